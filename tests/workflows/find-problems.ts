import { expressionFindings } from "./expression-rules.ts";
import { JOB_RULES } from "./job-rules.ts";
import { languageFindings } from "./language-findings.ts";
import { parseWorkflowText } from "./parsed-workflow.ts";

/** Everything that is wrong with the text of a generated workflow, by GitHub's own checks and by the rules that ours keep; empty when
 * nothing is. A text that is not YAML throws. */
export async function findProblems(text: string): Promise<string[]> {
  const workflow = parseWorkflowText(text);
  return [
    ...(await languageFindings(text)),
    ...Object.entries(JOB_RULES).flatMap(([rule, check]) =>
      check(workflow).map((found) => `${rule}: ${found}`),
    ),
    ...expressionFindings(workflow),
  ];
}
