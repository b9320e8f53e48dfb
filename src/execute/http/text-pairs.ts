import { evaluateTemplate, evaluateText, type Scope } from "../../expression/evaluate.ts";
import type { NamedTemplates, Template } from "../../model/template.ts";

/** Every value of named templates: several for a list, none for null. */
export function textPairs(templates: NamedTemplates, scope: Scope): [string, string][] {
  return templates.flatMap(([name, template]) =>
    textsOf(template, scope).map((value): [string, string] => [name, value]),
  );
}

/** One text, several for a list (also one that an expression gives), none for null. */
export function textsOf(template: Template, scope: Scope): string[] {
  if (template.kind === "list") return template.items.flatMap((item) => textsOf(item, scope));
  if (template.kind === "expression") {
    const value = evaluateTemplate(template, scope);
    if (Array.isArray(value))
      return value.flatMap((item) => textsOf({ kind: "literal", value: item }, scope));
  }
  const text = evaluateText(template, scope);
  return text === null ? [] : [text];
}
