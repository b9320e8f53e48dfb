import { Cn as bookName, Cr as isPageName, pn as readEvent, wr as parsePage } from "./base.js";
import { o as soundRecord, t as countingRuns } from "./history.js";
import { n as withheldFrom } from "./pull-request-event.js";
// src/ledger/runs-before.ts
/** The runs that count before a run, oldest first: those of earlier occurrences. One run may have had several of them; of a run without
* one, nothing of the same run is before it. */
function countingBefore(records, run) {
	const until = run.occurrence === null ? null : Date.parse(run.occurrence);
	return countingRuns(records).filter(({ run: ran, occurrence }) => until === null ? ran?.id !== run.id : Date.parse(occurrence) < until);
}
/** What runs that count (oldest first) come to; null: there are none. */
function runsBeforeOf(records) {
	if (records.length === 0) return null;
	const index = records.findLastIndex(({ verdict }) => verdict === "passed");
	const passed = records[index];
	return {
		lastPassed: passed === void 0 ? null : shown(passed),
		failed: records.slice(index + 1).map((record) => ({
			...shown(record),
			occurrence: record.occurrence,
			cases: failingKeys(record)
		}))
	};
}
/** The cases that failed in the newest of some runs that count (oldest first), by key; undefined: there are none. */
function failedInARow(records) {
	const newest = records.at(-1);
	if (newest === void 0) return void 0;
	const found = /* @__PURE__ */ new Map();
	let standing = new Set(failingKeys(newest));
	for (const record of records.toReversed()) {
		const failing = new Set(failingKeys(record));
		standing = new Set([...standing].filter((key) => failing.has(key)));
		if (standing.size === 0) break;
		for (const key of standing) found.set(key, {
			runs: (found.get(key)?.runs ?? 0) + 1,
			since: record.occurrence
		});
	}
	return found;
}
function shown({ run, at }) {
	return {
		sha: textOrNull(run?.sha),
		url: textOrNull(run?.url),
		at
	};
}
/** The list of failing cases has an end, that of all cases has none of the hooks. */
function failingKeys({ failing = [], cases = {} }) {
	const bad = Object.entries(cases).filter(([, [, outcome]]) => outcome === "failed" || outcome === "error");
	return [.../* @__PURE__ */ new Set([...failing.map((one) => one.case), ...bad.map(([key]) => key)])];
}
/** Somebody may have edited the page. */
function textOrNull(value) {
	return typeof value === "string" ? value : null;
}
// src/commands/publish/runs-before.ts
/** What was read last of each book: both questions are about the same pages, and are asked one after the other. */
const read = /* @__PURE__ */ new WeakMap();
/** The runs of a plan's schedule before a run in an environment, back to the newest that passed, if it is on one of the ten newest pages;
* null: the ledger knows of none.
* @throws RotaError of the store */
async function runsBefore(ledger, planId, environment, run) {
	return runsBeforeOf(await recordsBefore(ledger, bookName(planId, environment), run));
}
/** The cases that failed in the run of the schedule just before a run, by key; undefined: the ledger knows of no run before.
* @throws RotaError of the store */
async function failedBefore(ledger, planId, environment, run) {
	return failedInARow(await recordsBefore(ledger, bookName(planId, environment), run));
}
function recordsBefore({ store }, book, run) {
	const known = read.get(store) ?? /* @__PURE__ */ new Map();
	read.set(store, known);
	const of = JSON.stringify([run.id, run.occurrence]);
	const last = known.get(book);
	if (last?.of === of) return last.records;
	const records = readBack(store, book, run);
	known.set(book, {
		of,
		records
	});
	return records;
}
async function readBack(store, book, run) {
	const names = (await store.pages(book)).filter(isPageName);
	let records = [];
	for (const name of names.slice(-10).reverse()) {
		const page = await store.read(book, name);
		records = [...countingBefore((page === void 0 ? [] : parsePage(page.text).lines).flatMap(({ record }) => record === void 0 ? [] : [soundRecord(record)]), run), ...records];
		if (records.some(({ verdict }) => verdict === "passed")) break;
	}
	return records;
}
// src/commands/publish/posting-occasion.ts
/** The events of pull requests, and of what waits to be merged. */
const OF_CHANGES = /* @__PURE__ */ new Set([
	"pull_request",
	"pull_request_target",
	"merge_group"
]);
/** Further events that give a run which Dependabot started a token that may only read (GitHub docs, "Dependabot on Actions"). */
const OF_DEPENDABOT = /* @__PURE__ */ new Set([
	"push",
	"create",
	"deployment",
	"deployment_status"
]);
/** Reads what started the workflow. The commit of a pull request is its own newest one: GitHub runs a merge of it that nobody sees. */
async function postingOccasion(host, run) {
	const { GITHUB_ACTOR: actor } = host.environment;
	const { pull_request: pull, deployment } = await readEvent(host) ?? {};
	const head = pull?.head?.sha;
	return {
		event: run.event,
		sha: typeof head === "string" ? head : run.sha,
		withheld: pull !== void 0 && run.event === "pull_request" ? withheldFrom(pull, actor) : actor === "dependabot[bot]" && OF_DEPENDABOT.has(run.event ?? "") ? "dependabot" : null,
		deployment: startingDeployment(deployment)
	};
}
/** Whether the run is of a change that is not on its branch yet. */
function isOfChange({ event }) {
	return event !== null && OF_CHANGES.has(event);
}
function startingDeployment(deployment) {
	const { id, sha, environment } = deployment ?? {};
	if (typeof id !== "number" || typeof sha !== "string" || typeof environment !== "string") return null;
	return {
		id,
		sha,
		environment
	};
}
export { runsBefore as i, postingOccasion as n, failedBefore as r, isOfChange as t };
