import type { Host } from "../../host/host.ts";
import { findChosenTargets } from "../find-run-targets.ts";
import type { Targets } from "../find-targets.ts";
import type { ActionSurroundings } from "../run-targets.ts";
import type { ActionInputs } from "./action-inputs.ts";
import type { ActionOutcome } from "./action-outcome.ts";
import type { JobStep } from "./job-step.ts";
import { runForReport, runHere, runRecorded } from "./run-recorded.ts";

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
  if (!inputs.record) return runHere(host, targets, running, occurrences);
  const { recorderFor } = await import("../ledger/run-recorder.ts");
  const recorder = await recorderFor(host, targets, running);
  return runRecorded(host, targets, running, { recorder, occurrences });
}

/** Those that a gate found, of the one plan that it found them for. */
function occurrencesOf(
  { files }: Targets,
  { occurrences }: Pick<ActionInputs, "occurrences">,
): Map<string, readonly string[]> {
  return new Map(occurrences.length > 1 ? files.map((file) => [file, occurrences]) : []);
}
