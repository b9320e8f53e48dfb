import { n as SUMMARY_BUDGET, r as summaryMarkdown } from "./reports.js";
// src/report/summaries.ts
const GAP = "\n";
/** The results of one step as Markdown, those that did not pass first, together in at most `budget` bytes: a result that needs
* less than its share leaves the rest to the others. */
function summariesMarkdown(results, budget = SUMMARY_BUDGET) {
	const ordered = [...results.filter(({ verdict }) => verdict !== "passed"), ...results.filter(({ verdict }) => verdict === "passed")];
	const whole = ordered.map((result) => ({
		result,
		text: summaryMarkdown(result, budget)
	}));
	const texts = /* @__PURE__ */ new Map();
	let room = budget - 1 * results.length;
	let left = whole.length;
	for (const { result, text } of whole.toSorted((a, b) => bytes(a.text) - bytes(b.text))) {
		const share = Math.floor(room / left);
		const fitted = bytes(text) <= share ? text : summaryMarkdown(result, share);
		texts.set(result, fitted);
		room -= bytes(fitted);
		left--;
	}
	return ordered.map((result) => texts.get(result)).join(GAP);
}
function bytes(text) {
	return Buffer.byteLength(text);
}
export { summariesMarkdown as t };
