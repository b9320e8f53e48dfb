import { compilePlan, type PlanOutcome } from "../compile/compile-plan.ts";
import type { RunChoices } from "../compile/run-choices.ts";
import type { Host } from "../host/host.ts";
import type { ResultDocument } from "../model/generated/result.ts";
import type { Project } from "../model/project.ts";
import type { GivenValues } from "./given-values.ts";
import { githubContext } from "./workflow-run.ts";

/** Makes what is to run of a plan or of suites, with the values that this machine gives.
 * @throws RotaError (exit code 2) when a choice itself is impossible. */
export function compileTarget(
  host: Host,
  project: Project,
  choices: RunChoices,
  { secret, variable }: GivenValues,
  { id, attempt, url, occurrence }: ResultDocument["run"],
): PlanOutcome {
  const { clock, random } = host;
  return compilePlan(project, choices, {
    secret,
    variable,
    sources: { now: () => clock.now(), random: () => random.number(), uuid: () => random.uuid() },
    run: { id, attempt, url, occurrence },
    github: githubContext(host),
  });
}
