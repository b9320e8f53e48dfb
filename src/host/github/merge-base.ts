import type { GithubClient, Repository } from "./client.ts";
import { askGithub } from "./github-error.ts";

/** The commit that a branch and a commit have last in common: what stood there before the commit's own changes.
 * @throws GithubError also when one of both is not there any more */
export async function mergeBaseOf(
  { rest }: GithubClient,
  repository: Repository,
  { branch, sha, signal }: { readonly branch: string; readonly sha: string; readonly signal: AbortSignal },
): Promise<string> {
  const options = { ...repository, basehead: `${branch}...${sha}`, page: 1, per_page: 1 };
  const { data } = await askGithub("contents: read", () =>
    rest.repos.compareCommitsWithBasehead({ ...options, request: { signal } }),
  );
  return data.merge_base_commit.sha;
}
