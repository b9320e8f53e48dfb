import { Jt as githubClient, Xt as repositoryOf } from "./base.js";
// src/host/github/list-changed-files.ts
/** GitHub lists as many files of a pull request, and as many of a comparison. */
const MOST = {
	pullRequest: 3e3,
	comparison: 300
};
const PAGE = 100;
/** The paths, from the repository's root, of all files that a change touches; a renamed one with both its names. null when there
* may be more than GitHub lists.
* @throws Error saying what GitHub answered. */
async function listChangedFiles(change, environment, token, signal) {
	const repository = repositoryOf(environment);
	const { rest } = await githubClient(environment, token);
	const request = { signal };
	if (!("number" in change)) {
		const basehead = `${change.base}...${change.head}`;
		const { data } = await rest.repos.compareCommitsWithBasehead({
			...repository,
			basehead,
			page: 1,
			per_page: 1,
			request
		});
		return data.files === void 0 || data.files.length >= MOST.comparison ? null : pathsOf(data.files);
	}
	const paths = [];
	for (let page = 1, seen = 0; seen < MOST.pullRequest; page++) {
		const { data } = await rest.pulls.listFiles({
			...repository,
			pull_number: change.number,
			per_page: PAGE,
			page,
			request
		});
		paths.push(...pathsOf(data));
		seen += data.length;
		if (data.length < PAGE) return paths;
	}
	return null;
}
function pathsOf(files) {
	return files.flatMap(({ filename, previous_filename: before }) => before === void 0 ? [filename] : [filename, before]);
}
export { listChangedFiles };
