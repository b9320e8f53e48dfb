import { formatDuration } from "../model/duration.ts";
import type { ResultDocument } from "../model/generated/result.ts";
import { commentCases } from "./comment-cases.ts";
import { commentState } from "./comment-state.ts";
import { allEntries } from "./entries.ts";
import { fitParts, type Losses, optional, type Part } from "./fit.ts";
import { LOSS_ORDER, lossNote } from "./losses.ts";
import { inlineCode, markdownText } from "./markdown-text.ts";
import { plural } from "./plural.ts";
import { flakyPart, passedParts, skippedPart } from "./summary-lists.ts";
import { countsSentence, reasonWorthSaying, VERDICT_ICONS } from "./verdict-text.ts";

/** GitHub refuses a comment of more than 65,536 characters; bytes are never fewer than those. */
export const COMMENT_BUDGET = 65_000;

/** What a comment on a pull request tells. */
export interface CommentContent {
  /** The run that is told of; links are made of it, whatever the results say themselves. */
  readonly run: ResultDocument["run"];
  /** The pull request's commit; null when it is not known. */
  readonly commit: string | null;
  readonly results: readonly ResultDocument[];
  /** Plans that should have a result. */
  readonly missing: readonly MissingResult[];
  /** Plans (ids) that count as not passed until they pass. */
  readonly notPassed: readonly string[];
  /** What was run, and who ran it, is not under this repository's control. */
  readonly fork: boolean;
}

/** A plan without a result, and why. */
export interface MissingResult {
  readonly name: string;
  readonly why: string;
}

/** One comment for all plans of a pull request, in at most `budget` bytes: what did not pass first, with every failed expectation. */
export function commentMarkdown(content: CommentContent, budget = COMMENT_BUDGET): string {
  const { run, results, missing } = content;
  const ordered = [
    ...results.filter(({ verdict }) => verdict !== "passed"),
    ...results.filter(({ verdict }) => verdict === "passed"),
  ];
  const parts = [
    ...ordered.flatMap((result) => planParts(run, result)),
    ...missing.map(({ name, why }) =>
      optional(`- **${markdownText(name, 200)}**: no result, ${markdownText(why)}`, "plans"),
    ),
  ];
  const note = (losses: Losses) => lossNote(losses, budget, "The artifacts of the run have everything.");
  return fitParts(parts, { budget, order: LOSS_ORDER, head: head(content), note });
}

function head({ run, commit, results, notPassed, fork }: CommentContent): string {
  const plans = new Set(results.map(({ plan }) => plan.id));
  const bad = new Set(results.filter(({ verdict }) => verdict !== "passed").map(({ plan }) => plan.id));
  const count = plural(plans.size, "plan");
  const facts = [`**Rota**: ${bad.size === 0 ? `${count} passed` : `${bad.size} of ${count} did not pass`}`];
  if (commit !== null) facts.push(`commit ${inlineCode(commit.slice(0, 7))}`);
  if (run.url !== null) facts.push(`[run ${markdownText(run.id, 40)}](${run.url})`);
  const lines = [commentState(notPassed), facts.join(" · ")];
  if (fork) lines.push("> The pull request comes from a fork: this is what its own workflow run reported.");
  return lines.join("\n\n");
}

/** The section of a plan. */
function planParts(run: ResultDocument["run"], result: ResultDocument): Part[] {
  const { plan, environment, verdict } = result;
  const entries = allEntries(result);
  const where = environment === null ? "" : ` on ${markdownText(environment, 100)}`;
  const name = markdownText(plan.name, 200);
  const counts = `${countsSentence(result)} in ${formatDuration(result.duration)}`;
  const heading = [`## ${VERDICT_ICONS[verdict]} ${name}${where}: ${verdict}`, `**${counts}**`];
  const reason = reasonWorthSaying(result);
  if (reason !== null) heading.push(markdownText(reason));
  const short = `- ${VERDICT_ICONS[verdict]} **${name}**${where}: ${counts}`;
  const section = (outcome: "failed" | "error", title: string): Part[] => {
    const bad = entries.filter((entry) => entry.outcome === outcome);
    return bad.length === 0 ? [] : [optional(`### ${title}`, "headings"), ...commentCases(run, bad)];
  };
  return [
    {
      forms: [heading.join("\n\n"), short, ""],
      losses: [
        { kind: "headings", count: 1 },
        { kind: "plans", count: 1 },
      ],
    },
    ...section("failed", "Failed"),
    ...section("error", "Could not run"),
    ...flakyPart(entries),
    ...skippedPart(entries),
    ...passedParts(result.suites),
  ];
}
