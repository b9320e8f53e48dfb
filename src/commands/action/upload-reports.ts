import { basename, dirname } from "node:path";
import type { Host } from "../../host/host.ts";
import { RotaError } from "../../model/rota-error.ts";
import { plainLine } from "../../report/plain-text.ts";
import { EXIT } from "../exit-code.ts";
import { occurrenceFolder } from "../occurrence-folder.ts";
import type { ActionSurroundings, PlanRun } from "../run-targets.ts";
import type { ActionInputs } from "./action-inputs.ts";
import type { ActionOutcome } from "./action-outcome.ts";
import type { JobStep } from "./job-step.ts";
import { artifactPrefix } from "./legs.ts";

/** What an upload needs to know of the step. */
export interface Uploading {
  readonly inputs: Pick<ActionInputs, "publish">;
  readonly step: Pick<JobStep, "warn">;
  readonly surroundings: ActionSurroundings;
}

/** Uploads the reports of what ran, an artifact for each plan and environment. One that cannot be uploaded is only a warning, unless a
 * later job needs it to tell what came of the run: then it is as if Rota had failed. */
export async function uploadReports(
  host: Host,
  outcome: ActionOutcome,
  { inputs, step, surroundings: { mask, run } }: Uploading,
): Promise<ActionOutcome> {
  let problem: RotaError | null = null;
  for (const [prefix, runs] of byLeg(outcome.runs)) {
    const files = runs.flatMap(({ artifacts }) => artifacts);
    if (files.length === 0) continue;
    const [{ folder, result }] = runs as [PlanRun];
    const { occurrence } = result.run;
    // Runs for several moments have their folders side by side, also where only one of them came to be.
    const isOneOfSeveral = occurrence !== null && basename(folder) === occurrenceFolder(occurrence);
    const from = isOneOfSeveral ? dirname(folder) : folder;
    const failure = await uploadFiles(host, { name: `${prefix}${run.attempt}`, files, folder: from });
    if (failure === null) continue;
    if (inputs.publish) step.warn(mask.mask(failure.message));
    else problem ??= failure;
  }
  return problem === null || outcome.problem !== null
    ? outcome
    : { ...outcome, problem, exitCode: EXIT.broken };
}

function byLeg(runs: readonly PlanRun[]): Map<string, PlanRun[]> {
  const legs = new Map<string, PlanRun[]>();
  for (const run of runs) {
    const { plan, environment } = run.result;
    const prefix = artifactPrefix({ plan: plan.id, environment });
    legs.set(prefix, [...(legs.get(prefix) ?? []), run]);
  }
  return legs;
}

/** Uploads files of a folder as an artifact, and says so; else the problem, told on one line. */
export async function uploadFiles(
  { terminal }: Host,
  {
    name,
    files,
    folder,
  }: { readonly name: string; readonly files: readonly string[]; readonly folder: string },
): Promise<RotaError | null> {
  try {
    const { uploadArtifact } = await import("../../host/github/artifacts.ts");
    await uploadArtifact(name, files, folder);
    terminal.tell(`  uploaded ${name}\n`);
    return null;
  } catch (cause) {
    const message = plainLine(`the reports could not be uploaded as ${name}: ${(cause as Error).message}`);
    return new RotaError("artifact-upload", message, { hint: "re-run all jobs", cause });
  }
}
