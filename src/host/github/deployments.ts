import { PAGE } from "./all-pages.ts";
import type { GithubClient, Repository } from "./client.ts";
import { askGithub } from "./github-error.ts";

const PERMISSION = "deployments: write";

/** A status of a deployment. */
export interface DeploymentStatus {
  readonly state: string;
  /** 140 characters at most. */
  readonly description: string;
  /** Where its log is; null: nowhere. */
  readonly url: string | null;
  /** Where what was deployed is; null: nobody said. */
  readonly environmentUrl: string | null;
}

/** The deployments of a repository. Every method throws GithubError when GitHub does not do it. */
export interface Deployments {
  /** The number of the newest one of a commit to an environment of GitHub. */
  newest(sha: string, environment: string): Promise<number | null>;
  /** The newest first, a hundred at most. */
  statuses(deployment: number): Promise<DeploymentStatus[]>;
  addStatus(
    deployment: number,
    status: DeploymentStatus & { readonly state: "failure" | "success" | "inactive" },
  ): Promise<void>;
}

/** The deployments of a repository, as the token sees them. */
export function repositoryDeployments(
  { rest }: GithubClient,
  repository: Repository,
  signal: AbortSignal,
): Deployments {
  const { repos } = rest;
  const common = { ...repository, request: { signal } };
  return {
    async newest(sha, environment) {
      const { data } = await askGithub(PERMISSION, () =>
        repos.listDeployments({ ...common, sha, environment, per_page: PAGE }),
      );
      return data.length === 0 ? null : Math.max(...data.map(({ id }) => id));
    },
    async statuses(deployment_id) {
      const { data } = await askGithub(PERMISSION, () =>
        repos.listDeploymentStatuses({ ...common, deployment_id, per_page: PAGE }),
      );
      return data
        .sort((one, other) => other.id - one.id)
        .map(({ state, description, log_url, environment_url }) => ({
          ...{ state, description, url: log_url || null, environmentUrl: environment_url || null },
        }));
    },
    async addStatus(deployment_id, { state, description, url, environmentUrl }) {
      const addresses = {
        ...(url !== null && { log_url: url }),
        ...(environmentUrl !== null && { environment_url: environmentUrl }),
      };
      await askGithub(PERMISSION, () =>
        repos.createDeploymentStatus({
          ...{ ...common, deployment_id, state, description, ...addresses },
          // A test says how this deployment does; which one is in use, it does not change.
          auto_inactive: false,
        }),
      );
    },
  };
}
