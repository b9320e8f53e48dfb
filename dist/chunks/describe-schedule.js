import { cn as formatDate, in as formatLocal, ln as formatTimeOfDay, rn as formatInstant } from "./base.js";
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
export { describeTrigger as n, MONTH_WORDS as r, describeSchedule as t };
