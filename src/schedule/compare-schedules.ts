import { type CompiledSchedule, type CronLine, compileSchedule } from "./compile-schedule.ts";
import { type Cost, costOf, type RunShape } from "./cost.ts";
import { describeSchedule } from "./describe-schedule.ts";
import { occurrencesFrom } from "./occurrences.ts";
import { type ShownOccurrence, showOccurrence } from "./show-occurrence.ts";
import type { Schedule } from "./trigger.ts";

/** One side of a comparison. */
export interface ScheduleSummary {
  readonly words: readonly string[];
  readonly next: readonly ShownOccurrence[];
  readonly lines: readonly CronLine[];
  readonly exact: boolean;
  readonly cost: Cost;
}

/** What a change of a plan does to its runs. */
export interface ScheduleComparison {
  readonly before: ScheduleSummary;
  readonly after: ScheduleSummary;
  /** Next runs, lines or minutes a month differ. */
  readonly changed: boolean;
  /** `after` less `before`, job minutes a month. */
  readonly minutesMore: number;
}

/** What it is compared with. */
export interface ComparisonOptions {
  readonly planId: string;
  /** Runs at or after this instant are shown, in milliseconds since 1970-01-01T00:00Z. */
  readonly from: number;
  /** Runs shown on each side; without it 5. */
  readonly count?: number;
  readonly before: RunShape;
  readonly after: RunShape;
}

/** A schedule in short: in words, its next runs, its lines and what they cost. */
function summarizeSchedule(
  schedule: Schedule,
  planId: string,
  from: number,
  count: number,
  shape: RunShape,
): ScheduleSummary {
  const compiled: CompiledSchedule = compileSchedule(schedule, planId);
  return {
    words: describeSchedule(schedule),
    next: occurrencesFrom(schedule, from, count).map((occurrence) =>
      showOccurrence(schedule, compiled, occurrence),
    ),
    lines: compiled.lines,
    exact: compiled.exact,
    cost: costOf(compiled, schedule, shape),
  };
}

/** A plan's schedule before and after a change: next runs and job minutes a month of both. */
export function compareSchedules(
  before: Schedule,
  after: Schedule,
  options: ComparisonOptions,
): ScheduleComparison {
  const { planId, from, count = 5 } = options;
  const old = summarizeSchedule(before, planId, from, count, options.before);
  const now = summarizeSchedule(after, planId, from, count, options.after);
  const minutesMore = now.cost.minutesAMonth - old.cost.minutesAMonth;
  const sameRuns =
    old.next.length === now.next.length &&
    old.next.every((shown, index) => shown.occurrence === now.next[index]?.occurrence);
  const sameLines = JSON.stringify(old.lines) === JSON.stringify(now.lines);
  return { before: old, after: now, changed: !sameRuns || !sameLines || minutesMore !== 0, minutesMore };
}
