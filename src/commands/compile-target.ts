import { compilePlan, type PlanOutcome } from "../compile/compile-plan.ts";
import type { RunChoices } from "../compile/run-choices.ts";
import type { Host } from "../host/host.ts";
import { seededSources } from "../host/seeded-sources.ts";
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
  seed: number,
): PlanOutcome {
  const { clock } = host;
  return compilePlan(project, choices, {
    secret,
    variable,
    sources: seededSources(seed, () => clock.now()),
    run: { id, attempt, url, occurrence },
    github: githubContext(host),
  });
}
