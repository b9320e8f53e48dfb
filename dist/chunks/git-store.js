import { n as isUnclear, r as unreachable, t as GithubApi } from "./github-api2.js";
import { io as RotaError, oo as SecretMask } from "./base.js";
import { createHash } from "node:crypto";
// src/ledger/git-answers.ts
/** @throws RotaError `github-answer` when it is not a folder */
function readFolder({ data }) {
	const { type, sha, entries } = data;
	if (type !== "dir" || typeof sha !== "string" || !Array.isArray(entries)) throw strange("a folder");
	return {
		sha,
		entries: entries.map((entry) => entryOf(entry?.name, entry?.type === "dir"))
	};
}
/** A folder as the tree API tells it, which knows no limit that a ledger reaches. */
function readTree({ data }) {
	const { tree, truncated } = data;
	if (!Array.isArray(tree) || truncated === true) throw strange("a whole tree");
	return tree.map((entry) => entryOf(entry?.path, entry?.type === "tree"));
}
/** A file's version, and its text unless it is so large that only the blob API has it. */
function readFile({ data }) {
	const { type, sha, encoding, content } = data;
	if (type !== "file" || typeof sha !== "string") throw strange("a file");
	if (encoding === "none") return { sha };
	return {
		sha,
		text: textOf(encoding, content)
	};
}
/** A blob's text. */
function readBlob({ data }) {
	const { encoding, content } = data;
	return textOf(encoding, content);
}
/** The SHA of what was made. */
function readSha({ data }) {
	const { sha } = data;
	if (typeof sha !== "string") throw strange("an object's SHA");
	return sha;
}
/** The commit that a reference leads to. */
function readReference({ data }) {
	const { object } = data;
	if (typeof object?.sha !== "string") throw strange("a reference");
	return object.sha;
}
/** The tree of a commit. */
function readCommitTree({ data }) {
	const { tree } = data;
	if (typeof tree?.sha !== "string") throw strange("a commit");
	return tree.sha;
}
/** Whether a list of references has this one. */
function hasReference({ data }, reference) {
	if (!Array.isArray(data)) throw strange("a list of references");
	return data.some((item) => item?.ref === reference);
}
function entryOf(name, isFolder) {
	if (typeof name !== "string") throw strange("a listing");
	return {
		name,
		isFolder
	};
}
function textOf(encoding, content) {
	if (encoding !== "base64" || typeof content !== "string") throw strange("a file's content");
	return Buffer.from(content, "base64").toString("utf8");
}
function strange(wanted) {
	return new RotaError("github-answer", `GitHub's answer is not ${wanted}`, { hint: "see whether GITHUB_API_URL leads to GitHub, and what stands between" });
}
// src/ledger/git-problem.ts
/** How rulesets and classic protections speak. */
const RULE = /rule violation|protected branch|through a pull request|status checks? |verified signature|creations being restricted|cannot (create|update|delete) ref/i;
/** Says why GitHub did not let us at the ledger's branch, and what to do about it. */
function gitProblem(answer, { repository, branch }) {
	const { status, message } = answer;
	if (isEmptyRepository(answer)) return new RotaError("ledger-repository-empty", `${repository} has no commit yet, so it can't have the branch ${branch}`, { hint: "push a first commit to it" });
	if (RULE.test(message)) return new RotaError("ledger-protected", `rules of ${repository} keep Rota from the branch ${branch}: ${message}`, { hint: `leave ${branch} out of branch protection and of rulesets, also of those for new branches and for signed commits` });
	if (status === 403) return new RotaError("ledger-permission", `the token may not read and write the contents of ${repository}, whose branch ${branch} is the ledger: ${message}`, { hint: "give the job `permissions: contents: write`; a pull request from a fork can't have it" });
	if (status === 404) return new RotaError("ledger-not-found", `GitHub shows no ${repository} to this token, whose branch ${branch} is the ledger`, { hint: "see whether the name is right, and give the job `permissions: contents: write`" });
	return new RotaError("ledger-refused", `GitHub refused the ledger on the branch ${branch} of ${repository}: ${status}, ${message}`);
}
/** GitHub says so with 409, or with 404 where a file is asked for. */
function isEmptyRepository({ status, message }) {
	return (status === 409 || status === 404) && /repository is empty/i.test(message);
}
/** A refusal that says: somebody was faster. 409 and 422 mean many other things, too. */
function isLostRace({ status, message }) {
	if (status !== 409 && status !== 422) return false;
	return /does not match|but expected|expected to be at|wasn't supplied|already exists|not a fast.forward/i.test(message);
}
// src/ledger/state-branch.ts
/** What the ledger's branch holds beside the pages. */
const BRANCH_FILES = {
	"README.md": `# The ledger of Rota

Rota (https://github.com/rota-run/rota) remembers here which occurrences of the test plans it has run, missed or skipped, and what
came of them. It shares no history with the code, and nothing merges it.

A folder is a plan, or a plan in an environment (\`checkout@staging\`). A file in it is a day in UTC, with a line of JSON for each
occurrence.

- Don't edit it: Rota writes it through GitHub's API, and relies on what is there.
- Leave this branch out of branch protection and rulesets.
- Deleting the branch makes Rota forget; it begins a new one when a plan runs next.
`,
	".gitattributes": "*.jsonl text eol=lf\n"
};
/** Given with each commit, so that GitHub does not sign as its bot: a signature takes more room than all the rest of a commit. */
const COMMIT_AUTHOR = {
	name: "github-actions[bot]",
	email: "41898282+github-actions[bot]@users.noreply.github.com"
};
/** What a commit says; the words in brackets are for other services, which build whatever is pushed. */
function commitMessage(why) {
	return `${why} [skip ci]`;
}
// src/ledger/git-store.ts
const ENDING = ".jsonl";
const CONTENTS = "/repos/{owner}/{repo}/contents/{path}";
/** The Contents API ends a listing there, without a word. */
const LONGEST_LISTING = 1e3;
/** A folder comes as an object with its SHA, not as a bare list. */
const AS_OBJECT = { accept: "application/vnd.github.object+json" };
/** How often a write is tried whose answer got lost, and how often pages are removed against others who write. */
const MOST_TRIES = 5;
const FIRST_WAIT = 250;
/** Opens the ledger on a branch of a repository at GitHub, which is made when the first page is written. Asks nothing yet. */
function openGitStore(options) {
	return new GitStore(options);
}
/** A page is a file, its version the file's blob, a write one commit: `checkout@staging/2026-11-22.jsonl`. No checkout. */
var GitStore = class {
	#place;
	#api;
	#owner;
	#repo;
	#sleep;
	/** What is known of the branch. `pages` and `books` always look again; a write finds out when it was out of date. */
	#branch = "unknown";
	/** Ends when the last write has: a branch takes one commit at a time, and who comes in between has to try again. */
	#writing = Promise.resolve();
	constructor(options) {
		const secrets = new SecretMask();
		secrets.add(options.token);
		this.#place = options;
		[this.#owner = "", this.#repo = ""] = options.repository.split("/");
		this.#api = new GithubApi({
			...options,
			mask: (text) => secrets.mask(text)
		});
		this.#sleep = (milliseconds) => options.clock.sleep(milliseconds * (.5 + options.random.number() / 2));
	}
	async pages(book) {
		return (await this.#list(book)).filter(({ name, isFolder }) => !isFolder && name.endsWith(ENDING)).map(({ name }) => name.slice(0, -6)).sort();
	}
	async books() {
		return (await this.#list("")).filter(({ isFolder }) => isFolder).map(({ name }) => name).sort();
	}
	async read(book, page) {
		if (this.#branch === "missing") return void 0;
		const answer = await this.#contents(pathOf(book, page));
		if (answer === void 0) return void 0;
		const { sha, text } = readFile(answer);
		return {
			version: sha,
			text: text ?? readBlob(await this.#get("git/blobs/{sha}", { sha }))
		};
	}
	write(...page) {
		const written = this.#writing.then(() => this.#write(...page));
		this.#writing = written.catch(() => {});
		return written;
	}
	async #write(book, page, text, version, why) {
		const path = pathOf(book, page);
		const content = Buffer.from(text);
		const mine = blobSha(content);
		for (let tries = 1;; tries++) {
			if (this.#branch === "missing" && version !== void 0) return false;
			const answer = this.#branch === "missing" ? await this.#createBranch(path, text, why) : await this.#put(path, content, version, why);
			if (answer.status === 200 || answer.status === 201) {
				const isNew = answer.status === 201 && this.#branch !== "missing";
				this.#branch = "there";
				return isNew && version !== void 0 ? this.#takeBack(path, mine, why) : true;
			}
			if (tries > 1 || isUnclear(answer)) {
				const now = await this.#versionOf(path);
				if (now === mine) return true;
				if (now !== version) return false;
			}
			if (isLostRace(answer)) {
				this.#branch = "there";
				return false;
			}
			if (isUnclear(answer)) {
				if (tries === MOST_TRIES) throw unreachable(answer);
				await this.#sleep(FIRST_WAIT * 2 ** tries);
			} else if (answer.status === 404 && this.#branch !== "missing" && tries < MOST_TRIES) {
				if (await this.#seek() && tries > 1) throw gitProblem(answer, this.#place);
			} else if ((answer.status === 409 || answer.status === 422) && await this.#versionOf(path) !== version) return false;
			else throw gitProblem(answer, this.#place);
		}
	}
	async prune(book, before) {
		for (let tries = 1; tries <= MOST_TRIES; tries++) {
			const old = (await this.pages(book)).filter((page) => page < before);
			if (old.length === 0) return;
			const head = readReference(await this.#get("git/ref/{ref}", { ref: `heads/${this.#place.branch}` }));
			const base_tree = readCommitTree(await this.#get("git/commits/{sha}", { sha: head }));
			const tree = old.map((page) => ({
				path: pathOf(book, page),
				mode: "100644",
				type: "blob",
				sha: null
			}));
			const message = `${book}: remove pages before ${before}`;
			const commit = await this.#commit({
				base_tree,
				tree
			}, message, [head]);
			const reference = {
				ref: `heads/${this.#place.branch}`,
				sha: commit,
				force: false
			};
			const answer = await this.#api.tell("PATCH /repos/{owner}/{repo}/git/refs/{ref}", this.#with(reference));
			if (answer.status === 200) return;
			if (!isUnclear(answer) && !isLostRace(answer)) throw gitProblem(answer, this.#place);
			await this.#sleep(FIRST_WAIT * 2 ** tries);
		}
		throw new RotaError("ledger-busy", `others wrote to the branch ${this.#place.branch} all the time`, { hint: "nothing is lost; old pages are removed another time" });
	}
	async close() {}
	async #list(folder) {
		this.#branch = this.#branch === "missing" ? "unknown" : this.#branch;
		const answer = await this.#contents(folder);
		if (answer === void 0) return [];
		const { sha, entries } = readFolder(answer);
		return entries.length < LONGEST_LISTING ? entries : readTree(await this.#get("git/trees/{sha}", { sha }));
	}
	async #versionOf(path) {
		const answer = await this.#contents(path);
		return answer && readFile(answer).sha;
	}
	/** A file or a folder; undefined when there is none. */
	async #contents(path) {
		const { branch } = this.#place;
		const answer = await this.#api.ask(`GET ${CONTENTS}`, {
			...this.#with({
				path,
				ref: branch
			}),
			headers: AS_OBJECT
		});
		if (answer.status === 200) this.#branch = "there";
		else if (answer.status !== 404 || isEmptyRepository(answer)) throw gitProblem(answer, this.#place);
		else if (/^No commit found for the ref/i.test(answer.message)) this.#branch = "missing";
		else if (this.#branch !== "there") await this.#seek();
		return answer.status === 200 ? answer : void 0;
	}
	/** Finds out whether the branch is there. This list is empty without it; it is refused where we see nothing at all. */
	async #seek() {
		const { branch } = this.#place;
		const answer = await this.#get("git/matching-refs/{ref}", { ref: `heads/${branch}` });
		this.#branch = hasReference(answer, `refs/heads/${branch}`) ? "there" : "missing";
		return this.#branch === "there";
	}
	#put(path, content, version, why) {
		const file = {
			path,
			branch: this.#place.branch,
			message: commitMessage(why),
			content: content.toString("base64"),
			...version === void 0 ? {} : { sha: version }
		};
		return this.#api.tell(`PUT ${CONTENTS}`, this.#with({
			...file,
			author: COMMIT_AUTHOR,
			committer: COMMIT_AUTHOR
		}));
	}
	/** GitHub makes a file anew whatever version it was to have. Removes it again; true when others have written to it since. */
	async #takeBack(path, mine, why) {
		const file = {
			path,
			branch: this.#place.branch,
			message: `take back: ${commitMessage(why)}`,
			sha: mine
		};
		await this.#api.tell(`DELETE ${CONTENTS}`, this.#with({
			...file,
			author: COMMIT_AUTHOR,
			committer: COMMIT_AUTHOR
		}));
		return await this.#versionOf(path) !== void 0;
	}
	/** Makes the branch, with nothing before it, and the first page on it. Of those who do so at once one gets the name. */
	async #createBranch(path, text, why) {
		const tree = Object.entries({
			...BRANCH_FILES,
			[path]: text
		}).map(([name, content]) => ({
			path: name,
			mode: "100644",
			type: "blob",
			content
		}));
		const sha = await this.#commit({ tree }, commitMessage(why), []);
		const reference = {
			ref: `refs/heads/${this.#place.branch}`,
			sha
		};
		return this.#api.tell("POST /repos/{owner}/{repo}/git/refs", this.#with(reference));
	}
	async #commit(content, message, parents) {
		const tree = readSha(await this.#made("git/trees", content));
		return readSha(await this.#made("git/commits", {
			message,
			tree,
			parents,
			author: COMMIT_AUTHOR,
			committer: COMMIT_AUTHOR
		}));
	}
	/** Makes an object. Twice is as good as once: it is called by what is in it, and nothing leads to it yet. */
	async #made(what, content) {
		const answer = await this.#api.ask(`POST /repos/{owner}/{repo}/${what}`, this.#with(content));
		if (answer.status !== 201) throw gitProblem(answer, this.#place);
		return answer;
	}
	async #get(what, parameters) {
		const answer = await this.#api.ask(`GET /repos/{owner}/{repo}/${what}`, this.#with(parameters));
		if (answer.status !== 200) throw gitProblem(answer, this.#place);
		return answer;
	}
	#with(parameters) {
		return {
			owner: this.#owner,
			repo: this.#repo,
			...parameters
		};
	}
};
function pathOf(book, page) {
	return `${book}/${page}${ENDING}`;
}
/** What git calls a file of this content. */
function blobSha(content) {
	return createHash("sha1").update(`blob ${content.length}\0`).update(content).digest("hex");
}
export { openGitStore };
