import type { Origin } from "../model/origin.ts";
import type { Findings } from "./findings.ts";
import { entryOf } from "./template-compiler.ts";

/** Names of one map that differ only in case: expressions are blind to case, so they could not be told apart. */
export function reportCaseTwins(findings: Findings, origin: Origin): void {
  const map = entryOf(origin);
  if (typeof map !== "object" || map === null) return;
  const seen = new Map<string, string>();
  for (const name of Object.keys(map)) {
    const twin = seen.get(name.toLowerCase());
    if (twin === undefined) seen.set(name.toLowerCase(), name);
    else
      findings.error(
        "name-case",
        { document: origin.document, container: map, key: name },
        "key",
        `${twin} and ${name} differ only in case`,
        "expressions are blind to case: rename one of them",
      );
  }
}
