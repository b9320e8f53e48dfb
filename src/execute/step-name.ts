import { evaluateText } from "../expression/evaluate.ts";
import type { StepPlan } from "../model/run-plan.ts";
import type { Frame } from "./frame.ts";
import { hideUserinfo } from "./http/hide-credentials.ts";
import type { WireRequest } from "./http/wire.ts";

/** Says what a step is called, masked. `sent`: the request that it sent first; null: none yet. */
export type StepName = (sent: WireRequest | null) => string;

/** Names a step: as the file names it, or by the request that it sent. Expressions are worked out once, so that chance and time give
 * every report the same name; where they cannot be, the step is called by its kind: that never fails it. */
export function stepName(step: StepPlan, { scope, services: { mask } }: Frame): StepName {
  let written: string | undefined;
  return (sent) => {
    if (!step.named && sent?.written !== undefined) return mask.mask(`${sent.method} ${sent.written}`);
    try {
      written ??= evaluateText(step.name, scope) ?? "";
      if (step.action.kind === "http") hideUserinfo(written.replace(/^\S+ /, ""), mask);
    } catch {
      written = step.action.kind;
    }
    return mask.mask(written);
  };
}
