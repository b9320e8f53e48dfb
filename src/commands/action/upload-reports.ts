import type { Host } from "../../host/host.ts";
import { RotaError } from "../../model/rota-error.ts";
import { plainLine } from "../../report/plain-text.ts";
import { EXIT } from "../exit-code.ts";
import type { ActionSurroundings } from "../run-targets.ts";
import type { ActionInputs } from "./action-inputs.ts";
import type { ActionOutcome } from "./action-outcome.ts";
import type { JobStep } from "./job-step.ts";
import { artifactPrefix } from "./legs.ts";

/** What an upload needs to know of the step. */
export interface Uploading {
  readonly inputs: Pick<ActionInputs, "publish">;
  readonly step: JobStep;
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
  for (const { result, folder, artifacts } of outcome.runs) {
    if (artifacts.length === 0) continue;
    const name = `${artifactPrefix({ plan: result.plan.id, environment: result.environment })}${run.attempt}`;
    const failure = await uploadFiles(host, { name, files: artifacts, folder });
    if (failure === null) continue;
    if (inputs.publish) step.warn(mask.mask(failure.message));
    else problem ??= failure;
  }
  return problem === null || outcome.problem !== null
    ? outcome
    : { ...outcome, problem, exitCode: EXIT.broken };
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
