import { STATUS_FUNCTIONS } from "../expression/functions/all.ts";
import type { ParsedExpression } from "../expression/parse.ts";
import type { Reference } from "../expression/references.ts";
import { nearest } from "../model/nearest.ts";
import type { Origin } from "../model/origin.ts";
import type { Findings } from "./findings.ts";
import { listOf } from "./list-of.ts";
import { CONTEXTS, FIXED_CONTEXTS, type KnownOutputs, type Names } from "./names.ts";
import type { Requirement } from "./requirements.ts";

/** Holds every name of an expression against what is declared, before anything is sent; gives back the secrets and
 * variables that it needs. `start` is where the expression begins in its value. */
export function checkReferences(
  parsed: ParsedExpression,
  start: number,
  origin: Origin,
  names: Names,
  findings: Findings,
): Requirement[] {
  const requirements: Requirement[] = [];
  const report = (code: string, offset: number, length: number, message: string, hint?: string) =>
    findings.within("error", code, origin, start + offset, length, message, hint);

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
        offset: start + (chain.offsets[1] as number),
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
    const close = nearest(context, CONTEXTS) ?? ownerOf(context, names);
    return unknown(
      0,
      `there is no context ${chain.path[0]}`,
      close ? `did you mean ${close}?` : `${availability(names)}; text stands in single quotes`,
    );
  }
  if (!isAvailable(context, names)) {
    return {
      code: "expression-unavailable-context",
      segment: 0,
      message: `${context} is not available ${names.place}`,
      ...hintOf(adviceFor(context, names)),
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
      if (names.openVars) return undefined;
      return memberOf(
        names.vars ?? [],
        name,
        `the variable ${name} is not declared`,
        "vars",
        names.varsAdvice ?? "declare it under vars: of the suite (null when its value comes from outside)",
      );
    case "env":
      if (names.openVars) return undefined;
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
      if (names.openData) return undefined;
      return memberOf(names.data ?? [], name, `the data file has no column ${name}`, "data");
    case "inputs":
      return memberOf(
        names.inputs ?? [],
        name,
        `the input ${name} is not declared`,
        "inputs",
        "declare it under inputs:",
      );
    case "outputs":
      if (names.openOutputs) return undefined;
      return memberOf(names.outputs ?? [], name, `the login puts out no ${name}`, "outputs");
    case "before":
      return outputProblem(chain, names.before, (id) => `no step of before has the id ${id}`);
    case "steps":
      if (names.isLaterStep?.(name)) {
        const own = names.ownStep?.toLowerCase() === name.toLowerCase();
        return unknown(
          1,
          own ? `the step ${name} has not put out anything yet` : `the step ${name} runs later`,
          "use what earlier steps of the case put out",
        );
      }
      return outputProblem(chain, names.steps, (id) => `no earlier step of this case has the id ${id}`);
    default:
      return names.needs?.find(name) !== undefined
        ? outputProblem(chain, names.needs, (id) => `there is no case ${id}`)
        : needsProblem(name, names.otherCases ?? []);
  }
}

const STEP_PROPERTIES: readonly string[] = ["outputs", "outcome", "conclusion"];

function outputProblem(
  chain: Reference,
  known: KnownOutputs | undefined,
  missing: (id: string) => string,
): Problem | undefined {
  const [context, id, property, output] = chain.path as [
    string,
    string,
    string | undefined,
    string | undefined,
  ];
  const outputs = known?.find(id);
  if (outputs === undefined) return suggest(1, missing(id), id, known?.ids() ?? []);
  if (property === undefined) return undefined;
  const properties = context.toLowerCase() === "needs" ? STEP_PROPERTIES.slice(0, 2) : STEP_PROPERTIES;
  if (!includes(properties, property)) {
    const message = `${context}.${id} has no ${property}`;
    if (includes(outputs.names, property)) return unknown(2, message, `did you mean outputs.${property}?`);
    return suggest(2, message, property, properties, `it has ${listOf(properties)}`);
  }
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
      : `it puts out ${listOf(outputs.names)}`,
  );
}

function isAvailable(context: string, names: Names): boolean {
  if (context === "github") return names.github !== false;
  if (context === "plan" || context === "run") return true;
  return Boolean(names[context as "vars"]);
}

/** What to do about a context that is there, but not at this place. */
function adviceFor(context: string, names: Names): string {
  if (context === "env" && names.github === false && names.advice !== undefined)
    return 'write "$NAME": the command sees env: by itself';
  if (context === "inputs") return "inputs are those of a *.steps.yaml file; a suite has vars";
  if (context === "outputs") return "only what a session sends can look at the outputs of its login";
  if (context === "response") return "only that: can look at the response; steps hand values on by outputs:";
  if (names.otherCases !== undefined && (context === "matrix" || context === "data"))
    return `give the case ${context === "data" ? "data:" : "a matrix:"}`;
  return names.advice ?? availability(names);
}

/** A name that is written without its context. */
function ownerOf(name: string, names: Names): string | undefined {
  for (const context of ["vars", "matrix", "data", "inputs", "env"] as const) {
    const found = names[context]?.find((known) => known.toLowerCase() === name.toLowerCase());
    if (found !== undefined) return `${context}.${found}`;
  }
  return undefined;
}

function needsProblem(name: string, otherCases: readonly string[]): Problem {
  if (includes(otherCases, name))
    return unknown(1, `this case does not need ${name}`, `write needs: [${name}]`);
  return suggest(
    1,
    `there is no case ${name}`,
    name,
    otherCases,
    `cases are ${listOf(otherCases.slice(0, 20))}`,
  );
}

function availability(names: Names): string {
  return `available are ${listOf(CONTEXTS.filter((context) => isAvailable(context, names)))}`;
}

function memberOf(
  known: readonly string[],
  name: string,
  message: string,
  context: string,
  otherwise?: string,
): Problem | undefined {
  if (includes(known, name)) return undefined;
  return suggest(1, message, name, known, otherwise ?? `${context} has ${listOf(known) || "no names here"}`);
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
