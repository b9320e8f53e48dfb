import { q as compileSchedule } from "./base.js";
// src/model/needs-own-workflow.ts
/** Whether a plan has a workflow of its own whatever the others do: a resident job is there all the time, and only GitHub itself filters
* pushes. */
function needsOwnWorkflow(plan) {
	return plan.resident || plan.push;
}
// src/commands/workflows/shared-ticks.ts
/** The ticks of plans that share a workflow. Who writes the workflow and who decides in it what is due both ask here. */
function sharedTicks(plans) {
	const ticking = plans.filter(({ schedule, paused }) => !paused && !schedule.local);
	const triggers = ticking.flatMap(({ schedule }) => schedule.triggers);
	const compiled = compileSchedule({
		triggers: triggers.map((trigger, index) => ({
			...trigger,
			index
		})),
		resident: void 0,
		local: false
	}, "rota-plans");
	let place = 0;
	return {
		compiled,
		jitterOf: new Map(ticking.map(({ schedule }) => {
			const begin = place;
			place += schedule.triggers.length;
			return [schedule, compiled.jitter.slice(begin, place)];
		}))
	};
}
export { needsOwnWorkflow as n, sharedTicks as t };
