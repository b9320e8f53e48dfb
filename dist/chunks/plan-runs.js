import { At as planId, Ct as MILLISECONDS_A_MINUTE, F as showOccurrence, G as readPlanSchedule, gt as occurrencesFrom, jt as planName } from "./base.js";
// src/schedule/cost.ts
/** What a month costs a private repository of each plan without more being paid (GitHub docs, November 2026). */
const INCLUDED_MINUTES = {
	Free: 2e3,
	"Pro and Team": 3e3,
	Enterprise: 5e4
};
const DAYS_A_MONTH = 30;
/** The jobs of a plan's due runs: one leg needs no report job of its own, and with exact lines no gate. */
function shapeOf(compiled, legs) {
	return {
		legs,
		folded: legs === 1 && compiled.exact
	};
}
/** What a schedule's ticks and runs cost: one gate job for each tick, and for each run the legs and, for several, a report job. */
function costOf(compiled, schedule, shape) {
	const ticks = compiled.rates.ticksADay * DAYS_A_MONTH;
	const occurrences = compiled.rates.occurrencesADay * DAYS_A_MONTH;
	const leg = Math.max(1, Math.ceil(shape.minutesPerLeg ?? 1));
	const perRun = shape.legs * leg + (shape.legs > 1 ? 1 : 0);
	const billed = shape.folded ? occurrences * perRun + Math.max(0, ticks - occurrences) : ticks + occurrences * perRun;
	return {
		minutesAMonth: schedule.local || ticks === 0 ? 0 : Math.max(1, Math.round(residentMinutes(schedule, ticks) ?? billed)),
		ticksAMonth: round(ticks),
		occurrencesAMonth: round(occurrences),
		ticksPerOccurrence: occurrences === 0 || ticks === 0 ? 0 : round(ticks / occurrences)
	};
}
/** What several plans take a month when one gate job serves all of them, in minutes: `ticksADay` of it, and the jobs of their runs. */
function sharedMinutesAMonth(ticksADay, plans) {
	const jobs = plans.reduce((sum, { cost, legs }) => sum + cost.occurrencesAMonth * (legs + (legs > 1 ? 1 : 0)), 0);
	return Math.round(ticksADay * DAYS_A_MONTH + jobs);
}
/** A resident job is paid for as long as it stays; one waits for the other, so there is never more than one. */
function residentMinutes(schedule, ticks) {
	if (schedule.resident === void 0) return void 0;
	const stay = Math.ceil(schedule.resident / MILLISECONDS_A_MINUTE);
	return Math.min(ticks * stay, DAYS_A_MONTH * 1440);
}
/** A warning when the cost is more than a private repository has for nothing; undefined when it is not. `subject` is what costs. */
function quotaWarning(cost, subject = "the schedule takes") {
	if (cost.minutesAMonth <= INCLUDED_MINUTES.Free) return void 0;
	const exceeded = Object.entries(INCLUDED_MINUTES).filter(([, minutes]) => cost.minutesAMonth > minutes).map(([plan, minutes]) => `${group(minutes)} (${plan})`);
	return {
		code: "schedule-quota",
		severity: "warning",
		message: `${subject} about ${group(cost.minutesAMonth)} job minutes a month, more than the ${exceeded.join(" or the ")} that GitHub includes for a private repository`,
		hint: cost.ticksPerOccurrence > 1.5 ? `only one tick in ${Math.round(cost.ticksPerOccurrence)} is a run: choose a distance that divides the day, such as 45m or 90m, or run less often` : "run less often, or on a self-hosted runner; public repositories pay nothing",
		path: ["schedule"]
	};
}
function round(value) {
	return Math.round(value * 100) / 100;
}
/** `2,000`. */
function group(value) {
	return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}
// src/commands/schedule/plan-runs.ts
/** Finds out when a plan runs; `now` in milliseconds since 1970-01-01T00:00Z. */
function planRuns(plan, { calendars }, now) {
	const id = planId(plan);
	const { schedule, compiled, ended, diagnostics } = readPlanSchedule(plan, {
		planId: id,
		calendars,
		now
	});
	const legs = plan.content.environments?.length ?? 1;
	return {
		id,
		name: planName(plan),
		file: plan.document.file,
		schedule,
		compiled,
		ended,
		paused: plan.content.paused === true,
		legs,
		cost: costOf(compiled, schedule, shapeOf(compiled, legs)),
		diagnostics
	};
}
/** The first `count` runs at or after an instant; a paused plan has none. */
function nextRuns({ schedule, compiled, paused }, from, count) {
	if (paused) return [];
	return occurrencesFrom(schedule, from, count).map((occurrence) => ({
		instant: occurrence.instant,
		shown: showOccurrence(schedule, compiled, occurrence)
	}));
}
export { sharedMinutesAMonth as i, planRuns as n, quotaWarning as r, nextRuns as t };
