import { checkEnvironmentName } from "../../compile/check-environment-name.ts";
import { Findings } from "../../compile/findings.ts";
import { checkPlanIds, planId, planName } from "../../compile/plan-id.ts";
import { decideByClock, decideRunNow } from "../../gate/decide-by-clock.ts";
import type { GateDecision } from "../../gate/gate-decision.ts";
import type { Host } from "../../host/host.ts";
import { calendarReferences } from "../../load/file-references.ts";
import { loadPlans } from "../../load/load-project.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { PlanDocument } from "../../model/generated/documents.ts";
import { needsOwnWorkflow } from "../../model/needs-own-workflow.ts";
import { kindOfFile, resolvePath } from "../../model/path.ts";
import type { Loaded, Project } from "../../model/project.ts";
import type { SourceOf } from "../../report/diagnostics-text.ts";
import type { CompiledSchedule } from "../../schedule/compile-schedule.ts";
import { formatInstant } from "../../schedule/local-time.ts";
import { readPlanSchedule } from "../../schedule/read-plan-schedule.ts";
import type { Schedule } from "../../schedule/trigger.ts";
import type { ActionInputs } from "../action/action-inputs.ts";
import { findPlans } from "../find-plans.ts";
import { sharedTicks } from "../workflows/shared-ticks.ts";
import { firedLine } from "./fired-line.ts";

/** A plan that can be run, and whether it is to. */
export interface GatedPlan {
  readonly id: string;
  readonly name: string;
  readonly file: string;
  readonly plan: Loaded<PlanDocument>;
  readonly schedule: Schedule;
  readonly compiled: CompiledSchedule;
  readonly decision: GateDecision;
  /** The moment of the schedule that is to be run (UTC, RFC 3339), if any. */
  readonly occurrence: string | null;
}

/** What the gate found. */
export interface Gate {
  readonly root: string;
  readonly project: Project;
  /** By id. */
  readonly plans: readonly GatedPlan[];
  /** The files of the plans that cannot be run. */
  readonly broken: readonly string[];
  /** What is wrong with these, and with rota.yaml; errors only. */
  readonly errors: readonly Diagnostic[];
  readonly sourceOf: SourceOf;
  /** The plans share a workflow, and its ticks. */
  readonly sharesTicks: boolean;
}

/** Asks which plans are due by the clock: those that words name, or all of the repository. Reads plans, their calendars and rota.yaml, and
 * nothing else.
 * @throws RotaError (exit code 2) for a word that means nothing. */
export async function askGate(
  host: Host,
  words: readonly string[],
  mode: ActionInputs["mode"],
): Promise<Gate> {
  const { root, files } = await findPlans(host, words);
  const { project: loaded, diagnostics, sources } = await loadPlans(host.files, root, files, true);
  // In the order of the files, not of whichever was read first: of two plans with one id the same one is always the wrong one.
  const ordered = files.flatMap((file) => loaded.plans.get(file) ?? []);
  const project = { ...loaded, plans: new Map(ordered.map((plan) => [plan.document.file, plan])) };
  const now = host.clock.now();
  const findings = new Findings();
  checkPlanIds(project, findings);
  for (const { document, content } of project.plans.values()) {
    const { environments = [] } = content;
    for (const key of environments.keys())
      checkEnvironmentName(project, { document, container: environments, key }, findings);
  }
  const read = [...project.plans.values()].map((plan) => {
    const id = planId(plan);
    return { plan, id, ...readPlanSchedule(plan, { planId: id, calendars: project.calendars, now }) };
  });
  const errors = [...diagnostics, ...findings.diagnostics, ...read.flatMap((one) => one.diagnostics)].filter(
    ({ severity }) => severity === "error",
  );
  const wrong = new Set(errors.map(({ file }) => file));
  const broken = files.filter((file) => {
    const plan = project.plans.get(file);
    return plan === undefined || [file, ...calendarsOf(plan)].some((needed) => wrong.has(needed));
  });
  const asksForAll = words.length === 0 && project.project?.content.pack === "single";
  const sound = read.filter(
    ({ plan, schedule }) =>
      !broken.includes(plan.document.file) &&
      !(
        asksForAll &&
        needsOwnWorkflow({
          resident: schedule.resident !== undefined,
          push: plan.content.push !== undefined,
        })
      ),
  );
  const fired = await firedLine(host);
  const sharing = sound.map((one) => ({ ...one, paused: one.plan.content.paused === true }));
  const shared = asksForAll ? sharedTicks(sharing) : undefined;
  const plans = sharing.map(({ plan, id, schedule, compiled, paused }): GatedPlan => {
    const lines = shared?.compiled.lines ?? compiled.lines;
    const jitter = shared?.jitterOf.get(schedule) ?? compiled.jitter;
    const decision =
      mode === "run-now" ? decideRunNow() : decideByClock({ schedule, jitter, lines, now, fired, paused });
    const occurrence = decision.occurrence === null ? null : formatInstant(decision.occurrence);
    const { file } = plan.document;
    return { id, name: planName(plan), file, plan, schedule, compiled, decision, occurrence };
  });
  return {
    root,
    project,
    plans: plans.sort((a, b) => (a.id < b.id ? -1 : 1)),
    broken,
    errors,
    sourceOf: (file) => sources.get(file),
    sharesTicks: asksForAll,
  };
}

/** Whether rota.yaml itself is broken: then nobody knows which environments there are. */
export function isProjectBroken({ broken }: Project): boolean {
  return [...broken].some((file) => kindOfFile(file) === "project");
}

function calendarsOf(plan: Loaded<PlanDocument>): string[] {
  return calendarReferences(plan).flatMap(({ text }) => resolvePath(plan.document.file, text) ?? []);
}
