import type { Origin } from "../model/origin.ts";
import type { Findings } from "./findings.ts";
import { entryOf } from "./template-compiler.ts";

/** What to do about two headers of one name. */
export const HEADER_TWINS = "headers are blind to case: put both into one";

/** Names of one map that differ only in case, which nobody who is blind to case could tell apart. */
export function reportCaseTwins(
  findings: Findings,
  origin: Origin,
  hint = "expressions are blind to case: rename one of them",
): void {
  const map = entryOf(origin);
  if (typeof map !== "object" || map === null) return;
  const twins = caseTwins(Object.keys(map));
  if (twins === undefined) return;
  const at: Origin = { document: origin.document, container: map, key: twins[1] };
  const message = `${twins[0]} and ${twins[1]} differ only in case`;
  findings.error("name-case", at, "key", message, hint);
}

/** The first two names that differ only in case. */
export function caseTwins(names: readonly string[]): readonly [string, string] | undefined {
  if (names.length < 2) return undefined;
  const seen = new Map<string, string>();
  for (const name of names) {
    const twin = seen.get(name.toLowerCase());
    if (twin !== undefined) return [twin, name];
    seen.set(name.toLowerCase(), name);
  }
  return undefined;
}
