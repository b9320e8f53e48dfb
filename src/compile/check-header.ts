import type { Origin } from "../model/origin.ts";
import type { Template } from "../model/template.ts";
import { headerFlaw } from "../value/header-flaw.ts";
import type { CompileContext } from "./compile-context.ts";

/** Tells of a header whose literal text cannot be sent. */
export function checkHeader(context: CompileContext, origin: Origin, template: Template): void {
  for (const text of literalsOf(template)) {
    const flaw = headerFlaw(text);
    if (flaw === null) continue;
    const message = `the value of the header ${origin.key} ${flaw.problem}`;
    context.findings.error("http-header", origin, "value", message, flaw.hint);
    return;
  }
}

function literalsOf(template: Template): string[] {
  if (template.kind === "literal") return typeof template.value === "string" ? [template.value] : [];
  if (template.kind === "text") return template.parts.filter((part) => typeof part === "string");
  return template.kind === "list" ? template.items.flatMap(literalsOf) : [];
}
