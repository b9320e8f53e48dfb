import { Rt as showOccurrence, Xt as occurrencesFrom, nn as utcText, tn as localText } from "./base.js";
// src/commands/schedule/next-moment.ts
/** The first moment of a schedule at or after an instant (milliseconds since 1970-01-01T00:00Z), by the clock of its own zone, and in UTC;
* null: there is none. */
function nextMoment(schedule, compiled, from) {
	const [occurrence] = occurrencesFrom(schedule, from, 1);
	const trigger = schedule.triggers.find(({ index }) => index === occurrence?.trigger);
	if (occurrence === void 0 || trigger === void 0) return null;
	const { local, occurrence: utc } = showOccurrence(schedule, compiled, occurrence);
	return trigger.zone === "UTC" ? utcText(utc) : `${localText(local, trigger.zone)} (${utcText(utc)})`;
}
export { nextMoment as t };
