import type { JsonPath, Matcher } from "../../model/expectation.ts";
import { joinPaths } from "../../value/path-text.ts";
import type { Match, Mismatch, Scope } from "./mismatch.ts";

/** What a `$` key finds inside the value fulfils the inner matchers. */
export const matchJson: Match = (matcher, value, scope) => {
  const path = matcher.path as JsonPath;
  const found = scope.lookInto(path, value);
  const inner = matcher.inner ?? [];
  const mismatches =
    "value" in found
      ? scope.apply(inner, found.value, scope)
      : scope.apply(inner, undefined, scope.withReason(found.reason));
  if (mismatches === null) return null;
  const where = path.text.slice(1).replace(/^\.(?!\.)/, "");
  return mismatches.map((item) => ({ ...item, path: joinPaths(where, item.path) }));
};

/** The same where nothing was found: nothing is below nothing either. */
export function matchJsonOnNothing(matcher: Matcher, scope: Scope): Mismatch[] | null {
  return scope.apply(matcher.inner ?? [], undefined, scope);
}
