import { evaluateText, type Scope } from "../expression/evaluate.ts";
import { FunctionError } from "../expression/functions/definition.ts";
import type { PlanDocument } from "../model/generated/documents.ts";
import { nearest } from "../model/nearest.ts";
import type { Loaded } from "../model/project.ts";
import { RotaError } from "../model/rota-error.ts";
import type { CasePlan } from "../model/run-plan.ts";
import type { CompiledSuite } from "./compile-suite.ts";
import { listOf } from "./list-of.ts";
import { isPattern, namePattern } from "./name-pattern.ts";
import type { RunChoices } from "./run-choices.ts";
import { parsePriorityRange, patternOfCase, type Selection } from "./select-cases.ts";
import { parseTagExpression, type TagMatcher } from "./tag-expression.ts";

/** What is chosen by tags and by priority, all of it together. */
export function selectionOf(
  parts: readonly (Chosen | null | undefined)[],
  { cases, names, failed }: Pick<RunChoices, "cases" | "names" | "failed">,
): Selection {
  const tags = parts.flatMap((part): TagMatcher[] => {
    const text = part?.tags ?? null;
    if (text === null) return [];
    const outcome = parseTagExpression(text);
    if (typeof outcome === "function") return [outcome];
    throw new RotaError("tag-expression", `bad tag expression ${text}: ${outcome.problem}`, {
      exitCode: 2,
      hint: outcome.hint,
    });
  });
  const priorities = parts.flatMap((part) => {
    const text = part?.priority ?? null;
    if (text === null) return [];
    const range = parsePriorityRange(text);
    if (range !== undefined) return [range];
    throw new RotaError("priority-range", `${text} is not a priority or a range of them`, {
      exitCode: 2,
      hint: "write P1, or P0..P2",
    });
  });
  return { tags, priorities, cases, names, failed };
}

interface Chosen {
  readonly tags?: string | null;
  readonly priority?: string | null;
}

/** Every case that was asked for must be there; which combinations of it there are is not known yet. */
export function checkCases(suites: readonly CompiledSuite[], wanted: readonly string[]): void {
  const ids = suites.flatMap((suite) => suite.cases.map(({ id }) => id));
  const unknown = wanted.find((id) => !ids.some(namePattern(patternOfCase(id))));
  if (unknown === undefined) return;
  const close = nearest(unknown, ids);
  throw new RotaError("case-unknown", `there is no case ${isPattern(unknown) ? "like " : ""}${unknown}`, {
    exitCode: 2,
    hint: close === undefined ? `cases are ${listOf(ids.slice(0, 20))}` : `did you mean ${close}?`,
  });
}

/** Says that no case is left, by what, and what there is. */
export function nothingSelected(
  suites: readonly CompiledSuite[],
  choices: RunChoices,
  plan: Loaded<PlanDocument> | undefined,
): RotaError {
  const ids = suites.flatMap((suite) => suite.cases.map(({ id }) => id));
  const selectors = [
    choices.tags !== null && `--tags ${choices.tags}`,
    choices.priority !== null && `--priority ${choices.priority}`,
    choices.names.length > 0 && `--name ${choices.names.join(" --name ")}`,
    choices.failed !== null && "--failed",
    choices.cases.length > 0 && `--case ${choices.cases.join(" --case ")}`,
    plan?.content.select !== undefined && `select of ${plan.document.file}`,
    choices.pullRequest && `pull-request of ${plan?.document.file}`,
  ].filter((part) => typeof part === "string");
  const names = suites.flatMap((suite) =>
    suite.cases.flatMap(({ name }) => (name.kind === "literal" ? String(name.value) : [])),
  );
  const [wanted] = choices.names;
  const close = wanted === undefined ? undefined : nearest(wanted.replaceAll("*", ""), names);
  const all = `the suites have ${ids.length} cases: ${ids.slice(0, 10).join(", ")}${ids.length > 10 ? ", …" : ""}`;
  const meant = wanted === undefined || isPattern(wanted) ? "" : `, or --name "*${wanted}*"`;
  const hint = wanted === undefined ? all : `${close === undefined ? all : `did you mean ${close}?`}${meant}`;
  return new RotaError(
    "nothing-selected",
    `no case is left to run${selectors.length > 0 ? ` by ${selectors.join(" and ")}` : ""}`,
    { exitCode: 2, hint },
  );
}

/** A case's name, if the selection asks for it; null when it can be known only in the run. */
export function nameOf(
  { name, matrix, data, case: id }: CasePlan,
  scope: Scope,
  { names }: Selection,
): string | null {
  if (names.length === 0) return null;
  const contexts = { ...scope.contexts, matrix: matrix ?? undefined, data: data ?? undefined };
  try {
    return evaluateText(name, { ...scope, contexts }) ?? id;
  } catch (error) {
    if (error instanceof FunctionError) return id;
    throw error;
  }
}
