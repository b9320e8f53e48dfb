import type { PullRequestComments } from "../../host/github/comments.ts";
import { GithubError } from "../../host/github/github-error.ts";
import { type CommentPolicy, wantsComment, wantsSchedulesTold } from "../../publish/github/comment-policy.ts";
import { findStickyComments, writeStickyComment } from "../../publish/github/sticky-comment.ts";
import { commentMarkdown, stateOf } from "../../report/comment.ts";
import type { CommentContent, MissingResult } from "../../report/comment-content.ts";
import { COMMENT_MARKER, type CommentState, readCommentState } from "../../report/comment-state.ts";
import type { ToldScheduleChange } from "../pull-request/changed-schedules.ts";
import type { CommentOccasion } from "./comment-occasion.ts";
import type { GatheredRun } from "./gather-run.ts";

/** A plan that wants a comment. */
export interface CommentedPlan {
  readonly name: string;
  readonly file: string;
  readonly policy: CommentPolicy;
  /** Pull requests run it, so that a result is missing when there is none. */
  readonly expected: boolean;
}

/** What there is to tell. */
export interface PullRequestNews {
  readonly occasion: CommentOccasion;
  /** By id. */
  readonly plans: ReadonlyMap<string, CommentedPlan>;
  readonly gathered: GatheredRun;
  /** null: not known. */
  readonly schedules: readonly ToldScheduleChange[] | null;
  /** Files of plans that cannot be read, so that nobody knows what they want. */
  readonly broken: readonly string[];
  readonly mask: (text: string) => string;
  /** Tells, where people look, what did not work. */
  readonly warn: (message: string) => void;
}

/** Writes the comment of a pull request, if the plans want that; returns what became of it.
 * @throws GithubError when it was not written */
export async function tellPullRequest(comments: PullRequestComments, news: PullRequestNews): Promise<string> {
  const { mask, warn } = news;
  const found = await findStickyComments(comments, COMMENT_MARKER);
  const before = found.oldest === null ? null : stateBefore(found.oldest.body, news);
  const content = contentOf(news, before);
  const { told, schedules } = stateOf(content);
  const stale = before !== null && isStale(news);
  const nothing = content.results.length + content.schedules.length === 0;
  if (nothing && !stale && (before?.schedules ?? null) === null)
    return news.plans.size === 0
      ? "no comment: no plan asks for one"
      : "no comment: the workflow run left no result of a plan that wants one";
  if (!stale && !isWanted(news, before, schedules))
    return "no comment: nothing happened that the plans want one for";
  const { posted, others } = await writeStickyComment(comments, found, {
    marker: COMMENT_MARKER,
    body: mask(commentMarkdown(content)),
    isSaidIn: (body) => readCommentState(body)?.told === told,
  });
  try {
    for (const { id } of others) await comments.remove(id);
  } catch (error) {
    if (!(error instanceof GithubError)) throw error;
    warn(`A second comment of ours could not be removed: ${error.message}`);
  }
  return `the comment on the pull request is ${posted}`;
}

/** Whether a comment that is there may tell of what nobody knows any more. */
function isStale({ plans, broken }: PullRequestNews): boolean {
  return broken.length > 0 || plans.size === 0;
}

/** A comment of ours that does not say how things stood is out of date. */
function stateBefore(body: string, { plans }: PullRequestNews): CommentState {
  return readCommentState(body) ?? { notPassed: [...plans.keys()], told: null, schedules: null };
}

function isWanted(
  { plans, gathered, schedules }: PullRequestNews,
  before: CommentState | null,
  now: string | null,
): boolean {
  const forResults = [...gathered.runs].some(([id, { joined }]) =>
    wantsComment((plans.get(id) as CommentedPlan).policy, {
      passed: joined.verdict === "passed",
      before: before === null ? null : before.notPassed.includes(id) ? "not-passed" : "passed",
    }),
  );
  if (forResults || schedules === null) return forResults;
  const policies = schedules.map(({ policy }) => policy);
  return wantsSchedulesTold(policies, { exists: before !== null, told: before?.schedules ?? null, now });
}

function contentOf(
  {
    occasion: { run, commit, fork },
    plans,
    gathered: { runs, unusable },
    schedules,
    broken,
  }: PullRequestNews,
  before: CommentState | null,
): CommentContent {
  const results = [...runs.values()].map(({ joined }) => joined);
  const missing: MissingResult[] = unusable.map(({ artifact, why }) => ({ name: artifact, why }));
  const open = new Set(results.filter(({ verdict }) => verdict !== "passed").map(({ plan }) => plan.id));
  for (const [id, { name, expected }] of plans) {
    if (runs.has(id)) continue;
    // Nothing is known of it, so what was known still holds.
    if (before?.notPassed.includes(id)) open.add(id);
    if (expected && !unusable.some(({ plan }) => plan === id))
      missing.push({ name, why: "the run has none: the change does not concern it, or it could not run" });
  }
  for (const file of broken)
    missing.push({ name: file, why: "the file has mistakes, which the check files names" });
  return {
    ...{ run, commit, results, missing, notPassed: [...open], fork, schedules: schedules ?? [] },
    schedulesBefore: schedules === null ? (before?.schedules ?? null) : null,
  };
}
