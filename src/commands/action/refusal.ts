import { resolve } from "node:path";
import { planId } from "../../compile/plan-id.ts";
import type { Host } from "../../host/host.ts";
import { loadPlans } from "../../load/load-project.ts";
import { zipEntry } from "../../load/zip-entry.ts";
import { plainLine } from "../../report/plain-text.ts";
import type { Targets } from "../find-targets.ts";
import { artifactPrefix } from "./legs.ts";
import type { Running } from "./running.ts";
import { uploadFiles } from "./upload-reports.ts";

const FILE = "refused.json";
const LARGEST = 100_000;
/** Characters of a reason. */
const LONGEST = 1_000;

/** Leaves in place of a result why a leg could not be run, for the job that reports. */
export async function leaveRefusal(
  host: Host,
  { root, files }: Targets,
  { inputs, step, surroundings: { mask, run } }: Running,
  reason: string,
): Promise<void> {
  const { project } = await loadPlans(host.files, root, files);
  const [plan] = project.plans.values();
  if (plan === undefined) return;
  const { environment, out } = inputs.options;
  const folder = resolve(host.workingFolder, out);
  const path = resolve(folder, FILE);
  await host.files.write(path, `${JSON.stringify({ reason: mask.mask(reason).slice(0, LONGEST) })}\n`);
  const name = `${artifactPrefix({ plan: planId(plan), environment })}${run.attempt}`;
  const problem = await uploadFiles(host, { name, files: [path], folder });
  if (problem !== null) step.warn(mask.mask(problem.message));
}

/** The reason that stands in an archive in place of a result; null: none does. */
export async function refusalIn(archive: Uint8Array): Promise<string | null> {
  const bytes = await zipEntry(archive, FILE, LARGEST);
  if (bytes === null) return null;
  const { reason } = (JSON.parse(new TextDecoder().decode(bytes)) ?? {}) as { reason?: unknown };
  if (typeof reason !== "string") throw new Error(`its ${FILE} gives no reason`);
  return plainLine(reason.slice(0, LONGEST));
}
