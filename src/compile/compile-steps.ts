import type { Step } from "../model/generated/documents.ts";
import type { Origin } from "../model/origin.ts";
import type { StepPlan } from "../model/run-plan.ts";
import type { CompileContext } from "./compile-context.ts";
import { compileStep } from "./compile-step.ts";
import { type NamesOf, once } from "./names.ts";
import { outputsOfSteps } from "./step-outputs.ts";

/** Compiles a list of steps. `names` are those at hand before the first; every step adds its own. */
export function compileSteps(
  context: CompileContext,
  list: readonly Step[],
  origin: Origin,
  names: NamesOf,
): StepPlan[] {
  const { document } = origin;
  checkIds(context, list, origin);
  const steps: StepPlan[] = [];
  for (const [index, step] of list.entries()) {
    /** The names when the first `count` steps have run. */
    const after = (count: number): NamesOf =>
      once(() => ({
        ...names(),
        steps: outputsOfSteps(context.project, document, list.slice(0, count)),
        laterSteps: new Set(list.slice(count).flatMap(({ id }) => id ?? [])),
      }));
    // The step may look at itself only in what it expects, where its outputs are there already.
    const compiled = compileStep(
      context,
      step,
      { document, container: list, key: index },
      {
        before: after(index),
        own: after(index + 1),
        compileSteps,
      },
    );
    if (compiled !== undefined) steps.push(compiled);
  }
  return steps;
}

function checkIds(context: CompileContext, list: readonly Step[], { document }: Origin): void {
  if (list.length === 1) return;
  const ids = new Map<string, string>();
  for (const step of list) {
    if (step.id === undefined) continue;
    const twin = ids.get(step.id.toLowerCase());
    if (twin === undefined) ids.set(step.id.toLowerCase(), step.id);
    else {
      const message =
        twin === step.id
          ? `another step has the id ${step.id} already`
          : `the ids ${twin} and ${step.id} differ only in case`;
      const hint = "give each step an id of its own";
      context.findings.error(
        "step-duplicate-id",
        { document, container: step, key: "id" },
        "value",
        message,
        hint,
      );
    }
  }
}
