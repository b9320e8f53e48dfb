import { F as showOccurrence, Sn as markdownText, gt as occurrencesFrom, rr as plainLine } from "./base.js";
import { n as utcText, t as localText } from "./moment-text.js";
// src/commands/action/gate-text.ts
/** What the gate decided on each plan, for the log. */
function gateText(plans) {
	return plans.map(({ name, decision }) => `${plainLine(name)} ${decision.reason}\n`).join("");
}
/** That nothing is due, and when something will be: one line of Markdown for the job summary. */
function notDueMarkdown(plans) {
	const [first, ...others] = [...plans].sort((a, b) => nextOf(a) - nextOf(b));
	if (first === void 0) return "No plan is due: there is none that could be\n";
	const next = nextText(first);
	if (others.length === 0) return `${markdownText(first.name)} ${first.decision.reason}${next === null ? "" : `; it is next at ${next}`}\n`;
	const when = next === null ? "" : `; next is ${markdownText(first.name)} at ${next}`;
	return `None of ${plans.length} plans is due${when}\n`;
}
function nextOf({ decision }) {
	return decision.next ?? Number.POSITIVE_INFINITY;
}
/** By the clock of the schedule's own zone, and in UTC. */
function nextText({ schedule, compiled, decision }) {
	if (decision.next === null) return null;
	const [occurrence] = occurrencesFrom(schedule, decision.next, 1);
	const trigger = schedule.triggers.find(({ index }) => index === occurrence?.trigger);
	if (occurrence === void 0 || trigger === void 0) return null;
	const { local, occurrence: utc } = showOccurrence(schedule, compiled, occurrence);
	return trigger.zone === "UTC" ? utcText(utc) : `${localText(local, trigger.zone)} (${utcText(utc)})`;
}
export { notDueMarkdown as n, gateText as t };
