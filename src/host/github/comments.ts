import { allPages, PAGE } from "./all-pages.ts";
import { type Author, authorOf, shownAuthor } from "./author.ts";
import type { GithubClient, Repository } from "./client.ts";
import { askGithub, GithubError } from "./github-error.ts";

const PERMISSION = "pull-requests: write";

/** A comment on a pull request. */
export interface PullRequestComment {
  readonly id: number;
  readonly body: string;
  /** null when the account is gone. */
  readonly author: Author | null;
}

/** The comments of one pull request. Every method throws GithubError when GitHub does not do it. */
export interface PullRequestComments {
  /** The oldest first. */
  all(): Promise<PullRequestComment[]>;
  create(body: string): Promise<PullRequestComment>;
  update(id: number, body: string): Promise<void>;
  /** Removes one; one that is not there is removed already. */
  remove(id: number): Promise<void>;
  /** Who the token writes as. */
  author(): Promise<Author>;
}

/** The comments of a pull request, as the token sees them. */
export function pullRequestComments(
  client: GithubClient,
  repository: Repository,
  { number, signal }: { readonly number: number; readonly signal: AbortSignal },
): PullRequestComments {
  const { rest } = client;
  const request = { signal };
  return {
    all: () =>
      allPages(async (page) => {
        const options = { ...repository, issue_number: number, per_page: PAGE, page, request };
        const { data } = await askGithub(PERMISSION, () => rest.issues.listComments(options));
        return data.map(shown);
      }),
    async create(body) {
      const { data } = await askGithub(PERMISSION, () =>
        rest.issues.createComment({ ...repository, issue_number: number, body, request }),
      );
      return shown(data);
    },
    async update(id, body) {
      await askGithub(PERMISSION, () =>
        rest.issues.updateComment({ ...repository, comment_id: id, body, request }),
      );
    },
    async remove(id) {
      try {
        await askGithub(PERMISSION, () =>
          rest.issues.deleteComment({ ...repository, comment_id: id, request }),
        );
      } catch (error) {
        if (!(error instanceof GithubError) || error.status !== 404) throw error;
      }
    },
    author: () => authorOf(client, PERMISSION, signal),
  };
}

function shown({
  id,
  body,
  user,
}: {
  readonly id: number;
  readonly body?: string | undefined;
  readonly user: { readonly login: string; readonly type: string } | null;
}): PullRequestComment {
  return { id, body: body ?? "", author: shownAuthor(user) };
}
