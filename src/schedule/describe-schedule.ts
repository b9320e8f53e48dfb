import { formatTimeOfDay } from "./civil-date.ts";
import { describeDays, describeMonths, joinWords, plural, WEEKDAY_WORDS } from "./describe-days.ts";
import { describeLength } from "./describe-length.ts";
import { formatInstant, formatLocal } from "./local-time.ts";
import type { CronTrigger, Schedule, Trigger } from "./trigger.ts";

const MOST_TIMES = 6;

/** A schedule in words, one sentence for each trigger, without full stops. */
export function describeSchedule(schedule: Schedule): string[] {
  return schedule.triggers.map(describeTrigger);
}

/** A trigger in words: `at 08:00 on Monday to Friday (Asia/Shanghai)`. */
export function describeTrigger(trigger: Trigger): string {
  return `${describeCore(trigger)}${trigger.kind === "interval" ? "" : ` (${trigger.zone})`}${describeBounds(trigger)}`;
}

function describeCore(trigger: Trigger): string {
  switch (trigger.kind) {
    case "once": {
      const local = formatLocal(trigger.instant, trigger.zone);
      return `once, on ${local.slice(0, 10)} at ${local.slice(11, 16)}`;
    }
    case "interval":
      return `every ${describeLength(trigger.period).replace(/^1 (?=\w+$)/, "")}`;
    case "calendar":
      return `at ${describeTimes(trigger.times)} ${describeDays(trigger.rule)}`;
    case "cron":
      return [describeCronTimes(trigger), describeCronDays(trigger)].filter(Boolean).join(" ");
  }
}

function describeTimes(minutes: readonly number[]): string {
  return joinWords(minutes.map(formatTimeOfDay), "and");
}

function describeCronTimes(trigger: CronTrigger): string {
  const { minutes, hours } = trigger;
  const minuteWords = describeMinutes(minutes);
  if (hours.length === 24)
    return minuteWords.startsWith("every") ? minuteWords : `${minuteWords} past every hour`;
  if (minutes.length * hours.length <= MOST_TIMES) {
    return `at ${describeTimes(hours.flatMap((hour) => minutes.map((minute) => hour * 60 + minute)))}`;
  }
  const hourStep = stepOf(hours, 24);
  if (hourStep !== undefined && hours[0] === 0) {
    const every = `every ${ordinal(hourStep)} hour`;
    return minuteWords === "every hour" ? every : `${minuteWords} of ${every}`;
  }
  const [first, last] = [hours[0] as number, hours.at(-1) as number];
  if (last - first === hours.length - 1) {
    const end = last * 60 + (minutes.at(-1) as number);
    return `${minuteWords} from ${formatTimeOfDay(first * 60 + (minutes[0] as number))} to ${formatTimeOfDay(end)}`;
  }
  return `${minuteWords} in the hours ${joinWords(hours.map(String), "and")}`;
}

/** `every 15 minutes`, `every hour`, `at minute 5`. */
function describeMinutes(minutes: readonly number[]): string {
  const step = stepOf(minutes, 60);
  if (step !== undefined && minutes[0] === 0) {
    return step === 60 ? "every hour" : step === 1 ? "every minute" : `every ${step} minutes`;
  }
  return `at ${minutes.length === 1 ? "minute" : "minutes"} ${joinWords(minutes.map(String), "and")}`;
}

/** The distance of values that are even all around a field; undefined for others. */
function stepOf(values: readonly number[], size: number): number | undefined {
  const step = size / values.length;
  return values.every((value, index) => value === (values[0] as number) + index * step) ? step : undefined;
}

function describeCronDays(trigger: CronTrigger): string {
  const dates =
    trigger.daysOfMonth.length === 31
      ? undefined
      : `on day ${joinWords(ranges(trigger.daysOfMonth), "and")} of the month`;
  const weekdays =
    trigger.weekdays.length === 7
      ? undefined
      : `on ${joinWords(
          ranges(trigger.weekdays, (weekday) => WEEKDAY_WORDS[weekday] as string),
          "and",
        )}`;
  const months = describeMonths(trigger.months);
  const either = trigger.days === "either";
  const words =
    either && (dates === undefined || weekdays === undefined)
      ? "every day"
      : dates !== undefined && weekdays !== undefined
        ? either
          ? `${dates} or ${weekdays}`
          : `${dates} if that is ${weekdays}`
        : (dates ?? weekdays ?? (trigger.hours.length === 24 ? "" : "every day"));
  return [words, months].filter(Boolean).join(" ");
}

/** `1 to 5` for runs of three and more. */
function ranges(values: readonly number[], name: (value: number) => string = String): string[] {
  const parts: string[] = [];
  for (let index = 0; index < values.length; ) {
    let end = index;
    while (values[end + 1] === (values[end] as number) + 1) end++;
    if (end - index >= 2) parts.push(`${name(values[index] as number)} to ${name(values[end] as number)}`);
    else parts.push(...values.slice(index, end + 1).map(name));
    index = end + 1;
  }
  return parts;
}

function describeBounds(trigger: Trigger): string {
  const show = (instant: number): string => {
    const local = trigger.kind === "interval" ? formatInstant(instant) : formatLocal(instant, trigger.zone);
    const time = local.slice(11, 16);
    return time === "00:00" || time === "23:59" ? local.slice(0, 10) : `${local.slice(0, 10)} ${time}`;
  };
  const parts: string[] = [];
  if (trigger.from !== undefined) parts.push(`from ${show(trigger.from)}`);
  if (trigger.until !== undefined) parts.push(`until ${show(trigger.until)}`);
  if (trigger.except.size > 0) parts.push(`except on ${plural(trigger.except.size, "day")}`);
  if (trigger.jitter > 0) parts.push(`up to ${describeLength(trigger.jitter)} later`);
  return parts.length === 0 ? "" : `, ${parts.join(", ")}`;
}

function ordinal(value: number): string {
  return value === 2 ? "second" : value === 3 ? "third" : `${value}th`;
}
