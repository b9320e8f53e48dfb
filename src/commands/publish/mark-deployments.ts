import { planId } from "../../compile/plan-id.ts";
import type { Leg } from "../../model/generated/result.ts";
import { legsOf } from "../../model/merge-results.ts";
import { markDeployment } from "../../publish/github/deployment.ts";
import type { Posting } from "../../publish/github/posting.ts";
import { shortDescription } from "../../report/status-text.ts";
import { countsSentence } from "../../report/verdict-text.ts";
import { githubEnvironment } from "../action/legs.ts";
import type { PlanPost } from "./plan-post.ts";

/** How a place did: with its counts where its own result is there. */
function legLine({ runs }: PlanPost, { environment, verdict, reason }: Leg): string {
  const result = runs.at(-1)?.results.find((one) => one.environment === environment);
  return result === undefined ? `${verdict}: ${reason}` : `${verdict}: ${countsSentence(result)}`;
}

/** Marks the deployments that a plan was run against; returns what became of each, in words.
 * @throws GithubError */
export async function markDeployments(posting: Posting, post: PlanPost): Promise<string[]> {
  const { runs, project, occasion, run } = post;
  const newest = runs.at(-1)?.joined;
  const said: string[] = [];
  for (const leg of newest === undefined ? [] : legsOf(newest)) {
    if (leg.verdict === "cancelled") continue;
    const started = occasion.deployment;
    const environment =
      leg.environment === null ? (started?.environment ?? null) : githubEnvironment(project, leg.environment);
    const sha = started?.sha ?? occasion.sha;
    if (environment === null || sha === null) continue;
    const isStarted = started !== null && started.environment.toLowerCase() === environment.toLowerCase();
    const marked = await markDeployment(posting, {
      ...{ sha, environment },
      deployment: isStarted ? started.id : null,
      failed: leg.verdict === "failed",
      description: shortDescription(`${post.plan.content.name ?? planId(post.plan)} ${legLine(post, leg)}`),
      url: leg.run.url ?? run.url,
    });
    said.push(
      marked === "none"
        ? `there is no deployment of the commit to ${environment} that could be marked`
        : `the deployment to ${environment}: ${marked}`,
    );
  }
  return said;
}
