import { evaluateTemplate } from "../../expression/evaluate.ts";
import type { StepPlan, UsesAction } from "../../model/run-plan.ts";
import type { ValueMap } from "../../model/value.ts";
import { isOfType } from "../../value/is-of-type.ts";
import { formatJson } from "../../value/json-text.ts";
import type { Frame } from "../frame.ts";
import { hideValue } from "../hide-value.ts";
import type { ListOutcome } from "../list-outcome.ts";
import { StepError } from "../step-error.ts";

type RunSteps = (steps: readonly StepPlan[], frame: Frame) => Promise<ListOutcome>;

/** Runs the steps of a steps file with inputs and step outputs of their own; cookies and defaults are the caller's.
 * @throws StepError when an input has the wrong type. */
export async function runUses(
  action: UsesAction,
  caller: Frame,
  runSteps: RunSteps,
): Promise<ListOutcome & { outputs: ValueMap }> {
  const inputs: ValueMap = {};
  for (const input of action.inputs) {
    const value = evaluateTemplate(input.value, caller.scope);
    if (input.secret) hideValue(value, caller.services.mask);
    if (!isOfType(value, input.type)) {
      const found = input.secret ? "another value" : caller.services.mask.mask(formatJson(value));
      throw new StepError(
        "input-type",
        `the input ${input.name} of ${action.file} must be of type ${input.type}, found ${found}`,
      );
    }
    inputs[input.name] = value;
  }
  const steps: ValueMap = {};
  const frame: Frame = {
    ...caller,
    scope: {
      ...caller.scope,
      contexts: { ...caller.scope.contexts, inputs, steps },
      // Whoever called it although all was stopped, or something failed before, means its steps.
      status: { ...caller.scope.status, failed: false, cancelled: false },
    },
  };
  const list = await runSteps(action.steps, frame);
  const outputs: ValueMap = {};
  if (list.outcome === "passed")
    for (const [name, template] of action.outputs) outputs[name] = evaluateTemplate(template, frame.scope);
  return { ...list, outputs };
}
