import { nearest } from "../model/nearest.ts";
import {
  type CronField,
  DAY_OF_MONTH,
  type FieldValues,
  HOUR,
  MINUTE,
  MONTH,
  parseCronField,
  WEEKDAY,
} from "./cron-field.ts";
import { explainForeignCron } from "./foreign-cron.ts";
import type { ProblemList, ProblemPath } from "./problem.ts";
import type { CronTrigger, TriggerBounds } from "./trigger.ts";

const WORDS: Readonly<Record<string, string>> = {
  "@hourly": "0 * * * *",
  "@daily": "0 0 * * *",
  "@midnight": "0 0 * * *",
  "@weekly": "0 0 * * 0",
  "@monthly": "0 0 1 * *",
  "@yearly": "0 0 1 1 *",
  "@annually": "0 0 1 1 *",
};

const FIELDS: readonly CronField[] = [MINUTE, HOUR, DAY_OF_MONTH, MONTH, WEEKDAY];

/** What stands beside `cron:` in an entry. */
export interface CronOptions {
  readonly match?: unknown;
  readonly dialect?: unknown;
}

/**
 * Reads `cron:` (POSIX crontab's five fields, or a word such as `@daily`) with `match:` and `dialect:`; undefined, with
 * problems noted, when it cannot be read. `path` is that of the entry.
 */
export function parseCron(
  value: unknown,
  options: CronOptions,
  bounds: TriggerBounds,
  path: ProblemPath,
  problems: ProblemList,
): CronTrigger | undefined {
  const cronPath = [...path, "cron"];
  if (typeof value !== "string" || value.trim() === "") {
    return problems.error(
      "schedule-cron-fields",
      cronPath,
      "a cron expression is a text of five fields",
      'write for example cron: "30 8 * * mon-fri", in quotes',
    );
  }
  const apscheduler = options.dialect === "apscheduler";
  const match = parseMatch(options, apscheduler);
  const text = value.trim();
  const expression = text.startsWith("@") ? wordFor(text, cronPath, problems) : text;
  if (expression === undefined) return undefined;
  const foreign = explainForeignCron(expression);
  if (foreign !== undefined) return problems.error(foreign.code, cronPath, foreign.message, foreign.hint);
  const fields = expression
    .split(/\s+/)
    .map((part, index) =>
      parseCronField(part, FIELDS[index] as CronField, cronPath, problems, apscheduler && index === 4),
    );
  if (fields.some((field) => field === undefined)) return undefined;
  const [minutes, hours, days, months, weekdays] = fields as readonly FieldValues[] as [
    FieldValues,
    FieldValues,
    FieldValues,
    FieldValues,
    FieldValues,
  ];
  warnOfUnevenStep(minutes, MINUTE, cronPath, problems);
  warnOfUnevenStep(hours, HOUR, cronPath, problems);
  const bothRestricted = !days.star && !weekdays.star;
  if (bothRestricted && match === undefined && days.values.length < 31 && weekdays.values.length < 7) {
    problems.warning(
      "schedule-day-or-weekday",
      cronPath,
      `${JSON.stringify(text)} runs on days that match the day of the month or the weekday, as POSIX cron and GitHub read it`,
      "write match: all for days that match both, or match: any to say that either is meant",
    );
  }
  return {
    ...bounds,
    kind: "cron",
    minutes: minutes.values,
    hours: hours.values,
    daysOfMonth: days.values,
    months: months.values,
    weekdays: weekdays.values,
    days: bothRestricted && match !== "all" ? "either" : "both",
    elapsed: hours.star,
    text,
  };
}

function parseMatch(options: CronOptions, apscheduler: boolean): "any" | "all" | undefined {
  if (options.match === "any" || options.match === "all") return options.match;
  return apscheduler ? "all" : undefined;
}

function wordFor(text: string, path: ProblemPath, problems: ProblemList): string | undefined {
  const expression = WORDS[text.toLowerCase()];
  if (expression !== undefined) return expression;
  const meant = nearest(text, Object.keys(WORDS));
  return problems.error(
    "schedule-cron-word",
    path,
    text.toLowerCase() === "@reboot"
      ? "@reboot has no meaning here: nothing of Rota's is ever started up"
      : `${JSON.stringify(text)} is none of ${Object.keys(WORDS).join(", ")}`,
    text.toLowerCase().startsWith("@every")
      ? `write every: ${text.slice(6).trim() || "15m"}`
      : meant === undefined
        ? 'write for example cron: "30 8 * * mon-fri"'
        : `did you mean ${meant}?`,
  );
}

function warnOfUnevenStep(
  field: FieldValues,
  kind: CronField,
  path: ProblemPath,
  problems: ProblemList,
): void {
  const size = kind.maximum + 1;
  if (size % field.step === 0) return;
  const unit = kind === MINUTE ? "m" : "h";
  problems.warning(
    "schedule-uneven-step",
    path,
    `*/${field.step} in the ${kind.name} field is not every ${field.step} ${kind.name}s: it begins anew at 0 after ${field.values.at(-1)}`,
    `for equal distances write every: ${field.step}${unit}`,
  );
}
