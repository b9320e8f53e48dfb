import type { Diagnostic } from "../model/diagnostic.ts";
import type { PlanDocument } from "../model/generated/documents.ts";
import type { Origin } from "../model/origin.ts";
import type { Loaded } from "../model/project.ts";
import { errorAt } from "./error-at.ts";
import type { FileReference } from "./file-references.ts";
import { isPattern, matchSuites } from "./suite-patterns.ts";

/** How the entries of a plan are looked up. */
export interface SuiteLookup {
  /** All files of the repository. */
  readonly list: () => Promise<readonly string[]>;
  /** The file that is named, or undefined after telling why there is none. */
  readonly existing: (reference: FileReference) => Promise<string | undefined>;
  readonly tell: (diagnostic: Diagnostic) => void;
}

/** The suites that a plan names, in their order: files, patterns, and patterns that take away. */
export async function planSuites(
  file: string,
  { document, content }: Loaded<PlanDocument>,
  { list, existing, tell }: SuiteLookup,
): Promise<string[]> {
  const chosen = new Set<string>();
  let complete = true;
  for (const [index, text] of content.suites.entries()) {
    const origin: Origin = { document, container: content.suites, key: index };
    if (text.startsWith("!")) {
      for (const suite of matchSuites(file, text.slice(1), await list())) chosen.delete(suite);
    } else if (isPattern(text)) {
      const matched = matchSuites(file, text, await list());
      for (const suite of matched) chosen.add(suite);
      if (matched.length > 0) continue;
      const hint = "suites are files that end in .suite.yaml; the path is relative to this file";
      tell(errorAt(origin, "value", "suites-empty", `no suite matches ${text}`, hint));
      complete = false;
    } else {
      const suite = await existing({ kind: "suite", text, origin });
      if (suite === undefined) complete = false;
      else chosen.add(suite);
    }
  }
  if (complete && chosen.size === 0) {
    const origin: Origin = { document, container: content, key: "suites" };
    const hint = "take a pattern that begins with ! away, or put a suite before it";
    tell(errorAt(origin, "key", "suites-empty", "the patterns leave no suite", hint));
  }
  return [...chosen];
}
