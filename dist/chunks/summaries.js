import { da as BUDGETS, ki as summaryMarkdown } from "./base.js";
// src/report/summaries.ts
const GAP = "\n";
/** The results of one step as Markdown, those that did not pass first, together in at most `budget` bytes: a result that needs
* less than its share leaves the rest to the others. */
function summariesMarkdown(results, budget = BUDGETS.summary) {
	const ordered = [...results.filter(({ result }) => result.verdict !== "passed"), ...results.filter(({ result }) => result.verdict === "passed")];
	const whole = ordered.map((one) => ({
		one,
		text: summaryMarkdown(one.result, {
			budget,
			background: one.background
		})
	}));
	const texts = /* @__PURE__ */ new Map();
	let room = budget - 1 * results.length;
	let left = whole.length;
	for (const { one, text } of whole.toSorted((a, b) => bytes(a.text) - bytes(b.text))) {
		const share = Math.floor(room / left);
		const fitted = bytes(text) <= share ? text : summaryMarkdown(one.result, {
			budget: share,
			background: one.background
		});
		texts.set(one, fitted);
		room -= bytes(fitted);
		left--;
	}
	return ordered.map((one) => texts.get(one)).join(GAP);
}
function bytes(text) {
	return Buffer.byteLength(text);
}
export { summariesMarkdown as t };
