import type { ResultDocument } from "../model/generated/result.ts";
import type { Background } from "./background.ts";
import { BUDGETS } from "./budgets.ts";
import { summaryMarkdown } from "./summary.ts";

const GAP = "\n";

/** A result, and what is known beside it. */
export interface KnownResult {
  readonly result: ResultDocument;
  readonly background: Background | null;
}

/** The results of one step as Markdown, those that did not pass first, together in at most `budget` bytes: a result that needs
 * less than its share leaves the rest to the others. */
export function summariesMarkdown(results: readonly KnownResult[], budget: number = BUDGETS.summary): string {
  const ordered = [
    ...results.filter(({ result }) => result.verdict !== "passed"),
    ...results.filter(({ result }) => result.verdict === "passed"),
  ];
  const whole = ordered.map((one) => ({
    one,
    text: summaryMarkdown(one.result, { budget, background: one.background }),
  }));
  const texts = new Map<KnownResult, string>();
  let room = budget - GAP.length * results.length;
  let left = whole.length;
  for (const { one, text } of whole.toSorted((a, b) => bytes(a.text) - bytes(b.text))) {
    const share = Math.floor(room / left);
    const fitted =
      bytes(text) <= share
        ? text
        : summaryMarkdown(one.result, { budget: share, background: one.background });
    texts.set(one, fitted);
    room -= bytes(fitted);
    left--;
  }
  return ordered.map((one) => texts.get(one)).join(GAP);
}

function bytes(text: string): number {
  return Buffer.byteLength(text);
}
