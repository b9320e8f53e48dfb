import type { Step } from "../model/generated/documents.ts";
import type { StepPlan } from "../model/run-plan.ts";
import type { Template } from "../model/template.ts";

/** What a step without a name is called: what it does. Expressions of a URL stay templates, so that the real URL is named. */
export function describeStep(action: StepPlan["action"], step: Step): Template {
  switch (action.kind) {
    case "http": {
      const { url } = action;
      if (url.kind === "literal") return { kind: "literal", value: `${action.method} ${url.value}` };
      if (url.kind === "expression") return { kind: "text", parts: [`${action.method} `, url.expression] };
      return { kind: "text", parts: [`${action.method} `, ...(url.kind === "text" ? url.parts : [])] };
    }
    case "run":
      return { kind: "literal", value: `run ${(step.run as string).trim().split("\n")[0]}` };
    case "wait":
      return { kind: "literal", value: `wait ${step.wait}` };
    case "uses":
      return { kind: "literal", value: `uses ${step.uses}` };
  }
}
