import { loadPlans } from "../load/load-project.ts";
import { type Diagnostic, hasErrors } from "../model/diagnostic.ts";
import { diagnosticsText } from "../report/diagnostics-text.ts";
import { paintFor } from "../report/paint.ts";
import { defuseWorkflowCommands } from "../report/workflow-command-text.ts";
import { calendarSvg } from "../schedule/calendar-svg.ts";
import { quotaWarning } from "../schedule/cost.ts";
import { placed } from "../schedule/read-plan-schedule.ts";
import type { Arguments, Command } from "./command.ts";
import { EXIT } from "./exit-code.ts";
import { findOnePlan } from "./find-plans.ts";
import { printJson } from "./print-json.ts";
import { nextText, withoutRunsText } from "./schedule/next-text.ts";
import { nextRuns, type PlanRuns, planRuns } from "./schedule/plan-runs.ts";
import { countOf, formatOf, fromOf, usage } from "./schedule/schedule-options.ts";

const USUAL_COUNT = 10;

/** `rota next`. */
export const command: Command = {
  summary: "Shows the next runs of a plan, and which tick of GitHub's clock starts each.",
  usage: "next PLAN [OPTIONS]",
  details:
    "Runs are computed, never jittered, whatever GitHub's clock does with the ticks.\nA year's calendar of runs as an image: rota next a.plan.yaml --format svg --year 2027 > runs.svg",
  options: {
    count: { value: "NUMBER", description: `how many runs to show (${USUAL_COUNT})` },
    from: {
      value: "INSTANT",
      description: "runs at or after this: an instant, a date or a local time of the plan's first zone (now)",
    },
    format: {
      value: "text|json|svg",
      description: "text for people, json for machines, or an image",
    },
    year: { value: "YYYY", description: "the year of the image (that of --from)" },
  },
  words: 1,
  async run(given, host) {
    const { terminal } = host;
    const format = formatOf(given, ["text", "json", "svg"]);
    const count = countOf(given, USUAL_COUNT);
    const year = yearOf(given, format);
    const targets = await findOnePlan(host, "next", given.words);
    const { project, diagnostics, sources } = await loadPlans(host.files, targets.root, targets.files);
    const tell = (found: readonly Diagnostic[]) =>
      terminal.tell(diagnosticsText(found, (file) => sources.get(file), paintFor(terminal.colours)));

    const [plan] = project.plans.values();
    const now = host.clock.now();
    const runs = plan && planRuns(plan, project, now);
    const found = [...diagnostics, ...(runs?.diagnostics ?? [])];
    if (plan === undefined || runs === undefined || hasErrors(found)) {
      tell(found);
      return EXIT.invalid;
    }
    const from = fromOf(given, runs.schedule.triggers[0]?.zone ?? "UTC") ?? now;
    if (format === "svg") {
      terminal.print(yearText(runs, year ?? new Date(from).getUTCFullYear()));
      return EXIT.passed;
    }
    const next = nextRuns(runs, from, count);
    if (format === "json") {
      printJson(
        terminal,
        next.map(({ shown }) => shown),
      );
      return EXIT.passed;
    }
    terminal.print(
      defuseWorkflowCommands(withoutRunsText(runs) ?? nextText(runs, next, from, paintFor(terminal.colours))),
    );
    const quota = runs.paused ? undefined : quotaWarning(runs.cost);
    const warnings = quota === undefined ? found : [...found, placed(plan, quota)];
    if (warnings.length > 0) terminal.tell("\n");
    tell(warnings);
    return EXIT.passed;
  },
};

function yearOf(given: Arguments, format: string): number | null {
  const text = given.one("year");
  if (text === null) return null;
  if (format !== "svg") throw usage("--year goes with the image", "write --format svg beside it");
  if (/^(19[7-9]|20\d|21\d)\d$/.test(text)) return Number(text);
  throw usage(`--year ${text} is not a year from 1970 to 2199`, "write --year 2027");
}

/** The reference is the same text to a reader of XML, and no command to GitHub's runner. */
function yearText({ name, paused, schedule }: PlanRuns, year: number): string {
  const shown = paused ? { ...schedule, triggers: [] } : schedule;
  return calendarSvg(shown, year, schedule.triggers[0]?.zone ?? "UTC", name).replaceAll("##[", "##&#91;");
}
