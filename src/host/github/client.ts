const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** What GitHub's API is called by when the runner does not say. */
const PUBLIC_API = "https://api.github.com";

/** Makes octokit for a token. It is loaded only here: a run without a token does not pay for it. */
export async function githubClient(token: string, baseUrl = PUBLIC_API) {
  const { GitHub, getOctokitOptions } = await import("@actions/github/lib/utils");
  return new GitHub(getOctokitOptions(token, { baseUrl, log: silent }));
}
