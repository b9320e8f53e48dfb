import type { GithubClient, Repository } from "./client.ts";
import { askGithub } from "./github-error.ts";

/** Which commits are asked for. */
export interface Comparison {
  /** The commit that has none of them. */
  readonly base: string;
  /** The last of them. */
  readonly head: string;
  /** How many are wanted, up to 100. */
  readonly most: number;
  readonly signal: AbortSignal;
}

/** What lies between two commits. */
export interface ComparedCommits {
  /** The first of them, oldest first. */
  readonly commits: readonly ComparedCommit[];
  /** How many there are. */
  readonly total: number;
}

/** A commit; its texts are those of whoever made it. */
export interface ComparedCommit {
  readonly sha: string;
  /** null when nobody is named. */
  readonly author: string | null;
  readonly message: string;
}

/** The commits that one commit has and another one has not.
 * @throws GithubError also when one of both is not there any more */
export async function compareCommits(
  { rest }: GithubClient,
  repository: Repository,
  { base, head, most, signal }: Comparison,
): Promise<ComparedCommits> {
  const options = { ...repository, basehead: `${base}...${head}`, per_page: most, page: 1 };
  const { data } = await askGithub("contents: read", () =>
    rest.repos.compareCommitsWithBasehead({ ...options, request: { signal } }),
  );
  const commits = data.commits.map(({ sha, author, commit }) => ({
    sha,
    author: author?.login ?? commit.author?.name ?? null,
    message: commit.message,
  }));
  return { commits, total: data.total_commits };
}
