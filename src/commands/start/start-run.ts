import { join } from "node:path";
import { executePlan } from "../../execute/execute-plan.ts";
import type { ClaimedOccurrence, RunEnding } from "../../gate/claims.ts";
import type { Host } from "../../host/host.ts";
import { version } from "../../host/version.ts";
import { hasErrors } from "../../model/diagnostic.ts";
import type { ResultDocument } from "../../model/generated/result.ts";
import type { PlanPlace, StartEvent } from "../../model/start-event.ts";
import { REPORTS } from "../../report/reports.ts";
import { formatInstant } from "../../schedule/local-time.ts";
import { SecretMask } from "../../value/secret-mask.ts";
import { legName } from "../action/legs.ts";
import { compileTarget } from "../compile-target.ts";
import { heartbeatOfRun } from "../heartbeat-of-run.ts";
import { narrowedBy, seedOf } from "../run-options.ts";
import { artifactsOf, type PlanRun, stopwatch } from "../run-targets.ts";
import { writeReports } from "../write-reports.ts";
import type { StartChoices, StartPlan } from "./start-plan.ts";

/** What runs go on in. */
export interface StartRunning extends StartChoices {
  readonly host: Host;
  /** The folder of all reports; absolute. */
  readonly out: string;
  /** How many reports of a plan at a place are kept: the newest. */
  readonly keep: number;
  tell(event: StartEvent): void;
  /** Told every run that has a result, with its reports. */
  ended(run: PlanRun): void;
  /** Told every secret that a run learns of. */
  learnt(secret: string): void;
  /** Does what no run waits for, though the end of everything does; the signal ends it. */
  beside(work: (signal: AbortSignal) => Promise<void>): void;
}

/** An instant as a folder: `20261122T080000Z`; a colon is no part of a name everywhere. */
const folderOf = (instant: number) => formatInstant(instant).replace(/[-:]/g, "");
const FOLDER = /^\d{8}T\d{6}Z$/;

/** Runs a plan at a place for an occurrence. It rejects only for a defect of ours. */
export async function runOccurrence(
  plan: StartPlan,
  place: PlanPlace,
  { instant }: ClaimedOccurrence,
  workflow: ResultDocument["run"],
  signal: AbortSignal,
  running: StartRunning,
): Promise<RunEnding> {
  const { host, options, values, tell } = running;
  const loading = stopwatch(host);
  // Each run has a mask of its own: what it learns of would fill the memory of a process that never ends.
  const mask = new SecretMask();
  for (const secret of values.secrets) mask.add(secret);
  mask.onAdd(running.learnt);
  const ended = (result: ResultDocument | null, problem: string | null, reports: string | null) =>
    tell({ kind: "run-ended", place, occurrence: instant, result, problem, reports });

  const run = { ...workflow, occurrence: formatInstant(instant) };
  const { environment } = place;
  const choices = { ...options, environment, target: { plan: plan.file }, secretsWithheld: null };
  const compiling = stopwatch(host);
  const seed = seedOf(options, host);
  const compiled = compileTarget(host, plan.project, choices, values, run, seed);
  const { plan: runPlan } = compiled;
  if (runPlan === undefined) {
    const first = compiled.diagnostics.find((one) => hasErrors([one]));
    const problem = mask.mask(`it could not be run: ${first?.message}`);
    ended(null, problem, null);
    return { problem };
  }
  const result = await executePlan(runPlan, {
    ...{ host: { ...host, interrupted: signal }, mask, version, run },
    timing: { load: loading(), compile: compiling() },
    diagnostics: compiled.diagnostics,
    narrowed: narrowedBy(options),
    seed,
    tell: () => {},
  });
  const places = join(running.out, legName({ plan: plan.id, environment }));
  const folder = join(places, folderOf(instant));
  const written = await writeReports(host.files, folder, options.reporters, result);
  if (written.problem !== null) tell({ kind: "trouble", place, message: mask.mask(written.problem.message) });
  await prune(places, running, place);
  const kept = artifactsOf(plan.project, plan.file).map((name) => join(folder, REPORTS[name].file));
  const artifacts = written.reports.filter((path) => kept.includes(path));
  ended(result, null, written.reports.length === 0 ? null : folder);
  running.ended({ result, folder, reports: written.reports, artifacts });
  running.beside(async (until) => {
    const asked = await heartbeatOfRun(runPlan, result, { clock: host.clock, mask, signal: until });
    if (asked?.answered === false) tell({ kind: "trouble", place, message: asked.text });
  });
  return { result };
}

/** Removes the oldest reports, so that a disk does not fill. */
async function prune(folder: string, { host, keep, tell }: StartRunning, place: PlanPlace): Promise<void> {
  try {
    const all = (await host.files.folders(folder)).filter((name) => FOLDER.test(name));
    for (const name of all.slice(0, Math.max(0, all.length - keep)))
      await host.files.removeFolder(join(folder, name));
  } catch (error) {
    tell({ kind: "trouble", place, message: `old reports stay: ${(error as Error).message}` });
  }
}
