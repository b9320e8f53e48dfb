import { Ar as isoOf, Cn as bookName, Dr as isHeld, Er as isHandedOver, Et as isRunOver, Ja as formatDuration, Ot as leaseLength, Sr as readBook, Tr as dayOf, Yt as nextOccurrence, Zt as occurrencesWithin, _r as unrunLines, fn as scheduleHash, gr as reclaimEdit, hr as givenUpEdit, io as RotaError, jr as spanOf, mr as frameOf, pr as claimLine, ti as readYaml, wn as prefixInRepository, xr as pageForNew, yr as updateBook } from "./base.js";
import { join } from "node:path";
// src/gate/pending.ts
/** The longest time that a run may be late without the plan saying so, in milliseconds. */
const LONGEST_GRACE = 864e5;
/** How far a book that knows nothing looks back when there is much, in milliseconds: a plan may be much older than its ledger. */
const HORIZON = 26784e5;
const MUCH = 100;
/**
* Lists what came due since the last handled occurrence. A schedule that the ledger does not know, and a plan that was resumed,
* begin anew: what came before is neither due nor missed. Where nobody knows when that was, only what may still run counts.
*/
function listPending({ last }, question) {
	const { policy, now, edited, resumed, until = now } = question;
	const schedule = scheduleHash(policy.schedule);
	const after = last === void 0 ? Number.NEGATIVE_INFINITY : Date.parse(last.occurrence) + 1;
	const known = (moment) => moment !== void 0 && moment <= now ? moment : void 0;
	const isNew = last?.schedule !== schedule;
	const begin = Math.max(...[
		known(resumed),
		isNew ? known(edited) : void 0,
		last === void 0 ? question.begin : void 0
	].map((moment) => moment ?? Number.NEGATIVE_INFINITY));
	const from = Math.max(after, begin);
	if (isNew && begin === Number.NEGATIVE_INFINITY) {
		const pending = withGrace(policy, Math.max(after, now - (policy.grace ?? LONGEST_GRACE)), until, now).filter(({ inGrace }) => inGrace);
		return {
			schedule,
			since: pending[0]?.instant ?? now,
			pending
		};
	}
	const all = withGrace(policy, from, until, now);
	const pending = last === void 0 && all.length > MUCH ? all.filter((one) => one.inGrace || now - one.instant <= HORIZON) : all;
	return {
		schedule,
		since: !isNew && after >= begin && last.since !== null ? Date.parse(last.since) : from,
		pending
	};
}
/** How late an occurrence may be started, in milliseconds. */
function graceOf({ schedule, grace }, instant) {
	if (grace !== void 0) return grace;
	const next = nextOccurrence(schedule, instant)?.instant ?? Number.POSITIVE_INFINITY;
	return Math.min(next - instant, LONGEST_GRACE);
}
function withGrace(policy, from, until, now) {
	const instants = occurrencesWithin(policy.schedule, Math.max(0, from), Math.min(until, now) + 1).map(({ instant }) => instant);
	return instants.map((instant, index) => {
		const next = instants[index + 1];
		const grace = next === void 0 || policy.grace !== void 0 ? graceOf(policy, instant) : Math.min(next - instant, LONGEST_GRACE);
		return {
			instant,
			inGrace: now - instant <= grace
		};
	});
}
// src/gate/reason.ts
const paused = "the plan is paused";
const noSchedule = "the plan has no schedule";
const byHand = "started by hand";
/** Why a plan runs now, and what before it did not. */
function due({ chosen }, unrun, { now }) {
	const parts = chosen.map(({ instant, placed }) => {
		const text = `${isoOf(instant)}, ${lateness(now - instant)}`;
		if (placed === void 0) return text;
		const { run } = placed.record;
		return isHandedOver(placed.record) ? `${text}, which run ${nameOf(run)} left before it began` : `${text}, once more as its run ${nameOf(run)} never ended`;
	});
	const counts = [
		"missed",
		"coalesced",
		"skipped"
	].filter((state) => unrun[state] > 0).map((state) => `${unrun[state]} ${state}`);
	const before = counts.length === 0 ? "" : `; before it ${counts.join(", ")}`;
	return `${parts.join("; ")}${before}`;
}
/** Why nothing is taken a second time by a run that has it already. */
function repeated(record, { run }) {
	const again = record.run !== void 0 && record.run.attempt < run.attempt;
	const which = `run ${run.id} has ${record.occurrence}`;
	return again ? `${which}, and takes it once more at its attempt ${run.attempt}` : which;
}
/** Why an attempt has nothing left to run: another run was faster. */
function takenOver$1({ record }) {
	return `${record.occurrence} was run again by run ${nameOf(record.run)} meanwhile`;
}
/** Why what is due is not run: a run before may still go on. */
function blocked({ run, occurrence }, chosen, { policy }) {
	const waiting = chosen.map(({ instant }) => isoOf(instant)).join(", ");
	const because = `run ${nameOf(run)} of ${occurrence} may still go on`;
	return policy.overlap === "skip" ? `${waiting} is skipped: ${because}` : `${waiting} waits: ${because}`;
}
/** Why nothing is run: what was missed or skipped, or what was last. */
function nothingDue(last, { pending }, { unrun }, crashed, { policy, now }) {
	const newest = unrun.at(-1);
	const never = crashed.map(({ run, occurrence }) => `; run ${nameOf(run)} of ${occurrence} never ended`).join("");
	if (newest?.state === "skipped") return `${isoOf(newest.instant)} is skipped: a run went on when it came due${never}`;
	if (newest !== void 0) {
		const more = pending.length > 1 ? ` (and ${pending.length - 1} before it)` : "";
		const grace = formatDuration(graceOf(policy, newest.instant));
		return `${isoOf(newest.instant)}${more} was missed: no tick came within its grace of ${grace}${never}`;
	}
	if (last !== void 0 && Date.parse(last.occurrence) > now) return `the ledger has ${last.occurrence} already, which is still to come: the clock of some machine is wrong, or was${never}`;
	return `${last === void 0 ? "nothing is due yet" : `nothing came due after ${last.occurrence}`}${never}`;
}
function lateness(milliseconds) {
	return milliseconds < 6e4 ? "on time" : `${formatDuration(milliseconds)} late`;
}
/** A run as people know it: `4711 (attempt 2)`. */
function runName({ id, attempt }) {
	return attempt > 1 ? `${id} (attempt ${attempt})` : id;
}
function nameOf(run) {
	return run === void 0 ? "of somebody" : runName(run);
}
// src/gate/select.ts
/**
* Chooses among what is pending and what may be run again (`crashed`, within its grace). `latest`: the newest, which takes the place
* of the others. `all`: every one, at most `most` and then the newest of them. With `overlap: skip` nothing runs that came due while
* a run went on; whether its tick came then or later is GitHub's luck and does not count.
*/
function select({ coalesce, most, overlap }, pending, crashed, busy) {
	const unrun = [];
	const fresh = [];
	for (const { instant, inGrace } of pending) if (overlap === "skip" && busy.some(([from, until]) => from < instant && instant < until)) unrun.push({
		instant,
		state: "skipped"
	});
	else if (inGrace) fresh.push(instant);
	else unrun.push({
		instant,
		state: "missed"
	});
	const candidates = [...crashed.map((placed) => ({
		instant: spanOf(placed.record)?.first,
		placed
	})).sort((a, b) => a.instant - b.instant), ...fresh.map((instant) => ({ instant }))];
	const chosen = candidates.slice(-(coalesce === "latest" ? 1 : Math.max(1, most)));
	const given = [];
	for (const { instant, placed } of candidates.slice(0, candidates.length - chosen.length)) if (placed === void 0) unrun.push({
		instant,
		state: "coalesced"
	});
	else given.push(placed);
	return {
		chosen,
		unrun: unrun.sort((a, b) => a.instant - b.instant),
		given
	};
}
// src/gate/decide.ts
const NOTHING = {
	missed: 0,
	coalesced: 0,
	skipped: 0,
	crashed: []
};
/** Whether a plan is due, and what that means for the ledger. Pure: the same view and question give the same decision. */
function decide(view, question) {
	const { policy, now } = question;
	const next = policy.paused ? void 0 : nextOccurrence(policy.schedule, now)?.instant;
	const held = view.records.filter((placed) => isHeld(placed.record));
	const own = held.filter(({ record }) => record.claim.key === question.key);
	const others = held.filter((placed) => !own.includes(placed));
	const repeated$1 = repeatedOf(view, question);
	const live = others.filter((placed) => !repeated$1.includes(placed) && !isOver(placed.record, question));
	const base = {
		next,
		live: live.map(({ record }) => record),
		unrun: NOTHING,
		edits: []
	};
	const notDue = (why) => ({
		...base,
		due: false,
		waiting: false,
		occurrences: [],
		lateness: 0,
		reason: why
	});
	if (own.length + repeated$1.length > 0) {
		const lease = leaseOf([...own, ...repeated$1].map(({ page }) => page), live, question);
		const edits = repeated$1.map((placed) => reclaimEdit(placed, lease, question));
		const why = repeated(repeated$1[0]?.record ?? own[0].record, question);
		return {
			...base,
			...dueOf([...own.map(dueAlready), ...edits.map(dueAgain)], question),
			reason: why,
			edits
		};
	}
	const taken = takenOver(view, question);
	if (taken !== void 0) return notDue(takenOver$1(taken));
	if (policy.paused) return notDue(paused);
	if (policy.schedule.triggers.length === 0) return notDue(noSchedule);
	const list = listPending(view, question);
	const crashed = others.filter((placed) => !live.includes(placed));
	const again = crashed.filter(({ record }) => mayRunAgain(record, question));
	const selection = select(policy, list.pending, again, stretchesOf(view));
	const left = countLeft(crashed, selection);
	const unrun = {
		missed: countOf(selection, "missed") + left.missed,
		coalesced: countOf(selection, "coalesced") + left.coalesced,
		skipped: countOf(selection, "skipped"),
		crashed: crashed.filter(({ record }) => !isHandedOver(record)).map(({ record }) => record)
	};
	if (selection.chosen.length === 0) return {
		...notDue(nothingDue(view.last, list, selection, unrun.crashed, question)),
		unrun
	};
	const [blocking] = live;
	const waits = policy.overlap === "skip" || policy.overlap === "queue" && question.order === "gate";
	if (blocking !== void 0 && waits) return {
		...notDue(blocked(blocking.record, selection.chosen, question)),
		waiting: policy.overlap === "queue",
		unrun
	};
	const target = pageForNew(view);
	const edits = editsFor(selection, list, crashed, leaseOf(selection.chosen.map(({ placed }) => placed?.page ?? target), live, question), question);
	const due$1 = selection.chosen.map((candidate) => dueChosen(candidate, target));
	return {
		...base,
		...dueOf(due$1, question),
		reason: due(selection, unrun, question),
		unrun,
		edits
	};
}
/** A run by hand is always due and takes no occurrence. */
function decideByHand({ schedule, paused }, now) {
	return {
		next: paused ? void 0 : nextOccurrence(schedule, now)?.instant,
		live: [],
		unrun: NOTHING,
		edits: [],
		due: true,
		waiting: false,
		occurrences: [],
		lateness: 0,
		reason: byHand
	};
}
/** The ids of other runs that hold occurrences: what is known of them decides whether they crashed. */
function runsInDoubt({ records }, { run, key, policy }) {
	if (policy.paused) return [];
	const others = records.map(({ record }) => record).filter(isHeld).filter((record) => record.claim.key !== key && record.run.id !== run.id);
	return [...new Set(others.map((record) => record.run.id))];
}
function editsFor({ chosen, unrun, given }, list, crashed, lease, question) {
	const frame = frameOf(list, question);
	const again = chosen.flatMap(({ placed }) => placed === void 0 ? [] : [placed]);
	const tooLate = crashed.filter((placed) => !again.includes(placed) && !given.includes(placed));
	const fresh = chosen.filter(({ placed }) => placed === void 0);
	const lines = [...unrunLines(unrun, frame), ...fresh.map(({ instant }) => claimLine(instant, lease, question, frame))].sort((a, b) => Date.parse(a.occurrence) - Date.parse(b.occurrence));
	return [
		...given.map((placed) => givenUpEdit(placed, "coalesced")),
		...tooLate.map((placed) => givenUpEdit(placed, "missed")),
		...again.map((placed) => reclaimEdit(placed, lease, question)),
		...lines.map((record) => ({ record }))
	];
}
/** How many runs left before they began and are not run now either: in favour of a newer one, or because it is too late. */
function countLeft(crashed, { chosen, given }) {
	const left = crashed.filter((placed) => isHandedOver(placed.record) && chosen.every((one) => one.placed !== placed));
	const coalesced = left.filter((placed) => given.includes(placed)).length;
	return {
		coalesced,
		missed: left.length - coalesced
	};
}
/** The lines that the same run had at a lower attempt: it gets its occurrences again. */
function repeatedOf({ records }, { run, stays }) {
	if (stays === true) return [];
	return records.filter(({ record }) => record.occurrence !== null && record.run?.id === run.id && record.run.attempt < run.attempt);
}
/** The line that a lower attempt of the same run had, and another run has now. */
function takenOver({ records }, { run, stays }) {
	if (run.attempt < 2 || stays === true) return void 0;
	return records.find(({ record }) => record.earlier?.some((earlier) => earlier.run.id === run.id));
}
function isOver(record, { run: asking, runStates, now }) {
	const { run } = record;
	if (isHandedOver(record) || run.id === asking.id && run.attempt < asking.attempt) return true;
	return isRunOver(record, runStates.get(run.id) ?? "unknown", now);
}
/** Once, as the second try, and only while it would have been in time anyway. */
function mayRunAgain(record, { policy, now }) {
	const span = spanOf(record);
	if (span === void 0 || (record.attempt ?? 1) > 1) return false;
	return now - span.first <= graceOf(policy, span.first);
}
/** For runs that have lines on these pages, one for each. They go one after another, and where the platform makes them wait, after those
* that still go on. */
function leaseOf(pages, live, { policy, order, now: asked, leaseFrom = asked, key }) {
	const now = Math.max(asked, leaseFrom);
	const ends = policy.overlap === "queue" && order === "platform" ? live.map(({ record }) => Date.parse(record.claim.until)) : [];
	const until = Math.max(now, ...ends) + leaseLength(policy.timeout, pages.length);
	const different = [...new Set(pages)];
	return {
		at: isoOf(now),
		until: isoOf(until),
		key,
		...different.length > 1 ? { pages: different } : {}
	};
}
/** When runs went on, as far as it is known. */
function stretchesOf({ records, last }) {
	const known = records.flatMap(({ record: { claim, finished } }) => claim === void 0 || finished === void 0 ? [] : [[claim.at, finished]]);
	if (last?.ran !== void 0) known.push(last.ran);
	return known.map(([from, until]) => [Date.parse(from), Date.parse(until)]);
}
function countOf({ unrun }, state) {
	return unrun.filter((one) => one.state === state).length;
}
function dueOf(due, { now }) {
	const occurrences = due.map((one) => ({
		...one,
		lateness: Math.max(0, now - one.instant)
	})).sort((a, b) => a.instant - b.instant);
	return {
		due: true,
		waiting: false,
		occurrences,
		lateness: Math.round((occurrences[0]?.lateness ?? 0) / 1e3)
	};
}
function dueAlready({ page, record }) {
	return {
		instant: spanOf(record)?.first,
		attempt: record.attempt ?? 1,
		page
	};
}
function dueAgain({ record, replaces }) {
	return dueAlready({
		...replaces,
		record
	});
}
function dueChosen({ instant, placed }, target) {
	if (placed === void 0) return {
		instant,
		attempt: 1,
		page: target
	};
	return {
		instant,
		attempt: (placed.record.attempt ?? 1) + 1,
		page: placed.page
	};
}
// src/gate/claim.ts
/** GitHub lets people run something again for thirty days; in milliseconds. */
const RERUN_LIMIT = 26784e5;
/** Asks without taking anything: at most two requests, and none for a run by hand. Throws the store's RotaErrors. */
async function ask(store, request) {
	const now = request.now();
	if (request.mode === "run-now") return decideByHand(request.policy, now);
	const view = await readBook(store, bookOf(request), findOf(request, now));
	return decide(view, await answered(view, questionOf(request, now, ""), request));
}
/**
* Takes what is due: at most three requests unless others want it at the same time; two when nothing is due, and then nothing is
* written. Throws the store's RotaErrors, and `ledger-busy`.
*/
async function claim(ledger, request, key) {
	const book = bookOf(request);
	if (request.mode === "run-now") return {
		decision: decideByHand(request.policy, request.now()),
		ticket: {
			book,
			lines: []
		}
	};
	const decision = await updateBook(ledger, book, async (view) => {
		const now = request.now();
		const result = decide(view, await answered(view, questionOf(request, now, key), request));
		const what = result.occurrences.map(({ instant }) => isoOf(instant)).join(", ");
		return {
			edits: result.edits,
			why: `${book}: run ${request.run.id} takes ${what}`,
			now,
			result
		};
	}, findOf(request, request.now()));
	return {
		decision,
		ticket: {
			book,
			lines: decision.occurrences.map(({ page, instant }) => ({
				page,
				occurrence: isoOf(instant)
			}))
		}
	};
}
function questionOf(request, now, key) {
	const until = request.lastDue?.(now);
	return {
		...request,
		now,
		key,
		runStates: /* @__PURE__ */ new Map(),
		...until === void 0 ? {} : { until }
	};
}
/** Asks for what the decision hangs on and is not known yet. */
async function answered(view, question, request) {
	return withHistory(view, await withRunStates(view, question, request), request);
}
/** Asks the platform for the runs that matter and are not known yet. */
async function withRunStates(view, question, { runState }) {
	const runStates = new Map(question.runStates);
	for (const id of runsInDoubt(view, question)) if (!runStates.has(id)) runStates.set(id, await runState(id));
	return {
		...question,
		runStates
	};
}
/** A schedule that is new to the ledger began with an edit; a gap in one that is not may be a pause. */
async function withHistory(view, question, { history, policy }) {
	if (history === void 0 || policy.paused) return question;
	const { last } = view;
	if (last?.schedule !== scheduleHash(policy.schedule)) {
		const begins = last === void 0 && question.begin !== void 0;
		if (question.edited !== void 0 || begins) return question;
		const edited = await history.edited();
		return edited === void 0 ? question : {
			...question,
			edited
		};
	}
	const { pending } = listPending(view, question);
	if (question.resumed !== void 0 || !pending.some(({ inGrace }, index) => !inGrace || index > 0)) return question;
	const resumed = await history.resumed(Date.parse(last.occurrence));
	return resumed === void 0 ? question : {
		...question,
		resumed
	};
}
function bookOf({ planId, environment }) {
	return bookName(planId, environment);
}
/** A run that is there once more may have its line on an older page. */
function findOf({ run, stays }, now) {
	return run.attempt > 1 && stays !== true ? {
		run: run.id,
		since: dayOf(now - RERUN_LIMIT)
	} : void 0;
}
// src/host/git-versions.ts
/** How many versions are listed. */
const LISTED = 50;
/** How long git may take, in milliseconds. */
const PATIENCE = 1e4;
/** Bytes of its answer. */
const LARGEST = 1e6;
/** The file as it is on disk, with changes that nobody has committed. */
const ON_DISK = "on disk";
/** The history that the clone has in which `root` (absolute) is. Without git, outside of a clone, and in one without its past (a shallow
* checkout) nothing is known. What was merged counts from its merge. */
function gitVersions({ processes, files, environment }, root) {
	/** What a command puts out; undefined when it fails. Values come by the environment: a path may look like anything to a shell. */
	const git = async (command, values) => {
		const { PATH = "", HOME = "" } = environment;
		const signal = AbortSignal.timeout(PATIENCE);
		try {
			const { exitCode, stdout } = await processes.run(`git --literal-pathspecs ${command}`, {
				shell: "sh",
				folder: root,
				signal,
				limit: LARGEST,
				environment: {
					PATH,
					HOME,
					LC_ALL: "C",
					GIT_OPTIONAL_LOCKS: "0",
					...values
				}
			});
			return exitCode === 0 ? new TextDecoder().decode(stdout) : void 0;
		} catch {
			return;
		}
	};
	return {
		list: async (path) => {
			if ((await git("rev-parse --is-shallow-repository", {}))?.trim() !== "false") return void 0;
			const value = { ROTA_FILE: path };
			const changes = await git("status --porcelain --untracked-files=all -- \"$ROTA_FILE\"", value);
			const committed = (await git(`log --first-parent -n ${LISTED} --format="%H %ct" -- "$ROTA_FILE"`, value) ?? "").split("\n").flatMap(versionOf);
			if (changes?.trim() === "" && committed.length > 0) return committed;
			const written = await files.modified(join(root, path));
			return written === void 0 ? committed : [{
				id: ON_DISK,
				committed: written
			}, ...committed];
		},
		text: async (path, { id }) => {
			if (id !== ON_DISK) return git("show \"$ROTA_COMMIT:./$ROTA_FILE\"", {
				ROTA_COMMIT: id,
				ROTA_FILE: path
			});
			try {
				return new TextDecoder().decode(await files.read(join(root, path)));
			} catch {
				return;
			}
		},
		arrived: async ({ committed }) => committed
	};
}
function versionOf(line) {
	const [, id, seconds] = /^([0-9a-f]{40,64}) (\d+)$/.exec(line) ?? [];
	return id === void 0 ? [] : [{
		id,
		committed: Number(seconds) * 1e3
	}];
}
// src/commands/ledger/plan-history.ts
/** Of how many files it is asked when they changed: the plan and its first calendars. */
const MOST_FILES = 3;
/** How many versions of a plan are read to find where it was resumed. */
const MOST_TEXTS = 4;
/**
* The past of a plan: in a workflow what GitHub says, since a checkout has none, elsewhere what the clone says. Each answer is worked out
* once, and only when it is asked for; together they take seven requests at most for a plan without calendars, and two more for each of
* the first two calendars. What nobody knows, or GitHub cannot be asked for, is undefined.
*/
function planHistory(host, asking) {
	const { files } = asking;
	const [plan] = files;
	const versions = remembered(async () => versionsOf(host, asking));
	const lists = /* @__PURE__ */ new Map();
	const listed = async (file) => {
		const source = await versions();
		const known = lists.get(file) ?? source.list(file);
		lists.set(file, known);
		return known;
	};
	const arrived = /* @__PURE__ */ new Map();
	const arrival = async (version) => {
		const source = await versions();
		const key = `${version.id} ${version.committed}`;
		const known = arrived.get(key) ?? source.arrived(version);
		arrived.set(key, known);
		return known;
	};
	const paused = async (version) => {
		const text = await (await versions()).text(plan, version);
		return text === void 0 ? void 0 : isPaused(plan, text);
	};
	return {
		edited: remembered(() => unlessUnknown(async () => {
			const moments = [];
			for (const file of files.slice(0, MOST_FILES)) {
				const [newest] = await listed(file) ?? [];
				if (newest === void 0 && file === plan) return void 0;
				if (newest !== void 0) moments.push(await arrival(newest));
			}
			return Math.max(...moments);
		})),
		resumed: (after) => unlessUnknown(async () => {
			const all = await listed(plan) ?? [];
			const [newest] = all;
			if (newest === void 0 || await arrival(newest) <= after) return void 0;
			let first;
			for (const version of all.slice(0, MOST_TEXTS)) {
				const state = await paused(version);
				if (state === false) first = version;
				if (state !== true || first === void 0) continue;
				const resumed = await arrival(first);
				return resumed > after ? resumed : void 0;
			}
		})
	};
}
async function versionsOf(host, { root, token, repository, mask }) {
	const { environment, clock, random } = host;
	if (environment["GITHUB_ACTIONS"] !== "true" || token === null || repository === null) return gitVersions(host, root);
	const [{ GithubApi }, { githubVersions }] = await Promise.all([import("./github-api.js"), import("./github-versions.js")]);
	const baseUrl = environment["GITHUB_API_URL"];
	const api = new GithubApi({
		token,
		baseUrl,
		clock,
		random,
		mask: (text) => mask.mask(text)
	});
	const [, branch = null] = /^refs\/heads\/(.+)$/s.exec(environment["GITHUB_REF"] ?? "") ?? [];
	return githubVersions(api, {
		repository,
		branch,
		prefix: await prefixInRepository(host, root)
	});
}
/** Whether a version says so; undefined: it cannot be read. */
async function isPaused(file, text) {
	const { document } = await readYaml(file, text);
	const value = document?.value;
	if (typeof value !== "object" || value === null || Array.isArray(value)) return void 0;
	return value.paused === true;
}
/** What GitHub cannot be asked for is unknown: the gate then goes by grace alone. */
async function unlessUnknown(ask) {
	try {
		return await ask();
	} catch (error) {
		if (error instanceof RotaError && error.code.startsWith("github-")) return void 0;
		throw error;
	}
}
function remembered(make) {
	let made;
	return () => {
		made ??= make();
		return made;
	};
}
export { runName as i, ask as n, claim as r, planHistory as t };
