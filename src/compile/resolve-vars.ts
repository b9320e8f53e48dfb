import { evaluateTemplate, type Scope } from "../expression/evaluate.ts";
import { FunctionError } from "../expression/functions/definition.ts";
import { type Origin, sourceOf } from "../model/origin.ts";
import type { Contexts } from "../model/run-plan.ts";
import type { Template } from "../model/template.ts";
import type { Value, ValueMap } from "../model/value.ts";
import type { YamlDocument } from "../model/yaml-document.ts";
import { rememberWritten } from "../value/written-number.ts";
import type { Findings } from "./findings.ts";

/** One variable's value before expressions: the template of the layer that won, and where it stands. */
export interface VarSource {
  readonly template: Template;
  /** null: from the command line or the environment. */
  readonly origin: Origin | null;
}

/** Works the variables of a suite out; one may use others, a circle is told. */
export function resolveVars(
  sources: ReadonlyMap<string, VarSource>,
  scope: Scope,
  findings: Findings,
): ValueMap {
  const resolved: ValueMap = {};
  const active: string[] = [];
  const byLowerCase = new Map([...sources.keys()].map((name) => [name.toLowerCase(), name]));

  const resolve = (name: string): Value => {
    if (Object.hasOwn(resolved, name)) return resolved[name] as Value;
    const source = sources.get(name) as VarSource;
    if (active.includes(name)) {
      const circle = [...active.slice(active.indexOf(name)), name].join(" → ");
      if (source.origin !== null)
        findings.error(
          "vars-circular",
          source.origin,
          "value",
          `these variables use each other in a circle: ${circle}`,
          "give one of them a value of its own",
        );
      return null;
    }
    active.push(name);
    const value = evaluate(source, scope, lazily(byLowerCase, resolve), findings);
    active.pop();
    resolved[name] = value;
    if (source.origin !== null)
      rememberNumbers(source.origin.document, source.origin.container, source.origin.key, resolved, name);
    return value;
  };
  for (const name of sources.keys()) resolve(name);
  return resolved;
}

function evaluate(source: VarSource, scope: Scope, vars: ValueMap, findings: Findings): Value {
  const contexts: Contexts = { ...scope.contexts, vars };
  try {
    return evaluateTemplate(source.template, { ...scope, contexts });
  } catch (error) {
    if (!(error instanceof FunctionError) || source.origin === null) throw error;
    findings.error("expression-function", source.origin, "value", error.message);
    return null;
  }
}

/** The variables as a context whose entries are worked out when they are looked at. */
function lazily(names: ReadonlyMap<string, string>, resolve: (name: string) => Value): ValueMap {
  const context: ValueMap = {};
  for (const name of names.values()) {
    Object.defineProperty(context, name, { enumerable: true, configurable: true, get: () => resolve(name) });
  }
  return context;
}

/** Keeps how numbers were written, so that `version: 1.10` is sent as 1.10 where text is expected. */
export function rememberNumbers(
  document: YamlDocument,
  container: object,
  key: string | number,
  holder: object,
  name: string | number,
): void {
  const value = (container as { [key: string | number]: Value })[key];
  if (typeof value === "number") {
    const written = sourceOf({ document, container, key });
    if (written !== undefined && written !== String(value)) rememberWritten(holder, name, written);
  } else if (typeof value === "object" && value !== null) {
    const inner = Array.isArray(value) ? value.keys() : Object.keys(value);
    for (const entry of inner) rememberNumbers(document, value, entry, value, entry);
  }
}
