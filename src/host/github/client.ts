/** What of the runner's environment says where GitHub is, and what this runs for. */
export type GithubEnvironment = Readonly<Record<string, string | undefined>>;

/** GitHub's API, for one token. */
export type GithubClient = Awaited<ReturnType<typeof githubClient>>;

/** A repository on GitHub: `acme` and `shop` of acme/shop. */
export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

/** A log that keeps nothing. */
export const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** A client of the API that the runner names; it writes nothing to the log. Loaded only here: what needs no token does not pay for it. */
export async function githubClient(environment: GithubEnvironment, token: string) {
  const { GitHub, getOctokitOptions } = await import("@actions/github/lib/utils");
  return new GitHub(getOctokitOptions(token, { baseUrl: apiAddress(environment), log: silent }));
}

/** Where the API is that the runner names. */
export function apiAddress(environment: GithubEnvironment): string {
  return environment["GITHUB_API_URL"] ?? "https://api.github.com";
}

/** The repository that the workflow runs in.
 * @throws Error when the environment does not say. */
export function repositoryOf(environment: GithubEnvironment): Repository {
  const [owner = "", repo = ""] = neededVariable(environment, "GITHUB_REPOSITORY").split("/");
  return { owner, repo };
}

/** A variable that GitHub's runner always sets.
 * @throws Error when it is not there. */
export function neededVariable(environment: GithubEnvironment, name: string): string {
  const value = environment[name];
  if (value === undefined || value === "") throw new Error(`${name} is not set`);
  return value;
}
