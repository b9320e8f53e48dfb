import { $r as diffLines, $t as planName, Br as inlineCode, Cr as countsSentence, Dr as skippedPart, Ei as plainLine, Er as passedParts, Fr as entryTitle, Gr as fitParts, Gt as findPlans, Ir as placeLink, It as artifactPrefix, Jt as githubClient, Kn as loadPlans, Kr as optional, Lr as fenced, Mr as attemptLines, Nr as badLine, Oi as RotaError, Qt as planId, Sr as VERDICT_ICONS, Ti as cut, Tr as flakyPart, Ur as LOSS_ORDER, Vr as markdownText, Wr as lossNote, Xt as repositoryOf, ci as plural, li as allEntries, mi as troublesOf, pi as stepTitle, ti as failureTitle, wi as EXIT, wr as reasonWorthSaying, yi as formatDuration } from "./base.js";
import { n as askGithub, t as GithubError } from "./github-error.js";
import { n as withShortTexts, t as readResult } from "./read-result.js";
import { t as zipEntry } from "./zip-entry.js";
// src/host/github/comments.ts
const PAGE$1 = 100;
const PERMISSION$1 = "pull-requests: write";
/** Who the token of a workflow run writes as. */
const WORKFLOW = {
	login: "github-actions[bot]",
	bot: true
};
/** The comments of a pull request, as the token sees them. */
function pullRequestComments(client, repository, { number, signal }) {
	const { rest } = client;
	const request = { signal };
	return {
		async *pages() {
			const options = {
				...repository,
				issue_number: number,
				per_page: PAGE$1,
				request
			};
			const pages = client.paginate.iterator(rest.issues.listComments, options)[Symbol.asyncIterator]();
			for (;;) {
				const page = await askGithub(PERMISSION$1, () => pages.next());
				if (page.done === true) return;
				yield page.value.data.map(({ id, body, user }) => ({
					id,
					body: body ?? "",
					author: user === null ? null : {
						login: user.login,
						bot: user.type === "Bot"
					}
				}));
			}
		},
		async create(body) {
			await askGithub(PERMISSION$1, () => rest.issues.createComment({
				...repository,
				issue_number: number,
				body,
				request
			}));
		},
		async update(id, body) {
			await askGithub(PERMISSION$1, () => rest.issues.updateComment({
				...repository,
				comment_id: id,
				body,
				request
			}));
		},
		async author() {
			try {
				const { viewer } = await askGithub(PERMISSION$1, () => client.graphql("{ viewer { login } }", { request }));
				return {
					login: viewer.login,
					bot: viewer.login.endsWith("[bot]")
				};
			} catch (error) {
				if (error instanceof GithubError && error.status !== null) return WORKFLOW;
				throw error;
			}
		}
	};
}
// src/host/github/find-pull-request.ts
/** The numbers of the open pull requests that would merge just this commit of this branch.
* @throws GithubError */
async function findPullRequests({ rest }, repository, { head, signal }) {
	const { data } = await askGithub("pull-requests: write", () => rest.pulls.list({
		...repository,
		state: "open",
		head: `${head.owner}:${head.branch}`,
		per_page: 100,
		request: { signal }
	}));
	return data.filter((pull) => pull.head.sha === head.sha).map(({ number }) => number);
}
// src/publish/github/comment-policy.ts
const WANTS = {
	always: () => true,
	"on-change": ({ passed, before }) => !passed || before === "not-passed",
	"on-failure": ({ passed, before }) => !passed || before !== null,
	never: () => false
};
/** Whether a plan wants the comment to be written now. */
function wantsComment(policy, occasion) {
	return WANTS[policy](occasion);
}
// src/publish/github/sticky-comment.ts
/** The comment that begins with the marker and is written by whom the token writes as; the oldest, should there be several. Anyone can
* copy a marker, and the token may well be allowed to change what others wrote.
* @throws GithubError */
async function findStickyComment(comments, marker) {
	let self;
	for await (const page of comments.pages()) for (const comment of page) {
		if (!comment.body.startsWith(marker)) continue;
		self ??= await comments.author();
		if (comment.author !== null && sameAuthor(comment.author, self)) return comment;
	}
	return null;
}
/** Writes the comment, or edits the one that is there; nothing is sent when it says the same already.
* @throws GithubError */
async function writeStickyComment(comments, existing, body) {
	if (existing === null) {
		await comments.create(body);
		return "created";
	}
	if (normalized(existing.body) === normalized(body)) return "unchanged";
	await comments.update(existing.id, body);
	return "updated";
}
/** An App has [bot] behind its name in one of GitHub's interfaces, and not in the other. */
function sameAuthor(one, other) {
	return one.bot === other.bot && bareLogin(one) === bareLogin(other);
}
function bareLogin({ login }) {
	return login.replace(/\[bot\]$/, "").toLowerCase();
}
/** GitHub may give line ends and the end of a text in another way than it got them. */
function normalized(body) {
	return body.replaceAll("\r\n", "\n").trimEnd();
}
// src/report/comment-cases.ts
/** The first cases, whose details are given up last: one failure to look at is worth more than a long list. */
const FIRST = 3;
/** Characters of a line of code. */
const COLUMNS = 400;
/** The cases that did not pass, for a reader who has the change before them: with what was expected and found, as one line, not at all. */
function commentCases(run, entries) {
	return entries.map((entry, index) => ({
		forms: [
			commentCase(run, entry),
			badLine(run, entry),
			""
		],
		losses: [{
			kind: index < FIRST ? "first details" : "details",
			count: 1
		}, {
			kind: index < FIRST ? "first cases" : "cases",
			count: 1
		}]
	}));
}
function commentCase(run, entry) {
	const { attempts, duration } = entry;
	const facts = [placeLink(run, entry.place), formatDuration(duration)];
	if (attempts.length > 1) facts.push(plural(attempts.length, "attempt"));
	const parts = [`#### ${entryTitle(entry)}`, facts.join(" · ")];
	const earlier = attemptLines(attempts.slice(0, -1));
	if (earlier.length > 0) parts.push(earlier.join("\n"));
	const troubles = troublesOf(attempts.at(-1)?.steps ?? []).filter(({ allowed }) => !allowed);
	if (troubles.length === 0) parts.push(markdownText(entry.reason ?? "no reason was given"));
	for (const trouble of troubles) parts.push(...troubleParts(run, trouble));
	return parts.join("\n\n");
}
function troubleParts(run, trouble) {
	const { step, number, of, within } = trouble;
	const [outermost] = within;
	const notes = [placeLink(run, step.place)];
	if (of > 1) notes.unshift(`step ${number} of ${of}`);
	if (outermost !== void 0) notes.push(`used at ${placeLink(run, outermost.place)}`);
	if (step.tries > 1) notes.push(`tried ${step.tries} times`);
	const parts = [`**${markdownText(stepTitle(trouble))}** · ${notes.join(" · ")}`];
	if (step.error !== null) {
		const { code, message, hint } = step.error;
		parts.push(`⚠️ ${markdownText(message, 1e3)} (${inlineCode(code, 60)})`);
		if (hint !== null) parts.push(`💡 ${markdownText(hint, 1e3)}`);
	}
	for (const failure of step.failures.slice(0, 30)) parts.push(...failureParts(run, failure));
	const more = step.failures.length - 30;
	if (more > 0) parts.push(`… and ${plural(more, "more failure")}`);
	if (step.error === null && step.failures.length === 0) parts.push(markdownText(step.reason ?? "did not pass"));
	return parts;
}
/** What was looked at, a link to the line that expects it, and what was found. */
function failureParts(run, failure) {
	const lines = diffLines(failure).map((line) => cut(line, COLUMNS));
	return [`${inlineCode(failureTitle(failure))} · ${placeLink(run, failure.place)}`, fenced(lines.join("\n"), "diff")];
}
// src/report/comment-state.ts
/** What our comment begins with; nobody sees it. */
const COMMENT_MARKER = "<!-- rota:checks -->";
const BEGINNING = /^<!-- rota:checks -->\n<!-- rota:not-passed((?: [\w-]+)*) -->(?:\n|$)/;
/** The hidden beginning of a comment: that it is ours, and which plans (by id) did not pass, for the next run to read. */
function commentState(notPassed) {
	return `${COMMENT_MARKER}\n<!-- ${["rota:not-passed", ...notPassed].join(" ")} -->`;
}
/** Which plans did not pass when the comment was written; null when it does not say. */
function readCommentState(body) {
	const ids = BEGINNING.exec(body.replaceAll("\r\n", "\n"))?.[1];
	return ids === void 0 ? null : ids.split(" ").filter((id) => id !== "");
}
// src/report/comment.ts
/** GitHub refuses a comment of more than 65,536 characters; bytes are never fewer than those. */
const COMMENT_BUDGET = 65e3;
/** One comment for all plans of a pull request, in at most `budget` bytes: what did not pass first, with every failed expectation. */
function commentMarkdown(content, budget = COMMENT_BUDGET) {
	const { run, results, missing } = content;
	const parts = [...[...results.filter(({ verdict }) => verdict !== "passed"), ...results.filter(({ verdict }) => verdict === "passed")].flatMap((result) => planParts(run, result)), ...missing.map(({ name, why }) => optional(`- **${markdownText(name, 200)}**: no result, ${markdownText(why)}`, "plans"))];
	const note = (losses) => lossNote(losses, budget, "The artifacts of the run have everything.");
	return fitParts(parts, {
		budget,
		order: LOSS_ORDER,
		head: head(content),
		note
	});
}
function head({ run, commit, results, notPassed, fork }) {
	const plans = new Set(results.map(({ plan }) => plan.id));
	const bad = new Set(results.filter(({ verdict }) => verdict !== "passed").map(({ plan }) => plan.id));
	const count = plural(plans.size, "plan");
	const facts = [`**Rota**: ${bad.size === 0 ? `${count} passed` : `${bad.size} of ${count} did not pass`}`];
	if (commit !== null) facts.push(`commit ${inlineCode(commit.slice(0, 7))}`);
	if (run.url !== null) facts.push(`[run ${markdownText(run.id, 40)}](${run.url})`);
	const lines = [commentState(notPassed), facts.join(" · ")];
	if (fork) lines.push("> The pull request comes from a fork: this is what its own workflow run reported.");
	return lines.join("\n\n");
}
/** The section of a plan. */
function planParts(run, result) {
	const { plan, environment, verdict } = result;
	const entries = allEntries(result);
	const where = environment === null ? "" : ` on ${markdownText(environment, 100)}`;
	const name = markdownText(plan.name, 200);
	const counts = `${countsSentence(result)} in ${formatDuration(result.duration)}`;
	const heading = [`## ${VERDICT_ICONS[verdict]} ${name}${where}: ${verdict}`, `**${counts}**`];
	const reason = reasonWorthSaying(result);
	if (reason !== null) heading.push(markdownText(reason));
	const short = `- ${VERDICT_ICONS[verdict]} **${name}**${where}: ${counts}`;
	const section = (outcome, title) => {
		const bad = entries.filter((entry) => entry.outcome === outcome);
		return bad.length === 0 ? [] : [optional(`### ${title}`, "headings"), ...commentCases(run, bad)];
	};
	return [
		{
			forms: [
				heading.join("\n\n"),
				short,
				""
			],
			losses: [{
				kind: "headings",
				count: 1
			}, {
				kind: "plans",
				count: 1
			}]
		},
		...section("failed", "Failed"),
		...section("error", "Could not run"),
		...flakyPart(entries),
		...skippedPart(entries),
		...passedParts(result.suites)
	];
}
// src/commands/action/comment-occasion.ts
/** What the event of the workflow says about that: of a pull request, or of the run that `runId` names. A text says why there is
* nothing to comment on.
* @throws RotaError (exit code 2) when the event is not of the run that was named. */
async function commentOccasion(host, runId, run) {
	const event = await readEvent(host);
	return runId === null ? ofThisRun(host, event, run) : ofOtherRun(host, event, runId);
}
function ofThisRun({ environment }, event, run) {
	const number = at(event, "pull_request", "number");
	const commit = at(event, "pull_request", "head", "sha");
	if (typeof number !== "number" || typeof commit !== "string") return `the event ${environment["GITHUB_EVENT_NAME"]} is not of a pull request`;
	const fork = at(event, "pull_request", "head", "repo", "full_name") !== environment["GITHUB_REPOSITORY"];
	return {
		run,
		runId: Number(run.id),
		pullRequest: number,
		commit,
		fork
	};
}
function ofOtherRun({ environment }, event, runId) {
	const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = environment;
	if (String(at(event, "workflow_run", "id")) !== runId) throw new RotaError("usage", `the workflow run ${runId} is not the one that started this workflow`, {
		exitCode: 2,
		hint: "write run-id: ${{ github.event.workflow_run.id }} in a workflow on workflow_run"
	});
	if (at(event, "workflow_run", "event") !== "pull_request") return `the workflow run ${runId} is not of a pull request`;
	const commit = at(event, "workflow_run", "head_sha");
	const branch = at(event, "workflow_run", "head_branch");
	const owner = at(event, "workflow_run", "head_repository", "owner", "login");
	if (typeof commit !== "string" || typeof branch !== "string" || typeof owner !== "string") return `the repository that the workflow run ${runId} is of is gone`;
	return {
		run: {
			id: runId,
			attempt: Number(at(event, "workflow_run", "run_attempt")) || 1,
			url: `${server}/${repository}/actions/runs/${runId}`,
			event: "pull_request",
			ref: null,
			sha: commit,
			occurrence: null
		},
		runId: Number(runId),
		pullRequest: {
			owner,
			branch,
			sha: commit
		},
		commit,
		fork: at(event, "workflow_run", "head_repository", "full_name") !== repository
	};
}
/** The payload of the event that started the workflow. */
async function readEvent({ environment, files }) {
	const path = environment["GITHUB_EVENT_PATH"];
	try {
		if (path === void 0) throw new Error("GITHUB_EVENT_PATH is not set");
		return JSON.parse(new TextDecoder().decode(await files.read(path)));
	} catch (cause) {
		throw new RotaError("usage", `the event of the workflow cannot be read: ${cause.message}`, {
			exitCode: 2,
			cause,
			hint: "the command comment is for workflows on GitHub"
		});
	}
}
/** What stands in a value under a path of keys; undefined when it does not go that deep. */
function at(value, ...path) {
	return path.reduce((inner, key) => typeof inner === "object" && inner !== null ? Reflect.get(inner, key) : void 0, value);
}
// src/host/github/run-artifacts.ts
const PAGE = 100;
/** Artifacts of one job are at most 500. */
const PAGES = 20;
const PERMISSION = "actions: read";
/** The artifacts of a workflow run, this one or another, that can still be had.
* @throws GithubError */
async function listRunArtifacts({ rest }, repository, { runId, signal }) {
	const found = [];
	for (let page = 1; page <= PAGES; page++) {
		const { data } = await askGithub(PERMISSION, () => rest.actions.listWorkflowRunArtifacts({
			...repository,
			run_id: runId,
			per_page: PAGE,
			page,
			request: { signal }
		}));
		for (const { id, name, size_in_bytes: size, expired } of data.artifacts) if (!expired) found.push({
			id,
			name,
			size
		});
		if (data.artifacts.length < PAGE) break;
	}
	return found;
}
/** The ZIP archive of an artifact; null when it has more than `limit` bytes, of which no more are kept.
* @throws GithubError */
async function downloadRunArtifact(client, repository, { id, limit, signal }) {
	return askGithub(PERMISSION, async () => {
		const { data } = await client.request("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}", {
			...repository,
			artifact_id: id,
			archive_format: "zip",
			request: {
				signal,
				parseSuccessResponseBody: false
			}
		});
		return readAtMost(data, limit);
	});
}
async function readAtMost(stream, limit) {
	const chunks = [];
	let size = 0;
	for await (const chunk of stream ?? []) {
		size += chunk.length;
		if (size > limit) return null;
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}
// src/commands/action/run-results.ts
const MEGABYTE = 1e6;
/** What is read of the results of a run, whose code anyone may have written: at most so many, of so many bytes. */
const MOST = {
	results: 100,
	packed: 10 * MEGABYTE,
	unpacked: 20 * MEGABYTE,
	together: 60 * MEGABYTE
};
/** Characters of each text in a result. */
const TEXT = 1e4;
/** Fetches the results of some plans from the artifacts of a workflow run, for each plan and environment that of the highest attempt.
* Whatever the artifacts hold, it takes no more than some memory: nothing is written, and nothing but result.json is unpacked.
* @throws GithubError */
async function fetchResults(client, search) {
	const { repository, runId, plans, signal } = search;
	const results = [];
	const unusable = [];
	const all = latest(candidates(await listRunArtifacts(client, repository, {
		runId,
		signal
	}), plans));
	let together = 0;
	for (const { artifact, plan } of all) {
		const refuse = (why) => unusable.push({
			artifact: artifact.name,
			plan,
			why
		});
		if (results.length >= MOST.results || together >= MOST.together) {
			refuse("there are too many before it");
			continue;
		}
		const archive = artifact.size > MOST.packed ? null : await downloadRunArtifact(client, repository, {
			id: artifact.id,
			limit: MOST.packed,
			signal
		});
		if (archive === null) {
			refuse(`the artifact has more than ${MOST.packed / MEGABYTE} MB`);
			continue;
		}
		try {
			const bytes = await zipEntry(archive, "result.json", MOST.unpacked);
			if (bytes === null) throw new Error("it holds no result.json");
			together += bytes.length;
			const result = checkedResult(readResult(bytes), artifact.name);
			if (plans.has(result.plan.id)) results.push(result);
		} catch (error) {
			refuse(error.message);
		}
	}
	return {
		results,
		unusable
	};
}
function candidates(artifacts, plans) {
	return artifacts.flatMap((artifact) => {
		const { prefix = "", plan = "", attempt } = /^(?<prefix>rota-(?<plan>[\w-]+)(?:@.*)?-)(?<attempt>[1-9]\d{0,5})$/.exec(artifact.name)?.groups ?? {};
		return plans.has(plan) ? [{
			artifact,
			plan,
			prefix,
			attempt: Number(attempt)
		}] : [];
	});
}
/** Of several attempts the last, in the order of their names. */
function latest(all) {
	const best = /* @__PURE__ */ new Map();
	for (const candidate of all) {
		const known = best.get(candidate.prefix);
		if (known === void 0 || candidate.attempt > known.attempt) best.set(candidate.prefix, candidate);
	}
	return [...best.values()].sort((a, b) => a.prefix < b.prefix ? -1 : 1);
}
/** @throws Error when the result is not of what the artifact is named after. */
function checkedResult(result, artifact) {
	const prefix = artifactPrefix({
		plan: result.plan.id,
		environment: result.environment
	});
	if (!artifact.startsWith(prefix) || !/^\d+$/.test(artifact.slice(prefix.length))) throw new Error("it is a result of something else");
	return withShortTexts(result, TEXT);
}
// src/commands/action/comment-action.ts
/** How long GitHub may take for all that is asked of it, in milliseconds. */
const PATIENCE = 12e4;
/** The action's command `comment`: tells the pull request of the results of this workflow run, or of the one that `run-id` names. A
* comment that cannot be written is a warning: the verdict is another job's.
* @throws RotaError (exit code 2) for inputs that cannot be meant. */
async function commentAction(host, { plans: words, token, runId }, step, { mask, run }) {
	if (token === null) throw new RotaError("usage", "the command comment needs a token", {
		exitCode: 2,
		hint: "leave the input token out: it is the token of the workflow run then"
	});
	const occasion = await commentOccasion(host, runId, run);
	const { root, files } = await findPlans(host, words);
	const { project, sources } = await loadPlans(host.files, root, files);
	const plans = new Map([...project.plans.values()].flatMap((plan) => {
		const { report, "pull-request": pullRequest } = plan.content;
		const { comment: policy = "never" } = report ?? {};
		if (policy === "never") return [];
		return [[planId(plan), {
			name: planName(plan),
			policy,
			expected: pullRequest !== void 0
		}]];
	}));
	const warn = (message) => step.warn(mask.mask(plainLine(message)));
	const signal = AbortSignal.any([host.interrupted, AbortSignal.timeout(PATIENCE)]);
	const outcome = (exitCode) => {
		const sourceOf = (file) => sources.get(file);
		return {
			root,
			exitCode,
			runs: [],
			diagnostics: [],
			sourceOf,
			problem: null,
			summary: ""
		};
	};
	try {
		const said = typeof occasion === "string" ? `no comment: ${occasion}` : await commentOn(occasion, plans, {
			host,
			token,
			mask,
			signal,
			warn
		});
		host.terminal.tell(`${plainLine(mask.mask(said))}\n`);
	} catch (error) {
		if (!(error instanceof GithubError) || typeof occasion === "string") throw error;
		if (host.interrupted.aborted) return outcome(EXIT.interrupted);
		warn(`No comment could be written: ${refusal(error, occasion, host)}`);
	}
	return outcome(EXIT.passed);
}
/** Writes the comment; returns what became of it.
* @throws GithubError */
async function commentOn(occasion, plans, { host, token, mask, signal, warn }) {
	if (plans.size === 0) return "no comment: no plan has report.comment";
	const repository = repositoryOf(host.environment);
	const client = await githubClient(host.environment, token);
	let number = occasion.pullRequest;
	if (typeof number !== "number") {
		const [found, ...more] = await findPullRequests(client, repository, {
			head: number,
			signal
		});
		if (found === void 0) return `no comment: no open pull request of ${number.owner}:${number.branch} is at the commit ${number.sha}`;
		if (more.length > 0) return `no comment: ${more.length + 1} open pull requests of ${number.owner}:${number.branch} are at the commit ${number.sha}`;
		number = found;
	}
	const { runId } = occasion;
	const gathered = await fetchResults(client, {
		repository,
		runId,
		signal,
		plans: new Set(plans.keys())
	});
	for (const { artifact, why } of gathered.unusable) warn(`The artifact ${artifact} is left out: ${why}`);
	if (gathered.results.length === 0) return "no comment: the workflow run left no result of a plan that wants one";
	return tellPullRequest(pullRequestComments(client, repository, {
		number,
		signal
	}), {
		occasion,
		plans,
		gathered,
		mask
	});
}
async function tellPullRequest(comments, { occasion, plans, gathered, mask }) {
	const existing = await findStickyComment(comments, COMMENT_MARKER);
	const before = existing === null ? [] : readCommentState(existing.body) ?? [...plans.keys()];
	if (!gathered.results.some(({ plan, verdict }) => wantsComment(plans.get(plan.id).policy, {
		passed: verdict === "passed",
		before: existing === null ? null : before.includes(plan.id) ? "not-passed" : "passed"
	}))) return "no comment: nothing happened that the plans want one for";
	return `the comment on the pull request is ${await writeStickyComment(comments, existing, mask.mask(commentMarkdown(contentOf(occasion, plans, gathered, before))))}`;
}
function contentOf({ run, commit, fork }, plans, { results, unusable }, before) {
	const missing = unusable.map(({ artifact, why }) => ({
		name: artifact,
		why
	}));
	const open = new Set(results.filter(({ verdict }) => verdict !== "passed").map(({ plan }) => plan.id));
	for (const [id, { name, expected }] of plans) {
		if (results.some(({ plan }) => plan.id === id)) continue;
		if (before.includes(id)) open.add(id);
		if (expected && !unusable.some(({ plan }) => plan === id)) missing.push({
			name,
			why: "the run has none: the change does not concern it, or it could not run"
		});
	}
	return {
		run,
		commit,
		results: results.map((result) => {
			const { name } = plans.get(result.plan.id);
			return {
				...result,
				plan: {
					...result.plan,
					name
				}
			};
		}),
		missing,
		notPassed: [...open],
		fork
	};
}
/** Why GitHub refused, and what can be done about it. */
function refusal(error, { fork }, { environment }) {
	const { message, permission, status } = error;
	const answer = status === null ? message : `GitHub answered ${status} (${message})`;
	if (!error.forbidden) return answer;
	const ofThisRun = environment["GITHUB_EVENT_NAME"] !== "workflow_run";
	if (fork && ofThisRun) return `the token of a pull request from a fork may only read; rota-report.yml comments on pull requests from forks. ${answer}`;
	if (environment["GITHUB_ACTOR"] === "dependabot[bot]" && ofThisRun) return `the token of a run that Dependabot started may only read; rota-report.yml comments on its pull requests, too. ${answer}`;
	return `add "${permission}" under permissions: of the job. ${answer}`;
}
export { commentAction };
