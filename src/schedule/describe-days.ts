import { formatDate } from "./civil-date.ts";
import type { DayRule, DaySelector } from "./day-rule.ts";

export const WEEKDAY_WORDS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
export const MONTH_WORDS = [
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
  "December",
];
const ORDINAL_WORDS = ["first", "second", "third", "fourth", "fifth"];

/** The days of a rule in words: `on the last Friday of the month`. */
export function describeDays(rule: DayRule): string {
  if (rule.kind === "stride") {
    if (rule.count === 1) return "every day";
    const day = rule.count % 7 === 0 ? WEEKDAY_WORDS[(((rule.anchor + 4) % 7) + 7) % 7] : undefined;
    if (day !== undefined && rule.count === 7) return `every ${day}`;
    return day === undefined
      ? `every ${rule.count} days, counted from ${formatDate(rule.anchor)}`
      : `on ${day} every ${rule.count / 7} weeks, counted from ${formatDate(rule.anchor)}`;
  }
  const days = joinWords(rule.selectors.map(describeSelector), "and");
  const every =
    rule.every === undefined
      ? undefined
      : `every ${rule.every.count} ${rule.every.unit}s, counted from ${formatDate(rule.every.anchor)}`;
  const weeks =
    rule.weeks === undefined || rule.weeks.length === 53
      ? undefined
      : `in the ISO weeks ${rule.weeks.length > 8 ? `${rule.weeks.slice(0, 6).join(", ")} …` : rule.weeks.join(", ")}`;
  return [days, describeMonths(rule.months), weeks, every].filter(Boolean).join(" ");
}

function describeSelector(selector: DaySelector): string {
  switch (selector.kind) {
    case "day":
      return `on day ${selector.day} of the month`;
    case "last-day":
      return selector.back === 0
        ? "on the last day of the month"
        : `${plural(selector.back, "day")} before the last day of the month`;
    case "weekdays":
      return `on ${joinWords(
        WEEKDAY_WORDS.filter((_, weekday) => (selector.mask >>> weekday) & 1),
        "and",
      )}`;
    case "nth-weekday":
      return `on the ${ordinalWord(selector.nth)} ${WEEKDAY_WORDS[selector.weekday]} of the month`;
    case "working-day":
      return selector.nth === 0
        ? "on working days"
        : `on the ${ordinalWord(selector.nth)} working day of the month`;
    case "nearest-working-day":
      return `on the working day nearest to day ${selector.day} of the month`;
  }
}

/** `in March and October`; empty for all twelve. */
export function describeMonths(months: readonly number[]): string {
  if (months.length === 12) return "";
  return `in ${joinWords(
    months.map((month) => MONTH_WORDS[month - 1] as string),
    "and",
  )}`;
}

function ordinalWord(nth: number): string {
  if (nth < 0) return "last";
  const suffix = nth % 10 === 1 && nth !== 11 ? "st" : nth % 10 === 2 && nth !== 12 ? "nd" : "th";
  return ORDINAL_WORDS[nth - 1] ?? `${nth}${nth === 23 ? "rd" : suffix}`;
}

/** `a, b and c`. */
export function joinWords(words: readonly string[], last: string): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}

/** `1 day`, `2 days`. */
export function plural(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}
