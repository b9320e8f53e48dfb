import { STATUS_FUNCTIONS } from "../expression/functions/all.ts";
import type { ParsedExpression } from "../expression/parse.ts";
import type { Reference } from "../expression/references.ts";
import { nearest } from "../model/nearest.ts";
import type { Origin } from "../model/origin.ts";
import type { Findings } from "./findings.ts";
import { CONTEXTS, FIXED_CONTEXTS, type Names, type Outputs } from "./names.ts";
import type { Requirement } from "./requirements.ts";

/** Holds every name of an expression against what is declared, before anything is sent; gives back the secrets and
 * variables that it needs. */
export function checkReferences(
  parsed: ParsedExpression,
  source: string,
  origin: Origin,
  names: Names,
  findings: Findings,
): Requirement[] {
  const requirements: Requirement[] = [];
  const report = (code: string, offset: number, length: number, message: string, hint?: string) =>
    findings.within("error", code, origin, source, offset, length, message, hint);

  for (const call of parsed.references.calls) {
    if (STATUS_FUNCTIONS.has(call.name) && names.status !== true) {
      report(
        "expression-status-function",
        call.offset,
        call.name.length,
        `${call.name}() can be asked only in if`,
        "write it in an if",
      );
    }
  }
  for (const chain of parsed.references.chains) {
    const context = chain.path[0]?.toLowerCase();
    if (context === undefined) continue;
    const problem = problemOf(chain, context, names);
    if (problem !== undefined) {
      const at = Math.min(problem.segment, chain.offsets.length - 1);
      const word = chain.path[at] as string;
      report(problem.code, chain.offsets[at] as number, word.length, problem.message, problem.hint);
    } else if ((context === "vars" || context === "secrets") && chain.path[1] !== undefined) {
      requirements.push({
        context,
        name: chain.path[1],
        optional: chain.optional,
        origin,
        text: source,
        offset: chain.offsets[1] as number,
      });
    }
  }
  return requirements;
}

interface Problem {
  readonly code: string;
  /** Which name of the chain is wrong. */
  readonly segment: number;
  readonly message: string;
  readonly hint?: string;
}

function problemOf(chain: Reference, context: string, names: Names): Problem | undefined {
  if (!CONTEXTS.includes(context)) {
    const close = nearest(context, CONTEXTS);
    return unknown(
      0,
      `there is no context ${chain.path[0]}`,
      close ? `did you mean ${close}?` : `contexts are ${CONTEXTS.join(", ")}`,
    );
  }
  if (!isAvailable(context, names)) {
    return {
      code: "expression-unavailable-context",
      segment: 0,
      message: `${context} is not available ${names.place}`,
      ...hintOf(availability(names)),
    };
  }
  const name = chain.path[1];
  if (context === "secrets") {
    if (name !== undefined) return undefined;
    return {
      code: "expression-secrets",
      segment: 0,
      message: "secrets can be used only one by one, by a name that is written out",
      hint: "write secrets.NAME",
    };
  }
  if (name === undefined) return undefined;
  const fixed = FIXED_CONTEXTS[context];
  if (fixed !== undefined) return memberOf(fixed, name, `${context} has no ${name}`, context);
  switch (context) {
    case "vars":
      return memberOf(
        names.vars ?? [],
        name,
        `the variable ${name} is not declared`,
        "vars",
        "declare it under vars: of the suite (null when its value comes from outside)",
      );
    case "env":
      return memberOf(
        names.env ?? [],
        name,
        `the environment variable ${name} is not declared`,
        "env",
        "declare it under env: of the suite or the step",
      );
    case "matrix":
      return memberOf(names.matrix ?? [], name, `the matrix has no ${name}`, "matrix");
    case "data":
      return memberOf(names.data ?? [], name, `the data file has no column ${name}`, "data");
    case "inputs":
      return memberOf(
        names.inputs ?? [],
        name,
        `the input ${name} is not declared`,
        "inputs",
        "declare it under inputs:",
      );
    case "before":
      return outputProblem(chain, names.before ?? new Map(), (id) => `no step of before has the id ${id}`);
    case "steps":
      if (includes([...(names.laterSteps ?? [])], name)) {
        return unknown(
          1,
          `the step ${name} runs later`,
          "a step can use only what earlier steps of its case put out",
        );
      }
      return outputProblem(
        chain,
        names.steps ?? new Map(),
        (id) => `no earlier step of this case has the id ${id}`,
      );
    default:
      if (!includes([...(names.needs ?? new Map()).keys()], name) && includes(names.otherCases ?? [], name)) {
        return unknown(1, `this case does not need ${name}`, `write needs: [${name}]`);
      }
      return outputProblem(chain, names.needs ?? new Map(), (id) => `there is no case ${id}`);
  }
}

const STEP_PROPERTIES: readonly string[] = ["outputs", "outcome", "conclusion"];

function outputProblem(
  chain: Reference,
  known: ReadonlyMap<string, Outputs>,
  missing: (id: string) => string,
): Problem | undefined {
  const [context, id, property, output] = chain.path as [
    string,
    string,
    string | undefined,
    string | undefined,
  ];
  const entry = [...known].find(([name]) => name.toLowerCase() === id.toLowerCase());
  if (entry === undefined) return suggest(1, missing(id), id, [...known.keys()]);
  if (property === undefined) return undefined;
  const properties = context.toLowerCase() === "needs" ? STEP_PROPERTIES.slice(0, 2) : STEP_PROPERTIES;
  if (!includes(properties, property))
    return suggest(
      2,
      `${context}.${id} has no ${property}`,
      property,
      properties,
      `it has ${properties.join(" and ")}`,
    );
  const outputs = entry[1];
  if (
    property.toLowerCase() !== "outputs" ||
    output === undefined ||
    outputs.open ||
    includes(outputs.names, output)
  )
    return undefined;
  return suggest(
    3,
    `${id} puts out no ${output}`,
    output,
    outputs.names,
    outputs.names.length === 0
      ? `declare it under outputs: of ${id}`
      : `it puts out ${outputs.names.join(", ")}`,
  );
}

function isAvailable(context: string, names: Names): boolean {
  if (context === "plan" || context === "run" || context === "github") return true;
  return Boolean(names[context as "vars"]);
}

function availability(names: Names): string {
  return `available are ${CONTEXTS.filter((context) => isAvailable(context, names)).join(", ")}`;
}

function memberOf(
  known: readonly string[],
  name: string,
  message: string,
  context: string,
  otherwise?: string,
): Problem | undefined {
  if (includes(known, name)) return undefined;
  return suggest(
    1,
    message,
    name,
    known,
    otherwise ?? `${context} has ${known.join(", ") || "no names here"}`,
  );
}

function suggest(
  segment: number,
  message: string,
  name: string,
  known: readonly string[],
  otherwise?: string,
): Problem {
  const close = nearest(name, known);
  return unknown(segment, message, close === undefined ? otherwise : `did you mean ${close}?`);
}

function unknown(segment: number, message: string, hint?: string): Problem {
  return { code: "expression-unknown-name", segment, message, ...hintOf(hint) };
}

function hintOf(hint: string | undefined): { hint?: string } {
  return hint === undefined ? {} : { hint };
}

/** Names are blind to case, as GitHub's are. */
function includes(names: readonly string[], name: string): boolean {
  return names.includes(name) || names.some((known) => known.toLowerCase() === name.toLowerCase());
}
