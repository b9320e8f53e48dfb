import { evaluateText } from "../expression/evaluate.ts";
import type { StepPlan } from "../model/run-plan.ts";
import type { Frame } from "./frame.ts";

/** What a step is called, masked. A name whose expressions cannot be worked out is shown without them: that never fails a step. */
export function stepName(step: StepPlan, { scope, services }: Frame): string {
  try {
    return services.mask.mask(evaluateText(step.name, scope) ?? "");
  } catch {
    return step.action.kind;
  }
}
