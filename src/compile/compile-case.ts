import { parseDuration } from "../model/duration.ts";
import type { Case, Matrix, SuiteDocument } from "../model/generated/documents.ts";
import type { Origin } from "../model/origin.ts";
import { resolvePath } from "../model/path.ts";
import type { Loaded } from "../model/project.ts";
import type { CasePlan } from "../model/run-plan.ts";
import type { Template } from "../model/template.ts";
import type { ValueMap } from "../model/value.ts";
import { caseTwins, reportCaseTwins } from "./case-twins.ts";
import { needsOf } from "./check-needs.ts";
import type { CompileContext } from "./compile-context.ts";
import { compileSteps } from "./compile-steps.ts";
import { listOf } from "./list-of.ts";
import { at as inPlace, type KnownOutputs, type NamesOf, type Outputs, once } from "./names.ts";
import type { Requirement } from "./requirements.ts";
import { rememberNumbers } from "./resolve-vars.ts";
import { StepOutputs } from "./step-outputs.ts";

/** A case before its matrix or data is spread out. */
export interface CompiledCase
  extends Omit<CasePlan, "case" | "matrix" | "data" | "withheld" | "quarantined"> {
  readonly matrix: Template | null;
  readonly rows: readonly ValueMap[] | null;
  readonly requirements: readonly Requirement[];
}

/** What the cases of a suite share. */
export interface CaseInputs {
  readonly context: CompileContext;
  readonly suite: Loaded<SuiteDocument>;
  /** The suite's names, and what `before` puts out. */
  readonly names: NamesOf;
  readonly caseIds: readonly string[];
}

/** Compiles one case; all that is wrong goes to the findings of the context. */
export function compileCase(id: string, inputs: CaseInputs): CompiledCase {
  const { context, suite, caseIds } = inputs;
  const { templates } = context;
  const { document, content } = suite;
  const one = content.cases[id] as Case;
  const at = (key: string): Origin => ({ document, container: one, key });
  templates.requirements = [];
  const rows = one.data === undefined ? null : rowsOf(context, one, at);
  if (one.matrix !== undefined) checkMatrix(context, one.matrix, at);
  if (one.outputs !== undefined) reportCaseTwins(context.findings, at("outputs"));
  const names = once(() => ({
    ...inputs.names(),
    ...(one.matrix && { matrix: matrixNames(one.matrix) }),
    ...(one.data !== undefined && {
      data: [...new Set((rows ?? []).flatMap(Object.keys))],
      openData: rows === null,
    }),
    needs: neededOutputs(needsOf(one), content.cases),
    otherCases: caseIds,
  }));
  const steps = compileSteps(context, one.steps, at("steps"), inPlace(names, "in a step"));
  return {
    id,
    name: one.name === undefined ? { kind: "literal", value: id } : templates.text(at("name"), inName(names)),
    tags: one.tags ?? [],
    priority: one.priority ?? "P2",
    needs: needsOf(one),
    condition:
      one.if === undefined ? null : templates.condition(at("if"), inPlace(names, "in the if of a case")),
    retries:
      one.retries === undefined
        ? null
        : { attempts: one.retries.attempts, delay: parseDuration(one.retries.delay ?? "0s") ?? 0 },
    timeout: one.timeout === undefined ? null : (parseDuration(one.timeout) ?? null),
    matrix: one.matrix === undefined ? null : templates.value(at("matrix"), inMatrix(names)),
    rows,
    outputs:
      one.outputs === undefined
        ? []
        : templates.values(at("outputs"), () => ({
            ...names(),
            place: "in the outputs of a case",
            steps: new StepOutputs(context.project, document, one.steps).first(),
          })),
    steps,
    requirements: templates.requirements,
    origin: { document, container: content.cases, key: id },
  };
}

/** A case has its name before anything has run. */
function inName(names: NamesOf): NamesOf {
  return () => {
    const { vars, matrix, data } = names();
    return {
      place: "in the name of a case",
      ...(vars && { vars }),
      ...(matrix && { matrix }),
      ...(data && { data }),
    };
  };
}

function inMatrix(names: NamesOf): NamesOf {
  return () => ({ place: "in a matrix", vars: names().vars ?? [], secrets: true });
}

/** null when there is no data file, or it could not be read, which the loader has told. */
function rowsOf(
  { findings, project }: CompileContext,
  one: Case,
  at: (key: string) => Origin,
): readonly ValueMap[] | null {
  if (one.matrix !== undefined) {
    const hint = "take one away, or put the combinations into the data file";
    findings.error("case-matrix-and-data", at("data"), "key", "a case has a matrix or data, not both", hint);
  }
  const file = resolvePath(at("data").document.file, String(one.data));
  const data = file === undefined ? undefined : project.data.get(file);
  if (data === undefined) return null;
  const { rows, document } = data;
  if (document !== null) for (const row of rows.keys()) rememberNumbers(document, rows, row, rows, row);
  const [first] = rows;
  const twins = first === undefined ? undefined : caseTwins(Object.keys(first));
  if (twins !== undefined) {
    const message = `the columns ${twins.join(" and ")} of ${file} differ only in case`;
    findings.error(
      "name-case",
      at("data"),
      "value",
      message,
      "expressions are blind to case: rename one of them",
    );
  }
  return rows;
}

function checkMatrix({ findings }: CompileContext, matrix: Matrix, at: (key: string) => Origin): void {
  const { document } = at("matrix");
  reportCaseTwins(findings, at("matrix"));
  for (const [name, value] of Object.entries(matrix)) {
    if (typeof value !== "string" || value.includes("${{")) continue;
    const message = `${name} is text, expected a list`;
    const hint = `write [${value}], or an expression that gives a list`;
    findings.error("matrix-form", { document, container: matrix, key: name }, "value", message, hint);
  }
  const dimensions = dimensionsOf(matrix);
  for (const excluded of matrix.exclude ?? []) {
    const unknown = Object.keys(excluded).find((name) => !dimensions.includes(name));
    if (unknown === undefined) continue;
    const origin: Origin = { document, container: excluded, key: unknown };
    findings.error(
      "matrix-exclude",
      origin,
      "key",
      `the matrix has no ${unknown}`,
      `it has ${listOf(dimensions)}`,
    );
  }
}

function dimensionsOf(matrix: Matrix): string[] {
  return Object.keys(matrix).filter((name) => name !== "include" && name !== "exclude");
}

function matrixNames(matrix: Matrix): string[] {
  return [...new Set([...dimensionsOf(matrix), ...(matrix.include ?? []).flatMap(Object.keys)])];
}

function neededOutputs(needs: readonly string[], cases: SuiteDocument["cases"]): KnownOutputs {
  return {
    find(id) {
      const need = needs.find((one) => one.toLowerCase() === id.toLowerCase());
      return need === undefined ? undefined : outputsOfCase(cases[need]);
    },
    ids: () => needs,
  };
}

/** A case with several runs gives the list of its outputs; what is in it is known only then. */
function outputsOfCase(one: Case | undefined): Outputs {
  if (one === undefined) return { names: [], open: true };
  return { names: Object.keys(one.outputs ?? {}), open: one.matrix !== undefined || one.data !== undefined };
}
