import { loadPlans } from "../load/load-project.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { kindOfFile } from "../model/path.ts";
import { diagnosticsText } from "../report/diagnostics-text.ts";
import { paintFor } from "../report/paint.ts";
import { defuseWorkflowCommands } from "../report/workflow-command-text.ts";
import { describeSchedule } from "../schedule/describe-schedule.ts";
import type { Command } from "./command.ts";
import { EXIT } from "./exit-code.ts";
import { findTargets } from "./find-targets.ts";
import { printJson } from "./print-json.ts";
import { listText } from "./schedule/list-text.ts";
import type { ListedPlan } from "./schedule/listed-plan.ts";
import { type NextRun, nextRuns, type PlanRuns, planRuns } from "./schedule/plan-runs.ts";
import { countOf, formatOf } from "./schedule/schedule-options.ts";

const USUAL_COUNT = 3;

/** `rota list`. */
export const command: Command = {
  summary: "Lists every plan: its schedule in words, its next runs, what a month of it costs.",
  usage: "list [PATH…] [OPTIONS]",
  details:
    "Without a path, all plans of the repository are listed. A plan with errors does not hide the others.",
  options: {
    count: { value: "NUMBER", description: `how many next runs of each plan to show (${USUAL_COUNT})` },
    format: {
      value: "text|json",
      description: "text for people, json for machines",
    },
  },
  words: Number.POSITIVE_INFINITY,
  async run(given, host) {
    const { terminal } = host;
    const format = formatOf(given, ["text", "json"]);
    const count = countOf(given, USUAL_COUNT);
    const targets = await findTargets(host, given.words, ["plan"]);
    const { project, diagnostics, sources } = await loadPlans(host.files, targets.root, targets.files);
    const now = host.clock.now();
    const errors = errorsByFile(diagnostics);
    const plans = targets.files.map((file): ListedPlan => {
      const plan = project.plans.get(file);
      const runs = plan && planRuns(plan, project, now);
      const problems = (errors.get(file) ?? 0) + countErrors(runs?.diagnostics ?? []);
      if (runs === undefined) return { ...UNKNOWN, file, problems };
      // A plan with errors is refused by every verb that would run it.
      const idle = problems > 0 || runs.paused || runs.ended;
      return {
        id: runs.id,
        name: runs.name,
        file,
        schedule: describeSchedule(runs.schedule),
        next: idle ? [] : withZones(runs, nextRuns(runs, now, count)),
        paused: runs.paused,
        ended: runs.ended,
        minutesAMonth: idle ? 0 : runs.cost.minutesAMonth,
        problems,
      };
    });
    if (format === "json") printJson(terminal, plans);
    else terminal.print(defuseWorkflowCommands(listText(plans, paintFor(terminal.colours))));
    // What no plan of the list has counted: a calendar that cannot be read.
    const others = diagnostics.filter(({ file }) => kindOfFile(file) !== "plan");
    terminal.tell(diagnosticsText(others, (file) => sources.get(file), paintFor(terminal.colours)));
    return plans.some(({ problems }) => problems > 0) || others.length > 0 ? EXIT.invalid : EXIT.passed;
  },
};

const UNKNOWN = {
  id: null,
  name: null,
  schedule: [],
  next: [],
  paused: false,
  ended: false,
  minutesAMonth: 0,
} as const;

function withZones({ schedule }: PlanRuns, next: readonly NextRun[]): ListedPlan["next"] {
  const zones = new Map(schedule.triggers.map(({ index, zone }) => [index, zone]));
  return next.map(({ shown }) => ({ ...shown, zone: zones.get(shown.trigger) ?? "UTC" }));
}

function errorsByFile(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { file, severity } of diagnostics)
    if (severity === "error") counts.set(file, (counts.get(file) ?? 0) + 1);
  return counts;
}

function countErrors(diagnostics: readonly Diagnostic[]): number {
  return diagnostics.filter(({ severity }) => severity === "error").length;
}
