import type { CompiledSchedule, CronLine } from "./compile-schedule.ts";
import {
  DAY_OF_MONTH,
  type FieldValues,
  HOUR,
  MINUTE,
  MONTH,
  parseCronField,
  WEEKDAY,
} from "./cron-field.ts";
import { nextOccurrence } from "./occurrences.ts";
import { ProblemList } from "./problem.ts";
import type { CronTrigger, Schedule } from "./trigger.ts";

/** The lines of a workflow as a schedule of their own: its occurrences are the ticks. */
export function ticksOf(lines: readonly CronLine[]): Schedule {
  return { triggers: lines.map(triggerOfLine), resident: undefined, local: false };
}

/** The first tick that can run an occurrence, in milliseconds since 1970-01-01T00:00Z; undefined without ticks. */
export function tickFor(compiled: CompiledSchedule, ticks: Schedule, instant: number): number | undefined {
  return compiled.lines.length === 0 ? undefined : nextOccurrence(ticks, instant - 1)?.instant;
}

function triggerOfLine(line: CronLine, index: number): CronTrigger {
  const problems = new ProblemList();
  const fields = line.cron.split(" ").map((text, place) => {
    const field = [MINUTE, HOUR, DAY_OF_MONTH, MONTH, WEEKDAY][place] ?? WEEKDAY;
    return parseCronField(text, field, [], problems) ?? { values: [], star: false, step: 1 };
  });
  const [minutes, hours, days, months, weekdays] = fields as readonly FieldValues[] as [
    FieldValues,
    FieldValues,
    FieldValues,
    FieldValues,
    FieldValues,
  ];
  return {
    kind: "cron",
    index,
    zone: line.timezone ?? "UTC",
    from: undefined,
    until: undefined,
    except: new Set(),
    jitter: 0,
    minutes: minutes.values,
    hours: hours.values,
    daysOfMonth: days.values,
    months: months.values,
    weekdays: weekdays.values,
    days: days.star || weekdays.star ? "both" : "either",
    elapsed: hours.star,
    text: line.cron,
  };
}
