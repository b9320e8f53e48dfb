import type { Diagnostic } from "../model/diagnostic.ts";
import type { PlanDocument, ProjectDocument, RunsOn } from "../model/generated/documents.ts";
import type { Origin } from "../model/origin.ts";
import type { Loaded, Project } from "../model/project.ts";
import { actionProblem } from "./action-reference.ts";
import { checkPush } from "./check-push.ts";
import { checkServices } from "./check-services.ts";
import { asksForSlim } from "./runner.ts";
import { BEGIN, workflowProblem } from "./workflow-problem.ts";

/** What is wrong with what plans and rota.yaml say of workflows; nothing else needs to be known for it. */
export function checkWorkflows({ project, plans }: Project): Diagnostic[] {
  return [
    ...(project === null ? [] : [...checkPins(project), ...checkRunsOn(project)]),
    ...[...plans.values()].flatMap((plan) => [
      ...checkPath(plan),
      ...checkRunsOn(plan),
      ...checkPush(plan),
      ...checkServices(plan),
    ]),
  ];
}

function checkPins({ document, content }: Loaded<ProjectDocument>): Diagnostic[] {
  return (["action", "checkout"] as const).flatMap((key) => {
    const uses = content[key];
    const problem = uses === undefined ? undefined : actionProblem(uses);
    if (problem === undefined) return [];
    const hint =
      key === "action"
        ? "take the line out and run rota init, which pins the newest release, or rota init --vendor, which copies it into the repository"
        : "write actions/checkout@ and the 40 digits of the commit, or take the line out";
    return [
      workflowProblem(
        "action-reference",
        { document, container: content, key },
        `${key} cannot be ${uses}: ${problem}`,
        hint,
      ),
    ];
  });
}

/** GitHub's lists of files have one path a line, and what stands behind `plan:` is one. */
function checkPath({ document, content }: Loaded<PlanDocument>): Diagnostic[] {
  if (!/[\n\r]|^\s|\s$|\$\{\{/.test(document.file)) return [];
  const origin = { document, container: content, key: "suites" };
  return [
    workflowProblem(
      "plan-path",
      origin,
      `no workflow can name the file ${JSON.stringify(document.file)}`,
      `rename it without line breaks, ${BEGIN} and blanks at the ends`,
      "key",
    ),
  ];
}

/** What chooses the machine must not be what somebody types into a form. */
function checkRunsOn({ document, content }: Loaded<PlanDocument | ProjectDocument>): Diagnostic[] {
  const found: Diagnostic[] = [];
  const look = (container: object, key: string | number): void => {
    const value = (container as { [key: string | number]: unknown })[key];
    if (typeof value === "object" && value !== null)
      for (const inner of Object.keys(value)) look(value, Array.isArray(value) ? Number(inner) : inner);
    else if (typeof value === "string" && (value.includes(BEGIN) || /[\p{Cc}]/u.test(value)))
      found.push(
        workflowProblem(
          "runs-on-value",
          { document, container, key },
          "a label is literal: no expression can choose the machine",
          "write the label, such as ubuntu-latest or self-hosted",
        ),
      );
  };
  look(content, "runs-on");
  return found;
}

/** Where `runs-on` stands when it asks for GitHub's smallest machine: in the plan, else in rota.yaml. */
export function slimOrigin(plan: Loaded<PlanDocument>, { project }: Project): Origin | undefined {
  const own = plan.content["runs-on"];
  if (own !== undefined)
    return asksForSlim(own as RunsOn)
      ? { document: plan.document, container: plan.content, key: "runs-on" }
      : undefined;
  const shared = project?.content["runs-on"];
  return project !== null && shared !== undefined && asksForSlim(shared)
    ? { document: project.document, container: project.content, key: "runs-on" }
    : undefined;
}
