import { parseDuration } from "../model/duration.ts";
import type { PlanDocument, Start } from "../model/generated/documents.ts";
import { sourceOf } from "../model/origin.ts";
import type { Loaded, Project } from "../model/project.ts";
import { RotaError } from "../model/rota-error.ts";
import type { StartPlan } from "../model/run-plan.ts";
import type { YamlDocument } from "../model/yaml-document.ts";
import type { RunChoices } from "./run-choices.ts";

/** What a plan says about pull requests. */
export type PullRequest = NonNullable<PlanDocument["pull-request"]>;

/** How long a server may take to answer. */
const PATIENCE = 2 * 60_000;

/** What the plan says about pull requests, when one is run for; null: none is.
 * @throws RotaError (exit code 2) when the plan says nothing about them. */
export function pullRequestOf(
  plan: Loaded<PlanDocument> | undefined,
  { pullRequest, target }: Pick<RunChoices, "pullRequest" | "target">,
): PullRequest | null {
  if (!pullRequest) return null;
  const asked = plan?.content["pull-request"];
  if (asked !== undefined) return asked;
  if ("suites" in target) {
    throw new RotaError("pull-request-absent", "suites by themselves say nothing about pull requests", {
      exitCode: 2,
      hint: "name a plan that has pull-request:",
    });
  }
  throw new RotaError("pull-request-absent", `${target.plan} is not for pull requests`, {
    exitCode: 2,
    hint: "add pull-request: to it, or run it without asking for a pull request",
  });
}

/** The environment that a pull request is run against: its own, else the plan's only one when nothing is started for it. */
export function pullRequestEnvironment(
  { environment, start, services }: PullRequest,
  ofPlan: readonly string[] | undefined,
): string | null {
  if (environment !== undefined) return environment;
  const [only, ...others] = ofPlan ?? [];
  return start !== undefined || services !== undefined || only === undefined || others.length > 0
    ? null
    : only;
}

/** The server that is started for a pull request. */
export function startPlan({ root }: Project, { document }: Loaded<PlanDocument>, start: Start): StartPlan {
  return {
    command: start.run,
    folder: root,
    ready: start.ready,
    timeout: parseDuration(start.timeout ?? "") ?? PATIENCE,
    env: environmentOf(document, start.env ?? {}),
  };
}

/** Numbers are given as they were written. */
function environmentOf(
  document: YamlDocument,
  env: Readonly<Record<string, string | number | boolean>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).map(([name, value]) => {
      const written =
        typeof value === "number" ? sourceOf({ document, container: env, key: name }) : undefined;
      return [name, written ?? String(value)];
    }),
  );
}
