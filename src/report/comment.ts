import { formatDuration } from "../model/duration.ts";
import type { ResultDocument } from "../model/generated/result.ts";
import { BUDGETS } from "./budgets.ts";
import { commentCases } from "./comment-cases.ts";
import type { CommentContent } from "./comment-content.ts";
import { commentFingerprint } from "./comment-fingerprint.ts";
import { type CommentState, commentState } from "./comment-state.ts";
import { allEntries } from "./entries.ts";
import { fitParts, type Losses, optional, type Part } from "./fit.ts";
import { badPlacesFirst, placeName } from "./joined-places.ts";
import { LOSS_ORDER, lossNote } from "./losses.ts";
import { inlineCode, markdownText } from "./markdown-text.ts";
import { plural } from "./plural.ts";
import { everythingText, runLink } from "./run-link.ts";
import { scheduleFingerprint, scheduleParts } from "./schedule-change.ts";
import { verdictTitle } from "./summary-head.ts";
import { flakyPart, passedParts, quarantinedPart, skippedPart } from "./summary-lists.ts";
import { countsSentence, reasonWorthSaying, VERDICT_ICONS } from "./verdict-text.ts";

const REASON = 1_000;
const UNREAD = "- What the pull request does to schedules could not be read this time";
/** Environments that are named in one line. */
const PLACES = 20;

/** What a comment keeps hidden. */
export function stateOf(content: CommentContent): CommentState {
  return {
    notPassed: content.notPassed,
    told: commentFingerprint(content),
    schedules: content.schedulesBefore ?? scheduleFingerprint(content.schedules),
  };
}

/** One comment for all plans of a pull request, in at most `budget` bytes: what did not pass first, with every failed expectation. */
export function commentMarkdown(content: CommentContent, budget: number = BUDGETS.comment): string {
  const { run, results, missing, schedules, schedulesBefore } = content;
  const parts = [
    ...results.filter(({ verdict }) => verdict !== "passed").flatMap((result) => planParts(run, result)),
    ...scheduleParts(schedules),
    ...(schedulesBefore === null ? [] : [optional(UNREAD, "headings")]),
    ...results.filter(({ verdict }) => verdict === "passed").flatMap((result) => planParts(run, result)),
    ...missing.map(({ name, why }) =>
      optional(`- **${markdownText(name, 200)}**: no result, ${markdownText(why)}`, "plans"),
    ),
  ];
  const note = (losses: Losses, gone: readonly string[]) =>
    lossNote(losses, budget, everythingText(run), gone);
  return fitParts(parts, { budget, order: LOSS_ORDER, head: head(content), note });
}

function head(content: CommentContent): string {
  const { run, commit, fork } = content;
  const facts = [`**Rota**: ${outcome(content)}`];
  if (commit !== null) facts.push(`commit ${inlineCode(commit.slice(0, 7))}`);
  const link = runLink(run);
  if (link !== null) facts.push(link);
  const lines = [commentState(stateOf(content)), facts.join(" · ")];
  if (fork) lines.push("> The pull request comes from a fork: this is what its own workflow run reported.");
  return lines.join("\n\n");
}

function outcome({ results, schedules }: CommentContent): string {
  const bad = results.filter(({ verdict }) => verdict !== "passed").length;
  const count = plural(results.length, "plan");
  const said: string[] = [];
  if (results.length > 0) said.push(bad === 0 ? `${count} passed` : `${bad} of ${count} did not pass`);
  if (schedules.length > 0)
    said.push(schedules.length === 1 ? "a schedule changes" : `${schedules.length} schedules change`);
  return said.length === 0 ? "nothing to tell any more" : said.join(", ");
}

/** The section of a plan. */
function planParts(run: ResultDocument["run"], result: ResultDocument): Part[] {
  const ordered = badPlacesFirst(result);
  const { plan, environment, verdict } = ordered;
  const entries = allEntries(ordered);
  const where = environment === null ? "" : ` on ${markdownText(environment, 100)}`;
  const counts = `${countsSentence(ordered)} in ${formatDuration(ordered.duration)}`;
  const heading = [`## ${verdictTitle(ordered)}`, `**${counts}**${placesText(ordered)}`];
  const reason = reasonWorthSaying(ordered);
  if (reason !== null) heading.push(markdownText(reason, REASON));
  const short = `- ${VERDICT_ICONS[verdict]} **${markdownText(plan.name, 200)}**${where}: ${counts}`;
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
    ...quarantinedPart(entries),
    ...skippedPart(entries),
    ...passedParts(ordered.suites),
  ];
}

/** Where what came of it, if there were several places. */
function placesText({ legs }: ResultDocument): string {
  if (legs === undefined) return "";
  const places = legs
    .slice(0, PLACES)
    .map((leg) => `${VERDICT_ICONS[leg.verdict]} ${markdownText(placeName(leg), 100)}`);
  const more = legs.length - PLACES;
  return ` · ${places.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
