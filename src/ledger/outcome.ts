import { createHash } from "node:crypto";
import { hasFailed, isCounted } from "../model/counted-outcome.ts";
import type { Case, Hook, ResultDocument, Step, Suite } from "../model/generated/result.ts";
import type { FailingCase, Outcome } from "./record.ts";

/** More than this is not kept of one run: a line is written with every run. */
const MOST_CASES = 2000;
const MOST_FAILING = 100;

/** What the ledger keeps of a result. Cases that did not run are left out; a hook that did not pass counts as failing. */
export function outcomeOf(result: ResultDocument): Outcome {
  const cases = result.suites.flatMap((suite) =>
    suite.cases.map((one) => ({ id: caseKey(suite, one.id), one })),
  );
  const ran = cases.filter(({ one }) => one.attempts.length > 0);
  const flaky = ran.filter(({ one }) => one.flaky && isCounted(one)).map(({ id }) => id);
  const failing = result.suites.flatMap(failingOf);
  return {
    verdict: result.verdict,
    reason: result.reason,
    counts: result.counts,
    duration: Math.round(result.duration),
    cases: Object.fromEntries(
      ran.slice(0, MOST_CASES).map(({ id, one }) => [id, [Math.round(one.duration), one.outcome] as const]),
    ),
    ...(flaky.length > 0 ? { flaky: flaky.slice(0, MOST_FAILING) } : {}),
    ...(failing.length > 0 ? { failing: failing.slice(0, MOST_FAILING) } : {}),
  };
}

/** What a case is called in the ledger: `orders#place-order`. */
function caseKey(suite: Pick<Suite, "id">, id: string): string {
  return `${suite.id}#${id}`;
}

function failingOf(suite: Suite): FailingCase[] {
  const hooks = (["before", "after"] as const).flatMap((kind) => {
    const hook: Hook | null = suite[kind];
    return hook === null || !isBad(hook.outcome)
      ? []
      : [failingCase(caseKey(suite, kind), hook.steps, hook.place)];
  });
  const cases = suite.cases
    .filter(hasFailed)
    .map((one: Case) => failingCase(caseKey(suite, one.id), one.attempts.at(-1)?.steps ?? [], one.place));
  return [...hooks, ...cases];
}

/** The fingerprint is made of what does not change when values, messages or lines do. */
function failingCase(id: string, steps: readonly Step[], place: { file: string; line: number }): FailingCase {
  const [step, index] = firstBroken(steps);
  const failure = step?.failures[0];
  const found = failure?.place ?? step?.error?.place ?? step?.place ?? place;
  const traits = failure ? [failure.query, failure.matcher, failure.path ?? ""] : [step?.error?.code ?? ""];
  const text = [id, step?.id ?? String(index), ...traits].join("\n");
  return {
    case: id,
    place: `${found.file}:${found.line}`,
    fingerprint: createHash("sha256").update(text).digest("hex").slice(0, 12),
  };
}

/** The innermost step that broke first, and its place among its siblings. */
function firstBroken(steps: readonly Step[]): [Step | undefined, number] {
  const index = steps.findIndex((step) => isBad(step.outcome) && !step.allowed);
  const step = steps[index];
  if (step === undefined) return [undefined, -1];
  const inner = firstBroken(step.steps);
  return inner[0] === undefined ? [step, index] : inner;
}

function isBad(outcome: string): boolean {
  return outcome === "failed" || outcome === "error";
}
