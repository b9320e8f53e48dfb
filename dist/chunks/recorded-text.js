import { Ji as isCounted, Tr as dayOf, qi as hasFailed, vr as pruneBook } from "./base.js";
import { createHash } from "node:crypto";
// src/ledger/outcome.ts
/** More than this is not kept of one run: a line is written with every run. */
const MOST_CASES = 2e3;
const MOST_FAILING = 100;
/** What the ledger keeps of a result. Cases that did not run are left out; a hook that did not pass counts as failing. */
function outcomeOf(result) {
	const ran = result.suites.flatMap((suite) => suite.cases.map((one) => ({
		id: caseKey(suite, one.id),
		one
	}))).filter(({ one }) => one.attempts.length > 0);
	const flaky = ran.filter(({ one }) => one.flaky && isCounted(one)).map(({ id }) => id);
	const failing = result.suites.flatMap(failingOf);
	return {
		verdict: result.verdict,
		reason: result.reason,
		counts: result.counts,
		duration: Math.round(result.duration),
		cases: Object.fromEntries(ran.slice(0, MOST_CASES).map(({ id, one }) => [id, [Math.round(one.duration), one.outcome]])),
		...flaky.length > 0 ? { flaky: flaky.slice(0, MOST_FAILING) } : {},
		...failing.length > 0 ? { failing: failing.slice(0, MOST_FAILING) } : {}
	};
}
/** What a case is called in the ledger: `orders#place-order`. */
function caseKey(suite, id) {
	return `${suite.id}#${id}`;
}
function failingOf(suite) {
	const hooks = ["before", "after"].flatMap((kind) => {
		const hook = suite[kind];
		return hook === null || !isBad(hook.outcome) ? [] : [failingCase(caseKey(suite, kind), hook.steps, hook.place)];
	});
	const cases = suite.cases.filter(hasFailed).map((one) => failingCase(caseKey(suite, one.id), one.attempts.at(-1)?.steps ?? [], one.place));
	return [...hooks, ...cases];
}
/** The fingerprint is made of what does not change when values, messages or lines do. */
function failingCase(id, steps, place) {
	const [step, index] = firstBroken(steps);
	const failure = step?.failures[0];
	const found = failure?.place ?? step?.error?.place ?? step?.place ?? place;
	const traits = failure ? [
		failure.query,
		failure.matcher,
		failure.path ?? ""
	] : [step?.error?.code ?? ""];
	const text = [
		id,
		step?.id ?? String(index),
		...traits
	].join("\n");
	return {
		case: id,
		place: `${found.file}:${found.line}`,
		fingerprint: createHash("sha256").update(text).digest("hex").slice(0, 12)
	};
}
/** The innermost step that broke first, and its place among its siblings. */
function firstBroken(steps) {
	const index = steps.findIndex((step) => isBad(step.outcome) && !step.allowed);
	const step = steps[index];
	if (step === void 0) return [void 0, -1];
	const inner = firstBroken(step.steps);
	return inner[0] === void 0 ? [step, index] : inner;
}
function isBad(outcome) {
	return outcome === "failed" || outcome === "error";
}
// src/commands/ledger/prune-daily.ts
/** Removes pages that are older than the ledger keeps. A claim that was the first of its day stands at the end of an earlier page; so they are
* looked for once a day. What goes wrong is told, and done another time. `now`: milliseconds since 1970-01-01T00:00Z. */
async function pruneDaily({ store, settings }, { book, lines }, now, tell) {
	if (!lines.some(({ page }) => page < dayOf(now))) return;
	try {
		await pruneBook(store, book, settings.keep, now);
	} catch (error) {
		tell(`old pages of the ledger could not be removed: ${error.message}`);
	}
}
// src/commands/ledger/recorded-text.ts
/** What became of a run whose end was not written on the line of its occurrence, in words that go behind the occurrence. */
const NOT_RECORDED = {
	superseded: "took longer than its lease, was given up, and is run once more by somebody else",
	absent: "is not in the ledger any more, so its end could not be written down"
};
export { pruneDaily as n, outcomeOf as r, NOT_RECORDED as t };
