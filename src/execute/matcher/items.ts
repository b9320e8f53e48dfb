import type { Matcher } from "../../model/expectation.ts";
import type { Value } from "../../model/value.ts";
import { joinPaths } from "../../value/path-text.ts";
import type { Mismatch, Scope } from "./mismatch.ts";

/** The mismatches of one item of a list, with its place in their paths; null: it fulfils the inner matchers. */
export function mismatchesOfItem(
  matcher: Matcher,
  item: Value,
  index: number,
  scope: Scope,
): Mismatch[] | null {
  const mismatches = scope.apply(matcher.inner ?? [], item, scope);
  if (mismatches === null) return null;
  return mismatches.map((inner) => ({ ...inner, path: joinPaths(`[${index}]`, inner.path) }));
}
