import { planId, planName } from "../../compile/plan-id.ts";
import { repositoryOf } from "../../host/github/client.ts";
import { type FoundPull, findPullRequests } from "../../host/github/find-pull-request.ts";
import { GithubError } from "../../host/github/github-error.ts";
import { publishingClient } from "../../host/github/publishing-client.ts";
import type { Host } from "../../host/host.ts";
import { loadPlans } from "../../load/load-project.ts";
import type { PlanDocument } from "../../model/generated/documents.ts";
import type { Loaded } from "../../model/project.ts";
import { RotaError } from "../../model/rota-error.ts";
import { annotationsOf } from "../../report/annotations.ts";
import { plainLine } from "../../report/plain-text.ts";
import { EXIT } from "../exit-code.ts";
import { findPlans } from "../find-plans.ts";
import { LazyLedger } from "../publish/lazy-ledger.ts";
import { placedResult } from "../publish/placed-result.ts";
import { prefixInRepository } from "../repository-folder.ts";
import type { ActionSurroundings } from "../run-targets.ts";
import type { ActionInputs } from "./action-inputs.ts";
import type { ActionOutcome } from "./action-outcome.ts";
import { commentOccasion } from "./comment-occasion.ts";
import { type GatheredRun, gatherRun } from "./gather-run.ts";
import type { JobStep } from "./job-step.ts";
import { isPosted, postPullRequest } from "./post-pull-request.ts";
import { annotate, UNPOSTED } from "./publish-outcome.ts";
import { type PullRequestTelling, whyRefused } from "./pull-request-telling.ts";
import { isCommented, writeComment } from "./write-comment.ts";

const NOTHING: GatheredRun = { runs: new Map(), unusable: [] };

/** How long GitHub may take for all that is asked of it, in milliseconds. */
const PATIENCE = 180_000;

/** The action's command `comment`: tells a pull request of the results of this workflow run, or of the one that `run-id` names: by check runs
 * and commit statuses, and by a comment, which also says what the pull request does to schedules. What cannot be posted is a warning, unless a
 * plan wants to fail then: the verdict is another job's.
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
  const { project, sources } = await loadPlans(host.files, root, files, true);
  const outcome = (exitCode: ActionOutcome["exitCode"]): ActionOutcome => {
    const sourceOf = (file: string) => sources.get(file);
    return { root, exitCode, runs: [], diagnostics: [], sourceOf, problem: null, summary: "" };
  };
  const tell = (said: string) => host.terminal.tell(`${plainLine(mask.mask(said))}\n`);
  if (typeof occasion === "string") {
    tell(`no comment: ${occasion}`);
    return outcome(EXIT.passed);
  }
  const telling: PullRequestTelling = {
    ...{ host, token, occasion, project, mask, step, tell, named: words.length > 0 },
    warn: (message) => step.warn(mask.mask(plainLine(message))),
    client: await publishingClient(host.environment, token),
    repository: repositoryOf(host.environment),
    plans: [...project.plans.values()],
    broken: files.filter((file) => !project.plans.has(file)),
    signal: AbortSignal.any([host.interrupted, AbortSignal.timeout(PATIENCE)]),
  };
  const failed = await tellAll(telling);
  if (host.interrupted.aborted) return outcome(EXIT.interrupted);
  if (!failed.some(({ content }) => content.report?.strict === true)) return outcome(EXIT.passed);
  return { ...outcome(EXIT.broken), reasons: [UNPOSTED] };
}

/** Gathers what there is to tell, and tells it; returns the plans of which something could not be told. */
async function tellAll(telling: PullRequestTelling): Promise<readonly Loaded<PlanDocument>[]> {
  const { host, plans, tell, warn } = telling;
  const told = plans.filter((plan) => isCommented(plan) || isPosted(plan));
  try {
    const pull = await pullRequestOf(telling);
    if (typeof pull === "string") {
      tell(`no comment: ${pull}`);
      return [];
    }
    // A comment that is there is looked for in any case: it must not go on telling of what no plan asks for.
    const gathered = told.length === 0 ? NOTHING : await gather(telling, told);
    const unposted = await post(telling, gathered);
    return pull === null ? unposted : [...unposted, ...(await comment(telling, pull, gathered))];
  } catch (error) {
    if (!(error instanceof GithubError)) throw error;
    if (!host.interrupted.aborted)
      warn(`The pull request could not be told of the results: ${whyRefused(error, telling)}`);
    return told;
  }
}

/** The pull request that the run is of; null: of several, which wait to be merged; a text says why there is none.
 * @throws GithubError */
async function pullRequestOf({
  client,
  repository,
  occasion: { pullRequest },
  signal,
}: PullRequestTelling): Promise<FoundPull | string | null> {
  if (pullRequest === null || "number" in pullRequest) return pullRequest;
  const { owner, branch, sha } = pullRequest;
  const [found, ...more] = await findPullRequests(client, repository, { head: pullRequest, signal });
  if (found === undefined) return `no open pull request of ${owner}:${branch} is at the commit ${sha}`;
  if (more.length > 0)
    return `${more.length + 1} open pull requests of ${owner}:${branch} are at the commit ${sha}`;
  return found;
}

/** What the run left behind, with places that are paths of the repository.
 * @throws GithubError */
async function gather(
  { host, client, repository, occasion, project, signal, warn }: PullRequestTelling,
  plans: readonly Loaded<PlanDocument>[],
): Promise<GatheredRun> {
  const named = plans.map(
    (plan) => [planId(plan), { name: planName(plan), file: plan.document.file }] as const,
  );
  const search = { repository, occasion, plans: new Map(named), signal };
  const { runs, unusable } = await gatherRun(client, search);
  for (const { artifact, why } of unusable) warn(`The artifact ${artifact} is left out: ${why}`);
  const prefix = await prefixInRepository(host, project.root);
  const placed = [...runs].map(([id, { results, joined }]) => {
    const own = {
      results: results.map((one) => placedResult(one, prefix)),
      joined: placedResult(joined, prefix),
    };
    return [id, own] as const;
  });
  return { runs: new Map(placed), unusable };
}

/** Posts check runs and commit statuses; returns the plans of which one could not be posted. Failures that no check run shows stand at their
 * lines by commands, unless the run that is told of is another one, which has done so itself.
 * @throws GithubError when GitHub does not say how the jobs ended */
async function post(
  telling: PullRequestTelling,
  gathered: GatheredRun,
): Promise<readonly Loaded<PlanDocument>[]> {
  const { host, token, client, repository, occasion, project, plans, mask, step, signal } = telling;
  const own = String(occasion.runId) === host.environment["GITHUB_RUN_ID"];
  const ledger = new LazyLedger(host, project, { token, mask });
  const posts = await postPullRequest(
    { host, root: project.root, token, mask, ledger, annotate: own },
    { client, repository, occasion, project: project.project, plans, gathered, signal },
  );
  for (const line of posts.said) telling.tell(line);
  for (const text of [...posts.problems, ...posts.remarks]) telling.warn(text);
  const unchecked = plans.filter(
    (plan) =>
      isPosted(plan) && (plan.content.report?.check ?? false) !== false && !posts.checked.has(planId(plan)),
  );
  const results = unchecked.flatMap((plan) => gathered.runs.get(planId(plan))?.joined ?? []);
  if (own) annotate(step, annotationsOf(results, []), { prefix: "", mask });
  return posts.fails ? plans.filter(isPosted) : [];
}

/** Writes the comment; returns the plans that wanted it, if it could not be written. */
async function comment(
  telling: PullRequestTelling,
  pull: FoundPull,
  gathered: GatheredRun,
): Promise<readonly Loaded<PlanDocument>[]> {
  const { host, plans, tell, warn } = telling;
  try {
    const said = await writeComment(telling, pull, gathered);
    tell(said);
    return [];
  } catch (error) {
    if (!(error instanceof GithubError)) throw error;
    if (!host.interrupted.aborted) warn(`No comment could be written: ${whyRefused(error, telling)}`);
    return plans.filter(isCommented);
  }
}
