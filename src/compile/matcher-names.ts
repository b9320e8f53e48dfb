import type { MatcherName } from "../model/expectation.ts";
import { FILTER_NAMES } from "../value/filters.ts";

/** Every matcher that a file can name; our own (status, json, filter) are not among them. */
const NAMES: ReadonlySet<string> = new Set<MatcherName>([
  "equals",
  "not",
  "one-of",
  "gt",
  "gte",
  "lt",
  "lte",
  "between",
  "version",
  "before",
  "after",
  "within",
  "contains",
  "starts-with",
  "ends-with",
  "matches",
  "type",
  "exists",
  "empty",
  "length",
  "each",
  "any",
  "none",
  "includes",
  "equals-except",
  "all-of",
  "any-of",
  "schema",
]);

/** What can stand as a key of a map of matchers, beside JSONPaths; for suggestions. */
export const KNOWN_KEYS: readonly string[] = [...new Set([...NAMES, "filters", ...FILTER_NAMES])];

/** Whether a key is a matcher; what is both a matcher and a filter (length) is a matcher. */
export function isMatcherName(key: string): key is MatcherName {
  return NAMES.has(key);
}
