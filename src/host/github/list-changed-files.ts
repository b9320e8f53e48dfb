import { type GithubEnvironment, githubClient, repositoryOf } from "./client.ts";

/** GitHub lists as many files of a pull request, and as many of a comparison. */
const MOST = { pullRequest: 3000, comparison: 300 };
const PAGE = 100;

/** What changes are asked for: those of a pull request, or those between two commits. */
export type Change = { readonly number: number } | { readonly base: string; readonly head: string };

/** The paths, from the repository's root, of all files that a change touches; a renamed one with both its names. null when there
 * may be more than GitHub lists.
 * @throws Error saying what GitHub answered. */
export async function listChangedFiles(
  change: Change,
  environment: GithubEnvironment,
  token: string,
  signal: AbortSignal,
): Promise<string[] | null> {
  const repository = repositoryOf(environment);
  const { rest } = await githubClient(environment, token);
  const request = { signal };
  if (!("number" in change)) {
    const basehead = `${change.base}...${change.head}`;
    // The files stand on the first page whatever its size, which is that of the commits.
    const { data } = await rest.repos.compareCommitsWithBasehead({
      ...repository,
      basehead,
      page: 1,
      per_page: 1,
      request,
    });
    return data.files === undefined || data.files.length >= MOST.comparison ? null : pathsOf(data.files);
  }
  const paths: string[] = [];
  for (let page = 1, seen = 0; seen < MOST.pullRequest; page++) {
    const { data } = await rest.pulls.listFiles({
      ...repository,
      pull_number: change.number,
      per_page: PAGE,
      page,
      request,
    });
    paths.push(...pathsOf(data));
    seen += data.length;
    if (data.length < PAGE) return paths;
  }
  return null;
}

function pathsOf(
  files: readonly { readonly filename: string; readonly previous_filename?: string }[],
): string[] {
  return files.flatMap(({ filename, previous_filename: before }) =>
    before === undefined ? [filename] : [filename, before],
  );
}
