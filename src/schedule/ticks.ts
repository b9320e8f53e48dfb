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
import { nextOccurrence, previousOccurrence } from "./occurrences.ts";
import { ProblemList } from "./problem.ts";
import type { CronTrigger, Schedule } from "./trigger.ts";

/** The lines of a workflow as a schedule of their own: its occurrences are the ticks. */
export function ticksOf(lines: readonly CronLine[]): Schedule {
  return { triggers: lines.map(triggerOfLine), resident: undefined, local: false };
}

/** A tick that runs an occurrence. */
export interface RunningTick {
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly instant: number;
  readonly line: CronLine;
}

/** The tick that runs an occurrence: the first one at or after it with its constant jitter (both in milliseconds), or the one
 * whose resident job is there by then. Undefined without ticks. */
export function tickFor(
  compiled: CompiledSchedule,
  ticks: Schedule,
  instant: number,
  jitter = 0,
): RunningTick | undefined {
  const found = compiled.reasons.includes("resident")
    ? previousOccurrence(ticks, instant + 1)
    : nextOccurrence(ticks, instant + jitter - 1);
  return found && { instant: found.instant, line: compiled.lines[found.trigger] as CronLine };
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
