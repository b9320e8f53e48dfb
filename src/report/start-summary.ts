import type { ResultDocument } from "../model/generated/result.ts";
import { BUDGETS } from "./budgets.ts";
import { table } from "./markdown-text.ts";
import { groupDigits, plural } from "./plural.ts";
import type { StartTally } from "./start-view.ts";
import { summariesMarkdown } from "./summaries.ts";

/** More than the head can need, in bytes. */
const HEAD = 2_000;

/** What ran while a job stayed. */
export interface StayedRuns {
  readonly tally: StartTally;
  /** Occurrences that did not run. */
  readonly unrun: number;
  /** Those that are told one by one, the newest first. */
  readonly results: readonly ResultDocument[];
}

/** All runs of a job that stays as Markdown for its job summary, in at most `budget` bytes: how many ended how, and then some of them one by
 * one, those that did not pass first. */
export function stayedMarkdown(
  { tally, unrun, results }: StayedRuns,
  budget: number = BUDGETS.summary,
): string {
  const { passed, failed, cancelled, broken } = tally;
  const all = passed + failed + cancelled + broken;
  const bad = all - passed;
  const title =
    bad === 0
      ? `## ✅ ${plural(all, "run")} passed`
      : `## ❌ ${groupDigits(bad)} of ${plural(all, "run")} did not pass`;
  const columns = ["Passed", "Failed", "Cancelled", "Could not run", "Not run"] as const;
  const counts = [passed, failed, cancelled, broken, unrun].map(groupDigits);
  const left = all - broken - results.length;
  const parts = [
    title,
    table(
      columns.map((column) => [column, "right"]),
      [counts],
    ),
    ...(unrun > 0 ? [`${plural(unrun, "run")} did not happen; the log tells which and why.`] : []),
    ...(left > 0
      ? [`Below are the newest ones. The other ${groupDigits(left)} are in the log and in the reports.`]
      : []),
  ];
  const sections = summariesMarkdown(
    results.map((result) => ({ result: named(result), background: null })),
    budget - HEAD,
  );
  return `${parts.join("\n\n")}\n\n${sections}`;
}

/** The runs of one plan are told apart by the moments they are for. */
function named(result: ResultDocument): ResultDocument {
  const { plan, run } = result;
  return run.occurrence === null
    ? result
    : { ...result, plan: { ...plan, name: `${plan.name}, ${run.occurrence}` } };
}
