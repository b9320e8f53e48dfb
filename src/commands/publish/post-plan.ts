import { planId, planName } from "../../compile/plan-id.ts";
import { GithubError } from "../../host/github/github-error.ts";
import { checkName } from "../../report/check.ts";
import { plainLine } from "../../report/plain-text.ts";
import { statusContext } from "../../report/status-text.ts";
import { keepIssues } from "./keep-issues.ts";
import { markDeployments } from "./mark-deployments.ts";
import { narrowingOf } from "./narrowing.ts";
import type { PlanPost, PlanPosted, PlanPosting } from "./plan-post.ts";
import { postCheckRun } from "./post-check-run.ts";
import { postCommitStatus } from "./post-commit-status.ts";
import { refusalText } from "./refusal-text.ts";
import type { WantedSurfaces } from "./wanted-surfaces.ts";

/** Posts what came of a plan wherever it is wanted. One that fails does not keep the others away, and nothing is thrown: the verdict stands. */
export async function postPlan(
  around: PlanPosting,
  post: PlanPost,
  wanted: WantedSurfaces,
): Promise<PlanPosted> {
  const { host, posting, annotate } = around;
  const said: string[] = [];
  const problems: string[] = [];
  const remarks: string[] = [];
  const id = planId(post.plan);
  const narrowed = narrowingOf(post);
  const { sha, withheld } = post.occasion;
  const attempt = async (what: string, work: () => Promise<readonly string[]>): Promise<boolean> => {
    try {
      said.push(...(await work()));
      return true;
    } catch (error) {
      const why =
        error instanceof GithubError
          ? refusalText(error, {
              environment: host.environment,
              fork: withheld === "fork",
              dependabot: withheld === "dependabot",
            })
          : `Rota itself failed, please report it: ${(error as Error).message}`;
      problems.push(plainLine(posting.mask(`${planName(post.plan)}: ${what} could not be posted: ${why}`)));
      return false;
    }
  };
  let checked = false;
  if (wanted.check && sha !== null)
    checked = await attempt("the check run", async () => [
      `the check run ${checkName(id, narrowed)} is ${await postCheckRun(posting, post, { sha, annotate })}`,
    ]);
  if (wanted.status && sha !== null)
    await attempt("the commit status", async () => [
      `the commit status ${statusContext(id, narrowed)} is ${await postCommitStatus(posting, post, sha)}`,
    ]);
  if (wanted.deployment) await attempt("the state of the deployment", () => markDeployments(posting, post));
  if (wanted.issue)
    await attempt("the issue", () => keepIssues(around, post, (message) => remarks.push(message)));
  return { said, problems, remarks, checked: checked && annotate };
}
