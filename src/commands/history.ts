import { planId, planName } from "../compile/plan-id.ts";
import type { Host } from "../host/host.ts";
import { isoOf } from "../ledger/record.ts";
import { loadPlans } from "../load/load-project.ts";
import type { PlanDocument } from "../model/generated/documents.ts";
import type { Loaded, Project } from "../model/project.ts";
import { RotaError } from "../model/rota-error.ts";
import { diagnosticsText } from "../report/diagnostics-text.ts";
import { historyText } from "../report/history-text.ts";
import { paintFor } from "../report/paint.ts";
import { plainLine } from "../report/plain-text.ts";
import { plural } from "../report/plural.ts";
import { defuseWorkflowCommands } from "../report/workflow-command-text.ts";
import type { Command } from "./command.ts";
import { EXIT } from "./exit-code.ts";
import { findPlans } from "./find-plans.ts";
import { givenValues } from "./given-values.ts";
import { type BookHistory, bookHistory, type HistoryPeriod } from "./history/book-history.ts";
import { historySection } from "./history/history-section.ts";
import { type OpenLedger, openLedger } from "./ledger/open-ledger.ts";
import { askedOnce } from "./ledger/standing-records.ts";
import { STORE } from "./ledger/store-option.ts";
import { printJson } from "./print-json.ts";
import { formatOf, usage, wholeNumberOf } from "./schedule/schedule-options.ts";

const USUAL_DAYS = 30;
const USUAL_LIMIT = 20;
const DAY = 86_400_000;

/** A plan with what the ledger knows of it. */
interface PlanHistory {
  readonly id: string;
  readonly name: string;
  readonly file: string;
  readonly environments: readonly BookHistory[];
}

/** `rota history`. */
export const command: Command = {
  summary: "Tells what ran and what did not, how it ended, and which cases are flaky.",
  usage: "history [PLAN…] [OPTIONS]",
  details: "Without a name, all plans of the repository, each in all of its environments.",
  options: {
    environment: { value: "NAME", description: "only in this environment of rota.yaml" },
    days: { value: "NUMBER", description: `how far to look back (${USUAL_DAYS})` },
    limit: { value: "NUMBER", description: `how many lines of each plan are shown as text (${USUAL_LIMIT})` },
    store: STORE,
    format: { value: "text|json", description: "text for people, json for machines" },
  },
  words: Number.POSITIVE_INFINITY,
  async run(given, host, mask) {
    const { terminal } = host;
    const format = formatOf(given, ["text", "json"]);
    const period = { days: wholeNumberOf(given, "days", USUAL_DAYS, "90"), now: host.clock.now() };
    const limit = wholeNumberOf(given, "limit", USUAL_LIMIT, "100");
    const { root, files } = await findPlans(host, given.words);
    const { project, diagnostics, sources } = await loadPlans(host.files, root, files, true);
    const environment = given.one("environment");
    checkEnvironment(environment, project);
    const values = await givenValues(host, []);
    const store = given.one("store");
    const ledger = await openLedger(host, {
      ...{ root, project: project.project, values, mask, store },
      token: null,
    });
    if (ledger === null) throw withoutLedger();
    let plans: readonly PlanHistory[];
    try {
      plans = await readPlans(ledger, project, environment, period);
    } finally {
      await ledger.store.close();
    }
    if (format === "json") {
      const from = isoOf(Math.floor(period.now / 1000) * 1000 - period.days * DAY);
      printJson(terminal, { from, days: period.days, ledger: ledger.place, plans });
    } else {
      const paint = paintFor(terminal.colours);
      // What no terminal shows is read by a program, or kept: nothing is cut off there.
      const columns = terminal.live ? terminal.columns : Number.POSITIVE_INFINITY;
      const shown = plans.map((plan) => ({ ...plan, sections: plan.environments.map(historySection) }));
      const text = isEmpty(plans)
        ? emptyText(plans.length, period.days, ledger, { host, store })
        : historyText(shown, { paint, columns, limit, days: period.days });
      terminal.print(defuseWorkflowCommands(mask.mask(text)));
    }
    // Only what keeps a file from being read: whether its plan could run is not asked here.
    const broken = diagnostics.filter(({ file }) => project.broken.has(file));
    terminal.tell(diagnosticsText(broken, (file) => sources.get(file), paintFor(terminal.colours)));
    return broken.length > 0 ? EXIT.invalid : EXIT.passed;
  },
};

/** All books at the same time: the stores know how much they may ask at once. */
function readPlans(
  { store, ...ledger }: OpenLedger,
  project: Project,
  environment: string | null,
  period: HistoryPeriod,
): Promise<PlanHistory[]> {
  const runState = askedOnce(ledger.runState);
  return Promise.all(
    [...project.plans.values()].flatMap((plan) => {
      const places = environmentsOf(plan).filter((place) => environment === null || place === environment);
      if (places.length === 0) return [];
      const id = planId(plan);
      return Promise.all(places.map((place) => bookHistory({ store, runState }, id, place, period))).then(
        (environments) => ({ id, name: planName(plan), file: plan.document.file, environments }),
      );
    }),
  );
}

function environmentsOf({ content }: Loaded<PlanDocument>): readonly (string | null)[] {
  return content.environments ?? [null];
}

function checkEnvironment(environment: string | null, { plans }: Project): void {
  if (environment === null) return;
  const all = new Set([...plans.values()].flatMap(({ content }) => content.environments ?? []));
  if (all.has(environment)) return;
  throw usage(
    `no plan runs in the environment ${environment}`,
    all.size === 0 ? "leave --environment out" : `they run in ${[...all].join(", ")}`,
  );
}

function isEmpty(plans: readonly PlanHistory[]): boolean {
  return plans.every(({ environments }) => environments.every(({ records }) => records.length === 0));
}

/** Says where it looked: a ledger of this machine knows nothing of what GitHub runs. */
function emptyText(
  plans: number,
  days: number,
  { place, settings }: OpenLedger,
  { host, store }: { readonly host: Host; readonly store: string | null },
): string {
  if (plans === 0) return "there is no plan here; rota init writes a first one\n";
  const usual = store === null && settings.store === null && settings.reference === null;
  const elsewhere = usual && host.environment["GITHUB_ACTIONS"] !== "true";
  const hint = elsewhere
    ? `  hint: --store git reads the branch ${settings.branch}, where workflows write, with a token in GITHUB_TOKEN\n`
    : "";
  return `nothing was recorded of ${plural(plans, "plan")} in ${plural(days, "day")}: looked in ${plainLine(place)}\n${hint}`;
}

function withoutLedger(): RotaError {
  return new RotaError("ledger-none", "the ledger's store is memory, so there is no history", {
    exitCode: 2,
    hint: "name a store that lasts: state.store of rota.yaml, or --store",
  });
}
