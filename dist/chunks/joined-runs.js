import { _a as mergeResults, ga as legsOf } from "./base.js";
// src/commands/results/joined-runs.ts
/** Joins the results that belong together, those of one plan for one moment of its schedule, in the order of the first of each. One that is
* part of another that was joined already is left out.
* @throws Error when two are of the same environment; the message is for a person. */
function joinRuns(results) {
	const groups = /* @__PURE__ */ new Map();
	for (const result of withoutRepeats(results)) {
		const key = `${result.plan.id} ${result.run.occurrence ?? ""}`;
		groups.set(key, [...groups.get(key) ?? [], result]);
	}
	return [...groups.values()].map((group) => ({
		results: group,
		joined: mergeResults(group)
	}));
}
/** Folders of reports hold what was joined beside the parts. */
function withoutRepeats(results) {
	const keyOf = (plan, leg) => JSON.stringify([
		plan,
		leg.environment,
		leg.run.id,
		leg.start
	]);
	const joined = results.filter(({ legs }) => legs !== void 0);
	const known = new Set(joined.flatMap(({ plan, legs = [] }) => legs.map((leg) => keyOf(plan.id, leg))));
	return results.filter((result) => {
		const [leg] = legsOf(result);
		return result.legs !== void 0 || leg === void 0 || !known.has(keyOf(result.plan.id, leg));
	});
}
export { joinRuns as t };
