import type { Matcher } from "../../model/expectation.ts";
import type { Subject } from "../../model/value.ts";
import type { Mismatch, Scope, SubjectMatch } from "./mismatch.ts";

/** Every one of several expectations holds. */
export const matchAllOf: SubjectMatch = (matcher, value, scope) =>
  scope.apply(matcher.inner ?? [], value, scope);

/** The same where nothing was found. */
export function matchAllOfOnNothing(matcher: Matcher, scope: Scope): Mismatch[] | null {
  const nothing: Subject | undefined = undefined;
  return scope.apply(matcher.inner ?? [], nothing, scope);
}
