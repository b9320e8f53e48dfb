import { evaluateTemplate, type Scope } from "../expression/evaluate.ts";
import { FunctionError } from "../expression/functions/definition.ts";
import type { CasePlan } from "../model/run-plan.ts";
import type { Template } from "../model/template.ts";
import type { Value, ValueMap } from "../model/value.ts";
import { formatJson } from "../value/json-text.ts";
import { SecretMask } from "../value/secret-mask.ts";
import { writtenText } from "../value/written-number.ts";
import type { CompiledCase } from "./compile-case.ts";
import { expandMatrix } from "./expand-matrix.ts";
import type { Findings } from "./findings.ts";
import { rememberNumbers } from "./resolve-vars.ts";

/** How much of one combination an id shows. */
const LONGEST_LABEL = 80;
/** Lists that multiply by mistake must not fill the memory. */
const MOST_COMBINATIONS = 10_000;

/** Spreads a case out: one entry for each combination of its matrix or row of its data, else one. */
export function caseLegs(compiled: CompiledCase, scope: Scope, findings: Findings): CasePlan[] {
  const { rows, matrix } = compiled;
  if (rows !== null)
    return rows.map((row, index) => planOf(compiled, `${compiled.id} (row ${index + 1})`, null, row));
  if (matrix === null) return [planOf(compiled, compiled.id, null, null)];
  return uniquely(
    matrixOf(compiled, scope, findings).map((combination) =>
      planOf(compiled, `${compiled.id} (${labelOf(combination, scope)})`, combination, null),
    ),
  );
}

/** A case that is skipped whatever happens: which combinations of it there are may not even be known. */
export function withheldLeg(compiled: CompiledCase, reason: string): CasePlan {
  const spread = compiled.rows !== null || compiled.matrix !== null;
  const name: Template = spread ? { kind: "literal", value: compiled.id } : compiled.name;
  return { ...planOf(compiled, compiled.id, null, null), name, withheld: reason };
}

function planOf(
  compiled: CompiledCase,
  id: string,
  matrix: ValueMap | null,
  data: ValueMap | null,
): CasePlan {
  const { name, tags, priority, needs, retries, condition, timeout, outputs, steps, origin } = compiled;
  return {
    id,
    case: compiled.id,
    name,
    tags,
    priority,
    needs,
    withheld: null,
    retries,
    quarantined: null,
    condition,
    timeout,
    matrix,
    data,
    outputs,
    steps,
    origin,
  };
}

function matrixOf(compiled: CompiledCase, scope: Scope, findings: Findings): ValueMap[] {
  const { document, container, key } = compiled.origin;
  const one = (container as { [id: string]: { matrix: ValueMap } })[key] as { matrix: ValueMap };
  const matrix = evaluateMatrix(compiled.matrix as Template, scope, (name, message) => {
    const hint = "check what the function is given";
    findings.error(
      "expression-function",
      { document, container: one.matrix, key: name },
      "value",
      message,
      hint,
    );
  });
  if (matrix === undefined) return [];
  for (const name of Object.keys(matrix)) {
    rememberNumbers(document, one.matrix, name, matrix, name);
    if (Array.isArray(matrix[name]) && (matrix[name] as Value[]).length > 0) continue;
    findings.error(
      "matrix-form",
      { document, container: one.matrix, key: name },
      "value",
      `${name} gives ${shortly(matrix[name] as Value)}, expected a list with something in it`,
      "give it a list; fromJSON() makes one of text such as [1, 2]",
    );
    return [];
  }
  const count = combinationsOf(matrix);
  if (count <= MOST_COMBINATIONS) {
    const combinations = expandMatrix(matrix);
    if (combinations.length > 0) return combinations;
    const all = "exclude takes every combination away, so the case would never run";
    findings.error(
      "matrix-empty",
      { document, container: one, key: "matrix" },
      "key",
      all,
      "exclude less, or take the case out",
    );
    return [];
  }
  const message = `the matrix gives ${count} combinations, ${MOST_COMBINATIONS} are the most`;
  findings.error(
    "matrix-size",
    { document, container: one, key: "matrix" },
    "key",
    message,
    "shorten its lists, or split the case",
  );
  return [];
}

/** What would be made before `exclude` takes some away. */
function combinationsOf({ include: _, exclude: __, ...dimensions }: ValueMap): number {
  return Object.values(dimensions).reduce<number>((count, list) => count * (list as Value[]).length, 1);
}

/** undefined after a problem was told. */
function evaluateMatrix(
  template: Template,
  scope: Scope,
  report: (name: string, message: string) => void,
): ValueMap | undefined {
  if (template.kind !== "map") return evaluateTemplate(template, scope) as ValueMap;
  const matrix: ValueMap = {};
  for (const [name, item] of template.entries) {
    try {
      matrix[name] = evaluateTemplate(item, scope);
    } catch (error) {
      if (!(error instanceof FunctionError)) throw error;
      report(name, error.message);
      return undefined;
    }
  }
  return matrix;
}

function shortly(value: Value): string {
  const text = formatJson(value);
  return text.length > LONGEST_LABEL ? `${text.slice(0, LONGEST_LABEL)}…` : text;
}

function labelOf(combination: ValueMap, { contexts }: Scope): string {
  const label = Object.entries(combination)
    .map(([name, value]) => {
      const text = typeof value === "string" ? value : (writtenText(combination, name) ?? formatJson(value));
      return `${name}: ${text}`;
    })
    .join(", ");
  if (label.length <= LONGEST_LABEL) return label;
  // Of a secret that was cut nobody could tell later that it is one.
  const mask = new SecretMask();
  for (const secret of Object.values(contexts["secrets"] ?? {})) mask.add(String(secret));
  const shown = mask.mask(label);
  return shown.length > LONGEST_LABEL ? `${shown.slice(0, LONGEST_LABEL)}…` : shown;
}

/** Ids that come out the same get a number behind them. */
function uniquely(legs: readonly CasePlan[]): CasePlan[] {
  const counts = new Map<string, number>();
  return legs.map((leg) => {
    const count = (counts.get(leg.id) ?? 0) + 1;
    counts.set(leg.id, count);
    return count === 1 ? leg : { ...leg, id: `${leg.id} #${count}` };
  });
}
