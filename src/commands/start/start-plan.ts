import { Findings } from "../../compile/findings.ts";
import { checkPlanIds, planId, planName } from "../../compile/plan-id.ts";
import { gatePolicy } from "../../gate/policy.ts";
import type { GatePolicy } from "../../gate/question.ts";
import type { Host } from "../../host/host.ts";
import { loadProject } from "../../load/load-project.ts";
import { type Diagnostic, hasErrors } from "../../model/diagnostic.ts";
import type { PlanDocument } from "../../model/generated/documents.ts";
import { FILE_START } from "../../model/position.ts";
import type { Loaded, Project } from "../../model/project.ts";
import { RotaError } from "../../model/rota-error.ts";
import { formatInstant } from "../../schedule/local-time.ts";
import { readPlanSchedule } from "../../schedule/read-plan-schedule.ts";
import { compileTarget } from "../compile-target.ts";
import type { GivenValues } from "../given-values.ts";
import type { RunOptions } from "../run-options.ts";
import { withoutRepeats } from "../schedule/check-schedules.ts";
import { workflowRun } from "../workflow-run.ts";

/** A plan as `rota start` runs it, whatever becomes of its files. */
export interface StartPlan {
  readonly id: string;
  readonly name: string;
  readonly file: string;
  /** The plan and all that it needs, and nothing else. */
  readonly project: Project;
  readonly policy: GatePolicy;
  /** Where it runs: its environments, or the chosen one; none when it is not for that; null: without an environment. */
  readonly environments: readonly (string | null)[];
  /** The same for plans that run at the same moments. */
  readonly moments: string;
}

/** What came of reading a plan. */
export interface ReadPlan {
  /** Undefined: it cannot be run. */
  readonly plan: StartPlan | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** The text of every file that was read, by path. */
  readonly sources: ReadonlyMap<string, string>;
}

/** What plans are read with. */
export interface StartChoices {
  readonly options: RunOptions;
  readonly values: GivenValues;
}

/** Reads a plan with all that it needs, and looks whether it could run now. */
export async function readStartPlan(
  host: Host,
  root: string,
  file: string,
  { options, values }: StartChoices,
): Promise<ReadPlan> {
  const { project, diagnostics, sources } = await loadProject(host.files, root, [file]);
  const loaded = project.plans.get(file);
  if (loaded === undefined || hasErrors(diagnostics)) return { plan: undefined, diagnostics, sources };
  const id = planId(loaded);
  const { calendars } = project;
  const read = readPlanSchedule(loaded, { planId: id, calendars, now: host.clock.now() });
  const environments = environmentsOf(loaded, options.environment);
  const compiled = environments.flatMap((environment) => {
    const choices = { ...options, environment, target: { plan: file }, secretsWithheld: null };
    try {
      // As for a moment of the schedule: what only such a run needs is missed now, and not when it is due.
      const run = workflowRun(host, formatInstant(host.clock.now()));
      return compileTarget(host, project, choices, values, run, 0).diagnostics;
    } catch (error) {
      if (!(error instanceof RotaError)) throw error;
      return [asDiagnostic(error, file)];
    }
  });
  const found = withoutRepeats([...diagnostics, ...read.diagnostics, ...compiled]);
  if (hasErrors(found)) return { plan: undefined, diagnostics: found, sources };
  const { content } = loaded;
  const plan: StartPlan = {
    ...{ id, name: planName(loaded), file, project, environments },
    policy: gatePolicy(content, read.schedule),
    moments: JSON.stringify([content.schedule, content.jitter, [...calendars]]),
  };
  return { plan, diagnostics: found, sources };
}

/** The problems of plans that have the id of another one. */
export function twinsOf(plans: readonly StartPlan[]): Diagnostic[] {
  const [first] = plans;
  if (first === undefined) return [];
  const all = new Map(
    plans.map(({ file, project }) => [file, project.plans.get(file) as Loaded<PlanDocument>]),
  );
  const findings = new Findings();
  checkPlanIds({ ...first.project, plans: all }, findings);
  return [...findings.diagnostics];
}

function environmentsOf({ content }: Loaded<PlanDocument>, chosen: string | null): (string | null)[] {
  const { environments } = content;
  if (chosen === null) return [...(environments ?? [null])];
  return environments === undefined || environments.includes(chosen) ? [chosen] : [];
}

/** A choice that cannot be, as a problem of the plan that it cannot be for. */
function asDiagnostic({ code, message, hint }: RotaError, file: string): Diagnostic {
  return {
    ...{ code, severity: "error", message, file, range: FILE_START },
    ...(hint === undefined ? {} : { hint }),
  };
}
