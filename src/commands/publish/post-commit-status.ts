import { planId } from "../../compile/plan-id.ts";
import type { Posted, Posting } from "../../publish/github/posting.ts";
import { postStatus, type StatusState } from "../../publish/github/status.ts";
import { shortDescription, statusContext, statusDescription } from "../../report/status-text.ts";
import { narrowingOf } from "./narrowing.ts";
import type { PlanPost } from "./plan-post.ts";

/** Posts the commit status of a plan.
 * @throws GithubError */
export function postCommitStatus(posting: Posting, post: PlanPost, sha: string): Promise<Posted> {
  const context = statusContext(planId(post.plan), narrowingOf(post));
  const url = post.runs.at(-1)?.joined.run.url ?? post.run.url;
  return postStatus(posting, { ...stateOf(post), sha, context, url });
}

function stateOf({ runs, unfinished, unaffected }: PlanPost): {
  readonly state: StatusState;
  readonly description: string;
} {
  const [lost] = unfinished;
  if (lost !== undefined) return { state: "error", description: shortDescription(`It ${lost.reason}`) };
  const newest = runs.at(-1)?.joined;
  if (newest === undefined)
    return { state: "success", description: shortDescription(unaffected ?? "Nothing was to run") };
  const description = statusDescription(newest);
  if (newest.verdict === "passed") return { state: "success", description };
  return { state: newest.verdict === "failed" ? "failure" : "error", description };
}
