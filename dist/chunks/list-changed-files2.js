import { Nn as repositoryOf, jn as githubClient } from "./base.js";
import { n as askGithub } from "./github-error.js";
// src/host/github/list-changed-files.ts
/** GitHub lists as many files of a pull request, and as many of a comparison. */
const MOST = {
	pullRequest: 3e3,
	comparison: 300
};
/** The paths, from the repository's root, of all files that a change touches; a renamed one with both its names. null when there
* may be more than GitHub lists.
* @throws GithubError */
async function listChangedFiles(change, environment, token, signal) {
	const client = await githubClient(environment, token);
	const repository = repositoryOf(environment);
	return ("number" in change ? await filesOfPull(client, repository, change.number, signal) : await filesBetween(client, repository, change, signal))?.flatMap(({ filename, previous_filename: before }) => before === void 0 ? [filename] : [filename, before]) ?? null;
}
/** What a pull request does to files. null when there may be more than GitHub lists.
* @throws GithubError */
async function changesOfPull(client, repository, { number, signal }) {
	return (await filesOfPull(client, repository, number, signal))?.map(changeOf) ?? null;
}
function changeOf({ filename, previous_filename: previous, status }) {
	if (status === "added" || status === "copied") return {
		before: null,
		after: filename
	};
	if (status === "removed") return {
		before: filename,
		after: null
	};
	return {
		before: status === "renamed" ? previous ?? filename : filename,
		after: filename
	};
}
async function filesBetween({ rest }, repository, { base, head }, signal) {
	const options = {
		...repository,
		basehead: `${base}...${head}`,
		page: 1,
		per_page: 1
	};
	const { data } = await askGithub("contents: read", () => rest.repos.compareCommitsWithBasehead({
		...options,
		request: { signal }
	}));
	return data.files === void 0 || data.files.length >= MOST.comparison ? null : data.files;
}
async function filesOfPull({ rest }, repository, number, signal) {
	const files = [];
	for (let page = 1; files.length < MOST.pullRequest; page++) {
		const options = {
			...repository,
			pull_number: number,
			per_page: 100,
			page
		};
		const { data } = await askGithub("pull-requests: read", () => rest.pulls.listFiles({
			...options,
			request: { signal }
		}));
		files.push(...data);
		if (data.length < 100) return files;
	}
	return null;
}
export { listChangedFiles as n, changesOfPull as t };
