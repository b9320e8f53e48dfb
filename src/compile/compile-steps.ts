import type { Step } from "../model/generated/documents.ts";
import type { Origin } from "../model/origin.ts";
import type { StepPlan } from "../model/run-plan.ts";
import type { CompileContext } from "./compile-context.ts";
import { compileStep } from "./compile-step.ts";
import { type Names, type NamesOf, once } from "./names.ts";
import { present } from "./present.ts";
import { StepOutputs } from "./step-outputs.ts";

/** Compiles a list of steps. `names` are those at hand before the first; every step adds its own. */
export function compileSteps(
  context: CompileContext,
  list: readonly Step[],
  origin: Origin,
  names: NamesOf,
): StepPlan[] {
  const { document } = origin;
  checkIds(context, list, origin);
  const outputs = once(() => new StepOutputs(context.project, document, list));
  /** The names that the step at `index` sees when the first `count` steps have run. */
  const after = (count: number, index: number): Names => ({
    ...names(),
    steps: outputs().first(count),
    ownStep: list[index]?.id,
    isLaterStep: (id) => outputs().isAfter(count, id),
  });
  const steps = list.map((step, index) =>
    compileStep(
      context,
      step,
      { document, container: list, key: index },
      {
        before: once(() => after(index, index)),
        // The step may look at itself only in what it expects, where its outputs are there already.
        own: once(() => after(index + 1, index)),
        compileSteps,
      },
    ),
  );
  return present(steps);
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
