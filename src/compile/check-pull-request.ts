import type { PlanDocument, Start } from "../model/generated/documents.ts";
import type { Origin } from "../model/origin.ts";
import type { Loaded, Project } from "../model/project.ts";
import type { YamlDocument } from "../model/yaml-document.ts";
import { checkSelection, checkVars } from "./check-choices.ts";
import { checkEnvironmentName } from "./check-environment-name.ts";
import { checkEnvironment } from "./compile-run.ts";
import type { Findings } from "./findings.ts";
import { listOf } from "./list-of.ts";
import { patternProblem } from "./path-patterns.ts";

/** Checks what a plan says about pull requests, whether one is run for or not. */
export function checkPullRequest(project: Project, plan: Loaded<PlanDocument>, findings: Findings): void {
  const { document, content } = plan;
  const asked = content["pull-request"];
  if (asked === undefined) return;
  const { paths, environment, vars, start, services } = asked;
  checkSelection(document, asked, findings);
  if (environment !== undefined)
    checkEnvironmentName(project, { document, container: asked, key: "environment" }, findings);
  if (vars !== undefined) checkVars(project, plan, vars, findings);
  if (paths !== undefined) checkPaths(document, paths, findings);
  if (start !== undefined) checkStart(document, start, findings);

  const several = content.environments ?? [];
  if (environment === undefined && start === undefined && services === undefined && several.length > 1) {
    findings.error(
      "environment-open",
      { document, container: content, key: "pull-request" },
      "key",
      `a pull request has to be run against one environment, and the plan is for ${listOf(several)}`,
      `add environment: ${several[0]}, or start: with the command that starts the code of the pull request`,
    );
  }
}

function checkPaths(document: YamlDocument, paths: readonly string[], findings: Findings): void {
  const problems = paths.map((text) => patternProblem(text));
  for (const [index, problem] of problems.entries()) {
    if (problem === undefined) continue;
    findings.error(
      "path-pattern",
      { document, container: paths, key: index },
      "value",
      problem.message,
      problem.hint,
    );
  }
  if (paths[0]?.startsWith("!")) {
    findings.error(
      "path-pattern",
      { document, container: paths, key: 0 },
      "value",
      `there is nothing yet that ${paths[0]} could take away from`,
      'put the files that count before it, or "**" for all',
    );
  }
}

function checkStart(document: YamlDocument, start: Start, findings: Findings): void {
  const at = (key: string): Origin => ({ document, container: start, key });
  const { env, ready } = start;
  if (env !== undefined) checkEnvironment(findings, at("env"));
  const literal: Origin[] = [
    at("run"),
    at("ready"),
    ...Object.keys(env ?? {}).map((key): Origin => ({ document, container: env as object, key })),
  ];
  for (const origin of literal) {
    const text = String((origin.container as Readonly<Record<string, unknown>>)[origin.key]);
    const offset = text.indexOf("${{");
    if (offset === -1) continue;
    findings.within(
      "error",
      "start-expression",
      origin,
      offset,
      3,
      "what is started holds no expressions",
      "write the value out; secrets and variables are not handed to it",
    );
  }
  if (ready.includes("${{")) return;
  if (URL.canParse(ready) && /^https?:$/.test(new URL(ready).protocol)) return;
  findings.error(
    "start-ready",
    at("ready"),
    "value",
    `${ready} is no URL of http or https`,
    "write it in full, such as http://127.0.0.1:8080/health",
  );
}
