import { compareCommits } from "../../host/github/compare-commits.ts";
import { GithubError } from "../../host/github/github-error.ts";
import { type Issue, type Label, repositoryIssues } from "../../host/github/issues.ts";
import type { RunsBefore } from "../../ledger/runs-before.ts";
import type { ResultDocument } from "../../model/generated/result.ts";
import { RotaError } from "../../model/rota-error.ts";
import { type KeptIssue, keepFailed, keepPassed } from "../../publish/github/issue.ts";
import type { Posting } from "../../publish/github/posting.ts";
import type { Entry } from "../../report/entries.ts";
import { issueBody, issueDuplicate, issueNote, issueRecovery, issueTitle } from "../../report/issue.ts";
import {
  caseMark,
  entryKey,
  failingEntries,
  type IssueState,
  isCounted,
  issueMarker,
  NO_STATE,
  newlyFailing,
  readIssueState,
  withCases,
  withFailure,
} from "../../report/issue-state.ts";
import type { Suspects } from "../../report/issue-suspects.ts";
import { assignOwners } from "./assign-owners.ts";

/** A run of a plan's schedule in one environment, and what its issue is made with. */
export interface PlanIssueRequest {
  readonly plan: { readonly id: string; readonly name: string; readonly file: string };
  readonly environment: string | null;
  readonly run: ResultDocument["run"];
  /** Beside the label `rota`. */
  readonly labels: readonly string[];
  /** null: it could not be run. */
  readonly result: ResultDocument | null;
  readonly verdict: "passed" | "failed";
  /** Why it ended so, in a sentence. */
  readonly reason: string;
  /** Asked only after a failed run. */
  owners(): Promise<readonly string[]>;
  /** The runs of the schedule before this one; null: nothing is known. Asked only when the issue does not say. */
  before(): Promise<RunsBefore | null>;
  /** Takes what did not work and is no reason to give up. */
  warn(message: string): void;
}

const LABEL: Label = { name: "rota", color: "b60205", description: "Runs of a schedule that fail" };

/** The failed runs that are told of in a comment, which notifies people; the first one opens the issue. */
const TOLD = new Set([2, 3, 5, 10, 20, 50, 100, 200, 500, 1_000]);
/** Commits that are shown. */
const SUSPECTS = 20;

/**
 * Keeps the one open issue of a plan in an environment: opens it when a run of the schedule fails, brings it up to date while it fails,
 * closes it when one passes. A run that was counted, and is run once more, is not counted again. Must not be called for a cancelled run.
 * @returns what became of it, in words
 * @throws GithubError
 */
export async function keepPlanIssue(posting: Posting, request: PlanIssueRequest): Promise<string> {
  const { client, repository, signal, mask } = posting;
  const issues = repositoryIssues(client, repository, signal);
  const { plan, environment, labels, warn } = request;
  const owners = once(() => request.owners());
  const before = once(() => unlessUnreadable(request));
  const kept: KeptIssue = {
    marker: mask(issueMarker(plan.id, environment)),
    title: mask(issueTitle(request)),
    labels: [LABEL, ...labels.filter((name) => name !== LABEL.name).map((name) => ({ name }))],
    async failed(body) {
      const { state, told } = await stateAfter(request, body, before);
      const suspects = await suspectsOf(posting, state, warn);
      const fresh = told ?? [];
      return {
        body: mask(issueBody({ ...request, state, suspects, owners: await owners() })),
        note:
          told === null
            ? null
            : {
                marker: `<!-- rota:issue-note ${state.count} -->`,
                text: mask(issueNote(request, state, fresh)),
              },
      };
    },
    async recovered(body) {
      const state = await knownState(body, before);
      return {
        marker: `<!-- rota:issue-recovered ${state.count} -->`,
        text: mask(issueRecovery(request, state)),
      };
    },
    duplicate: ({ number }) => issueDuplicate(number),
    opened: async ({ number }) => assignOwners(issues, number, await owners(), warn),
    unlabelled: ({ name }, error) => warn(`the label ${name} could not be made: ${(error as Error).message}`),
  };
  if (request.verdict === "passed") {
    const closed = await keepPassed(issues, kept);
    return closed === null ? "no issue: the run passed, and none is open" : `closed ${named(closed.issue)}`;
  }
  const { became, issue } = await keepFailed(issues, kept);
  return became === "opened" ? `opened ${named(issue)}` : `${named(issue)} is up to date`;
}

function named({ number, url }: Issue): string {
  return `issue #${number} (${url})`;
}

/** What the issue is to remember after this failed run, and what is to be told of it in a comment: the cases that are new; null: it is not
 * worth one. */
async function stateAfter(
  { run, result }: PlanIssueRequest,
  body: string | null,
  before: () => Promise<RunsBefore | null>,
): Promise<{ readonly state: IssueState; readonly told: readonly Entry[] | null }> {
  const known = await knownState(body, before);
  const failing = result === null ? [] : failingEntries(result);
  const markOf = (entry: Entry) => caseMark(entryKey(entry));
  const ran = { id: run.id, at: run.occurrence };
  const cases = failing.map(markOf);
  if (isCounted(known, ran)) return { state: withCases(known, cases), told: null };
  const state = withFailure(known, { ...ran, sha: commitOf(run.sha), cases });
  const fresh = known.count === 0 ? [] : newlyFailing(known, failing, markOf);
  const isTold = body !== null && (TOLD.has(state.count) || fresh.length > 0);
  return { state, told: isTold ? fresh : null };
}

/** What was before: the issue says it, or else the history does. */
async function knownState(
  body: string | null,
  before: () => Promise<RunsBefore | null>,
): Promise<IssueState> {
  const state = body === null ? null : readIssueState(body);
  if (state !== null) return state;
  const { failed = [], lastPassed = null } = (await before()) ?? {};
  const beginning = { ...NO_STATE, passed: commitOf(lastPassed?.sha) };
  return failed.reduce<IssueState>(
    (known, { occurrence, url, sha, cases }) =>
      withFailure(known, {
        id: /\/actions\/runs\/(\d+)/.exec(url ?? "")?.[1] ?? "",
        at: occurrence,
        sha: commitOf(sha),
        cases: cases.map(caseMark),
      }),
    beginning,
  );
}

/** A ledger that does not answer is no reason to be silent about the failure. */
async function unlessUnreadable({ before, warn }: PlanIssueRequest): Promise<RunsBefore | null> {
  try {
    return await before();
  } catch (error) {
    if (!(error instanceof RotaError)) throw error;
    warn(`the runs before could not be read: ${error.message}`);
    return null;
  }
}

/** What a ledger says, which somebody may have edited. */
function commitOf(sha: string | null | undefined): string | null {
  return /^[0-9a-f]{40,64}$/.test(sha ?? "") ? (sha as string) : null;
}

/** null: they cannot be known. */
async function suspectsOf(
  { client, repository, signal }: Posting,
  { passed, first }: IssueState,
  warn: (message: string) => void,
): Promise<Suspects | null> {
  if (passed === null || first === null) return null;
  if (passed === first) return { commits: [], total: 0 };
  try {
    const comparison = { base: passed, head: first, most: SUSPECTS, signal };
    return await compareCommits(client, repository, comparison);
  } catch (error) {
    if (!(error instanceof GithubError)) throw error;
    warn(`the commits since the last passed run could not be listed: ${error.message}`);
    return null;
  }
}

function once<Result>(ask: () => Promise<Result>): () => Promise<Result> {
  let answer: Promise<Result> | undefined;
  return () => {
    answer ??= ask();
    return answer;
  };
}
