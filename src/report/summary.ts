import type { ResultDocument } from "../model/generated/result.ts";
import type { Background } from "./background.ts";
import { BUDGETS } from "./budgets.ts";
import { detailParts } from "./detail-parts.ts";
import { allEntries } from "./entries.ts";
import { fitParts } from "./fit.ts";
import { badPlacesFirst } from "./joined-places.ts";
import { noveltyIn } from "./known-failures.ts";
import { LOSS_ORDER, lossNote } from "./losses.ts";
import { everythingText } from "./run-link.ts";
import { headLines, verdictTitle } from "./summary-head.ts";
import { passedParts } from "./summary-lists.ts";

export interface SummaryOptions {
  /** Bytes of UTF-8. */
  readonly budget?: number;
  /** What was before the run, and what comes after it; null: nothing is known of that. */
  readonly background?: Background | null;
}

/** The result of one plan run as Markdown for a job summary, in at most `budget` bytes. Of joined results those come first that did not
 * pass. */
export function summaryMarkdown(
  result: ResultDocument,
  { budget = BUDGETS.summary, background = null }: SummaryOptions = {},
): string {
  const ordered = badPlacesFirst(result);
  const entries = allEntries(ordered);
  const noveltyOf = noveltyIn(ordered, background);
  const parts = [...detailParts(ordered, entries, noveltyOf), ...passedParts(ordered.suites)];
  const head = [`## ${verdictTitle(ordered)}`, ...headLines(ordered, background, entries.map(noveltyOf))];
  return fitParts(parts, {
    budget,
    order: LOSS_ORDER,
    head: head.join("\n\n"),
    note: (losses, gone) => lossNote(losses, budget, everythingText(ordered.run), gone),
  });
}
