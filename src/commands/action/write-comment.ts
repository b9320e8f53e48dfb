import { planId, planName } from "../../compile/plan-id.ts";
import { pullRequestComments } from "../../host/github/comments.ts";
import type { FoundPull } from "../../host/github/find-pull-request.ts";
import { GithubError } from "../../host/github/github-error.ts";
import type { PlanDocument } from "../../model/generated/documents.ts";
import type { Loaded } from "../../model/project.ts";
import {
  changedSchedules,
  concernsSchedules,
  type KnownPlan,
  type ToldScheduleChange,
} from "../pull-request/changed-schedules.ts";
import { pullRequestSides } from "../pull-request/pull-request-sides.ts";
import { prefixInRepository, repositoryFolder } from "../repository-folder.ts";
import type { GatheredRun } from "./gather-run.ts";
import { type PullRequestTelling, whyRefused } from "./pull-request-telling.ts";
import { type CommentedPlan, tellPullRequest } from "./tell-pull-request.ts";

/** Writes the comment of a pull request, if plans want one; returns what became of it.
 * @throws GithubError */
export async function writeComment(
  telling: PullRequestTelling,
  pull: FoundPull,
  gathered: GatheredRun,
): Promise<string> {
  const { client, repository, occasion, plans, broken, mask, signal, warn } = telling;
  const commented = commentedPlans(plans);
  const schedules = commented.size === 0 ? [] : await schedulesOf(telling, pull);
  const comments = pullRequestComments(client, repository, { number: pull.number, signal });
  return tellPullRequest(comments, {
    ...{ occasion, plans: commented, gathered: ofPlans(gathered, commented), schedules, broken, warn },
    mask: (text) => mask.mask(text),
  });
}

/** Whether a plan wants a comment. */
export function isCommented({ content }: Loaded<PlanDocument>): boolean {
  return (content.report?.comment ?? "never") !== "never";
}

/** The plans that want comments, by id. */
function commentedPlans(plans: readonly Loaded<PlanDocument>[]): Map<string, CommentedPlan> {
  return new Map(
    plans.flatMap((plan) => {
      const { report, "pull-request": pullRequest } = plan.content;
      const { comment: policy = "never" } = report ?? {};
      if (policy === "never") return [];
      const { file } = plan.document;
      return [[planId(plan), { name: planName(plan), file, policy, expected: pullRequest !== undefined }]];
    }),
  );
}

/** Of what a run left behind that of some plans. */
function ofPlans({ runs, unusable }: GatheredRun, plans: ReadonlyMap<string, unknown>): GatheredRun {
  return {
    runs: new Map([...runs].filter(([id]) => plans.has(id))),
    unusable: unusable.filter(({ plan }) => plans.has(plan)),
  };
}

/** What the pull request does to schedules; null: nobody knows, which is told and keeps no comment from being written. */
async function schedulesOf(
  telling: PullRequestTelling,
  { number, base }: FoundPull,
): Promise<ToldScheduleChange[] | null> {
  const { host, client, repository, occasion, project, plans, named, signal, warn } = telling;
  const { root } = project;
  const giveUp = (why: string): null => {
    warn(`What the pull request does to schedules is not known: ${why}`);
    return null;
  };
  const prefix = await prefixInRepository(host, root);
  try {
    const sides = await pullRequestSides(host.files, {
      ...{ client, repository, number, base, head: occasion.commit, signal },
      folder: await repositoryFolder(host, root),
      matters: (path) => path.startsWith(prefix) && concernsSchedules(path),
    });
    if (sides === null) return [];
    if (typeof sides === "string") return giveUp(sides);
    if (sides.more > 0)
      warn(`What the pull request does to ${sides.more} more plans and calendars was not looked at`);
    const known = new Map(
      plans.map((plan): [string, KnownPlan] => [
        planId(plan),
        { name: planName(plan), policy: plan.content.report?.comment ?? "never" },
      ]),
    );
    return await changedSchedules(sides, { root, prefix, known, named, now: host.clock.now() });
  } catch (error) {
    if (!(error instanceof GithubError) || host.interrupted.aborted) throw error;
    return giveUp(whyRefused(error, telling));
  }
}
