import type { Matcher } from "../../model/expectation.ts";
import type { Subject, Value } from "../../model/value.ts";
import { broken, type Mismatch, mismatch, nothingFound, type Scope, type SubjectMatch } from "./mismatch.ts";
import { foundOfType } from "./words.ts";

/** The query finds something, null included; `false`: it finds nothing. */
export const matchExists: SubjectMatch = (matcher, value, scope) => {
  const wanted = scope.argument(matcher);
  if (wanted === true) return null;
  if (wanted !== false) return notBoolean(matcher, value, wanted, scope);
  return mismatch(matcher, value, `expected nothing, ${foundOfType(value, scope)}`, { expected: false });
};

/** The same where nothing was found. */
export function matchExistsOnNothing(matcher: Matcher, scope: Scope): Mismatch | null {
  const wanted = scope.argument(matcher);
  if (wanted === false) return null;
  return wanted === true ? nothingFound(matcher, scope) : notBoolean(matcher, undefined, wanted, scope);
}

function notBoolean(matcher: Matcher, value: Subject | undefined, wanted: Value, scope: Scope): Mismatch {
  return broken(matcher, value, `exists needs true or false, but it was given ${scope.show(wanted)}`);
}
