import type { GithubClient, Repository } from "./client.ts";
import { askGithub } from "./github-error.ts";

/** The commit of a branch, of this repository or of a fork. */
export interface Head {
  /** The owner of the branch's repository. */
  readonly owner: string;
  readonly branch: string;
  readonly sha: string;
}

/** A pull request. */
export interface FoundPull {
  readonly number: number;
  /** The branch that it is to be merged into. */
  readonly base: string;
}

/** The open pull requests that would merge just this commit of this branch.
 * @throws GithubError */
export async function findPullRequests(
  { rest }: GithubClient,
  repository: Repository,
  { head, signal }: { readonly head: Head; readonly signal: AbortSignal },
): Promise<FoundPull[]> {
  const { data } = await askGithub("pull-requests: write", () =>
    rest.pulls.list({
      ...{ ...repository, state: "open", head: `${head.owner}:${head.branch}`, per_page: 100 },
      request: { signal },
    }),
  );
  return data
    .filter((pull) => pull.head.sha === head.sha)
    .map(({ number, base }) => ({ number, base: base.ref }));
}
