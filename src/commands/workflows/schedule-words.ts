import { plural } from "../../report/plural.ts";
import { describeSchedule } from "../../schedule/describe-schedule.ts";
import type { PlanRuns } from "../schedule/plan-runs.ts";
import { jobsText, ticksText } from "../schedule/ticks-text.ts";

/** When a plan runs, in lines for the top of its workflow file. */
export function scheduleWords(runs: PlanRuns): string[] {
  const { schedule, compiled, cost, paused, id } = runs;
  const words = describeSchedule(schedule).map((sentence) => `Runs ${sentence}.`);
  if (words.length === 0) return ["No schedule: it runs when it is dispatched or called."];
  if (schedule.local)
    return [...words, "GitHub gets no ticks: runner is local, so rota start runs the plan."];
  if (paused) return [...words, `Paused: GitHub gets no ticks before rota resume ${id} and rota generate.`];
  const ticks = compiled.exact ? "" : `; ${plural(roughly(cost.ticksPerOccurrence), "tick")} for each run`;
  return [
    ...words,
    `Ticks are ${ticksText(compiled)}${ticks}.`,
    `About ${plural(roughly(cost.minutesAMonth), "job minute")} a month: ${jobsText(runs)}.`,
  ];
}

/** Two digits are enough, and they do not change with every edition of the time zones. */
export function roughly(number: number): number {
  return Number(number.toPrecision(2));
}
