import type { Repository } from "./client.ts";
import { askGithub, GithubError } from "./github-error.ts";

/** Asks GitHub for something about a commit that needs a permission.
 * @throws GithubError, with words of ours when GitHub does not know the commit */
export async function askOfCommit<Answer>(
  permission: string,
  { owner, repo }: Repository,
  sha: string,
  ask: () => Promise<Answer>,
): Promise<Answer> {
  try {
    return await askGithub(permission, ask);
  } catch (error) {
    if (!(error instanceof GithubError) || !/No commit found/i.test(error.message)) throw error;
    const message = `${owner}/${repo} has no commit ${sha}: it may have been replaced meanwhile, or be a fork's`;
    throw new GithubError(message, error.status, permission, error);
  }
}
