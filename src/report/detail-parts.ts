import type { ResultDocument } from "../model/generated/result.ts";
import type { Entry } from "./entries.ts";
import { failedParts } from "./failed-parts.ts";
import type { Part } from "./fit.ts";
import type { Novelty } from "./known-failures.ts";
import { serverParts } from "./server-text.ts";
import {
  flakyPart,
  quarantinedPart,
  skippedPart,
  slowestPart,
  suitesPart,
  warningsPart,
} from "./summary-lists.ts";

/** What there is to tell of a run in detail, besides the cases that passed. */
export function detailParts(
  result: ResultDocument,
  entries: readonly Entry[],
  noveltyOf: (entry: Entry) => Novelty,
): Part[] {
  return [
    ...failedParts(result, entries, noveltyOf),
    ...serverParts(result),
    ...flakyPart(entries),
    ...quarantinedPart(entries),
    ...skippedPart(entries),
    ...warningsPart(result.diagnostics),
    ...suitesPart(result.suites),
    ...slowestPart(entries),
  ];
}
