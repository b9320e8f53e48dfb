import { mi as mergeResults } from "./base.js";
// src/commands/results/joined-runs.ts
/** Joins the results that belong together, those of one plan for one moment of its schedule, in the order of the first of each.
* @throws Error when two are of the same environment; the message is for a person. */
function joinRuns(results) {
	const groups = /* @__PURE__ */ new Map();
	for (const result of results) {
		const key = `${result.plan.id} ${result.run.occurrence ?? ""}`;
		groups.set(key, [...groups.get(key) ?? [], result]);
	}
	return [...groups.values()].map((group) => ({
		results: group,
		joined: mergeResults(group)
	}));
}
export { joinRuns as t };
