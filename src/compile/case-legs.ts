import { evaluateTemplate, type Scope } from "../expression/evaluate.ts";
import type { CasePlan } from "../model/run-plan.ts";
import type { Value, ValueMap } from "../model/value.ts";
import { formatJson } from "../value/json-text.ts";
import { writtenText } from "../value/written-number.ts";
import type { CompiledCase } from "./compile-case.ts";
import { expandMatrix } from "./expand-matrix.ts";
import type { Findings } from "./findings.ts";
import { rememberNumbers } from "./resolve-vars.ts";

/** How much of one combination an id shows. */
const LONGEST_LABEL = 80;

/** Spreads a case out: one entry for each combination of its matrix or row of its data, else one. */
export function caseLegs(compiled: CompiledCase, scope: Scope, findings: Findings): CasePlan[] {
  const { rows, matrix } = compiled;
  const plan = (label: string | null, values: Pick<CasePlan, "matrix" | "data">): CasePlan => ({
    id: label === null ? compiled.id : `${compiled.id} (${label})`,
    case: compiled.id,
    name: compiled.name,
    tags: compiled.tags,
    priority: compiled.priority,
    needs: compiled.needs,
    condition: compiled.condition,
    timeout: compiled.timeout,
    matrix: values.matrix,
    data: values.data,
    outputs: compiled.outputs,
    steps: compiled.steps,
    origin: compiled.origin,
  });
  if (rows !== null) return rows.map((row, index) => plan(`row ${index + 1}`, { matrix: null, data: row }));
  if (matrix === null) return [plan(null, { matrix: null, data: null })];
  return uniquely(
    matrixOf(compiled, scope, findings).map((combination) =>
      plan(labelOf(combination), { matrix: combination, data: null }),
    ),
  );
}

function matrixOf(compiled: CompiledCase, scope: Scope, findings: Findings): ValueMap[] {
  const { document, container, key } = compiled.origin;
  const one = (container as { [id: string]: { matrix: ValueMap } })[key] as { matrix: ValueMap };
  const matrix = evaluateTemplate(compiled.matrix as NonNullable<CompiledCase["matrix"]>, scope) as ValueMap;
  for (const name of Object.keys(matrix)) {
    rememberNumbers(document, one.matrix, name, matrix, name);
    if (Array.isArray(matrix[name]) && (matrix[name] as Value[]).length > 0) continue;
    findings.error(
      "matrix-form",
      { document, container: one.matrix, key: name },
      "value",
      `${name} gives ${formatJson(matrix[name] as Value)}, expected a list with something in it`,
    );
    return [];
  }
  return expandMatrix(matrix);
}

function labelOf(combination: ValueMap): string {
  const label = Object.entries(combination)
    .map(([name, value]) => {
      const text = typeof value === "string" ? value : (writtenText(combination, name) ?? formatJson(value));
      return `${name}: ${text}`;
    })
    .join(", ");
  return label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL)}…` : label;
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
