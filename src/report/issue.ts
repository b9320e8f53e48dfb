import { formatDuration } from "../model/duration.ts";
import type { ResultDocument } from "../model/generated/result.ts";
import { BUDGETS } from "./budgets.ts";
import { commentCases } from "./comment-cases.ts";
import { momentText } from "./due-text.ts";
import type { Entry } from "./entries.ts";
import { fitParts, type Losses, type Part } from "./fit.ts";
import {
  type CountedRun,
  failingEntries,
  type IssueState,
  issueMarker,
  issueStateLine,
} from "./issue-state.ts";
import { type Suspects, suspectsText } from "./issue-suspects.ts";
import { LOSS_ORDER, lossNote } from "./losses.ts";
import { inlineCode, markdownText } from "./markdown-text.ts";
import { cut, plainLine } from "./plain-text.ts";
import { groupDigits, plural } from "./plural.ts";
import { repositoryUrl } from "./repository-url.ts";
import { everythingText, linked, runLink } from "./run-link.ts";
import { badLine } from "./summary-cases.ts";
import { countsSentence, reasonWorthSaying } from "./verdict-text.ts";

/** A run of a plan's schedule in one environment, as an issue tells of it. */
export interface IssueRun {
  readonly plan: { readonly id: string; readonly name: string; readonly file: string };
  readonly environment: string | null;
  readonly run: ResultDocument["run"];
  /** null: it could not be run. */
  readonly result: ResultDocument | null;
  /** Why it ended so, in a sentence. */
  readonly reason: string;
}

/** What the body of an issue tells. */
export interface IssueContent extends IssueRun {
  readonly state: IssueState;
  readonly suspects: Suspects | null;
  /** `@person` or `@organization/team`, as they are written where the plan says who owns it. */
  readonly owners: readonly string[];
}

/** How many failing cases are told of, and how many runs. */
const CASES = 10;
const RUNS = 10;
const NAME = 200;
const DAY = 86_400_000;

/** The title of a plan's issue as plain text, where nothing is a mention or a reference; at most 256 characters. */
export function issueTitle({ plan, environment }: Pick<IssueRun, "plan" | "environment">): string {
  const end = `${environment === null ? "" : ` on ${inert(cut(environment, 60))}`} fails`;
  return `${cut(inert(plan.name), BUDGETS.issueTitle - end.length)}${end}`;
}

/** The body of a plan's issue in at most `budget` bytes, with the hidden lines that it is found and remembered by. */
export function issueBody(content: IssueContent, budget: number = BUDGETS.issue): string {
  const { plan, environment, run, result, state, suspects } = content;
  const failing = result === null ? [] : failingEntries(result);
  const more = failing.length - CASES;
  const parts: Part[] = [
    ...(suspects === null ? [] : [fixed(suspectsText(run, state, suspects))]),
    ...(failing.length === 0 ? [] : [fixed("### What fails"), ...commentCases(run, failing.slice(0, CASES))]),
    ...(more > 0 ? [fixed(`… and ${plural(more, "more case")}`)] : []),
    fixed(
      "Rota keeps this text up to date, and closes the issue when the plan passes again. Comments are for people.",
    ),
  ];
  const head = [
    `${issueMarker(plan.id, environment)}\n${issueStateLine(state)}`,
    `❌ **${markdownText(plan.name, NAME)}** fails${onText(environment)}: ${sentence(content)}`,
    ...reasonParts(result),
    factLines(content).join("\n"),
  ].join("\n\n");
  const note = (losses: Losses) => lossNote(losses, budget, everythingText(run));
  return fitParts(parts, { budget, order: LOSS_ORDER, head, note });
}

/** A comment about a later failed run: how often it failed, and what fails for the first time. */
export function issueNote(failed: IssueRun, { count, since }: IssueState, fresh: readonly Entry[]): string {
  const parts = [`❌ **${runsText(count)}**${sinceText(since)}: ${sentence(failed)}`];
  if (fresh.length > 0) {
    const lines = fresh.slice(0, CASES).map((entry) => badLine(failed.run, entry));
    if (fresh.length > CASES) lines.push(`- and ${groupDigits(fresh.length - CASES)} more`);
    parts.push("Failing now, and not before since the issue was opened:", lines.join("\n"));
  }
  return parts.join("\n\n");
}

/** The comment that ends an issue: which run passed, and how long and how often it had failed. */
export function issueRecovery({ run, result }: IssueRun, { count, since }: IssueState): string {
  const commit = commitLink(run, run.sha);
  const where = [runLink(run), commit === null ? null : `at commit ${commit}`].filter(
    (text) => text !== null,
  );
  const counts = result === null ? "" : ` (${countsSentence(result)})`;
  const until = Date.parse(run.occurrence ?? result?.start ?? "");
  const length = since === null ? Number.NaN : until - Date.parse(since);
  const lasted = length > 0 ? `, for ${lengthText(length)}` : "";
  return `✅ **Passed again**${where.length === 0 ? "" : ` in ${where.join(" ")}`}${counts}. It had failed in ${plural(count, "run")}${count === 1 ? "" : " in a row"}${sinceText(since)}${lasted}.`;
}

/** The comment on an issue that is closed because there is another one. */
export function issueDuplicate(number: number): string {
  return `An issue that was opened before is about the same. It goes on in #${number}.`;
}

function lengthText(milliseconds: number): string {
  return milliseconds < 2 * DAY
    ? formatDuration(milliseconds)
    : plural(Math.round(milliseconds / DAY), "day");
}

function factLines({ plan, run, state, owners }: IssueContent): string[] {
  const { first, passed } = state;
  const lines = [`- ${runsText(state.count)}${sinceText(state.since)}`];
  const commits = [
    first === null ? null : `first failing commit ${commitLink(run, first)}`,
    passed === null ? null : `last commit that passed ${commitLink(run, passed)}`,
  ].filter((text) => text !== null);
  if (commits.length > 0) lines.push(`- ${commits.join(", ")}`);
  const runs = state.runs.slice(-RUNS).reverse();
  const more = state.count - runs.length;
  const links = runs.map((one) => countedRunText(run, one)).join(", ");
  if (runs.length > 0)
    lines.push(`- failed runs: ${links}${more > 0 ? ` and ${groupDigits(more)} more before` : ""}`);
  lines.push(`- plan ${inlineCode(plan.file)}`);
  if (owners.length > 0) lines.push(`- owners: ${owners.map(ownerText).join(", ")}`);
  return lines;
}

/** A team is mentioned, since nobody can assign it; a person is told by being assigned. */
function ownerText(owner: string): string {
  return /^@[\w-]+\/[\w.-]+$/.test(owner) ? owner : markdownText(owner.replace(/^@/, ""), 60);
}

function countedRunText(run: ResultDocument["run"], { id, at }: CountedRun): string {
  const repository = repositoryUrl(run);
  const text = (at === null ? null : momentText(at)) ?? (id === "" ? "a run" : `run ${markdownText(id, 40)}`);
  return linked(text, repository === null || !/^\d+$/.test(id) ? null : `${repository}/actions/runs/${id}`);
}

function commitLink(run: ResultDocument["run"], sha: string | null): string | null {
  if (sha === null) return null;
  const repository = repositoryUrl(run);
  return linked(
    inlineCode(sha.slice(0, 7)),
    repository === null || !/^[0-9a-f]{40,64}$/.test(sha) ? null : `${repository}/commit/${sha}`,
  );
}

/** How the run ended, with a link to it. */
function sentence({ run, result, reason }: IssueRun): string {
  const link = runLink(run);
  const how = result === null ? markdownText(reason) : countsSentence(result);
  return link === null ? how : `${how}, ${link}`;
}

function reasonParts(result: ResultDocument | null): string[] {
  const reason = result === null ? null : reasonWorthSaying(result);
  return reason === null ? [] : [markdownText(reason)];
}

function onText(environment: string | null): string {
  return environment === null ? "" : ` on **${markdownText(environment, 100)}**`;
}

function runsText(count: number): string {
  return count === 1 ? "1 failed run" : `${groupDigits(count)} failed runs in a row`;
}

function sinceText(since: string | null): string {
  const moment = since === null ? null : momentText(since);
  return moment === null ? "" : ` since ${moment}`;
}

/** Text of one line in which GitHub finds nobody and nothing. */
function inert(text: string): string {
  return plainLine(text)
    .trim()
    .replaceAll("@", "@\u200b")
    .replace(/#(?=\w)/g, "#\u200b")
    .replace(/(GH-)(?=\d)/gi, "$1\u200b");
}

/** A part that is never left out. */
function fixed(text: string): Part {
  return { forms: [text], losses: [] };
}
