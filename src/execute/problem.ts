import type { Step } from "../model/generated/result.ts";

/** The first thing that went wrong in a list of steps, in a sentence; null when nothing did. */
export function firstProblem(steps: readonly Step[]): string | null {
  for (const step of steps) {
    if (step.allowed || step.outcome === "passed" || step.outcome === "skipped") continue;
    const inner = firstProblem(step.steps);
    if (inner !== null) return inner;
    if (step.error !== null) return `${step.name}: ${step.error.message}`;
    const [failure] = step.failures;
    if (failure !== undefined) return `${step.name}: ${failure.query}: ${failure.message}`;
  }
  return null;
}
