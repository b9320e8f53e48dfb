import { evaluateTemplate, type Scope } from "../../../expression/evaluate.ts";
import type { SessionPlan, StepPlan } from "../../../model/run-plan.ts";
import type { Template } from "../../../model/template.ts";
import type { Value } from "../../../model/value.ts";
import { formatJson } from "../../../value/json-text.ts";

/** What tells the logins of a run apart: one definition with the same inputs, from the same defaults, is one login, whichever suite
 * asks for it. */
export function loginKey({ file, name, login, defaults }: SessionPlan, scope: Scope): string {
  const inputs = login.inputs.map((input) => [input.name, evaluateTemplate(input.value, scope)]);
  // Commands alone see the suite's environment.
  const env = runsCommand(login.steps) ? (scope.contexts["env"] ?? null) : null;
  return formatJson([file, name, inputs as Value, worked(defaults, scope), env]);
}

function runsCommand(steps: readonly StepPlan[]): boolean {
  return steps.some(
    ({ action }) => action.kind === "run" || (action.kind === "uses" && runsCommand(action.steps)),
  );
}

/** Plain data with every template in it worked out. */
function worked(part: unknown, scope: Scope): Value {
  if (typeof part !== "object" || part === null) return part as Value;
  if (isTemplate(part)) return evaluateTemplate(part, scope);
  if (Array.isArray(part)) return part.map((item) => worked(item, scope));
  return Object.fromEntries(Object.entries(part).map(([key, item]) => [key, worked(item, scope)]));
}

/** What each kind of template has beside its kind; other things have kinds, too. */
const HELD: Readonly<Record<string, string>> = {
  literal: "value",
  expression: "expression",
  text: "parts",
  list: "items",
  map: "entries",
} satisfies Record<Template["kind"], string>;

function isTemplate(part: object): part is Template {
  const held = "kind" in part && typeof part.kind === "string" ? HELD[part.kind] : undefined;
  return held !== undefined && held in part;
}
