// src/host/github/client.ts
const silent = {
	debug: () => {},
	info: () => {},
	warn: () => {},
	error: () => {}
};
/** A client of the API that the runner names; it writes nothing to the log. Loaded only here: what needs no token does not pay for it. */
async function githubClient(environment, token) {
	const { GitHub, getOctokitOptions } = await import("./utils2.js");
	return new GitHub(getOctokitOptions(token, {
		baseUrl: environment["GITHUB_API_URL"] ?? "https://api.github.com",
		log: silent
	}));
}
/** The repository that the workflow runs in.
* @throws Error when the environment does not say. */
function repositoryOf(environment) {
	const [owner = "", repo = ""] = neededVariable(environment, "GITHUB_REPOSITORY").split("/");
	return {
		owner,
		repo
	};
}
/** A variable that GitHub's runner always sets.
* @throws Error when it is not there. */
function neededVariable(environment, name) {
	const value = environment[name];
	if (value === void 0 || value === "") throw new Error(`${name} is not set`);
	return value;
}
export { neededVariable as n, repositoryOf as r, githubClient as t };
