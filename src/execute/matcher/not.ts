import type { Matcher } from "../../model/expectation.ts";
import type { Subject } from "../../model/value.ts";
import { broken, type Mismatch, mismatch, nothingFound, type Scope, type SubjectMatch } from "./mismatch.ts";
import { phrases } from "./phrase.ts";

/** Holds when not all of the inner matchers do. */
export const matchNot: SubjectMatch = (matcher, value, scope) => turnAround(matcher, value, scope);

/** `not` where nothing was found: only `exists` can be turned around there, all else found nothing to look at. */
export function matchNotOnNothing(matcher: Matcher, scope: Scope): Mismatch[] | Mismatch | null {
  const sure = (matcher.inner ?? []).every((inner) => inner.name === "exists" || inner.name === "not");
  return sure ? turnAround(matcher, undefined, scope) : nothingFound(matcher, scope);
}

function turnAround(
  matcher: Matcher,
  value: Subject | undefined,
  scope: Scope,
): Mismatch[] | Mismatch | null {
  const inner = matcher.inner ?? [];
  const mismatches = scope.apply(inner, value, scope);
  if (mismatches === null) {
    const found = value === undefined ? "nothing" : scope.show(value);
    return mismatch(matcher, value, `expected not to ${phrases(inner, scope)}, found ${found}`);
  }
  const unable = mismatches.filter((item) => item.broken === true);
  return unable.length > 0 ? unable.map((item) => broken(matcher, value, item.message)) : null;
}
