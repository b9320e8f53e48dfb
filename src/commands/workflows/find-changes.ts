import { checkProject } from "../../compile/check-project.ts";
import { once } from "../../compile/names.ts";
import { CHECKOUT } from "../../generate/action-reference.ts";
import { checkWorkflows } from "../../generate/check-workflows.ts";
import { compareFiles, type FileChange } from "../../generate/file-changes.ts";
import { WORKFLOWS } from "../../generate/file-names.ts";
import { generateFiles, isApart } from "../../generate/generate-files.ts";
import type { GeneratedProject, PinnedAction } from "../../generate/generated-plan.ts";
import type { SharedSchedule } from "../../generate/single-workflow.ts";
import type { Host } from "../../host/host.ts";
import { checkState } from "../../ledger/check-state.ts";
import { loadProject } from "../../load/load-project.ts";
import { type Diagnostic, hasErrors } from "../../model/diagnostic.ts";
import { sourceOf } from "../../model/origin.ts";
import type { Project } from "../../model/project.ts";
import { RotaError } from "../../model/rota-error.ts";
import type { SourceOf } from "../../report/diagnostics-text.ts";
import { plural } from "../../report/plural.ts";
import type { CompiledSchedule } from "../../schedule/compile-schedule.ts";
import { sharedMinutesAMonth } from "../../schedule/cost.ts";
import { describeSchedule } from "../../schedule/describe-schedule.ts";
import { eachOf } from "../each-of.ts";
import { findTargets } from "../find-targets.ts";
import { withoutRepeats } from "../schedule/check-schedules.ts";
import { ticksText } from "../schedule/ticks-text.ts";
import { generatedLedger, type PlannedWorkflow, plannedWorkflow } from "./generated-project.ts";
import { checkLedgerRequests } from "./ledger-requests.ts";
import { roughly } from "./schedule-words.ts";
import { sharedTicks } from "./shared-ticks.ts";

/** What the workflow files of a repository should be, beside what they are. */
export interface WorkflowChanges {
  /** Absolute. */
  readonly root: string;
  /** Empty where errors keep the files from being made. */
  readonly changes: readonly FileChange[];
  /** How many files there should be. */
  readonly files: number;
  readonly diagnostics: readonly Diagnostic[];
  readonly sourceOf: SourceOf;
  /** Job minutes a month, by the way of packing; the first is the one in use. */
  costs(): readonly { readonly pack: "per-plan" | "single"; readonly minutes: number }[];
}

/** Works out the workflow files of the repository; writes nothing.
 * @throws RotaError (exit code 2) without an `action:` in rota.yaml, or when a file of somebody else is in the way. */
export async function findChanges(host: Host): Promise<WorkflowChanges> {
  const { root, files } = await findTargets(host, [], ["plan", "suite", "steps", "project"]);
  const { project, diagnostics, sources } = await loadProject(host.files, root, files);
  const now = host.clock.now();
  const checked = checkProject(project, true);
  const planned = [...project.plans.values()].map((plan) => plannedWorkflow(project, plan, checked, now));
  const found = [
    ...diagnostics,
    ...checked.diagnostics,
    ...withoutRepeats(planned.flatMap(({ runs }) => runs.diagnostics)),
    ...checkWorkflows(project),
    ...checkState(project),
    ...withoutRepeats(planned.flatMap((one) => one.diagnostics)),
    ...ledgerRequests(project, planned),
  ];
  const outcome = { root, diagnostics: found, sourceOf: (file: string) => sources.get(file) };
  if (hasErrors(found)) return { ...outcome, changes: [], files: 0, costs: () => [] };
  await checkAction(host, root, project);
  const generated: GeneratedProject = {
    action: pinned(project, "action") ?? missingAction(project),
    checkout: pinned(project, "checkout") ?? CHECKOUT,
    runsOn: project.project?.content["runs-on"] ?? null,
    pack: project.project?.content.pack ?? "per-plan",
    ledger: generatedLedger(project),
    plans: planned.map(({ plan }) => plan),
  };
  const together = planned.filter(({ plan }) => !isApart(plan));
  // Of many plans they take a while to work out, so only who asks for them waits.
  const shared = once(() => sharedTicks(together.map(({ runs }) => runs)).compiled);
  const wanted = generateFiles(generated, () => sharedSchedule(together, shared()));
  const { changes, foreign } = compareFiles(wanted, await readWorkflows(host, root, wanted));
  const [inTheWay] = foreign;
  if (inTheWay !== undefined)
    throw new RotaError("generate-foreign", `${inTheWay} is there already, and Rota did not write it`, {
      exitCode: 2,
      hint: "rename it, or remove it if it was generated once and its first line was changed",
    });
  return {
    ...outcome,
    changes,
    files: wanted.size,
    costs: () => costsOf(generated.pack, planned, together, shared),
  };
}

function ledgerRequests(project: Project, planned: readonly PlannedWorkflow[]): Diagnostic[] {
  const file = project.project?.document.file ?? planned[0]?.plan.file;
  if (generatedLedger(project)?.onBranch !== true || file === undefined) return [];
  const isSingle = project.project?.content.pack === "single";
  return checkLedgerRequests(planned, ({ plan }) => isSingle && !isApart(plan), file);
}

/** An action of rota.yaml; a comment behind it names its version. */
function pinned({ project }: Project, key: "action" | "checkout"): PinnedAction | undefined {
  const uses = project?.content[key];
  if (project === null || uses === undefined) return undefined;
  const { document, content } = project;
  const written = sourceOf({ document, container: content, key });
  const end = document.offsets(content, key)?.valueEnd ?? 0;
  const behind =
    written === undefined
      ? null
      : /^[ \t]+#[ \t]*(\S[^\r\n]{0,99})/.exec(document.source.slice(end, end + 200));
  const remark = behind?.[1]?.trim().replace(/[^\x20-\x7e]/g, "") ?? null;
  return { uses, remark: remark === "" ? null : remark };
}

/** An action of the repository itself has to be there. */
async function checkAction({ files }: Host, root: string, { project }: Project): Promise<void> {
  const uses = project?.content.action;
  if (project === null || uses?.startsWith("./") !== true) return;
  const folder = `${root}/${uses.slice(2)}`;
  for (const name of ["action.yml", "action.yaml"])
    if ((await files.exists(`${folder}/${name}`)) === "file") return;
  throw new RotaError("action-missing", `the action ${uses} of ${project.document.file} has no action.yml`, {
    exitCode: 2,
    hint: "run rota init --vendor, which copies Rota there, or name the folder that it is in",
  });
}

function missingAction({ project }: Project): never {
  const message =
    project === null
      ? "there is no rota.yaml that says which Rota the workflows use"
      : `${project.document.file} does not say which Rota the workflows use`;
  throw new RotaError("action-missing", message, {
    exitCode: 2,
    hint: "run rota init, which writes action: with the newest release, or rota init --vendor, which copies Rota into the repository",
  });
}

function sharedSchedule(planned: readonly PlannedWorkflow[], ticks: CompiledSchedule): SharedSchedule {
  const words = planned.flatMap(({ plan, runs }) => {
    const sentences = describeSchedule(runs.schedule);
    const state = runs.paused ? " (paused)" : runs.schedule.local ? " (runner: local)" : "";
    return [`${plan.file}${state}: ${sentences.join("; ") || "no schedule"}.`];
  });
  const minutes = roughly(minutesTogether(planned, ticks.rates.ticksADay));
  return {
    lines: ticks.lines,
    words: [
      ...words,
      `Ticks are ${ticksText(ticks)}.`,
      `About ${plural(minutes, "job minute")} a month: a gate for each tick, and for each run the plan's jobs.`,
    ],
  };
}

/** From so many plans on, GitHub's floor is all but reached: then nobody waits for the exact number of ticks just to compare a price. */
const MANY = 100;
const MOST_TICKS_A_DAY = (24 * 60) / 5;

function ticksTogether(
  planned: readonly PlannedWorkflow[],
  pack: "per-plan" | "single",
  ticks: () => CompiledSchedule,
): number {
  if (pack === "single" || planned.length < MANY) return ticks().rates.ticksADay;
  const running = planned.filter(({ runs }) => !runs.paused && !runs.schedule.local);
  return Math.min(
    MOST_TICKS_A_DAY,
    running.reduce((sum, { runs }) => sum + runs.compiled.rates.ticksADay, 0),
  );
}

function minutesTogether(planned: readonly PlannedWorkflow[], ticksADay: number): number {
  const running = planned.filter(({ runs }) => !runs.paused && !runs.schedule.local);
  return sharedMinutesAMonth(
    ticksADay,
    running.map(({ runs }) => runs),
  );
}

function costsOf(
  pack: "per-plan" | "single",
  planned: readonly PlannedWorkflow[],
  together: readonly PlannedWorkflow[],
  ticks: () => CompiledSchedule,
): ReturnType<WorkflowChanges["costs"]> {
  const apart = (list: readonly PlannedWorkflow[]): number =>
    list.reduce((sum, { runs }) => sum + (runs.paused ? 0 : runs.cost.minutesAMonth), 0);
  const sharing = new Set(together);
  const alone = planned.filter((one) => !sharing.has(one));
  const costs = [
    { pack: "per-plan" as const, minutes: Math.round(apart(planned)) },
    {
      pack: "single" as const,
      minutes: Math.round(apart(alone) + minutesTogether(together, ticksTogether(together, pack, ticks))),
    },
  ];
  return pack === "per-plan" ? costs : costs.reverse();
}

/** The texts of the workflow files that may be ours: those that are needed, and those of our prefix. */
async function readWorkflows(
  { files }: Host,
  root: string,
  wanted: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const folder = `${root}/${WORKFLOWS}`;
  const found = new Map<string, string>();
  if ((await files.exists(folder)) !== "folder") return found;
  const names = (await files.list(folder)).filter(
    (name) => wanted.has(`${WORKFLOWS}/${name}`) || /^rota-[^/]+\.ya?ml$/.test(name),
  );
  await eachOf(names, async (name) => {
    const path = `${WORKFLOWS}/${name}`;
    found.set(path, new TextDecoder().decode(await files.read(`${root}/${path}`)));
  });
  // Listings skip links, and one in the way is nobody's text of ours, whatever it points to.
  await eachOf([...wanted.keys()], async (path) => {
    if (!found.has(path) && (await files.isLink(`${root}/${path}`))) found.set(path, "");
  });
  return found;
}
