import { quotedText } from "./literal.ts";

/** An expression as the value of a key. */
export function expression(text: string): string {
  return `\${{ ${text} }}`;
}

/** run-now, or if-due when the clock started the workflow or whoever started it wants the schedule asked. */
export const MODE = "inputs.mode || (github.event_name == 'schedule' && 'if-due' || 'run-now')";

/** What stands in a choice for all of them: no environment and no plan can be called so. */
export const ALL = "(all)";

/** What stands first in a choice that has to be made; there is no plan of that name, so who leaves it is told. */
export const CHOOSE = "(choose)";

/** An input of a choice; empty for all of them. */
export function chosen(input: string): string {
  return `inputs.${input} != ${quotedText(ALL)} && inputs.${input} || ''`;
}

/** The legs that the gate found for a plan. A gate that failed said nothing, which is no JSON: what is worked out before `if:` would fail, too. */
export function legsOfPlan(planId: string): string {
  return `fromJSON(needs.gate.outputs.legs || '{}')[${quotedText(planId)}]`;
}

/** Whether the gate found that a plan is to run. */
export function isDue(planId: string): string {
  return `contains(fromJSON(needs.gate.outputs.plans || '[]'), ${quotedText(planId)})`;
}
