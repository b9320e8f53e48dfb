import { createOnce } from "../../host/github/create-once.ts";
import { type DeploymentStatus, repositoryDeployments } from "../../host/github/deployments.ts";
import { fittingDescription } from "./fitting-description.ts";
import type { Posting } from "./posting.ts";

/** How the description of every status begins that we set. */
const OURS = "Rota: ";

/** What tests say of a deployment. */
export interface TestedDeployment {
  readonly sha: string;
  /** The environment of GitHub. */
  readonly environment: string;
  /** The number of the one that the event is about; null: the newest of the commit to the environment is meant. */
  readonly deployment: number | null;
  readonly failed: boolean;
  /** `Rota: ` is put before it where it is missing; cut at 140 characters. */
  readonly description: string;
  readonly url: string | null;
}

/** What became of it; `none`: there is no deployment. */
export type Marked = "marked" | "restored" | "unchanged" | "none";

/** Gives a deployment the status `failure` when tests failed on it. When they passed, a failure of ours is taken back; what others said
 * of it stays. Other deployments are left as they are.
 * @throws GithubError */
export async function markDeployment(
  { client, repository, signal, mask }: Posting,
  { sha, environment, deployment, failed, ...texts }: TestedDeployment,
): Promise<Marked> {
  const deployments = repositoryDeployments(client, repository, signal);
  const id = deployment ?? (await deployments.newest(sha, environment));
  if (id === null) return "none";
  const statuses = await deployments.statuses(id);
  const newest = statuses[0];
  const isOursNow = newest?.state === "failure" && isOurs(newest);
  if (!failed && !isOursNow) return "unchanged";
  const words = mask(texts.description);
  const wanted = {
    state: failed ? ("failure" as const) : restoredState(statuses),
    description: fittingDescription(words.startsWith(OURS) ? words : `${OURS}${words}`),
    url: texts.url === null ? null : mask(texts.url),
    // A status without it would take the link to what was deployed away.
    environmentUrl: newest?.environmentUrl ?? null,
  };
  if (newest !== undefined && isSame(newest, wanted)) return "unchanged";
  const look = async () => {
    const [last] = await deployments.statuses(id);
    return last !== undefined && isSame(last, wanted) ? true : null;
  };
  await createOnce(look, async () => {
    await deployments.addStatus(id, wanted);
    return true;
  });
  return failed ? "marked" : "restored";
}

/** What it was before our failures: a deployment that another one replaced meanwhile does not come back. */
function restoredState(statuses: readonly DeploymentStatus[]): "success" | "inactive" {
  const before = statuses.find((status) => !isOurs(status));
  return before?.state === "inactive" ? "inactive" : "success";
}

function isOurs({ description }: DeploymentStatus): boolean {
  return description.startsWith(OURS);
}

function isSame(one: DeploymentStatus, other: DeploymentStatus): boolean {
  return one.state === other.state && one.description === other.description && one.url === other.url;
}
