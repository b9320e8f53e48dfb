import { planId, planName } from "../../compile/plan-id.ts";
import { githubClient, repositoryOf } from "../../host/github/client.ts";
import { type PullRequestComments, pullRequestComments } from "../../host/github/comments.ts";
import { findPullRequests } from "../../host/github/find-pull-request.ts";
import { GithubError } from "../../host/github/github-error.ts";
import type { Host } from "../../host/host.ts";
import { loadPlans } from "../../load/load-project.ts";
import type { ResultDocument } from "../../model/generated/result.ts";
import { RotaError } from "../../model/rota-error.ts";
import { type CommentPolicy, wantsComment } from "../../publish/github/comment-policy.ts";
import { findStickyComment, writeStickyComment } from "../../publish/github/sticky-comment.ts";
import { type CommentContent, commentMarkdown, type MissingResult } from "../../report/comment.ts";
import { COMMENT_MARKER, readCommentState } from "../../report/comment-state.ts";
import { plainLine } from "../../report/plain-text.ts";
import type { SecretMask } from "../../value/secret-mask.ts";
import { EXIT } from "../exit-code.ts";
import { findPlans } from "../find-plans.ts";
import type { ActionSurroundings } from "../run-targets.ts";
import type { ActionInputs } from "./action-inputs.ts";
import type { ActionOutcome } from "./action-outcome.ts";
import { type CommentOccasion, commentOccasion } from "./comment-occasion.ts";
import type { JobStep } from "./job-step.ts";
import { fetchResults, type RunResults } from "./run-results.ts";

/** How long GitHub may take for all that is asked of it, in milliseconds. */
const PATIENCE = 120_000;

/** A plan that wants a comment. */
interface CommentedPlan {
  readonly name: string;
  readonly policy: CommentPolicy;
  /** Pull requests run it, so that a result is missing when there is none. */
  readonly expected: boolean;
}

/** By id. */
type CommentedPlans = ReadonlyMap<string, CommentedPlan>;

/** What is needed to write. */
interface Writing {
  readonly host: Host;
  readonly token: string;
  readonly mask: SecretMask;
  readonly signal: AbortSignal;
  /** Tells, where people look, why something is missing. */
  readonly warn: (message: string) => void;
}

/** The action's command `comment`: tells the pull request of the results of this workflow run, or of the one that `run-id` names. A
 * comment that cannot be written is a warning: the verdict is another job's.
 * @throws RotaError (exit code 2) for inputs that cannot be meant. */
export async function commentAction(
  host: Host,
  { plans: words, token, runId }: Pick<ActionInputs, "plans" | "token" | "runId">,
  step: JobStep,
  { mask, run }: ActionSurroundings,
): Promise<ActionOutcome> {
  if (token === null)
    throw new RotaError("usage", "the command comment needs a token", {
      exitCode: 2,
      hint: "leave the input token out: it is the token of the workflow run then",
    });
  const occasion = await commentOccasion(host, runId, run);
  const { root, files } = await findPlans(host, words);
  const { project, sources } = await loadPlans(host.files, root, files);
  const plans: CommentedPlans = new Map(
    [...project.plans.values()].flatMap((plan) => {
      const { report, "pull-request": pullRequest } = plan.content;
      const { comment: policy = "never" } = report ?? {};
      if (policy === "never") return [];
      return [[planId(plan), { name: planName(plan), policy, expected: pullRequest !== undefined }]];
    }),
  );
  const warn = (message: string) => step.warn(mask.mask(plainLine(message)));
  const signal = AbortSignal.any([host.interrupted, AbortSignal.timeout(PATIENCE)]);
  const outcome = (exitCode: ActionOutcome["exitCode"]): ActionOutcome => {
    const sourceOf = (file: string) => sources.get(file);
    return { root, exitCode, runs: [], diagnostics: [], sourceOf, problem: null, summary: "" };
  };
  try {
    const said =
      typeof occasion === "string"
        ? `no comment: ${occasion}`
        : await commentOn(occasion, plans, { host, token, mask, signal, warn });
    host.terminal.tell(`${plainLine(mask.mask(said))}\n`);
  } catch (error) {
    if (!(error instanceof GithubError) || typeof occasion === "string") throw error;
    if (host.interrupted.aborted) return outcome(EXIT.interrupted);
    warn(`No comment could be written: ${refusal(error, occasion, host)}`);
  }
  return outcome(EXIT.passed);
}

/** Writes the comment; returns what became of it.
 * @throws GithubError */
async function commentOn(
  occasion: CommentOccasion,
  plans: CommentedPlans,
  { host, token, mask, signal, warn }: Writing,
): Promise<string> {
  if (plans.size === 0) return "no comment: no plan has report.comment";
  const repository = repositoryOf(host.environment);
  const client = await githubClient(host.environment, token);
  let number = occasion.pullRequest;
  if (typeof number !== "number") {
    const [found, ...more] = await findPullRequests(client, repository, { head: number, signal });
    if (found === undefined)
      return `no comment: no open pull request of ${number.owner}:${number.branch} is at the commit ${number.sha}`;
    if (more.length > 0)
      return `no comment: ${more.length + 1} open pull requests of ${number.owner}:${number.branch} are at the commit ${number.sha}`;
    number = found;
  }
  const { runId } = occasion;
  const gathered = await fetchResults(client, {
    ...{ repository, runId, signal },
    plans: new Set(plans.keys()),
  });
  for (const { artifact, why } of gathered.unusable) warn(`The artifact ${artifact} is left out: ${why}`);
  if (gathered.results.length === 0)
    return "no comment: the workflow run left no result of a plan that wants one";
  const comments = pullRequestComments(client, repository, { number, signal });
  return tellPullRequest(comments, { occasion, plans, gathered, mask });
}

async function tellPullRequest(
  comments: PullRequestComments,
  {
    occasion,
    plans,
    gathered,
    mask,
  }: {
    readonly occasion: CommentOccasion;
    readonly plans: CommentedPlans;
    readonly gathered: RunResults;
    readonly mask: SecretMask;
  },
): Promise<string> {
  const existing = await findStickyComment(comments, COMMENT_MARKER);
  // A comment of ours that does not say how things stood is out of date.
  const before = existing === null ? [] : (readCommentState(existing.body) ?? [...plans.keys()]);
  const wanted = gathered.results.some(({ plan, verdict }) =>
    wantsComment((plans.get(plan.id) as CommentedPlan).policy, {
      passed: verdict === "passed",
      before: existing === null ? null : before.includes(plan.id) ? "not-passed" : "passed",
    }),
  );
  if (!wanted) return "no comment: nothing happened that the plans want one for";
  const body = mask.mask(commentMarkdown(contentOf(occasion, plans, gathered, before)));
  const written = await writeStickyComment(comments, existing, body);
  return `the comment on the pull request is ${written}`;
}

function contentOf(
  { run, commit, fork }: CommentOccasion,
  plans: CommentedPlans,
  { results, unusable }: RunResults,
  before: readonly string[],
): CommentContent {
  const missing: MissingResult[] = unusable.map(({ artifact, why }) => ({ name: artifact, why }));
  const open = new Set(results.filter(({ verdict }) => verdict !== "passed").map(({ plan }) => plan.id));
  for (const [id, { name, expected }] of plans) {
    if (results.some(({ plan }) => plan.id === id)) continue;
    // Nothing is known of it, so what was known still holds.
    if (before.includes(id)) open.add(id);
    if (expected && !unusable.some(({ plan }) => plan === id))
      missing.push({ name, why: "the run has none: the change does not concern it, or it could not run" });
  }
  // What a plan is called is for this checkout to say, not for the run.
  const named = results.map((result): ResultDocument => {
    const { name } = plans.get(result.plan.id) as CommentedPlan;
    return { ...result, plan: { ...result.plan, name } };
  });
  return { run, commit, results: named, missing, notPassed: [...open], fork };
}

/** Why GitHub refused, and what can be done about it. */
function refusal(error: GithubError, { fork }: CommentOccasion, { environment }: Host): string {
  const { message, permission, status } = error;
  const answer = status === null ? message : `GitHub answered ${status} (${message})`;
  if (!error.forbidden) return answer;
  const ofThisRun = environment["GITHUB_EVENT_NAME"] !== "workflow_run";
  if (fork && ofThisRun)
    return `the token of a pull request from a fork may only read; rota-report.yml comments on pull requests from forks. ${answer}`;
  if (environment["GITHUB_ACTOR"] === "dependabot[bot]" && ofThisRun)
    return `the token of a run that Dependabot started may only read; rota-report.yml comments on its pull requests, too. ${answer}`;
  return `add "${permission}" under permissions: of the job. ${answer}`;
}
