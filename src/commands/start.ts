import type { Host } from "../host/host.ts";
import { processName } from "../host/node-process-name.ts";
import { parseDuration } from "../model/duration.ts";
import type { ResultDocument } from "../model/generated/result.ts";
import type { Arguments, Command, Option } from "./command.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { RUN_OPTIONS, runOptions } from "./run-options.ts";
import { formatOf, usage } from "./schedule/schedule-options.ts";
import { openClaims } from "./start/open-claims.ts";
import { type StartOutcome, startPlans } from "./start/start-plans.ts";
import { workflowRun } from "./workflow-run.ts";

/** How long what runs may go on when it is asked to stop, in milliseconds. */
const PATIENCE = 30_000;
/** How many reports of a plan in an environment are kept. */
const KEEP = 20;

const OF_RUN = ["environment", "var", "env-file", "tags", "priority", "max-parallel", "reporter"];

/** `rota start`. */
export const command: Command = {
  summary: "Runs plans whenever they are due, until it is stopped.",
  usage: "start [PLAN…] [OPTIONS]",
  details: [
    "Without a name, all plans of the repository. A plan runs in each of its environments; with --environment in that one.",
    "Files may change meanwhile: plans that are added, changed, paused or removed are so within seconds.",
    `SIGTERM or Ctrl+C: nothing new begins, and what runs has ${PATIENCE / 1000} s; once more: what runs is ended, after its clean-up.`,
    "Exit code: 0 when it was stopped; with --for 1 when a run failed; 130 when a run was cut short.",
  ].join("\n"),
  options: {
    ...Object.fromEntries(OF_RUN.map((name) => [name, RUN_OPTIONS[name] as Option])),
    for: {
      value: "DURATION",
      description: "begin runs for so long, such as 55m, and end after the last one",
    },
    store: {
      value: "TEXT",
      description:
        "the ledger: git, a folder, an address, or memory (state.store of rota.yaml, .rota/ledger)",
    },
    out: {
      value: "FOLDER",
      description: `where reports are written, PLAN[@ENVIRONMENT]/TIME, the newest ${KEEP} of each (./rota-report)`,
    },
    format: { value: "text|json", description: "json: an event a line for machines, to standard output" },
  },
  words: Number.POSITIVE_INFINITY,
  async run(given, host, mask) {
    const duration = durationOf(given);
    const json = formatOf(given, ["text", "json"]) === "json";
    const request = { words: given.words, options: runOptions(given), duration, json };
    const outcome = await startPlans(host, request, {
      ...{ mask, patience: PATIENCE, keep: KEEP, still: false },
      open: (opening) =>
        openClaims(host, opening, {
          ...{ mask, token: null, store: given.one("store"), beginnings: new Map(), changed: () => {} },
        }),
      newRun: runsOf(host),
      ended: () => {},
      learnt: () => {},
    });
    if (outcome.invalid.length > 0) return EXIT.invalid;
    // Who stops a service wants to know whether that went well, not what its runs found.
    return duration === undefined && !outcome.cut ? EXIT.passed : exitCodeOfRuns(outcome);
  },
};

/** What runs came to, all together. */
export function exitCodeOfRuns({ tally, cut }: Pick<StartOutcome, "tally" | "cut">): ExitCode {
  if (cut) return EXIT.interrupted;
  if (tally.broken > 0) return EXIT.broken;
  return tally.failed > 0 ? EXIT.failed : EXIT.passed;
}

/** Numbers the runs of this process, by which others know whether it is still there; in a workflow they are all part of its run. */
function runsOf(host: Host): () => ResultDocument["run"] {
  const run = workflowRun(host);
  if (host.environment["GITHUB_RUN_ID"] !== undefined) return () => run;
  const name = processName();
  let count = 0;
  return () => ({ ...run, id: `${name}.${++count}` });
}

function durationOf(given: Arguments): number | undefined {
  const text = given.one("for");
  if (text === null) return undefined;
  const duration = parseDuration(text) ?? 0;
  if (duration > 0) return duration;
  throw usage(`--for ${text} is not a length of time`, "write --for 55m");
}
