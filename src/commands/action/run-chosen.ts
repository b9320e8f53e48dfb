import { planId } from "../../compile/plan-id.ts";
import type { Host } from "../../host/host.ts";
import { loadPlans } from "../../load/load-project.ts";
import { EXIT } from "../exit-code.ts";
import { findChosenTargets } from "../find-run-targets.ts";
import type { Targets } from "../find-targets.ts";
import type { Unfinished } from "../publish/plan-post.ts";
import type { ActionSurroundings } from "../run-targets.ts";
import type { ActionInputs } from "./action-inputs.ts";
import type { ActionOutcome } from "./action-outcome.ts";
import type { JobStep } from "./job-step.ts";
import { reasonOf, runForReport, runHere, runRecorded } from "./run-recorded.ts";
import type { Running } from "./running.ts";

/** The action's command `run`: runs the chosen plans or suites, if they are due where that was asked, and uploads their reports where that
 * was asked. The code that runs them is loaded only when something is to run.
 * @throws RotaError (exit code 2) when there is nothing to run, or the words mean nothing. */
export async function runChosen(
  host: Host,
  inputs: ActionInputs,
  step: JobStep,
  surroundings: ActionSurroundings,
): Promise<ActionOutcome> {
  const running = { inputs, step, annotates: true, surroundings };
  if (inputs.mode === "if-due") {
    const { runIfDue } = await import("../gate/run-if-due.ts");
    return runIfDue(host, running);
  }
  const targets = await findChosenTargets(host, inputs.plans, inputs.suites);
  const occurrences = occurrencesOf(targets, inputs);
  if (!inputs.publish) return runForReport(host, targets, running, occurrences);
  const outcome = inputs.record
    ? await recorded(host, targets, running, occurrences)
    : await runHere(host, targets, running, occurrences);
  if (outcome.exitCode !== EXIT.invalid) return outcome;
  return { ...outcome, unfinished: await unfinishedOf(host, targets, outcome, running) };
}

async function recorded(
  host: Host,
  targets: Targets,
  running: Running,
  occurrences: ReadonlyMap<string, readonly string[]>,
): Promise<ActionOutcome> {
  const { recorderFor } = await import("../ledger/run-recorder.ts");
  const recorder = await recorderFor(host, targets, running);
  return runRecorded(host, targets, running, { recorder, occurrences });
}

/** What was to run and could not, as far as it says which plan it is. */
async function unfinishedOf(
  { files }: Host,
  targets: Targets,
  outcome: ActionOutcome,
  running: Running,
): Promise<Unfinished[]> {
  const { options, occurrences } = running.inputs;
  const occurrence = occurrences.at(-1) ?? null;
  const { project } = await loadPlans(files, targets.root, targets.files);
  const reason = `could not be run: ${reasonOf(outcome, running)}`;
  return [...project.plans.values()].map((plan) => {
    return { plan: planId(plan), environment: options.environment, occurrence, reason };
  });
}

/** Those that a gate found, of the one plan that it found them for. */
function occurrencesOf(
  { files }: Targets,
  { occurrences }: Pick<ActionInputs, "occurrences">,
): Map<string, readonly string[]> {
  return new Map(occurrences.length > 1 ? files.map((file) => [file, occurrences]) : []);
}
