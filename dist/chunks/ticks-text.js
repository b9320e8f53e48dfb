import { Ra as plural } from "./base.js";
// src/commands/schedule/ticks-text.ts
const REASONS = {
	trigger: "five fields cannot say this distance or these days",
	bounds: "cron knows neither from nor until",
	except: "cron knows no excepted days",
	shared: "runs less than five minutes apart share a tick",
	resident: "a resident job runs what falls due between its ticks"
};
/** Whether every tick is a run, and if not, why. */
function ticksText({ exact, reasons }) {
	return exact ? "exact: every tick is a run" : `a superset: ${reasons.map((reason) => REASONS[reason]).join("; ")}`;
}
/** Which jobs a month's minutes are made of. */
function jobsText({ compiled, schedule, legs, reported }) {
	if (schedule.resident !== void 0) return "as long as the resident jobs stay";
	const report = legs > 1 || reported ? " and a report" : "";
	return `${legs === 1 && compiled.exact && !reported ? "one job for each run" : `a gate for each tick, and for each run ${plural(legs, "job")}${report}`}, a minute each`;
}
export { ticksText as n, jobsText as t };
