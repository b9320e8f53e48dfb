import { n as RotaError } from "./exit-code.js";
import { o as textWidth } from "./diagnostics-text.js";
import { C as formatTimeOfDay, M as planName, S as formatDate, a as occurrencesFrom, b as MILLISECONDS_A_MINUTE, c as formatInstant, d as parseMoment, j as planId, l as formatLocal, r as readPlanSchedule, u as ProblemList } from "./read-plan-schedule.js";
// src/schedule/describe-days.ts
const WEEKDAY_WORDS = [
	"Sunday",
	"Monday",
	"Tuesday",
	"Wednesday",
	"Thursday",
	"Friday",
	"Saturday"
];
const MONTH_WORDS = [
	"January",
	"February",
	"March",
	"April",
	"May",
	"June",
	"July",
	"August",
	"September",
	"October",
	"November",
	"December"
];
const ORDINAL_WORDS = [
	"first",
	"second",
	"third",
	"fourth",
	"fifth"
];
/** The days of a rule in words: `on the last Friday of the month`. */
function describeDays(rule) {
	if (rule.kind === "stride") {
		if (rule.count === 1) return "every day";
		const day = rule.count % 7 === 0 ? WEEKDAY_WORDS[((rule.anchor + 4) % 7 + 7) % 7] : void 0;
		if (day !== void 0 && rule.count === 7) return `every ${day}`;
		return day === void 0 ? `every ${rule.count} days, counted from ${formatDate(rule.anchor)}` : `on ${day} every ${rule.count / 7} weeks, counted from ${formatDate(rule.anchor)}`;
	}
	const days = joinWords(rule.selectors.map(describeSelector), "and");
	const every = rule.every === void 0 ? void 0 : `every ${rule.every.count} ${rule.every.unit}s, counted from ${formatDate(rule.every.anchor)}`;
	const weeks = rule.weeks === void 0 || rule.weeks.length === 53 ? void 0 : `in the ISO weeks ${rule.weeks.length > 8 ? `${rule.weeks.slice(0, 6).join(", ")} …` : rule.weeks.join(", ")}`;
	return [
		days,
		describeMonths(rule.months),
		weeks,
		every
	].filter(Boolean).join(" ");
}
function describeSelector(selector) {
	switch (selector.kind) {
		case "day": return `on day ${selector.day} of the month`;
		case "last-day": return selector.back === 0 ? "on the last day of the month" : `${plural(selector.back, "day")} before the last day of the month`;
		case "weekdays": return `on ${joinWords(WEEKDAY_WORDS.filter((_, weekday) => selector.mask >>> weekday & 1), "and")}`;
		case "nth-weekday": return `on the ${ordinalWord(selector.nth)} ${WEEKDAY_WORDS[selector.weekday]} of the month`;
		case "working-day": return selector.nth === 0 ? "on working days" : `on the ${ordinalWord(selector.nth)} working day of the month`;
		case "nearest-working-day": return `on the working day nearest to day ${selector.day} of the month`;
	}
}
/** `in March and October`; empty for all twelve. */
function describeMonths(months) {
	if (months.length === 12) return "";
	return `in ${joinWords(months.map((month) => MONTH_WORDS[month - 1]), "and")}`;
}
function ordinalWord(nth) {
	if (nth < 0) return "last";
	const suffix = nth % 10 === 1 && nth !== 11 ? "st" : nth % 10 === 2 && nth !== 12 ? "nd" : "th";
	return ORDINAL_WORDS[nth - 1] ?? `${nth}${nth === 23 ? "rd" : suffix}`;
}
/** `a, b and c`. */
function joinWords(words, last) {
	if (words.length < 2) return words.join("");
	return `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}
/** `1 day`, `2 days`. */
function plural(count, unit) {
	return `${count} ${unit}${count === 1 ? "" : "s"}`;
}
// src/schedule/describe-length.ts
/** `45 minutes`, `1 hour and 30 minutes`: a length in milliseconds in words, exactly. */
function describeLength(milliseconds) {
	const seconds = Math.round(milliseconds / 1e3);
	const words = [
		[Math.floor(seconds / 3600), "hour"],
		[Math.floor(seconds / 60) % 60, "minute"],
		[seconds % 60, "second"]
	].filter(([count]) => count > 0).map(([count, unit]) => plural(count, unit));
	return words.length === 0 ? "0 seconds" : joinWords(words, "and");
}
// src/schedule/describe-schedule.ts
const MOST_TIMES = 6;
/** A schedule in words, one sentence for each trigger, without full stops. */
function describeSchedule(schedule) {
	return schedule.triggers.map(describeTrigger);
}
/** A trigger in words: `at 08:00 on Monday to Friday (Asia/Shanghai)`. */
function describeTrigger(trigger) {
	return `${describeCore(trigger)}${trigger.kind === "interval" ? "" : ` (${trigger.zone})`}${describeBounds(trigger)}`;
}
function describeCore(trigger) {
	switch (trigger.kind) {
		case "once": {
			const local = formatLocal(trigger.instant, trigger.zone);
			return `once, on ${local.slice(0, 10)} at ${local.slice(11, 16)}`;
		}
		case "interval": return `every ${describeLength(trigger.period).replace(/^1 (?=\w+$)/, "")}`;
		case "calendar": return `at ${describeTimes(trigger.times)} ${describeDays(trigger.rule)}`;
		case "cron": return [describeCronTimes(trigger), describeCronDays(trigger)].filter(Boolean).join(" ");
	}
}
function describeTimes(minutes) {
	return joinWords(minutes.map(formatTimeOfDay), "and");
}
function describeCronTimes(trigger) {
	const { minutes, hours } = trigger;
	const minuteWords = describeMinutes(minutes);
	if (hours.length === 24) return minuteWords.startsWith("every") ? minuteWords : `${minuteWords} past every hour`;
	if (minutes.length * hours.length <= MOST_TIMES) return `at ${describeTimes(hours.flatMap((hour) => minutes.map((minute) => hour * 60 + minute)))}`;
	const hourStep = stepOf(hours, 24);
	if (hourStep !== void 0 && hours[0] === 0) {
		const every = `every ${ordinal(hourStep)} hour`;
		return minuteWords === "every hour" ? every : `${minuteWords} of ${every}`;
	}
	const [first, last] = [hours[0], hours.at(-1)];
	if (last - first === hours.length - 1) {
		const end = last * 60 + minutes.at(-1);
		return `${minuteWords} from ${formatTimeOfDay(first * 60 + minutes[0])} to ${formatTimeOfDay(end)}`;
	}
	return `${minuteWords} in the hours ${joinWords(hours.map(String), "and")}`;
}
/** `every 15 minutes`, `every hour`, `at minute 5`. */
function describeMinutes(minutes) {
	const step = stepOf(minutes, 60);
	if (step !== void 0 && minutes[0] === 0) return step === 60 ? "every hour" : step === 1 ? "every minute" : `every ${step} minutes`;
	return `at ${minutes.length === 1 ? "minute" : "minutes"} ${joinWords(minutes.map(String), "and")}`;
}
/** The distance of values that are even all around a field; undefined for others. */
function stepOf(values, size) {
	const step = size / values.length;
	return values.every((value, index) => value === values[0] + index * step) ? step : void 0;
}
function describeCronDays(trigger) {
	const dates = trigger.daysOfMonth.length === 31 ? void 0 : `on day ${joinWords(ranges(trigger.daysOfMonth), "and")} of the month`;
	const weekdays = trigger.weekdays.length === 7 ? void 0 : `on ${joinWords(ranges(trigger.weekdays, (weekday) => WEEKDAY_WORDS[weekday]), "and")}`;
	const months = describeMonths(trigger.months);
	const either = trigger.days === "either";
	return [either && (dates === void 0 || weekdays === void 0) ? "every day" : dates !== void 0 && weekdays !== void 0 ? either ? `${dates} or ${weekdays}` : `${dates} if that is ${weekdays}` : dates ?? weekdays ?? (trigger.hours.length === 24 ? "" : "every day"), months].filter(Boolean).join(" ");
}
/** `1 to 5` for runs of three and more. */
function ranges(values, name = String) {
	const parts = [];
	for (let index = 0; index < values.length;) {
		let end = index;
		while (values[end + 1] === values[end] + 1) end++;
		if (end - index >= 2) parts.push(`${name(values[index])} to ${name(values[end])}`);
		else parts.push(...values.slice(index, end + 1).map(name));
		index = end + 1;
	}
	return parts;
}
function describeBounds(trigger) {
	const show = (instant) => {
		const local = trigger.kind === "interval" ? formatInstant(instant) : formatLocal(instant, trigger.zone);
		const time = local.slice(11, 16);
		return time === "00:00" || time === "23:59" ? local.slice(0, 10) : `${local.slice(0, 10)} ${time}`;
	};
	const parts = [];
	if (trigger.from !== void 0) parts.push(`from ${show(trigger.from)}`);
	if (trigger.until !== void 0) parts.push(`until ${show(trigger.until)}`);
	if (trigger.except.size > 0) parts.push(`except on ${plural(trigger.except.size, "day")}`);
	if (trigger.jitter > 0) parts.push(`up to ${describeLength(trigger.jitter)} later`);
	return parts.length === 0 ? "" : `, ${parts.join(", ")}`;
}
function ordinal(value) {
	return value === 2 ? "second" : value === 3 ? "third" : `${value}th`;
}
// src/report/table-text.ts
/** Rows as columns that stand below each other, two blanks apart; nothing hangs over at the end of a line. */
function tableText(rows, indent = "") {
	const widths = [];
	for (const row of rows) for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, textWidth(cell));
	const padded = (cell, index) => cell + " ".repeat(widths[index] - textWidth(cell));
	return rows.map((row) => `${indent}${row.map(padded).join("  ").trimEnd()}\n`).join("");
}
// src/schedule/cost.ts
/** What a month costs a private repository of each plan without more being paid (GitHub docs, November 2026). */
const INCLUDED_MINUTES = {
	Free: 2e3,
	"Pro and Team": 3e3,
	Enterprise: 5e4
};
const DAYS_A_MONTH = 30;
/** The jobs of a plan's due runs: one leg with exact lines needs no gate and no report job of its own. */
function shapeOf(compiled, legs) {
	return {
		legs,
		folded: legs === 1 && compiled.exact
	};
}
/** What a schedule's ticks and runs cost: one gate job for each tick, and the legs and a report job for each run. */
function costOf(compiled, schedule, shape) {
	const ticks = compiled.rates.ticksADay * DAYS_A_MONTH;
	const occurrences = compiled.rates.occurrencesADay * DAYS_A_MONTH;
	const leg = Math.max(1, Math.ceil(shape.minutesPerLeg ?? 1));
	const perRun = shape.legs * leg;
	const billed = shape.folded ? occurrences * perRun + Math.max(0, ticks - occurrences) : ticks + occurrences * (perRun + 1);
	return {
		minutesAMonth: schedule.local || ticks === 0 ? 0 : Math.max(1, Math.round(residentMinutes(schedule, ticks) ?? billed)),
		ticksAMonth: round(ticks),
		occurrencesAMonth: round(occurrences),
		ticksPerOccurrence: occurrences === 0 || ticks === 0 ? 0 : round(ticks / occurrences)
	};
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
// src/commands/moment-text.ts
const WEEKDAYS = [
	"Sun",
	"Mon",
	"Tue",
	"Wed",
	"Thu",
	"Fri",
	"Sat"
];
/** `2026-10-25T02:30:00+02:00` in Europe/Berlin for a person: `Sun 2026-10-25 02:30 +02:00 Europe/Berlin`. */
function localText(written, zone) {
	return zone === "UTC" ? `${clockText(written)} UTC` : `${clockText(written)} ${written.slice(19)} ${zone}`;
}
/** `2026-10-25T00:30:00Z` for a person: `Sun 2026-10-25 00:30 UTC`. */
function utcText(written) {
	return `${clockText(written)} UTC`;
}
/** Seconds only where there are some. */
function clockText(written) {
	const date = written.slice(0, 10);
	return `${WEEKDAYS[(/* @__PURE__ */ new Date(`${date}T00:00:00Z`)).getUTCDay()]} ${date} ${written.slice(11, 19).replace(/:00$/, "")}`;
}
// src/schedule/show-occurrence.ts
/** Writes out an occurrence of a schedule; the jitter is that of its compiled lines. */
function showOccurrence(schedule, compiled, occurrence) {
	const place = schedule.triggers.findIndex((trigger) => trigger.index === occurrence.trigger);
	return {
		occurrence: formatInstant(occurrence.instant),
		local: formatLocal(occurrence.instant, schedule.triggers[place].zone),
		jitter: (compiled.jitter[place] ?? 0) * 60,
		trigger: occurrence.trigger
	};
}
// src/commands/plan-runs.ts
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
// src/commands/print-json.ts
/** Prints a value for machines. The escape is the same text to a JSON parser, and no command to GitHub's runner. */
function printJson(terminal, value) {
	terminal.print(`${JSON.stringify(value, null, 2)}\n`.replaceAll("##[", "##\\u005b"));
}
// src/commands/schedule-options.ts
/** Reads `--count`.
* @throws RotaError (exit code 2) for anything but a number from 1 to 10000. */
function countOf(given, usual) {
	const text = given.one("count");
	if (text === null) return usual;
	const count = /^\d{1,5}$/.test(text) ? Number(text) : 0;
	if (count >= 1 && count <= 1e4) return count;
	throw usage(`--count ${text} is not a number from 1 to 10000`, "write --count 12");
}
/** Reads `--from`, an instant or a local time of `zone`, as milliseconds since 1970-01-01T00:00Z; null when it was not given.
* @throws RotaError (exit code 2) when it is neither. */
function fromOf(given, zone) {
	const text = given.one("from");
	if (text === null) return null;
	const fraction = /(:\d{2})(\.\d+)(?=Z$|[+-]\d{2}:\d{2}$|$)/i.exec(text);
	const whole = fraction === null ? text : text.replace(fraction[0], fraction[1]);
	const moment = parseMoment(whole, zone, [], new ProblemList());
	if (moment === void 0) throw usage(`--from ${text} is neither a date nor an instant from 1970 to 2199`, `write --from 2026-10-24T12:00:00Z, or --from 2026-10-24 in ${zone}`);
	return moment.instant + (fraction === null ? 0 : Math.ceil(Number(`0${fraction[2]}`) * 1e3));
}
/** Reads `--format`.
* @throws RotaError (exit code 2) for one that there is not. */
function formatOf(given, formats) {
	const text = given.one("format") ?? formats[0];
	const format = formats.find((one) => one === text);
	if (format !== void 0) return format;
	const list = `${formats.slice(0, -1).join(", ")} and ${formats.at(-1)}`;
	throw usage(`there is no format ${text}`, `formats are ${list}`);
}
/** A command line that cannot be. */
function usage(message, hint) {
	return new RotaError("usage", message, {
		exitCode: 2,
		hint
	});
}
export { printJson as a, localText as c, tableText as d, describeSchedule as f, usage as i, utcText as l, MONTH_WORDS as m, formatOf as n, nextRuns as o, describeTrigger as p, fromOf as r, planRuns as s, countOf as t, quotaWarning as u };
