import { planId } from "../../compile/plan-id.ts";
import { repositoryOf } from "../../host/github/client.ts";
import { publishingClient } from "../../host/github/publishing-client.ts";
import type { Host } from "../../host/host.ts";
import type { SecretMask } from "../../value/secret-mask.ts";
import type { LazyLedger } from "./lazy-ledger.ts";
import type { PlanPost } from "./plan-post.ts";
import { postPlan } from "./post-plan.ts";
import type { WantedSurfaces } from "./wanted-surfaces.ts";

/** How long GitHub may take for all that is posted, in milliseconds. */
const PATIENCE = 180_000;

/** A plan, and where its results are wanted. */
export interface WantedPost {
  readonly post: PlanPost;
  readonly wanted: WantedSurfaces;
}

/** With what plans are posted. */
export interface PostsSurroundings {
  readonly host: Host;
  readonly root: string;
  readonly token: string;
  readonly mask: SecretMask;
  readonly ledger: LazyLedger;
  /** Failures are shown at their lines. */
  readonly annotate: boolean;
}

/** What became of several plans. */
export interface Posts {
  readonly said: readonly string[];
  readonly problems: readonly string[];
  /** What was told otherwise than asked, which fails nothing; one line each. */
  readonly remarks: readonly string[];
  /** The plans (ids) whose failures stand at their lines in a check run. */
  readonly checked: ReadonlySet<string>;
  /** Something could not be posted of a plan that wants to fail then. */
  readonly fails: boolean;
}

/** Posts what came of plans, one after the other: GitHub asks who writes much to write slowly. Never throws for what GitHub refuses. */
export async function postPlans(
  { host, root, token, mask, ledger, annotate }: PostsSurroundings,
  posts: readonly WantedPost[],
): Promise<Posts> {
  const posting = {
    client: await publishingClient(host.environment, token),
    repository: repositoryOf(host.environment),
    signal: AbortSignal.any([host.interrupted, AbortSignal.timeout(PATIENCE)]),
    mask: (text: string) => mask.mask(text),
  };
  const around = { host, posting, root, annotate, ledger };
  const said: string[] = [];
  const problems: string[] = [];
  const remarks: string[] = [];
  const checked = new Set<string>();
  let fails = false;
  for (const { post, wanted } of posts) {
    const posted = await postPlan(around, post, wanted);
    said.push(...posted.said);
    problems.push(...posted.problems);
    remarks.push(...posted.remarks);
    if (posted.checked) checked.add(planId(post.plan));
    if (posted.problems.length > 0 && post.plan.content.report?.strict === true) fails = true;
  }
  return { said, problems, remarks, checked, fails };
}
