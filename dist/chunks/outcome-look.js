// src/report/outcome-look.ts
/** A failed expectation and a step that could not run look different: the first is news about the API, the second may not be. */
const OUTCOMES = {
	passed: {
		mark: "✓",
		style: "good",
		words: "passed"
	},
	failed: {
		mark: "✗",
		style: "bad",
		words: "failed"
	},
	error: {
		mark: "!",
		style: "warn",
		words: "error"
	},
	skipped: {
		mark: "–",
		style: "dim",
		words: "skipped"
	}
};
export { OUTCOMES as t };
