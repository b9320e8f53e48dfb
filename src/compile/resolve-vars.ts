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
  /** The text that came from there. */
  readonly written?: string;
}

/** Variables by name, and what kept some from getting a value: told only when something that uses them is to run. */
export interface ResolvedVars {
  readonly values: ValueMap;
  readonly problems: ReadonlyMap<string, string>;
  /** Those of a circle, and those that use others too deeply: that was told. */
  readonly told: ReadonlySet<string>;
}

/** How deep variables may use each other. */
const MAXIMUM_DEPTH = 100;

/** Works the variables of a suite out; one may use others, a circle is told. */
export function resolveVars(
  sources: ReadonlyMap<string, VarSource>,
  scope: Scope,
  findings: Findings,
): ResolvedVars {
  // Without a prototype, so that a variable may have any name.
  const values = Object.create(null) as ValueMap;
  const problems = new Map<string, string>();
  const told = new Set<string>();
  let tooDeep = false;
  const active: string[] = [];

  const resolve = (name: string): Value => {
    if (Object.hasOwn(values, name)) return values[name] as Value;
    const source = sources.get(name) as VarSource;
    if (active.includes(name)) {
      const circle = active.slice(active.indexOf(name));
      for (const one of circle) told.add(one);
      reportCircle(source, circle, findings);
      return null;
    }
    if (active.length > MAXIMUM_DEPTH) {
      for (const one of active) told.add(one);
      if (!tooDeep && source.origin !== null) {
        const message = `variables use each other more than ${MAXIMUM_DEPTH} deep`;
        findings.error("vars-depth", source.origin, "value", message, "write some of them out");
      }
      tooDeep = true;
      return null;
    }
    active.push(name);
    try {
      const contexts: Contexts = { ...scope.contexts, vars };
      values[name] = evaluateTemplate(source.template, { ...scope, contexts });
    } catch (error) {
      if (!(error instanceof FunctionError)) throw error;
      values[name] = null;
      problems.set(name, error.message);
    }
    active.pop();
    rememberSource(source, values, name);
    return values[name] as Value;
  };
  const vars = lazily(sources.keys(), resolve);
  for (const name of sources.keys()) resolve(name);
  return { values, problems, told };
}

function reportCircle({ origin }: VarSource, circle: readonly string[], findings: Findings): void {
  if (origin === null) return;
  const message =
    circle.length === 1
      ? `the variable ${circle[0]} uses itself`
      : `these variables use each other in a circle: ${[...circle, circle[0]].join(" → ")}`;
  findings.error("vars-circular", origin, "value", message, "give one of them a value of its own");
}

function rememberSource({ origin, written }: VarSource, values: ValueMap, name: string): void {
  if (origin !== null) rememberNumbers(origin.document, origin.container, origin.key, values, name);
  else if (written !== undefined && typeof values[name] === "number") rememberWritten(values, name, written);
}

/** The variables as a context whose entries are worked out when they are looked at. */
function lazily(names: Iterable<string>, resolve: (name: string) => Value): ValueMap {
  const context = Object.create(null) as ValueMap;
  for (const name of names) {
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
