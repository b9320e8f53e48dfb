import { Gt as MINUTE, Jt as parseCronField, Kt as MONTH, Qt as previousOccurrence, Ut as DAY_OF_MONTH, Vt as ProblemList, Wt as HOUR, Yt as nextOccurrence, qt as WEEKDAY } from "./base.js";
// src/schedule/ticks.ts
/** The lines of a workflow as a schedule of their own: its occurrences are the ticks. */
function ticksOf(lines) {
	return {
		triggers: lines.map(triggerOfLine),
		resident: void 0,
		local: false
	};
}
/** The tick that runs an occurrence: the first one at or after it with its constant jitter (both in milliseconds), or the one
* whose resident job is there by then. Undefined without ticks. */
function tickFor(compiled, ticks, instant, jitter = 0) {
	const found = compiled.reasons.includes("resident") ? previousOccurrence(ticks, instant + 1) : nextOccurrence(ticks, instant + jitter - 1);
	return found && {
		instant: found.instant,
		line: compiled.lines[found.trigger]
	};
}
function triggerOfLine(line, index) {
	const problems = new ProblemList();
	const [minutes, hours, days, months, weekdays] = line.cron.split(" ").map((text, place) => {
		const field = [
			MINUTE,
			HOUR,
			DAY_OF_MONTH,
			MONTH,
			WEEKDAY
		][place] ?? WEEKDAY;
		return parseCronField(text, field, [], problems) ?? {
			values: [],
			star: false,
			step: 1
		};
	});
	return {
		kind: "cron",
		index,
		zone: line.timezone ?? "UTC",
		from: void 0,
		until: void 0,
		except: /* @__PURE__ */ new Set(),
		jitter: 0,
		minutes: minutes.values,
		hours: hours.values,
		daysOfMonth: days.values,
		months: months.values,
		weekdays: weekdays.values,
		days: days.star || weekdays.star ? "both" : "either",
		elapsed: hours.star,
		text: line.cron
	};
}
export { ticksOf as n, tickFor as t };
