import type { ResultDocument } from "../model/generated/result.ts";
import { SUMMARY_BUDGET, summaryMarkdown } from "./summary.ts";

const GAP = "\n";

/** The results of one step as Markdown, those that did not pass first, together in at most `budget` bytes: a result that needs
 * less than its share leaves the rest to the others. */
export function summariesMarkdown(results: readonly ResultDocument[], budget = SUMMARY_BUDGET): string {
  const ordered = [
    ...results.filter(({ verdict }) => verdict !== "passed"),
    ...results.filter(({ verdict }) => verdict === "passed"),
  ];
  const whole = ordered.map((result) => ({ result, text: summaryMarkdown(result, budget) }));
  const texts = new Map<ResultDocument, string>();
  let room = budget - GAP.length * results.length;
  let left = whole.length;
  for (const { result, text } of whole.toSorted((a, b) => bytes(a.text) - bytes(b.text))) {
    const share = Math.floor(room / left);
    const fitted = bytes(text) <= share ? text : summaryMarkdown(result, share);
    texts.set(result, fitted);
    room -= bytes(fitted);
    left--;
  }
  return ordered.map((result) => texts.get(result)).join(GAP);
}

function bytes(text: string): number {
  return Buffer.byteLength(text);
}
