import type { GithubClient } from "./client.ts";
import { askGithub, GithubError } from "./github-error.ts";

/** Who writes: a person, or an App, whose login ends in [bot]. */
export interface Author {
  readonly login: string;
  readonly bot: boolean;
}

/** Who the token of a workflow run writes as. */
const WORKFLOW: Author = { login: "github-actions[bot]", bot: true };

/** Asked once of each client: it has one token. */
const known = new WeakMap<GithubClient, Author>();

/** Who the client's token writes as.
 * @throws GithubError when no answer came */
export async function authorOf(
  client: GithubClient,
  permission: string,
  signal: AbortSignal,
): Promise<Author> {
  const author = known.get(client) ?? (await askAuthor(client, permission, signal));
  known.set(client, author);
  return author;
}

async function askAuthor(client: GithubClient, permission: string, signal: AbortSignal): Promise<Author> {
  try {
    // Unlike GET /user it knows the token of an App's installation, too.
    const { viewer } = await askGithub(permission, () =>
      client.graphql<{ viewer: { login: string } }>("{ viewer { login } }", { request: { signal } }),
    );
    return { login: viewer.login, bot: viewer.login.endsWith("[bot]") };
  } catch (error) {
    if (error instanceof GithubError && error.status !== null) return WORKFLOW;
    throw error;
  }
}

/** The author of something as GitHub's REST API shows it; null when the account is gone. */
export function shownAuthor(user: { readonly login: string; readonly type: string } | null): Author | null {
  return user === null ? null : { login: user.login, bot: user.type === "Bot" };
}

/** Whether both are the same; an App has [bot] behind its name in one of GitHub's interfaces, and not in the other. */
export function sameAuthor(one: Author, other: Author): boolean {
  return one.bot === other.bot && bareLogin(one) === bareLogin(other);
}

function bareLogin({ login }: Author): string {
  return login.replace(/\[bot\]$/, "").toLowerCase();
}
