import { Cr as isPageName, Or as isInstant, Tr as dayOf, kr as isMap, wr as parsePage } from "./base.js";
// src/ledger/sound-record.ts
/** What each field has to be for those who add up or show a book. Others are relied on by nobody who reads only. */
const SOUND = {
	count: isAmount,
	attempt: isAmount,
	lateness: isAmount,
	duration: isAmount,
	verdict: isText,
	reason: isText,
	finished: isInstant,
	run: isRun,
	claim: (claim) => isMap(claim) && isInstant(claim["at"]) && isInstant(claim["until"]),
	cases: (cases) => isMap(cases) && Object.values(cases).every((one) => Array.isArray(one) && isText(one[1])),
	flaky: (flaky) => Array.isArray(flaky) && flaky.every(isText),
	failing: (failing) => Array.isArray(failing) && failing.every((one) => isMap(one) && isText(one["case"]) && isText(one["place"])),
	earlier: (earlier) => Array.isArray(earlier) && earlier.every((one) => isMap(one) && isText(one["state"]) && isRun(one["run"]))
};
/** A record without the fields that are not what a Rota writes: somebody may have edited the page. */
function soundRecord(record) {
	const fields = Object.entries(record);
	const kept = fields.filter(([key, value]) => !Object.hasOwn(SOUND, key) || SOUND[key]?.(value) === true);
	return kept.length === fields.length ? record : Object.fromEntries(kept);
}
function isRun(run) {
	if (!isMap(run) || !isText(run["id"])) return false;
	return [run["url"], run["event"]].every((text) => text === null || text === void 0 || isText(text));
}
function isAmount(value) {
	return typeof value === "number" && value >= 0;
}
function isText(value) {
	return typeof value === "string";
}
// src/ledger/history.ts
const DAY = 864e5;
/** How many pages are read at the same time: as many as the client of GitHub sends at once. */
const READERS = 20;
/** The lines of a book from so many days before `now` (milliseconds) on, oldest first. Throws the store's RotaErrors. */
async function readHistory(store, book, days, now) {
	const from = now - days * DAY;
	const names = (await store.pages(book)).filter(isPageName);
	const first = names.findIndex((name) => name >= dayOf(from));
	const wanted = first === -1 ? names.slice(-1) : names.slice(Math.max(0, first - 1));
	const found = [];
	for (let index = 0; index < wanted.length; index += READERS) {
		const pages = await Promise.all(wanted.slice(index, index + READERS).map((name) => store.read(book, name)));
		for (const page of pages) for (const { record } of page === void 0 ? [] : parsePage(page.text).lines) if (record !== void 0 && Date.parse(record.at) >= from) found.push(soundRecord(record));
	}
	return found;
}
/** The runs that count for streaks and rates: what the schedule started, and has come to a verdict. */
function countingRuns(records) {
	return records.filter(({ occurrence, state, verdict }) => occurrence !== null && state === "done" && (verdict === "passed" || verdict === "failed"));
}
/** The streak that the newest run is part of; undefined when there are no runs. */
function streakOf(records) {
	const runs = countingRuns(records);
	const newest = runs.at(-1);
	if (newest?.verdict === void 0) return void 0;
	const before = runs.findLastIndex(({ verdict }) => verdict !== newest.verdict);
	const since = runs[before + 1].at;
	return {
		verdict: newest.verdict,
		length: runs.length - 1 - before,
		since
	};
}
/** Cases that passed only after a failed attempt: in how many of the runs they took part in. Most often first. */
function flakyCases(records) {
	return ratesOf(records, ({ flaky }) => flaky ?? []);
}
/** Cases that ended differently than in the run before: how often, out of how many times they could. Most often first. */
function unstableCases(records) {
	const last = /* @__PURE__ */ new Map();
	const rates = /* @__PURE__ */ new Map();
	for (const { cases = {} } of countingRuns(records)) for (const [id, [, outcome]] of Object.entries(cases)) {
		const before = last.get(id);
		last.set(id, outcome);
		if (before === void 0) continue;
		const rate = rates.get(id) ?? {
			times: 0,
			of: 0
		};
		rates.set(id, {
			times: rate.times + (before === outcome ? 0 : 1),
			of: rate.of + 1
		});
	}
	return sortedRates(rates);
}
function ratesOf(records, named) {
	const rates = /* @__PURE__ */ new Map();
	for (const record of countingRuns(records)) {
		const hits = new Set(named(record));
		for (const id of Object.keys(record.cases ?? {})) {
			const rate = rates.get(id) ?? {
				times: 0,
				of: 0
			};
			rates.set(id, {
				times: rate.times + (hits.has(id) ? 1 : 0),
				of: rate.of + 1
			});
		}
	}
	return sortedRates(rates);
}
function sortedRates(rates) {
	return [...rates].filter(([, { times }]) => times > 0).map(([id, rate]) => ({
		case: id,
		...rate
	})).sort((a, b) => b.times / b.of - a.times / a.of || (a.case < b.case ? -1 : 1));
}
export { unstableCases as a, streakOf as i, flakyCases as n, soundRecord as o, readHistory as r, countingRuns as t };
