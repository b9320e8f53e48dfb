import { Dr as isHeld, Er as isHandedOver, Et as isRunOver, io as RotaError } from "./base.js";
// src/commands/ledger/standing-records.ts
/** How many runs are asked for at the same time. */
const AT_ONCE = 4;
/**
* Lines as they stand now: the gate writes down that a run crashed only with the next claim, which may never come, so a line whose run
* is over is `crashed` here already. One that was handed over has no run, and stays as it is. `now` in milliseconds since
* 1970-01-01T00:00Z.
*/
function standingRecords(records, askRun, now) {
	return Promise.all(records.map(async (record) => {
		if (!isHeld(record) || isHandedOver(record)) return record;
		return isRunOver(record, await askRun(record.run.id), now) ? {
			...record,
			state: "crashed"
		} : record;
	}));
}
/** Asks for each run once, and for a few at a time. What cannot be asked is unknown: the lease tells. */
function askedOnce(askRun) {
	const asked = /* @__PURE__ */ new Map();
	const lanes = Array.from({ length: AT_ONCE }, () => Promise.resolve());
	return (runId) => {
		const known = asked.get(runId);
		if (known !== void 0) return known;
		const lane = asked.size % AT_ONCE;
		const answer = lanes[lane].then(() => askRun(runId)).catch(unknownOf);
		lanes[lane] = answer.catch(() => void 0);
		asked.set(runId, answer);
		return answer;
	};
}
function unknownOf(error) {
	if (error instanceof RotaError) return "unknown";
	throw error;
}
// src/ledger/totals.ts
/** Adds up the lines of a book. */
function totalsOf(records) {
	const ofSchedule = records.filter(({ occurrence }) => occurrence !== null);
	const sum = (fits) => ofSchedule.filter(fits).reduce((all, { count = 1 }) => all + count, 0);
	const inState = (state) => sum((record) => record.state === state);
	const withVerdict = (verdict) => sum((record) => record.state === "done" && record.verdict === verdict);
	const waiting = sum((record) => record.state === "claimed" && isHandedOver(record));
	return {
		executed: inState("done"),
		passed: withVerdict("passed"),
		failed: withVerdict("failed"),
		cancelled: withVerdict("cancelled"),
		running: inState("claimed") - waiting,
		waiting,
		missed: inState("missed"),
		coalesced: inState("coalesced"),
		skipped: inState("skipped"),
		crashed: inState("crashed"),
		repeated: sum(({ attempt = 1 }) => attempt > 1),
		byHand: records.length - ofSchedule.length,
		lateness: latenessOf(ofSchedule)
	};
}
function latenessOf(records) {
	const all = records.flatMap(({ lateness }) => typeof lateness === "number" ? [lateness] : []).sort((a, b) => a - b);
	const [middle, worst] = [all.length >> 1, all.at(-1)];
	if (worst === void 0) return null;
	const upper = all[middle];
	return {
		median: all.length % 2 === 1 ? upper : (upper + all[middle - 1]) / 2,
		worst
	};
}
export { askedOnce as n, standingRecords as r, totalsOf as t };
