import type { ProblemList, ProblemPath } from "./problem.ts";

/** One of the five fields of a cron expression (POSIX crontab; GitHub's page "Events that trigger workflows"). */
export interface CronField {
  readonly name: string;
  readonly minimum: number;
  readonly maximum: number;
  /** Three-letter names, the first for `minimum`. */
  readonly names: readonly string[];
}

const MONTH_NAMES = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
export const WEEKDAY_NAMES = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

export const MINUTE: CronField = { name: "minute", minimum: 0, maximum: 59, names: [] };
export const HOUR: CronField = { name: "hour", minimum: 0, maximum: 23, names: [] };
export const DAY_OF_MONTH: CronField = { name: "day of the month", minimum: 1, maximum: 31, names: [] };
export const MONTH: CronField = { name: "month", minimum: 1, maximum: 12, names: MONTH_NAMES };
export const WEEKDAY: CronField = { name: "weekday", minimum: 0, maximum: 6, names: WEEKDAY_NAMES };
export const ISO_WEEK: CronField = { name: "ISO week", minimum: 1, maximum: 53, names: [] };

/** The values a field stands for, rising, and whether it begins with `*`. */
export interface FieldValues {
  readonly values: readonly number[];
  readonly star: boolean;
  /** The step of a field that is `*` and a step alone; else 1. */
  readonly step: number;
}

/**
 * Reads a field: `*`, values, ranges (also wrapping ones, `fri-tue`), steps and lists of these; names in any case. For
 * weekdays, 7 is Sunday; `mondayIsZero` reads numbers the way APScheduler counts them. Undefined, with a problem
 * noted, when it cannot be read.
 */
export function parseCronField(
  text: string,
  field: CronField,
  path: ProblemPath,
  problems: ProblemList,
  mondayIsZero = false,
): FieldValues | undefined {
  const values = new Set<number>();
  for (const item of text.split(",")) {
    const found = parseItem(item, field, mondayIsZero);
    if (typeof found === "string") {
      return problems.error(
        "schedule-cron-value",
        path,
        `in the ${field.name} field, ${found}`,
        hintFor(field, mondayIsZero),
      );
    }
    for (const value of found) values.add(value);
  }
  const step = /^\*\/(\d+)$/.exec(text)?.[1];
  return {
    values: [...values].sort((a, b) => a - b),
    star: text.startsWith("*"),
    step: step === undefined ? 1 : Number(step),
  };
}

/** The values of one item of a list, or what is wrong with it. */
function parseItem(item: string, field: CronField, mondayIsZero: boolean): readonly number[] | string {
  const match = /^(\*|[a-z0-9]+)(?:-([a-z0-9]+))?(?:\/(\d+))?$/i.exec(item);
  if (!match) return item === "" ? "a value is missing" : `${JSON.stringify(item)} cannot be read`;
  const [, start = "", end, stepText] = match;
  const size = field.maximum - field.minimum + 1;
  const step = stepText === undefined ? 1 : Number(stepText);
  if (step === 0) return `the step of ${JSON.stringify(item)} is 0`;
  if (step >= size && start === "*") {
    return `the step of ${JSON.stringify(item)} is larger than the field, which has ${size} values`;
  }
  if (start === "*" && end !== undefined) return `${JSON.stringify(item)} is no range`;
  const first = start === "*" ? field.minimum : readValue(start, field, mondayIsZero);
  const last =
    start === "*"
      ? field.maximum
      : end !== undefined
        ? readValue(end, field, mondayIsZero)
        : stepText === undefined
          ? first
          : field.maximum;
  if (first === undefined || last === undefined) {
    return `${JSON.stringify(first === undefined ? start : end)} is not ${/^[ahi]/i.test(field.name) ? "an" : "a"} ${field.name} (${rangeText(field, mondayIsZero)})`;
  }
  const values: number[] = [];
  // 7 as the end of a range means the Sunday after it; a range whose end is smaller wraps around.
  const length = last >= first ? last - first : last + size - first;
  for (let distance = 0; distance <= length; distance += step) {
    const value = field.minimum + ((first - field.minimum + distance) % size);
    values.push(mondayIsZero ? (value + 1) % 7 : value);
  }
  return values;
}

function readValue(text: string, field: CronField, mondayIsZero: boolean): number | undefined {
  const index = field.names.indexOf(text.toLowerCase());
  if (index >= 0) return mondayIsZero ? (index + 6) % 7 : field.minimum + index;
  if (!/^\d{1,2}$/.test(text)) return undefined;
  const value = Number(text);
  const maximum = field === WEEKDAY && !mondayIsZero ? 7 : field.maximum;
  return value >= field.minimum && value <= maximum ? value : undefined;
}

function rangeText(field: CronField, mondayIsZero: boolean): string {
  if (field === WEEKDAY) {
    return mondayIsZero
      ? "0 = Monday to 6 = Sunday, mon-sun"
      : "0 = Sunday to 6 = Saturday, 7 = Sunday, sun-sat";
  }
  const names = field.names.length > 0 ? `, ${field.names[0]}-${field.names.at(-1)}` : "";
  return `${field.minimum} to ${field.maximum}${names}`;
}

function hintFor(field: CronField, mondayIsZero: boolean): string {
  const interval =
    field === MINUTE || field === HOUR ? "; for an interval longer than that, write every: 90m" : "";
  return `a field takes * , - / and the values ${rangeText(field, mondayIsZero)}${interval}`;
}
