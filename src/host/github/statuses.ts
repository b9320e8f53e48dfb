import { PAGE } from "./all-pages.ts";
import { askOfCommit } from "./ask-of-commit.ts";
import type { GithubClient, Repository } from "./client.ts";

const PERMISSION = "statuses: write";

export type StatusState = "success" | "failure" | "error";

/** A status of a commit. */
export interface CommitStatus {
  readonly context: string;
  readonly state: string;
  /** 140 characters at most. */
  readonly description: string | null;
  readonly url: string | null;
}

/** The statuses of one commit. Every method throws GithubError when GitHub does not do it. */
export interface CommitStatuses {
  /** The newest of a context. */
  newest(context: string): Promise<CommitStatus | null>;
  create(status: CommitStatus & { readonly state: StatusState }): Promise<void>;
}

/** The statuses of a commit, as the token sees them. */
export function commitStatuses(
  { rest }: GithubClient,
  repository: Repository,
  { sha, signal }: { readonly sha: string; readonly signal: AbortSignal },
): CommitStatuses {
  const request = { signal };
  return {
    async newest(context) {
      for (let page = 1; ; page++) {
        // Of each context it has the newest one alone.
        const { data } = await askOfCommit(PERMISSION, repository, sha, () =>
          rest.repos.getCombinedStatusForRef({ ...repository, ref: sha, per_page: PAGE, page, request }),
        );
        const found = data.statuses.find((status) => status.context === context);
        if (found !== undefined) {
          const { state, description, target_url } = found;
          return { context, state, description, url: target_url };
        }
        if (data.statuses.length < PAGE) return null;
      }
    },
    async create({ context, state, description, url }) {
      const body = { sha, context, state, description, target_url: url };
      await askOfCommit(PERMISSION, repository, sha, () =>
        rest.repos.createCommitStatus({ ...repository, ...body, request }),
      );
    },
  };
}
