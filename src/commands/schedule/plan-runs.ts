import { planId, planName } from "../../compile/plan-id.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { PlanDocument } from "../../model/generated/documents.ts";
import type { Loaded, Project } from "../../model/project.ts";
import { type Cost, costOf, shapeOf } from "../../schedule/cost.ts";
import { occurrencesFrom } from "../../schedule/occurrences.ts";
import { type PlanSchedule, readPlanSchedule } from "../../schedule/read-plan-schedule.ts";
import { type ShownOccurrence, showOccurrence } from "../../schedule/show-occurrence.ts";

/** When a plan runs, and what that costs. */
export interface PlanRuns extends Pick<PlanSchedule, "schedule" | "compiled" | "ended"> {
  readonly id: string;
  readonly name: string;
  readonly file: string;
  readonly paused: boolean;
  /** Jobs that run suites each time. */
  readonly legs: number;
  /** A job of its own publishes the results, though there is one leg. */
  readonly reported: boolean;
  readonly cost: Cost;
  readonly diagnostics: readonly Diagnostic[];
}

/** A run to come. */
export interface NextRun {
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly instant: number;
  readonly shown: ShownOccurrence;
}

/** Finds out when a plan runs; `now` in milliseconds since 1970-01-01T00:00Z. `reported` counts for the cost only, where it is known. */
export function planRuns(
  plan: Loaded<PlanDocument>,
  { calendars }: Pick<Project, "calendars">,
  now: number,
  reported = false,
): PlanRuns {
  const id = planId(plan);
  const { schedule, compiled, ended, diagnostics } = readPlanSchedule(plan, { planId: id, calendars, now });
  const legs = plan.content.environments?.length ?? 1;
  return {
    id,
    name: planName(plan),
    file: plan.document.file,
    schedule,
    compiled,
    ended,
    paused: plan.content.paused === true,
    ...{ legs, reported },
    cost: costOf(compiled, schedule, shapeOf(compiled, legs, reported)),
    diagnostics,
  };
}

/** The first `count` runs at or after an instant; a paused plan has none. */
export function nextRuns({ schedule, compiled, paused }: PlanRuns, from: number, count: number): NextRun[] {
  if (paused) return [];
  return occurrencesFrom(schedule, from, count).map((occurrence) => ({
    instant: occurrence.instant,
    shown: showOccurrence(schedule, compiled, occurrence),
  }));
}
