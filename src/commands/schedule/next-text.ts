import { formatDuration } from "../../model/duration.ts";
import type { Paint } from "../../report/paint.ts";
import { plainLine } from "../../report/plain-text.ts";
import { plural } from "../../report/plural.ts";
import { tableText } from "../../report/table-text.ts";
import type { CronLine } from "../../schedule/compile-schedule.ts";
import { describeTrigger } from "../../schedule/describe-schedule.ts";
import { formatInstant } from "../../schedule/local-time.ts";
import { type RunningTick, tickFor, ticksOf } from "../../schedule/ticks.ts";
import { localText, utcText } from "./moment-text.ts";
import type { NextRun, PlanRuns } from "./plan-runs.ts";
import { jobsText, ticksText } from "./ticks-text.ts";

/** The next runs of a plan for a person: what they come from, which tick starts each, what GitHub gets and what it costs. */
export function nextText(runs: PlanRuns, next: readonly NextRun[], from: number, paint: Paint): string {
  const title = `${paint("strong", plainLine(runs.name))}  ${plainLine(runs.id)}  ${plainLine(runs.file)}\n`;
  const entries = runs.schedule.triggers.map(
    (trigger) => `  ${trigger.index + 1}. ${describeTrigger(trigger)}\n`,
  );
  const table =
    next.length > 0 ? runsTable(runs, next) : `  no run at or after ${utcText(formatInstant(from))}\n`;
  return [title + entries.join(""), table, linesText(runs)].join("\n");
}

/** A plan without next runs, kindly; undefined for one that may have some. */
export function withoutRunsText({ name, paused, schedule }: PlanRuns): string | undefined {
  if (paused)
    return `${plainLine(name)} is paused, so it has no next runs; take paused: true out to go on, or run it by hand with rota run\n`;
  return schedule.triggers.length > 0
    ? undefined
    : `${plainLine(name)} has no schedule, so it has no next runs; add schedule: to it, or run it by hand with rota run\n`;
}

function runsTable({ schedule, compiled }: PlanRuns, next: readonly NextRun[]): string {
  const ticks = ticksOf(compiled.lines);
  const rows = next.map(({ instant, shown }) => {
    const trigger = schedule.triggers.find(({ index }) => index === shown.trigger);
    const tick = tickFor(compiled, ticks, instant, shown.jitter * 1000);
    return [
      localText(shown.local, trigger?.zone ?? "UTC"),
      utcText(shown.occurrence),
      shown.jitter === 0 ? "none" : formatDuration(shown.jitter * 1000),
      tick === undefined ? "rota start" : tickText(tick, instant),
      trigger === undefined ? "" : `${trigger.index + 1}. ${describeTrigger(trigger)}`,
    ];
  });
  return tableText([["local time", "UTC", "jitter", "started by", "because of"], ...rows], "  ");
}

function tickText({ line, instant }: RunningTick, occurrence: number): string {
  const distance = instant - occurrence;
  const when =
    distance === 0
      ? "then"
      : `${formatDuration(Math.abs(distance))} ${distance > 0 ? "later" : "before, a resident job"}`;
  return `${lineText(line)} at ${formatInstant(instant).slice(11, 16)} UTC, ${when}`;
}

function lineText({ cron, timezone }: CronLine): string {
  return timezone === undefined ? cron : `${cron} (${timezone})`;
}

function linesText(runs: PlanRuns): string {
  const { compiled, schedule, cost } = runs;
  if (schedule.local) return "  GitHub gets no cron lines: runner is local, so rota start runs the plan\n";
  const { lines } = compiled;
  const rows = lines.map(({ cron, timezone }) => [
    `cron: "${cron}"`,
    timezone === undefined ? "" : `timezone: ${timezone}`,
  ]);
  return [
    `  GitHub gets ${plural(lines.length, "cron line")}, ${ticksText(compiled)}\n`,
    tableText(rows, "    "),
    `  ${plural(cost.ticksPerOccurrence, "tick")} for each run, about ${plural(cost.minutesAMonth, "job minute")} a month (${jobsText(runs)})\n`,
  ].join("");
}
