import type { Diagnostic } from "../model/diagnostic.ts";
import type { PlanDocument } from "../model/generated/documents.ts";
import type { Loaded } from "../model/project.ts";
import { BEGIN, workflowProblem } from "./workflow-problem.ts";

/** Patterns that GitHub would refuse, or with which it would never start the plan. */
export function checkPush({ document, content }: Loaded<PlanDocument>): Diagnostic[] {
  const { push } = content;
  return [push?.branches, push?.paths].flatMap((list) => {
    const problems = (list ?? []).flatMap((pattern, index) => {
      const problem = patternProblem(pattern, list === push?.branches);
      if (problem === undefined) return [];
      const origin = { document, container: list as object, key: index };
      const hint = "see the filter patterns in GitHub's workflow syntax";
      return [workflowProblem("push-pattern", origin, problem, hint)];
    });
    if (problems.length > 0 || list === undefined || list.some((pattern) => !pattern.startsWith("!")))
      return problems;
    const origin = { document, container: list, key: 0 };
    const message = "patterns that only take away leave nothing";
    return [workflowProblem("push-pattern", origin, message, 'write a pattern before them, such as "**"')];
  });
}

/** What GitHub refuses in the patterns of branches and paths (git check-ref-format, and GitHub's filter patterns). */
function patternProblem(pattern: string, ofBranches: boolean): string | undefined {
  if (pattern.includes(BEGIN)) return "GitHub evaluates no expressions in the patterns of push";
  if (/[\n\r]/.test(pattern)) return "a pattern is one line";
  if (pattern === "!") return "a pattern that begins with ! says what is taken away";
  if (ofBranches && /[\s\p{Cc}~^:\\]/u.test(pattern))
    return "no branch has blanks, ~, ^, : or \\ in its name";
  if (!/^(?:[^[\]]|\[[^[\]]+\])*$/.test(pattern)) return "a bracket has no other half";
  return undefined;
}
