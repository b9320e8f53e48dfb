import { Mn as neededVariable, Nn as repositoryOf, io as RotaError, jn as githubClient } from "./base.js";
import { n as askGithub, t as GithubError } from "./github-error.js";
import { createHash } from "node:crypto";
// src/host/github/commit-files.ts
/** Both are needed to change a workflow; the token of a workflow run cannot have the second. */
const COMMITTING = "contents: write and workflows: write";
const PROPOSING = "pull-requests: write";
/** Commits files onto a branch, by the Git data API: no checkout is changed. Returns the commit; null when the branch is no longer where
* the files were made from.
* @throws GithubError when GitHub refuses. */
async function commitToBranch(client, repository, branch, commit) {
	const request = { signal: commit.signal };
	const { git } = client.rest;
	const ref = `heads/${branch}`;
	const { data } = await askGithub(COMMITTING, () => git.getRef({
		...repository,
		ref,
		request
	}));
	if (data.object.sha !== commit.parent) return null;
	const sha = await createCommit(client, repository, commit);
	try {
		await askGithub(COMMITTING, () => git.updateRef({
			...repository,
			ref,
			sha,
			force: false,
			request
		}));
	} catch (error) {
		if (error instanceof GithubError && error.status === 422 && /fast.?forward/i.test(error.message)) return null;
		throw error;
	}
	return sha;
}
/** Proposes files by a pull request whose branch holds one commit with them; what the branch held before is gone. An open pull request is
* used again, and nothing is written when it proposes just this already.
* @throws GithubError when GitHub refuses. */
async function proposeFiles(client, repository, proposal, commit) {
	const { branch, base, title, body, mark } = proposal;
	const { git, pulls } = client.rest;
	const request = { signal: commit.signal };
	const head = `${repository.owner}:${branch}`;
	const { data: open } = await askGithub(PROPOSING, () => pulls.list({
		...repository,
		state: "open",
		head,
		base,
		request
	}));
	const there = await commitOf(client, repository, branch, commit.signal);
	const url = open[0]?.html_url;
	if (url !== void 0 && there !== null) {
		if (there.message.split("\n").includes(mark)) return {
			url,
			done: "unchanged"
		};
		if (await isBehind(client, repository, there.parent, commit)) return {
			url,
			done: "newer"
		};
	}
	const sha = await createCommit(client, repository, commit);
	await askGithub(COMMITTING, () => there === null ? git.createRef({
		...repository,
		ref: `refs/heads/${branch}`,
		sha,
		request
	}) : git.updateRef({
		...repository,
		ref: `heads/${branch}`,
		sha,
		force: true,
		request
	}));
	if (url !== void 0) return {
		url,
		done: "updated"
	};
	const { data: made } = await askGithub(PROPOSING, () => pulls.create({
		...repository,
		head: branch,
		base,
		title,
		body,
		request
	}));
	return {
		url: made.html_url,
		done: "opened"
	};
}
/** What the commit says that a branch is at; null when there is no such branch. */
async function commitOf({ rest }, repository, branch, signal) {
	const request = { signal };
	let sha;
	try {
		const { data } = await askGithub(COMMITTING, () => rest.git.getRef({
			...repository,
			ref: `heads/${branch}`,
			request
		}));
		sha = data.object.sha;
	} catch (error) {
		if (error instanceof GithubError && error.status === 404) return null;
		throw error;
	}
	const { data } = await askGithub(COMMITTING, () => rest.git.getCommit({
		...repository,
		commit_sha: sha,
		request
	}));
	return {
		message: data.message,
		parent: data.parents[0]?.sha
	};
}
/** Whether a commit came before another one; not when the other one is unknown. */
async function isBehind({ rest }, repository, other, { parent, signal }) {
	if (other === void 0 || other === parent) return false;
	try {
		const { data } = await askGithub(COMMITTING, () => rest.repos.compareCommitsWithBasehead({
			...repository,
			basehead: `${other}...${parent}`,
			per_page: 1,
			request: { signal }
		}));
		return data.status === "behind";
	} catch (error) {
		if (error instanceof GithubError && error.status === 404) return false;
		throw error;
	}
}
async function createCommit({ rest }, repository, { files, message, parent, signal }) {
	const request = { signal };
	const { git } = rest;
	const { data: onto } = await askGithub(COMMITTING, () => git.getCommit({
		...repository,
		commit_sha: parent,
		request
	}));
	const entries = files.map(({ path, content }) => ({
		path,
		mode: "100644",
		type: "blob",
		...content === null ? { sha: null } : { content }
	}));
	const { data: tree } = await askGithub(COMMITTING, () => git.createTree({
		...repository,
		base_tree: onto.tree.sha,
		tree: entries,
		request
	}));
	const { data } = await askGithub(COMMITTING, () => git.createCommit({
		...repository,
		message,
		tree: tree.sha,
		parents: [parent],
		request
	}));
	return data.sha;
}
// src/commands/action/commit-workflows.ts
const TITLE = "Workflows as the plans say";
/** How long GitHub may take for all of it, in milliseconds. */
const PATIENCE = 6e4;
/** These run for a branch, and with files that somebody with write access put there. */
const EVENTS = [
	"push",
	"workflow_dispatch",
	"schedule",
	"repository_dispatch"
];
const DONE = {
	opened: "proposed in the pull request",
	updated: "proposed anew in the pull request",
	unchanged: "proposed already in the pull request",
	newer: "left alone, because a later commit's change is proposed in the pull request"
};
/** The branch that the workflow runs on.
* @throws RotaError (exit code 2) where the checked out files are not those of a branch. */
function runningBranch({ environment }) {
	const [, branch] = /^refs\/heads\/(.+)$/.exec(environment["GITHUB_REF"] ?? "") ?? [];
	const event = environment["GITHUB_EVENT_NAME"] ?? "";
	if (branch !== void 0 && EVENTS.includes(event)) return branch;
	const [kind, ...name] = (environment["GITHUB_REF"] ?? "").replace(/^refs\//, "").split("/");
	const where = kind === "tags" ? ` for the tag ${name.join("/")}` : "";
	throw new RotaError("commit-event", `a change cannot be committed on the event ${event}${where}`, {
		exitCode: 2,
		hint: "run generate with a workflow-token on push to a branch, workflow_dispatch, repository_dispatch or schedule; with check: true it fits everywhere"
	});
}
/** Commits workflow files to the branch that runs, or proposes them for it by a pull request.
* @throws RotaError when GitHub refuses (exit code 2), or another commit came first. */
async function commitWorkflows({ environment, interrupted }, changes, { base, token, way }) {
	const client = await githubClient(environment, token);
	const repository = repositoryOf(environment);
	const mark = `Rota-Workflows: ${createHash("sha256").update(JSON.stringify(changes)).digest("hex")}`;
	const list = changes.map(({ path, after }) => `- \`${path}\`${after === null ? " (no longer needed)" : ""}\n`);
	const commit = {
		files: changes.map(({ path, after }) => ({
			path,
			content: after
		})),
		message: `${TITLE}\n\n${list.join("").replaceAll("`", "")}\n${mark}\n`,
		parent: neededVariable(environment, "GITHUB_SHA"),
		signal: AbortSignal.any([interrupted, AbortSignal.timeout(PATIENCE)])
	};
	try {
		if (way === "branch") {
			const sha = await commitToBranch(client, repository, base, commit);
			if (sha === null) throw raced(`${base} is no longer at the commit that runs`);
			const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name } = environment;
			return {
				words: `committed to ${base}:`,
				url: `${server}/${name}/commit/${sha}`
			};
		}
		const body = `The plans changed, and with them the workflows that run them:\n\n${list.join("")}\nRota replaces the branch of this pull request when they change again.\n`;
		const { url, done } = await proposeFiles(client, repository, {
			branch: `rota/workflows/${base}`,
			base,
			title: TITLE,
			body,
			mark
		}, commit);
		return {
			words: DONE[done],
			url
		};
	} catch (error) {
		throw error instanceof GithubError ? refused(error, way) : error;
	}
}
function raced(message) {
	return new RotaError("commit-raced", message, { hint: "start the workflow anew on the newest commit; a re-run has the old one" });
}
function refused(error, way) {
	const { cause, message, status } = error;
	if (status === 422 && /already exists/i.test(message)) return raced(`another run proposes the workflows at the same time: ${message}`);
	const permissions = ["contents: write", "workflows: write"];
	if (way === "pull-request") permissions.push("pull-requests: write");
	if (status === 401 || error.forbidden) return new RotaError("commit-refused", `GitHub refuses the workflow-token: ${message}`, {
		exitCode: 2,
		hint: `it needs ${permissions.join(", ")} (a classic token: repo and workflow); github.token can never change workflows`,
		cause
	});
	if (status === 409 || status === 422) return new RotaError("commit-refused", `GitHub refuses the change: ${message}`, {
		exitCode: 2,
		hint: `let a rule of the branch allow it to the workflow-token's owner${way === "branch" ? ", or write commit: pull-request" : ""}`,
		cause
	});
	return new RotaError("commit-failed", `GitHub did not take the change: ${message}`, {
		hint: "run it again later",
		cause
	});
}
export { commitWorkflows, runningBranch };
