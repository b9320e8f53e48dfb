import { $a as EXIT, Dn as findPlans, Fi as everythingText, Hi as passedParts, In as planId, It as nextRuns, Ja as formatDuration, La as groupDigits, Li as runLink, Ln as planName, Lt as planRuns, Mi as VERDICT_ICONS, Mr as loadPlans, Ni as countsSentence, Nn as repositoryOf, Pi as reasonWorthSaying, Qr as calendarReferences, Ra as plural, Ri as LOSS_ORDER, Tn as repositoryFolder, Ui as quarantinedPart, Vi as flakyPart, Wi as skippedPart, _a as mergeResults, _i as slug, aa as markdownText, da as BUDGETS, fa as badPlacesFirst, fn as scheduleHash, gi as resolvePath, ha as environmentOf, hi as ownFiles, ia as inlineCode, io as RotaError, ji as verdictTitle, la as fitParts, ma as placeName, mi as kindOfFile, mn as artifactPrefix, nn as utcText, no as plainLine, oa as table, tn as localText, ua as optional, vi as withoutSuffix, wn as prefixInRepository, za as allEntries, zi as lossNote } from "./base.js";
import { n as askGithub, t as GithubError } from "./github-error.js";
import { a as authorOf, c as publishingClient, i as createOnce, n as refusalText, o as sameAuthor, r as commentCases, s as shownAuthor, t as postPlans } from "./post-plans.js";
import { a as annotationsOf, n as annotate, t as UNPOSTED } from "./publish-outcome.js";
import { n as LazyLedger, t as placedResult } from "./placed-result.js";
import { t as allPages } from "./all-pages.js";
import { n as withShortTexts, t as readResult } from "./read-result.js";
import { t as zipEntry } from "./zip-entry.js";
import { t as describeSchedule } from "./describe-schedule.js";
import { t as changesOfPull } from "./list-changed-files2.js";
import { createHash } from "node:crypto";
// src/host/github/find-pull-request.ts
/** The open pull requests that would merge just this commit of this branch.
* @throws GithubError */
async function findPullRequests({ rest }, repository, { head, signal }) {
	const { data } = await askGithub("pull-requests: write", () => rest.pulls.list({
		...repository,
		state: "open",
		head: `${head.owner}:${head.branch}`,
		per_page: 100,
		request: { signal }
	}));
	return data.filter((pull) => pull.head.sha === head.sha).map(({ number, base }) => ({
		number,
		base: base.ref
	}));
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
	if (run.event === "merge_group" && run.sha !== null) return {
		run,
		runId: Number(run.id),
		pullRequest: null,
		commit: run.sha,
		fork: false
	};
	const number = at(event, "pull_request", "number");
	const commit = at(event, "pull_request", "head", "sha");
	const base = at(event, "pull_request", "base", "ref");
	if (typeof number !== "number" || typeof commit !== "string" || typeof base !== "string") return `the event ${environment["GITHUB_EVENT_NAME"]} is not of a pull request`;
	const fork = at(event, "pull_request", "head", "repo", "full_name") !== environment["GITHUB_REPOSITORY"];
	return {
		run,
		runId: Number(run.id),
		pullRequest: {
			number,
			base
		},
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
/** Artifacts of one job are at most 500. */
const PAGES$1 = 20;
const PERMISSION$1 = "actions: read";
/** The artifacts of a workflow run, this one or another, that can still be had.
* @throws GithubError */
async function listRunArtifacts({ rest }, repository, { runId, signal }) {
	const common = {
		...repository,
		run_id: runId,
		per_page: 100
	};
	return (await allPages(async (page) => {
		const { data } = await askGithub(PERMISSION$1, () => rest.actions.listWorkflowRunArtifacts({
			...common,
			page,
			request: { signal }
		}));
		return data.artifacts;
	}, PAGES$1)).filter(({ expired }) => !expired).map(({ id, name, size_in_bytes: size }) => ({
		id,
		name,
		size
	}));
}
/** The ZIP archive of an artifact; null when it has more than `limit` bytes, of which no more are kept.
* @throws GithubError */
async function downloadRunArtifact(client, repository, { id, limit, signal }) {
	return askGithub(PERMISSION$1, async () => {
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
const MOST$2 = {
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
		if (results.length >= MOST$2.results || together >= MOST$2.together) {
			refuse("there are too many before it");
			continue;
		}
		const archive = artifact.size > MOST$2.packed ? null : await downloadRunArtifact(client, repository, {
			id: artifact.id,
			limit: MOST$2.packed,
			signal
		});
		if (archive === null) {
			refuse(`the artifact has more than ${MOST$2.packed / MEGABYTE} MB`);
			continue;
		}
		try {
			const bytes = await zipEntry(archive, "result.json", MOST$2.unpacked);
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
	if (result.legs !== void 0) throw new Error("it was joined of several");
	return withShortTexts(result, TEXT);
}
// src/commands/action/gather-run.ts
/** Fetches what a workflow run left behind of some plans. What it says is data, from whoever wrote the run's code.
* @throws GithubError */
async function gatherRun(client, { repository, occasion, plans, signal }) {
	const wanted = new Set(plans.keys());
	const { runId, run } = occasion;
	const fetched = await fetchResults(client, {
		repository,
		runId,
		plans: wanted,
		signal
	});
	const unusable = [...fetched.unusable];
	const runs = /* @__PURE__ */ new Map();
	for (const [id, { name, file }] of plans) {
		const results = fetched.results.filter((result) => result.plan.id === id).map((result) => ({
			...result,
			plan: {
				id,
				name,
				file
			},
			run
		}));
		if (results.length === 0) continue;
		try {
			runs.set(id, {
				results,
				joined: mergeResults(results)
			});
		} catch (error) {
			unusable.push({
				artifact: `rota-${id}`,
				plan: id,
				why: error.message
			});
		}
	}
	return {
		runs,
		unusable
	};
}
// src/host/github/list-run-jobs.ts
/** A run has at most 256 jobs from a matrix; more pages than these are not worth the requests. */
const PAGES = 4;
/** The jobs of a workflow run, of its newest attempt; of those that were not repeated the ones before.
* @throws GithubError */
async function listRunJobs({ rest }, repository, { runId, signal }) {
	const common = {
		...repository,
		run_id: runId,
		filter: "latest",
		per_page: 100
	};
	return allPages(async (page) => {
		const { data } = await askGithub("actions: read", () => rest.actions.listJobsForWorkflowRun({
			...common,
			page,
			request: { signal }
		}));
		return data.jobs.map(({ name, conclusion }) => ({
			name,
			conclusion
		}));
	}, PAGES);
}
// src/commands/action/post-pull-request.ts
const NOTHING$1 = {
	said: [],
	problems: [],
	remarks: [],
	checked: /* @__PURE__ */ new Set(),
	fails: false
};
/** Whether pull requests run a plan that wants a check run or a commit status of them. */
function isPosted({ content }) {
	const { check = false, status = false } = content.report ?? {};
	return content["pull-request"] !== void 0 && (check !== false || status);
}
/** Posts the check runs and commit statuses of a pull request's run, also of plans that did not run: what is required must be there. Of a
* job that was cancelled nothing is posted: a newer run does it.
* @throws GithubError when GitHub does not say how the jobs ended */
async function postPullRequest(around, { client, repository, occasion, project, plans, gathered, signal }) {
	const posted = plans.filter(isPosted);
	if (posted.length === 0) return NOTHING$1;
	const jobs = posted.some((plan) => !gathered.runs.has(planId(plan))) ? await listRunJobs(client, repository, {
		runId: occasion.runId,
		signal
	}) : [];
	const posts = posted.flatMap((plan) => {
		const post = postOf({
			occasion,
			project,
			gathered,
			jobs
		}, plan);
		const { check = false, status = false } = plan.content.report ?? {};
		return post === null ? [] : [{
			post,
			wanted: {
				check: check !== false,
				status,
				deployment: false,
				issue: false
			}
		}];
	});
	return postPlans(around, posts);
}
/** null: there is nothing to say of it yet. */
function postOf({ occasion: { run, commit }, project, gathered, jobs }, plan) {
	const id = planId(plan);
	const base = {
		plan,
		project,
		occasion: {
			event: run.event,
			sha: commit,
			withheld: null,
			deployment: null
		},
		run,
		runs: [],
		unfinished: [],
		unaffected: null
	};
	const ran = gathered.runs.get(id);
	if (ran !== void 0) return {
		...base,
		runs: [{
			...ran,
			background: null
		}]
	};
	const lost = (reason) => {
		return {
			...base,
			unfinished: [{
				plan: id,
				environment: null,
				occurrence: null,
				reason
			}]
		};
	};
	const unusable = gathered.unusable.find((one) => one.plan === id);
	if (unusable !== void 0) return lost(`left a result that cannot be used: ${unusable.why}`);
	const job = jobs.find(({ name }) => name === id);
	if (job === void 0 || job.conclusion === null || job.conclusion === "cancelled") return null;
	if (job.conclusion !== "success") return lost("left no result: its job says why");
	return {
		...base,
		unaffected: "the change does not concern this plan"
	};
}
// src/commands/action/pull-request-telling.ts
/** Why GitHub refused, and what can be done about it. */
function whyRefused(error, { host: { environment }, occasion: { fork } }) {
	const dependabot = environment["GITHUB_ACTOR"] === "dependabot[bot]";
	return refusalText(error, {
		environment,
		fork,
		dependabot
	});
}
// src/host/github/comments.ts
const PERMISSION = "pull-requests: write";
/** The comments of a pull request, as the token sees them. */
function pullRequestComments(client, repository, { number, signal }) {
	const { rest } = client;
	const request = { signal };
	return {
		all: () => allPages(async (page) => {
			const options = {
				...repository,
				issue_number: number,
				per_page: 100,
				page,
				request
			};
			const { data } = await askGithub(PERMISSION, () => rest.issues.listComments(options));
			return data.map(shown);
		}),
		async create(body) {
			const { data } = await askGithub(PERMISSION, () => rest.issues.createComment({
				...repository,
				issue_number: number,
				body,
				request
			}));
			return shown(data);
		},
		async update(id, body) {
			await askGithub(PERMISSION, () => rest.issues.updateComment({
				...repository,
				comment_id: id,
				body,
				request
			}));
		},
		async remove(id) {
			try {
				await askGithub(PERMISSION, () => rest.issues.deleteComment({
					...repository,
					comment_id: id,
					request
				}));
			} catch (error) {
				if (!(error instanceof GithubError) || error.status !== 404) throw error;
			}
		},
		author: () => authorOf(client, PERMISSION, signal)
	};
}
function shown({ id, body, user }) {
	return {
		id,
		body: body ?? "",
		author: shownAuthor(user)
	};
}
// src/report/schedule-change.ts
/** Entries of a schedule, and characters of one, that are shown. */
const MOST$1 = {
	entries: 10,
	words: 200
};
/** Whether there is anything to tell. */
function isScheduleChange({ before, after }) {
	if (!runsAtAll(before) && !runsAtAll(after)) return false;
	return identityOf(before) !== identityOf(after);
}
/** 32 hexadecimal digits that are the same for the same changes, whatever the time is; null without changes. */
function scheduleFingerprint(changes) {
	if (changes.length === 0) return null;
	const meaning = changes.map(({ plan, name, before, after }) => [...[
		plan,
		name,
		identityOf(before),
		identityOf(after)
	]]);
	return createHash("sha256").update(JSON.stringify(meaning)).digest("hex").slice(0, 32);
}
/** The changes of schedules: as tables of before and after, as one line each, not at all. */
function scheduleParts(changes) {
	if (changes.length === 0) return [];
	return [optional(`## 🗓️ ${changes.length === 1 ? "A schedule changes" : "Schedules change"}`, "headings"), ...changes.map((change) => ({
		forms: [
			changeTable(change),
			changeLine(change),
			""
		],
		losses: [{
			kind: "schedule details",
			count: 1
		}, {
			kind: "schedules",
			count: 1
		}]
	}))];
}
function changeTable({ name, before, after }) {
	const columns = [...before === null ? [] : [["Before", before]], ...after === null ? [] : [["After", after]]];
	const rows = (title, cellsOf) => {
		const cells = columns.map(([, schedule]) => cellsOf(schedule));
		const height = Math.max(...cells.map(({ length }) => length));
		return Array.from({ length: height }, (_, row) => [row === 0 ? title : "", ...cells.map((column) => column[row] ?? "")]);
	};
	const fate = before === null ? " is new" : after === null ? " is removed" : "";
	const titles = ["", ...columns.map(([title]) => title)].map((title) => [title, "left"]);
	const all = [
		...rows("Runs", wordsCells),
		...rows("Next", nextCells),
		...rows("Job minutes a month", minutesCells)
	];
	return `### ${markdownText(name, 200)}${fate}\n\n${table(titles, all)}`;
}
function changeLine({ name, before, after }) {
	const title = `- 🗓️ **${markdownText(name, 200)}**`;
	if (before === null) return `${title} is new: ${shortWords(after)}`;
	if (after === null) return `${title} is removed: ${shortWords(before)}`;
	return `${title}: ${shortWords(before)} → ${shortWords(after)}`;
}
function shortWords(schedule) {
	if (schedule === null || "problem" in schedule) return problemText(schedule);
	const [first, ...more] = schedule.words;
	return `${first === void 0 ? "no schedule" : markdownText(first, MOST$1.words)}${more.length > 0 ? ` and ${groupDigits(more.length)} more` : ""} (${schedule.paused ? "paused, " : ""}${plural(schedule.minutesAMonth, "job minute")} a month)`;
}
function wordsCells(schedule) {
	if (schedule === null || "problem" in schedule) return [problemText(schedule)];
	const { words, paused } = schedule;
	const shown = words.slice(0, MOST$1.entries).map((text) => markdownText(text, MOST$1.words));
	const more = words.length - MOST$1.entries;
	if (more > 0) shown.push(`and ${plural(more, "more entry", "more entries")}`);
	return [...paused ? ["**paused**"] : [], ...shown.length === 0 ? ["no schedule"] : shown];
}
function nextCells(schedule) {
	if (schedule === null || "problem" in schedule) return [];
	return schedule.next.length === 0 ? ["none"] : schedule.next.map((text) => markdownText(text, MOST$1.words));
}
function minutesCells(schedule) {
	return schedule === null || "problem" in schedule ? [] : [`about ${groupDigits(schedule.minutesAMonth)}`];
}
function problemText(schedule) {
	return schedule === null ? "none" : `not known: ${markdownText(schedule.problem)}`;
}
function runsAtAll(schedule) {
	return schedule !== null && ("problem" in schedule || schedule.words.length > 0);
}
function identityOf(schedule) {
	if (schedule === null) return "none";
	if ("problem" in schedule) return `problem ${schedule.problem}`;
	const { identity, words, minutesAMonth, paused } = schedule;
	return JSON.stringify([
		identity,
		words,
		minutesAMonth,
		paused
	]);
}
// src/commands/pull-request/changed-schedules.ts
/** The next runs that are shown. */
const NEXT = 5;
/** Whether a file can change when a plan runs: a plan, or a calendar of days that are left out. */
function concernsSchedules(path) {
	return kindOfFile(path) === "plan" || /\.ics$/i.test(path);
}
/** What a pull request does to the schedules of plans that want comments; nothing where it leaves them as they are. Whatever stands in its files,
* it is told and nothing is thrown. */
async function changedSchedules(sides, question) {
	const [left, right] = [await readSide(sides.before, question), await readSide(sides.after, question)];
	const before = plansOf(left, sides.changed, right.ids, question);
	const after = plansOf(right, sides.changed, left.ids, question);
	return [...new Set([...before, ...after].flatMap(([id, { concerned }]) => concerned ? [id] : []))].sort().flatMap((id) => {
		const [old, now] = [before.get(id), after.get(id)];
		const known = question.known.get(id);
		const policy = policyOf(known, old, now);
		if (policy === "never" || question.named && known === void 0) return [];
		const change = {
			plan: id,
			policy,
			name: known?.name ?? old?.name ?? now?.name ?? id,
			before: old?.schedule() ?? null,
			after: now?.schedule() ?? null
		};
		return isScheduleChange(change) ? [change] : [];
	});
}
/** A plan that only the pull request has may be a stranger's: it is told when there is a comment anyway, and is no reason for one. */
function policyOf(known, before, after) {
	return known?.policy ?? before?.policy ?? (after?.policy === "never" ? "never" : "on-failure");
}
async function readSide({ files, unread }, { root, prefix }) {
	const isPlan = (file) => kindOfFile(file) === "plan";
	const listed = ownFiles(await files.list(root)).filter(isPlan);
	const lost = [...unread.keys()].flatMap((path) => path.startsWith(prefix) ? [path.slice(prefix.length)] : []);
	const outcome = await loadPlans(files, root, listed);
	return {
		...outcome,
		listed: [...listed, ...lost.filter(isPlan)],
		ids: new Map([...outcome.project.plans].map(([file, plan]) => [file, planId(plan)])),
		unread: (file) => unread.get(prefix + file)
	};
}
/** The plans of a side by id; one that cannot be read has that of the same file on the other side. */
function plansOf(side, changed, others, { prefix, now }) {
	const isChanged = (file) => changed.has(prefix + file);
	return new Map(side.listed.map((file) => {
		const plan = side.project.plans.get(file);
		if (plan === void 0) return [others.get(file) ?? slug(withoutSuffix(file)), brokenPlan(side, file, isChanged(file))];
		const calendars = calendarReferences(plan).flatMap(({ text }) => resolvePath(file, text) ?? []);
		const lost = calendars.find((calendar) => side.unread(calendar) !== void 0);
		return [planId(plan), {
			name: planName(plan),
			policy: plan.content.report?.comment ?? "never",
			concerned: isChanged(file) || calendars.some(isChanged),
			schedule: () => lost === void 0 ? scheduleOf(plan, side, now) : { problem: `${lost}: ${side.unread(lost)}` }
		}];
	}));
}
/** What it wants is not known, so it is no reason for a comment. */
function brokenPlan({ diagnostics, unread }, file, concerned) {
	const wrong = diagnostics.find((one) => one.file === file && one.severity === "error");
	const why = unread(file) ?? wrong?.message ?? "it cannot be read";
	return {
		name: file,
		policy: "on-failure",
		concerned,
		schedule: () => ({ problem: `${file}: ${why}` })
	};
}
function scheduleOf(plan, { project, diagnostics }, now) {
	const { file } = plan.document;
	const runs = planRuns(plan, project, now);
	const wrong = [...diagnostics.filter((one) => one.file === file), ...runs.diagnostics].find(({ severity }) => severity === "error");
	if (wrong !== void 0) return { problem: `${wrong.file}: ${wrong.message}` };
	const zones = new Map(runs.schedule.triggers.map(({ index, zone }) => [index, zone]));
	return {
		words: describeSchedule(runs.schedule),
		next: nextRuns(runs, now, NEXT).map(({ shown: { local, occurrence, trigger } }) => {
			const zone = zones.get(trigger) ?? "UTC";
			const own = localText(local, zone);
			return zone === "UTC" ? own : `${own}, ${utcText(occurrence)}`;
		}),
		minutesAMonth: runs.paused ? 0 : runs.cost.minutesAMonth,
		paused: runs.paused,
		identity: JSON.stringify([scheduleHash(runs.schedule), runs.compiled.lines])
	};
}
// src/host/github/file-at-commit.ts
/** A file at a commit; null when it has more bytes than asked for, or is none (a folder, a submodule).
* @throws GithubError also when it is not there */
async function fileAtCommit({ rest }, repository, { path, sha, limit, signal }) {
	const { data } = await askGithub("contents: read", () => rest.repos.getContent({
		...repository,
		path,
		ref: sha,
		request: { signal }
	}));
	if (Array.isArray(data) || data.type !== "file") return null;
	if (data.size > limit || data.encoding !== "base64") return null;
	return Buffer.from(data.content, "base64");
}
// src/host/github/merge-base.ts
/** The commit that a branch and a commit have last in common: what stood there before the commit's own changes.
* @throws GithubError also when one of both is not there any more */
async function mergeBaseOf({ rest }, repository, { branch, sha, signal }) {
	const options = {
		...repository,
		basehead: `${branch}...${sha}`,
		page: 1,
		per_page: 1
	};
	const { data } = await askGithub("contents: read", () => rest.repos.compareCommitsWithBasehead({
		...options,
		request: { signal }
	}));
	return data.merge_base_commit.sha;
}
// src/host/overlay-files.ts
/** Files as they are, but for some that are given: their bytes by absolute path, or null where there is to be none. Nothing is written. */
function overlayFiles(files, given) {
	const below = (folder) => [...given].filter(([path]) => path.startsWith(`${folder}/`));
	return {
		async read(path) {
			const bytes = given.get(path);
			if (bytes === null) throw Object.assign(/* @__PURE__ */ new Error(`there is no ${path}`), { code: "ENOENT" });
			return bytes ?? files.read(path);
		},
		async exists(path) {
			const bytes = given.get(path);
			if (bytes !== void 0) return bytes === null ? void 0 : "file";
			return await files.exists(path) ?? (below(path).some(([, content]) => content !== null) ? "folder" : void 0);
		},
		async list(folder) {
			const list = new Set(await files.exists(folder) === "folder" ? await files.list(folder) : []);
			for (const [path, bytes] of below(folder)) {
				const relative = path.slice(folder.length + 1);
				if (bytes === null) list.delete(relative);
				else list.add(relative);
			}
			return [...list].sort();
		}
	};
}
// src/commands/pull-request/pull-request-sides.ts
/** What is read of a pull request, which anyone may have written: at most so many files, of so many bytes each. */
const MOST = {
	files: 20,
	bytes: 1e5
};
/** Reads what a pull request does to the files that matter: as they were where it left its branch, and as they are at its newest commit. Nothing
* of it is checked out. null: it touches none; a text says why nobody knows.
* @throws GithubError */
async function pullRequestSides(files, question) {
	const { client, repository, number, base, head, matters, signal } = question;
	const all = await changesOfPull(client, repository, {
		number,
		signal
	});
	if (all === null) return "it changes more files than GitHub lists";
	const mattering = all.filter(({ before, after }) => [before, after].some((path) => path && matters(path)));
	if (mattering.length === 0) return null;
	const looked = mattering.slice(0, MOST.files);
	return {
		before: await sideAt(files, question, {
			sha: await mergeBaseOf(client, repository, {
				branch: base,
				sha: head,
				signal
			}),
			changes: looked,
			own: "before",
			other: "after"
		}),
		after: await sideAt(files, question, {
			sha: head,
			changes: looked,
			own: "after",
			other: "before"
		}),
		changed: new Set(looked.flatMap(({ before, after }) => [before, after]).filter((path) => path !== null)),
		more: mattering.length - looked.length
	};
}
async function sideAt(files, { client, repository, folder, matters, signal }, { sha, changes, own, other }) {
	const given = /* @__PURE__ */ new Map();
	const unread = /* @__PURE__ */ new Map();
	for (const change of changes) {
		const gone = change[other];
		if (gone !== null && gone !== change[own]) given.set(`${folder}/${gone}`, null);
	}
	for (const { [own]: path } of changes) {
		if (path === null || !matters(path)) continue;
		const bytes = await fileAtCommit(client, repository, {
			path,
			sha,
			limit: MOST.bytes,
			signal
		});
		given.set(`${folder}/${path}`, bytes);
		if (bytes === null) unread.set(path, `it has more than ${MOST.bytes / 1e3} KB, or is no file`);
	}
	return {
		files: overlayFiles(files, given),
		unread
	};
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
/** Whether changes of schedules, by the policies of their plans, want the comment to be written now; `told`: what the comment that is there says
* of them, `now`: what it would say, both null where there is nothing to say. */
function wantsSchedulesTold(policies, { exists, told, now }) {
	if (exists) return told !== now || policies.includes("always");
	return policies.includes("always") || policies.includes("on-change");
}
// src/publish/github/sticky-comment.ts
/** Looks through all comments of a pull request for ours. Anyone can copy a marker, and the token may well be allowed to change what others
* wrote.
* @throws GithubError */
async function findStickyComments(comments, marker) {
	let self;
	const own = [];
	for (const comment of await comments.all()) {
		if (!comment.body.startsWith(marker)) continue;
		self ??= await comments.author();
		if (comment.author !== null && sameAuthor(comment.author, self)) own.push(comment);
	}
	const [oldest = null, ...others] = own;
	return {
		oldest,
		others
	};
}
/** Writes the comment, or edits the oldest that is there; nothing is sent when it says the same already. After a time-out there is no second
* one.
* @throws GithubError when nothing was written */
async function writeStickyComment(comments, found, text) {
	const { marker, body } = text;
	if (found.oldest !== null) return bringUpToDate(comments, found, text);
	const find = () => findStickyComments(comments, marker);
	await createOnce(async () => (await find()).oldest, () => comments.create(body));
	try {
		const { others } = await bringUpToDate(comments, await find(), text);
		return {
			posted: "created",
			others
		};
	} catch (error) {
		if (error instanceof GithubError) return {
			posted: "created",
			others: []
		};
		throw error;
	}
}
async function bringUpToDate(comments, { oldest, others }, { body, isSaidIn }) {
	if (oldest === null || isSaidIn(oldest.body)) return {
		posted: "unchanged",
		others
	};
	await comments.update(oldest.id, body);
	return {
		posted: "updated",
		others
	};
}
// src/report/comment-fingerprint.ts
/** 32 hexadecimal digits that are the same for comments that tell the same: the commit, what came of each plan and of each case that did not
* simply pass, and changes of schedules. How long it took and in which run it was do not count. */
function commentFingerprint({ commit, results, missing, notPassed, fork, schedules, schedulesBefore }) {
	const meaning = [
		...[
			commit,
			fork,
			notPassed,
			results.map(meaningOf)
		],
		missing.map(({ name, why }) => [name, why]),
		scheduleFingerprint(schedules),
		...schedulesBefore === null ? [] : [schedulesBefore]
	];
	return createHash("sha256").update(JSON.stringify(meaning)).digest("hex").slice(0, 32);
}
function meaningOf(result) {
	const { plan, environment, verdict, reason, counts, legs } = result;
	const cases = allEntries(result).filter(({ outcome, flaky }) => outcome !== "passed" || flaky).map((entry) => [environmentOf(result, entry.suite), ...caseMeaning(entry)]);
	const places = (legs ?? []).map((leg) => [
		leg.environment,
		leg.verdict,
		withoutNumbers(leg.reason)
	]);
	return [
		...[
			plan.id,
			plan.name,
			environment,
			verdict,
			withoutNumbers(reason),
			places
		],
		...[
			counts.total,
			counts.passed,
			counts.failed,
			counts.error,
			counts.skipped,
			counts.flaky
		],
		cases
	];
}
function caseMeaning({ suite, hook, id, outcome, flaky, reason, attempts }) {
	const steps = attempts.at(-1)?.steps ?? [];
	return [
		suite.id,
		hook,
		id,
		outcome,
		flaky,
		attempts.length,
		reason,
		steps.map(stepMeaning)
	];
}
function stepMeaning({ outcome, place, failures, error, steps }) {
	return [
		...[
			outcome,
			place.file,
			place.line
		],
		failures.map(({ query, matcher, path, message }) => [
			query,
			matcher,
			path,
			message
		]),
		error === null ? null : [error.code, error.message],
		steps.map(stepMeaning)
	];
}
/** It may say after how long something ended. */
function withoutNumbers(reason) {
	return reason.replace(/\d+/g, "0");
}
// src/report/comment-state.ts
/** What our comment begins with; nobody sees it. */
const COMMENT_MARKER = "<!-- rota:checks -->";
const BEGINNING = /^<!-- rota:checks -->\n<!-- rota:not-passed((?: [\w-]+)*) -->(?:\n<!-- rota:told ([0-9a-f]{32})(?: schedules ([0-9a-f]{32}))? -->)?(?:\n|$)/;
/** The hidden beginning of a comment: that it is ours, and its state. */
function commentState({ notPassed, told, schedules }) {
	const lines = [COMMENT_MARKER, `<!-- ${["rota:not-passed", ...notPassed].join(" ")} -->`];
	if (told !== null) lines.push(`<!-- rota:told ${told}${schedules === null ? "" : ` schedules ${schedules}`} -->`);
	return lines.join("\n");
}
/** The state of a comment; null when it does not say. */
function readCommentState(body) {
	const found = BEGINNING.exec(body.replaceAll("\r\n", "\n"));
	if (found === null) return null;
	const [, ids = "", told = null, schedules = null] = found;
	return {
		notPassed: ids.split(" ").filter((id) => id !== ""),
		told,
		schedules
	};
}
// src/report/comment.ts
const REASON = 1e3;
const UNREAD = "- What the pull request does to schedules could not be read this time";
/** Environments that are named in one line. */
const PLACES = 20;
/** What a comment keeps hidden. */
function stateOf(content) {
	return {
		notPassed: content.notPassed,
		told: commentFingerprint(content),
		schedules: content.schedulesBefore ?? scheduleFingerprint(content.schedules)
	};
}
/** One comment for all plans of a pull request, in at most `budget` bytes: what did not pass first, with every failed expectation. */
function commentMarkdown(content, budget = BUDGETS.comment) {
	const { run, results, missing, schedules, schedulesBefore } = content;
	const parts = [
		...results.filter(({ verdict }) => verdict !== "passed").flatMap((result) => planParts(run, result)),
		...scheduleParts(schedules),
		...schedulesBefore === null ? [] : [optional(UNREAD, "headings")],
		...results.filter(({ verdict }) => verdict === "passed").flatMap((result) => planParts(run, result)),
		...missing.map(({ name, why }) => optional(`- **${markdownText(name, 200)}**: no result, ${markdownText(why)}`, "plans"))
	];
	const note = (losses, gone) => lossNote(losses, budget, everythingText(run), gone);
	return fitParts(parts, {
		budget,
		order: LOSS_ORDER,
		head: head(content),
		note
	});
}
function head(content) {
	const { run, commit, fork } = content;
	const facts = [`**Rota**: ${outcome(content)}`];
	if (commit !== null) facts.push(`commit ${inlineCode(commit.slice(0, 7))}`);
	const link = runLink(run);
	if (link !== null) facts.push(link);
	const lines = [commentState(stateOf(content)), facts.join(" · ")];
	if (fork) lines.push("> The pull request comes from a fork: this is what its own workflow run reported.");
	return lines.join("\n\n");
}
function outcome({ results, schedules }) {
	const bad = results.filter(({ verdict }) => verdict !== "passed").length;
	const count = plural(results.length, "plan");
	const said = [];
	if (results.length > 0) said.push(bad === 0 ? `${count} passed` : `${bad} of ${count} did not pass`);
	if (schedules.length > 0) said.push(schedules.length === 1 ? "a schedule changes" : `${schedules.length} schedules change`);
	return said.length === 0 ? "nothing to tell any more" : said.join(", ");
}
/** The section of a plan. */
function planParts(run, result) {
	const ordered = badPlacesFirst(result);
	const { plan, environment, verdict } = ordered;
	const entries = allEntries(ordered);
	const where = environment === null ? "" : ` on ${markdownText(environment, 100)}`;
	const counts = `${countsSentence(ordered)} in ${formatDuration(ordered.duration)}`;
	const heading = [`## ${verdictTitle(ordered)}`, `**${counts}**${placesText(ordered)}`];
	const reason = reasonWorthSaying(ordered);
	if (reason !== null) heading.push(markdownText(reason, REASON));
	const short = `- ${VERDICT_ICONS[verdict]} **${markdownText(plan.name, 200)}**${where}: ${counts}`;
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
		...quarantinedPart(entries),
		...skippedPart(entries),
		...passedParts(ordered.suites)
	];
}
/** Where what came of it, if there were several places. */
function placesText({ legs }) {
	if (legs === void 0) return "";
	const places = legs.slice(0, PLACES).map((leg) => `${VERDICT_ICONS[leg.verdict]} ${markdownText(placeName(leg), 100)}`);
	const more = legs.length - PLACES;
	return ` · ${places.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
// src/commands/action/tell-pull-request.ts
/** Writes the comment of a pull request, if the plans want that; returns what became of it.
* @throws GithubError when it was not written */
async function tellPullRequest(comments, news) {
	const { mask, warn } = news;
	const found = await findStickyComments(comments, COMMENT_MARKER);
	const before = found.oldest === null ? null : stateBefore(found.oldest.body, news);
	const content = contentOf(news, before);
	const { told, schedules } = stateOf(content);
	const stale = before !== null && isStale(news);
	if (content.results.length + content.schedules.length === 0 && !stale && (before?.schedules ?? null) === null) return news.plans.size === 0 ? "no comment: no plan asks for one" : "no comment: the workflow run left no result of a plan that wants one";
	if (!stale && !isWanted(news, before, schedules)) return "no comment: nothing happened that the plans want one for";
	const { posted, others } = await writeStickyComment(comments, found, {
		marker: COMMENT_MARKER,
		body: mask(commentMarkdown(content)),
		isSaidIn: (body) => readCommentState(body)?.told === told
	});
	try {
		for (const { id } of others) await comments.remove(id);
	} catch (error) {
		if (!(error instanceof GithubError)) throw error;
		warn(`A second comment of ours could not be removed: ${error.message}`);
	}
	return `the comment on the pull request is ${posted}`;
}
/** Whether a comment that is there may tell of what nobody knows any more. */
function isStale({ plans, broken }) {
	return broken.length > 0 || plans.size === 0;
}
/** A comment of ours that does not say how things stood is out of date. */
function stateBefore(body, { plans }) {
	return readCommentState(body) ?? {
		notPassed: [...plans.keys()],
		told: null,
		schedules: null
	};
}
function isWanted({ plans, gathered, schedules }, before, now) {
	const forResults = [...gathered.runs].some(([id, { joined }]) => wantsComment(plans.get(id).policy, {
		passed: joined.verdict === "passed",
		before: before === null ? null : before.notPassed.includes(id) ? "not-passed" : "passed"
	}));
	if (forResults || schedules === null) return forResults;
	return wantsSchedulesTold(schedules.map(({ policy }) => policy), {
		exists: before !== null,
		told: before?.schedules ?? null,
		now
	});
}
function contentOf({ occasion: { run, commit, fork }, plans, gathered: { runs, unusable }, schedules, broken }, before) {
	const results = [...runs.values()].map(({ joined }) => joined);
	const missing = unusable.map(({ artifact, why }) => ({
		name: artifact,
		why
	}));
	const open = new Set(results.filter(({ verdict }) => verdict !== "passed").map(({ plan }) => plan.id));
	for (const [id, { name, expected }] of plans) {
		if (runs.has(id)) continue;
		if (before?.notPassed.includes(id)) open.add(id);
		if (expected && !unusable.some(({ plan }) => plan === id)) missing.push({
			name,
			why: "the run has none: the change does not concern it, or it could not run"
		});
	}
	for (const file of broken) missing.push({
		name: file,
		why: "the file has mistakes, which the check files names"
	});
	return {
		run,
		commit,
		results,
		missing,
		notPassed: [...open],
		fork,
		schedules: schedules ?? [],
		schedulesBefore: schedules === null ? before?.schedules ?? null : null
	};
}
// src/commands/action/write-comment.ts
/** Writes the comment of a pull request, if plans want one; returns what became of it.
* @throws GithubError */
async function writeComment(telling, pull, gathered) {
	const { client, repository, occasion, plans, broken, mask, signal, warn } = telling;
	const commented = commentedPlans(plans);
	const schedules = commented.size === 0 ? [] : await schedulesOf(telling, pull);
	return tellPullRequest(pullRequestComments(client, repository, {
		number: pull.number,
		signal
	}), {
		occasion,
		plans: commented,
		gathered: ofPlans(gathered, commented),
		schedules,
		broken,
		warn,
		mask: (text) => mask.mask(text)
	});
}
/** Whether a plan wants a comment. */
function isCommented({ content }) {
	return (content.report?.comment ?? "never") !== "never";
}
/** The plans that want comments, by id. */
function commentedPlans(plans) {
	return new Map(plans.flatMap((plan) => {
		const { report, "pull-request": pullRequest } = plan.content;
		const { comment: policy = "never" } = report ?? {};
		if (policy === "never") return [];
		const { file } = plan.document;
		return [[planId(plan), {
			name: planName(plan),
			file,
			policy,
			expected: pullRequest !== void 0
		}]];
	}));
}
/** Of what a run left behind that of some plans. */
function ofPlans({ runs, unusable }, plans) {
	return {
		runs: new Map([...runs].filter(([id]) => plans.has(id))),
		unusable: unusable.filter(({ plan }) => plans.has(plan))
	};
}
/** What the pull request does to schedules; null: nobody knows, which is told and keeps no comment from being written. */
async function schedulesOf(telling, { number, base }) {
	const { host, client, repository, occasion, project, plans, named, signal, warn } = telling;
	const { root } = project;
	const giveUp = (why) => {
		warn(`What the pull request does to schedules is not known: ${why}`);
		return null;
	};
	const prefix = await prefixInRepository(host, root);
	try {
		const sides = await pullRequestSides(host.files, {
			client,
			repository,
			number,
			base,
			head: occasion.commit,
			signal,
			folder: await repositoryFolder(host, root),
			matters: (path) => path.startsWith(prefix) && concernsSchedules(path)
		});
		if (sides === null) return [];
		if (typeof sides === "string") return giveUp(sides);
		if (sides.more > 0) warn(`What the pull request does to ${sides.more} more plans and calendars was not looked at`);
		return await changedSchedules(sides, {
			root,
			prefix,
			known: new Map(plans.map((plan) => [planId(plan), {
				name: planName(plan),
				policy: plan.content.report?.comment ?? "never"
			}])),
			named,
			now: host.clock.now()
		});
	} catch (error) {
		if (!(error instanceof GithubError) || host.interrupted.aborted) throw error;
		return giveUp(whyRefused(error, telling));
	}
}
// src/commands/action/comment-action.ts
const NOTHING = {
	runs: /* @__PURE__ */ new Map(),
	unusable: []
};
/** How long GitHub may take for all that is asked of it, in milliseconds. */
const PATIENCE = 18e4;
/** The action's command `comment`: tells a pull request of the results of this workflow run, or of the one that `run-id` names: by check runs
* and commit statuses, and by a comment, which also says what the pull request does to schedules. What cannot be posted is a warning, unless a
* plan wants to fail then: the verdict is another job's.
* @throws RotaError (exit code 2) for inputs that cannot be meant. */
async function commentAction(host, { plans: words, token, runId }, step, { mask, run }) {
	if (token === null) throw new RotaError("usage", "the command comment needs a token", {
		exitCode: 2,
		hint: "leave the input token out: it is the token of the workflow run then"
	});
	const occasion = await commentOccasion(host, runId, run);
	const { root, files } = await findPlans(host, words);
	const { project, sources } = await loadPlans(host.files, root, files, true);
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
	const tell = (said) => host.terminal.tell(`${plainLine(mask.mask(said))}\n`);
	if (typeof occasion === "string") {
		tell(`no comment: ${occasion}`);
		return outcome(EXIT.passed);
	}
	const failed = await tellAll({
		host,
		token,
		occasion,
		project,
		mask,
		step,
		tell,
		named: words.length > 0,
		warn: (message) => step.warn(mask.mask(plainLine(message))),
		client: await publishingClient(host.environment, token),
		repository: repositoryOf(host.environment),
		plans: [...project.plans.values()],
		broken: files.filter((file) => !project.plans.has(file)),
		signal: AbortSignal.any([host.interrupted, AbortSignal.timeout(PATIENCE)])
	});
	if (host.interrupted.aborted) return outcome(EXIT.interrupted);
	if (!failed.some(({ content }) => content.report?.strict === true)) return outcome(EXIT.passed);
	return {
		...outcome(EXIT.broken),
		reasons: [UNPOSTED]
	};
}
/** Gathers what there is to tell, and tells it; returns the plans of which something could not be told. */
async function tellAll(telling) {
	const { host, plans, tell, warn } = telling;
	const told = plans.filter((plan) => isCommented(plan) || isPosted(plan));
	try {
		const pull = await pullRequestOf(telling);
		if (typeof pull === "string") {
			tell(`no comment: ${pull}`);
			return [];
		}
		const gathered = told.length === 0 ? NOTHING : await gather(telling, told);
		const unposted = await post(telling, gathered);
		return pull === null ? unposted : [...unposted, ...await comment(telling, pull, gathered)];
	} catch (error) {
		if (!(error instanceof GithubError)) throw error;
		if (!host.interrupted.aborted) warn(`The pull request could not be told of the results: ${whyRefused(error, telling)}`);
		return told;
	}
}
/** The pull request that the run is of; null: of several, which wait to be merged; a text says why there is none.
* @throws GithubError */
async function pullRequestOf({ client, repository, occasion: { pullRequest }, signal }) {
	if (pullRequest === null || "number" in pullRequest) return pullRequest;
	const { owner, branch, sha } = pullRequest;
	const [found, ...more] = await findPullRequests(client, repository, {
		head: pullRequest,
		signal
	});
	if (found === void 0) return `no open pull request of ${owner}:${branch} is at the commit ${sha}`;
	if (more.length > 0) return `${more.length + 1} open pull requests of ${owner}:${branch} are at the commit ${sha}`;
	return found;
}
/** What the run left behind, with places that are paths of the repository.
* @throws GithubError */
async function gather({ host, client, repository, occasion, project, signal, warn }, plans) {
	const named = plans.map((plan) => [planId(plan), {
		name: planName(plan),
		file: plan.document.file
	}]);
	const { runs, unusable } = await gatherRun(client, {
		repository,
		occasion,
		plans: new Map(named),
		signal
	});
	for (const { artifact, why } of unusable) warn(`The artifact ${artifact} is left out: ${why}`);
	const prefix = await prefixInRepository(host, project.root);
	const placed = [...runs].map(([id, { results, joined }]) => {
		return [id, {
			results: results.map((one) => placedResult(one, prefix)),
			joined: placedResult(joined, prefix)
		}];
	});
	return {
		runs: new Map(placed),
		unusable
	};
}
/** Posts check runs and commit statuses; returns the plans of which one could not be posted. Failures that no check run shows stand at their
* lines by commands, unless the run that is told of is another one, which has done so itself.
* @throws GithubError when GitHub does not say how the jobs ended */
async function post(telling, gathered) {
	const { host, token, client, repository, occasion, project, plans, mask, step, signal } = telling;
	const own = String(occasion.runId) === host.environment["GITHUB_RUN_ID"];
	const ledger = new LazyLedger(host, project, {
		token,
		mask
	});
	const posts = await postPullRequest({
		host,
		root: project.root,
		token,
		mask,
		ledger,
		annotate: own
	}, {
		client,
		repository,
		occasion,
		project: project.project,
		plans,
		gathered,
		signal
	});
	for (const line of posts.said) telling.tell(line);
	for (const text of [...posts.problems, ...posts.remarks]) telling.warn(text);
	const results = plans.filter((plan) => isPosted(plan) && (plan.content.report?.check ?? false) !== false && !posts.checked.has(planId(plan))).flatMap((plan) => gathered.runs.get(planId(plan))?.joined ?? []);
	if (own) annotate(step, annotationsOf(results, []), {
		prefix: "",
		mask
	});
	return posts.fails ? plans.filter(isPosted) : [];
}
/** Writes the comment; returns the plans that wanted it, if it could not be written. */
async function comment(telling, pull, gathered) {
	const { host, plans, tell, warn } = telling;
	try {
		tell(await writeComment(telling, pull, gathered));
		return [];
	} catch (error) {
		if (!(error instanceof GithubError)) throw error;
		if (!host.interrupted.aborted) warn(`No comment could be written: ${whyRefused(error, telling)}`);
		return plans.filter(isCommented);
	}
}
export { commentAction };
