import { MILLISECONDS_A_MINUTE } from "./civil-date.ts";
import type { CompiledSchedule } from "./compile-schedule.ts";
import type { Problem } from "./problem.ts";
import type { Schedule } from "./trigger.ts";

/** What a due run of the plan takes. */
export interface RunShape {
  /** Jobs that run suites: environments times shards. */
  readonly legs: number;
  /** How long each takes, in minutes; GitHub bills whole ones. Without it 1. */
  readonly minutesPerLeg?: number;
  /** Gate, run and report are one job (one leg, exact schedule). */
  readonly folded?: boolean;
  /** A job of its own publishes and writes down the results, though there is one leg. */
  readonly reported?: boolean;
}

/** Job minutes of 30 days, as GitHub bills them: every job is rounded up to a whole minute (GitHub docs, "Actions billing"). */
export interface Cost {
  readonly minutesAMonth: number;
  readonly ticksAMonth: number;
  readonly occurrencesAMonth: number;
  /** 1 when exact. */
  readonly ticksPerOccurrence: number;
}

/** What a month costs a private repository of each plan without more being paid (GitHub docs, November 2026). */
const INCLUDED_MINUTES = { Free: 2000, "Pro and Team": 3000, Enterprise: 50_000 } as const;

const DAYS_A_MONTH = 30;

/** The jobs of a plan's due runs: one leg needs no report job of its own, and with exact lines no gate, unless it is `reported`. */
export function shapeOf(compiled: CompiledSchedule, legs: number, reported = false): RunShape {
  return { legs, folded: legs === 1 && compiled.exact && !reported, reported };
}

/** What a schedule's ticks and runs cost: one gate job for each tick, and for each run the legs and, for several, a report job. */
export function costOf(compiled: CompiledSchedule, schedule: Schedule, shape: RunShape): Cost {
  const ticks = compiled.rates.ticksADay * DAYS_A_MONTH;
  const occurrences = compiled.rates.occurrencesADay * DAYS_A_MONTH;
  const leg = Math.max(1, Math.ceil(shape.minutesPerLeg ?? 1));
  const perRun = shape.legs * leg + (shape.legs > 1 || shape.reported ? 1 : 0);
  const billed = shape.folded
    ? occurrences * perRun + Math.max(0, ticks - occurrences)
    : ticks + occurrences * perRun;
  return {
    minutesAMonth:
      schedule.local || ticks === 0 ? 0 : Math.max(1, Math.round(residentMinutes(schedule, ticks) ?? billed)),
    ticksAMonth: round(ticks),
    occurrencesAMonth: round(occurrences),
    ticksPerOccurrence: occurrences === 0 || ticks === 0 ? 0 : round(ticks / occurrences),
  };
}

/** What several plans take a month when one gate job serves all of them, in minutes: `ticksADay` of it, and the jobs of their runs. */
export function sharedMinutesAMonth(
  ticksADay: number,
  plans: readonly { readonly cost: Cost; readonly legs: number; readonly reported: boolean }[],
): number {
  const jobs = plans.reduce(
    (sum, { cost, legs, reported }) => sum + cost.occurrencesAMonth * (legs + (legs > 1 || reported ? 1 : 0)),
    0,
  );
  return Math.round(ticksADay * DAYS_A_MONTH + jobs);
}

/** A resident job is paid for as long as it stays; one waits for the other, so there is never more than one. */
function residentMinutes(schedule: Schedule, ticks: number): number | undefined {
  if (schedule.resident === undefined) return undefined;
  const stay = Math.ceil(schedule.resident / MILLISECONDS_A_MINUTE);
  return Math.min(ticks * stay, DAYS_A_MONTH * 1440);
}

/** A warning when the cost is more than a private repository has for nothing; undefined when it is not. `subject` is what costs. */
export function quotaWarning(cost: Cost, subject = "the schedule takes"): Problem | undefined {
  if (cost.minutesAMonth <= INCLUDED_MINUTES.Free) return undefined;
  const exceeded = Object.entries(INCLUDED_MINUTES)
    .filter(([, minutes]) => cost.minutesAMonth > minutes)
    .map(([plan, minutes]) => `${group(minutes)} (${plan})`);
  return {
    code: "schedule-quota",
    severity: "warning",
    message: `${subject} about ${group(cost.minutesAMonth)} job minutes a month, more than the ${exceeded.join(" or the ")} that GitHub includes for a private repository`,
    hint:
      cost.ticksPerOccurrence > 1.5
        ? `only one tick in ${Math.round(cost.ticksPerOccurrence)} is a run: choose a distance that divides the day, such as 45m or 90m, or run less often`
        : "run less often, or on a self-hosted runner; public repositories pay nothing",
    path: ["schedule"],
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** `2,000`. */
function group(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}
