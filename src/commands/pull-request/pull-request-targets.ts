import type { Host } from "../../host/host.ts";
import { kindOfFile } from "../../model/path.ts";
import type { Project } from "../../model/project.ts";
import { plainLine } from "../../report/plain-text.ts";
import { type Unaffected, unaffectedLine } from "../../report/unaffected-text.ts";
import { defuseWorkflowCommands } from "../../report/workflow-command-text.ts";
import type { SecretMask } from "../../value/secret-mask.ts";
import type { Targets } from "../find-targets.ts";
import type { PullRequestSource } from "./pull-request-source.ts";
import { unaffectedPlans } from "./unaffected-plans.ts";

/** What of the targets is to run for a pull request. */
export interface PullRequestTargets {
  readonly files: readonly string[];
  readonly unaffected: readonly Unaffected[];
}

/** Leaves out the plans that the pull request does not concern, and, when nobody named them, those that are not for pull requests;
 * tells which. Without a source, on a machine of one's own, every plan is concerned. */
export async function pullRequestTargets(
  host: Host,
  project: Project,
  targets: Targets,
  source: PullRequestSource | undefined,
  mask: SecretMask,
): Promise<PullRequestTargets> {
  const tell = (line: string) =>
    host.terminal.tell(`${defuseWorkflowCommands(plainLine(mask.mask(line)))}\n`);
  const isAsked = (file: string) => project.plans.get(file)?.content["pull-request"] !== undefined;
  const asked = targets.files.filter((file) => kindOfFile(file) !== "plan" || isAsked(file));
  const files = targets.unnamed === true && asked.length > 0 ? asked : targets.files;
  for (const file of targets.files)
    if (!files.includes(file)) tell(`${file} is not for pull requests, so it is left out`);

  const unaffected =
    source === undefined ? [] : await unaffectedPlans(host, project, files, () => source.changedFiles());
  for (const one of unaffected) tell(unaffectedLine(one));
  const left = files.filter((file) => !unaffected.some((one) => one.file === file));
  if (source === undefined) for (const file of left) tellServices(project, file, tell);
  return { files: left, unaffected };
}

/** What a workflow starts beside the job, a person has to start. */
function tellServices(project: Project, file: string, tell: (line: string) => void): void {
  const names = Object.keys(project.plans.get(file)?.content["pull-request"]?.services ?? {});
  if (names.length > 0)
    tell(
      `${file} has services that only a workflow starts; they have to run here already: ${names.join(", ")}`,
    );
}
