import type { GithubClient, Repository } from "./client.ts";
import { askGithub, GithubError } from "./github-error.ts";

const PAGE = 100;
const PERMISSION = "pull-requests: write";

/** A comment on a pull request. */
export interface PullRequestComment {
  readonly id: number;
  readonly body: string;
  /** null when the account is gone. */
  readonly author: Author | null;
}

/** Who writes: a person, or an App, whose login ends in [bot]. */
export interface Author {
  readonly login: string;
  readonly bot: boolean;
}

/** The comments of one pull request. Every method throws GithubError when GitHub does not do it. */
export interface PullRequestComments {
  /** All of them, the oldest first, page by page. */
  pages(): AsyncIterable<readonly PullRequestComment[]>;
  create(body: string): Promise<void>;
  update(id: number, body: string): Promise<void>;
  /** Who the token writes as. */
  author(): Promise<Author>;
}

/** Who the token of a workflow run writes as. */
const WORKFLOW: Author = { login: "github-actions[bot]", bot: true };

/** The comments of a pull request, as the token sees them. */
export function pullRequestComments(
  client: GithubClient,
  repository: Repository,
  { number, signal }: { readonly number: number; readonly signal: AbortSignal },
): PullRequestComments {
  const { rest } = client;
  const request = { signal };
  return {
    async *pages() {
      const options = { ...repository, issue_number: number, per_page: PAGE, request };
      const pages = client.paginate.iterator(rest.issues.listComments, options)[Symbol.asyncIterator]();
      for (;;) {
        const page = await askGithub(PERMISSION, () => pages.next());
        if (page.done === true) return;
        yield page.value.data.map(({ id, body, user }) => ({
          id,
          body: body ?? "",
          author: user === null ? null : { login: user.login, bot: user.type === "Bot" },
        }));
      }
    },
    async create(body) {
      await askGithub(PERMISSION, () =>
        rest.issues.createComment({ ...repository, issue_number: number, body, request }),
      );
    },
    async update(id, body) {
      await askGithub(PERMISSION, () =>
        rest.issues.updateComment({ ...repository, comment_id: id, body, request }),
      );
    },
    async author() {
      try {
        // Unlike GET /user it knows the token of an App's installation, too.
        const { viewer } = await askGithub(PERMISSION, () =>
          client.graphql<{ viewer: { login: string } }>("{ viewer { login } }", { request }),
        );
        return { login: viewer.login, bot: viewer.login.endsWith("[bot]") };
      } catch (error) {
        if (error instanceof GithubError && error.status !== null) return WORKFLOW;
        throw error;
      }
    },
  };
}
