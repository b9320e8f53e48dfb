import { planId } from "../../compile/plan-id.ts";
import type { GithubClient, Repository } from "../../host/github/client.ts";
import { type EndedJob, listRunJobs } from "../../host/github/list-run-jobs.ts";
import type { PlanDocument } from "../../model/generated/documents.ts";
import type { Loaded, Project } from "../../model/project.ts";
import type { PlanPost } from "../publish/plan-post.ts";
import { type Posts, type PostsSurroundings, postPlans, type WantedPost } from "../publish/post-plans.ts";
import type { PostingOccasion } from "../publish/posting-occasion.ts";
import type { CommentOccasion } from "./comment-occasion.ts";
import type { GatheredRun } from "./gather-run.ts";

/** What of a pull request's run is posted, and by what it is known how its jobs ended. */
export interface PullRequestPosting {
  readonly client: GithubClient;
  readonly repository: Repository;
  readonly occasion: CommentOccasion;
  readonly project: Project["project"];
  /** Those that pull requests run. */
  readonly plans: readonly Loaded<PlanDocument>[];
  readonly gathered: GatheredRun;
  readonly signal: AbortSignal;
}

const NOTHING: Posts = { said: [], problems: [], remarks: [], checked: new Set(), fails: false };

/** Whether pull requests run a plan that wants a check run or a commit status of them. */
export function isPosted({ content }: Loaded<PlanDocument>): boolean {
  const { check = false, status = false } = content.report ?? {};
  return content["pull-request"] !== undefined && (check !== false || status);
}

/** Posts the check runs and commit statuses of a pull request's run, also of plans that did not run: what is required must be there. Of a
 * job that was cancelled nothing is posted: a newer run does it.
 * @throws GithubError when GitHub does not say how the jobs ended */
export async function postPullRequest(
  around: PostsSurroundings,
  { client, repository, occasion, project, plans, gathered, signal }: PullRequestPosting,
): Promise<Posts> {
  const posted = plans.filter(isPosted);
  if (posted.length === 0) return NOTHING;
  const isMissing = posted.some((plan) => !gathered.runs.has(planId(plan)));
  const jobs = isMissing ? await listRunJobs(client, repository, { runId: occasion.runId, signal }) : [];
  const posts = posted.flatMap((plan): WantedPost[] => {
    const post = postOf({ occasion, project, gathered, jobs }, plan);
    const { check = false, status = false } = plan.content.report ?? {};
    return post === null
      ? []
      : [{ post, wanted: { check: check !== false, status, deployment: false, issue: false } }];
  });
  return postPlans(around, posts);
}

/** null: there is nothing to say of it yet. */
function postOf(
  {
    occasion: { run, commit },
    project,
    gathered,
    jobs,
  }: Pick<PullRequestPosting, "occasion" | "project" | "gathered"> & { readonly jobs: readonly EndedJob[] },
  plan: Loaded<PlanDocument>,
): PlanPost | null {
  const id = planId(plan);
  const occasion: PostingOccasion = { event: run.event, sha: commit, withheld: null, deployment: null };
  const base = { plan, project, occasion, run, runs: [], unfinished: [], unaffected: null };
  const ran = gathered.runs.get(id);
  if (ran !== undefined) return { ...base, runs: [{ ...ran, background: null }] };
  const lost = (reason: string): PlanPost => {
    return { ...base, unfinished: [{ plan: id, environment: null, occurrence: null, reason }] };
  };
  const unusable = gathered.unusable.find((one) => one.plan === id);
  if (unusable !== undefined) return lost(`left a result that cannot be used: ${unusable.why}`);
  const job = jobs.find(({ name }) => name === id);
  if (job === undefined || job.conclusion === null || job.conclusion === "cancelled") return null;
  if (job.conclusion !== "success") return lost("left no result: its job says why");
  return { ...base, unaffected: "the change does not concern this plan" };
}
