import type { Origin } from "../model/origin.ts";
import type { Expression } from "../model/template.ts";
import type { CompileContext } from "./compile-context.ts";
import type { NamesOf } from "./names.ts";
import { entryOf } from "./template-compiler.ts";

/** Compiles the conditions of `that`: one, or a list. Loose equality in them is warned of. */
export function compileThat(context: CompileContext, origin: Origin, names: NamesOf): Expression[] {
  const value = entryOf(origin);
  const origins = Array.isArray(value)
    ? value.map((_, key): Origin => ({ document: origin.document, container: value, key }))
    : [origin];
  const expressions: Expression[] = [];
  for (const at of origins) {
    const compiled = context.templates.expression(at, () => ({
      ...names(),
      response: true,
      place: "in that",
    }));
    if (compiled === undefined) continue;
    expressions.push(compiled.expression);
    for (const { operator, offset } of compiled.parsed.references.looseEqualities) {
      const matcher = operator === "==" ? "equals" : "not";
      context.findings.within(
        "warning",
        "expression-loose-equality",
        at,
        compiled.start + offset,
        2,
        `${operator} is loose and blind to case: '1' ${operator} 1, 'A' ${operator} 'a'`,
        `for strict equality use the matcher ${matcher}, for example json: { $.state: ${operator === "==" ? "open" : "{ not: open }"} }`,
      );
    }
  }
  return expressions;
}
