import { evaluateTemplate, evaluateText } from "../expression/evaluate.ts";
import { formatDuration } from "../model/duration.ts";
import type { Attempt, Case as CaseResult } from "../model/generated/result.ts";
import { placeOf } from "../model/origin.ts";
import type { CasePlan, Contexts } from "../model/run-plan.ts";
import type { ValueMap } from "../model/value.ts";
import { type Frame, frameOf } from "./frame.ts";
import type { Cookies } from "./http/cookies.ts";
import { limited } from "./limits.ts";
import { runSteps, skipReason } from "./run-step.ts";
import type { Services } from "./services.ts";
import type { Slots } from "./slots.ts";
import { asStepError, StepError } from "./step-error.ts";

/** What a case is run with. */
export interface CaseInputs {
  readonly services: Services;
  readonly slots: Slots;
  /** The suite's id: with the case's, it names its chance. */
  readonly suite: string;
  /** The suite's contexts, and `needs`. */
  readonly contexts: Contexts;
  /** Those of `before`; every attempt starts from a copy. */
  readonly cookies: Cookies;
  /** Why it cannot run, as far as its needs go; null: they passed. */
  readonly blocked: string | null;
  /** Why nothing is to start any more; null: go on. Asked when the case's turn has come. */
  halted(): string | null;
  started(attempt: number): void;
  /** Told how it has ended while it still holds its slot, so that the next one knows. */
  ended(result: Pick<CaseResult, "outcome" | "quarantined">): void;
}

/** A case's result with the outputs that others can read. */
export interface CaseOutcome {
  readonly result: CaseResult;
  readonly outputs: ValueMap;
}

/** Runs one case, with as many attempts as it or the plan allows until it passes. */
export async function runCase(plan: CasePlan, inputs: CaseInputs): Promise<CaseOutcome> {
  const { services, slots } = inputs;
  const contexts: Contexts = {
    ...inputs.contexts,
    matrix: plan.matrix ?? undefined,
    data: plan.data ?? undefined,
  };
  const without = (outcome: "skipped" | "error", reason: string): CaseOutcome => ({
    result: emptyResult(plan, contexts, services, outcome, reason),
    outputs: {},
  });
  if (plan.withheld !== null) return without("skipped", plan.withheld);
  try {
    const reason = skippedFor(
      plan,
      frameOf(services, contexts, inputs.cookies, services.stop, [inputs.suite, "case", plan.id, "if"]),
      inputs.blocked,
    );
    if (reason !== null) return without("skipped", reason);
  } catch (error) {
    inputs.ended(endedAs("error", plan));
    return without("error", `its if could not be worked out: ${asStepError(error).message}`);
  }

  const attempts: Attempt[] = [];
  let last: AttemptOutcome | undefined;
  const { attempts: most, delay } = plan.retries ?? services.plan.retries;
  const isFinal = ({ attempt, final }: AttemptOutcome) =>
    attempt.outcome === "passed" || attempt.attempt >= most || final || services.stop.aborted;
  for (;;) {
    const outcome = await slots.use(async () => {
      const halted = inputs.halted();
      if (halted !== null) return halted;
      inputs.started(attempts.length + 1);
      const stream = [inputs.suite, "case", plan.id, attempts.length + 1];
      const frame = frameOf(services, contexts, inputs.cookies.copy(), services.stop, stream);
      const attempted = await attemptCase(plan, frame, attempts.length + 1);
      if (isFinal(attempted)) inputs.ended(endedAs(attempted.attempt.outcome, plan));
      return attempted;
    });
    if (typeof outcome === "string") {
      if (last === undefined) return without("skipped", outcome);
      break;
    }
    attempts.push(outcome.attempt);
    last = outcome;
    if (isFinal(outcome)) break;
    await services.host.clock.sleep(delay, services.stop);
  }
  const { attempt, outputs, problem } = last;
  return {
    outputs,
    result: {
      ...describeCase(plan, contexts, services),
      outcome: attempt.outcome,
      flaky: attempt.outcome === "passed" && attempts.length > 1,
      reason: problem,
      start: attempts[0]?.start ?? attempt.start,
      duration: attempt.duration,
      attempts,
    },
  };
}

function endedAs(
  outcome: CaseResult["outcome"],
  { quarantined }: CasePlan,
): Pick<CaseResult, "outcome" | "quarantined"> {
  return { outcome, ...(quarantined !== null && { quarantined: { ...quarantined } }) };
}

interface AttemptOutcome {
  readonly attempt: Attempt;
  readonly outputs: ValueMap;
  readonly problem: string | null;
  readonly final: boolean;
}

async function attemptCase(plan: CasePlan, outer: Frame, number: number): Promise<AttemptOutcome> {
  const { clock } = outer.services.host;
  const start = new Date(clock.now()).toISOString();
  const started = clock.monotonic();
  const limit = limited(
    outer.signal,
    plan.timeout,
    (timeout) =>
      new StepError("timeout", `the case took longer than ${formatDuration(timeout)}`, {
        hint: "raise its timeout, or find out why it is slow",
      }),
  );
  const frame: Frame = { ...outer, signal: limit.signal };
  const list = await runSteps(plan.steps, frame);
  let { outcome, problem } = list;
  limit.release();
  const outputs: ValueMap = {};
  if (outcome === "passed") {
    try {
      for (const [name, template] of plan.outputs) outputs[name] = evaluateTemplate(template, frame.scope);
    } catch (error) {
      outcome = "error";
      problem = `its outputs could not be worked out: ${outer.services.mask.mask(asStepError(error).message)}`;
    }
  }
  return {
    attempt: { attempt: number, outcome, start, duration: clock.monotonic() - started, steps: list.steps },
    outputs,
    problem,
    final: list.final,
  };
}

/** Needs first, then the case's own `if`, which may ask for success() of them.
 * @throws FunctionError when it cannot be worked out. */
function skippedFor(plan: CasePlan, frame: Frame, blocked: string | null): string | null {
  if (blocked !== null && !plan.condition?.asksStatus) return blocked;
  frame.scope.status.failed = blocked !== null;
  return skipReason(plan.condition, frame);
}

/** The result of a case that did not run. */
export function emptyResult(
  plan: CasePlan,
  contexts: Contexts,
  services: Services,
  outcome: "skipped" | "error",
  reason: string,
): CaseResult {
  const start = new Date(services.host.clock.now()).toISOString();
  return {
    ...describeCase(plan, contexts, services),
    outcome,
    flaky: false,
    reason: services.mask.mask(reason),
    start,
    duration: 0,
    attempts: [],
  };
}

function describeCase(
  plan: CasePlan,
  contexts: Contexts,
  services: Services,
): Pick<CaseResult, "id" | "case" | "name" | "place" | "tags" | "priority" | "quarantined"> {
  const { mask } = services;
  let name: string;
  try {
    name =
      evaluateText(plan.name, {
        contexts,
        sources: services.sources.of(plan.origin.document.file, plan.id, "name"),
        status: { failed: false, cancelled: false },
      }) ?? plan.case;
  } catch {
    // A name that cannot be worked out is no reason to fail a case.
    name = plan.case;
  }
  return {
    id: mask.mask(plan.id),
    case: plan.case,
    name: mask.mask(name),
    place: placeOf(plan.origin),
    tags: [...plan.tags],
    priority: plan.priority,
    ...(plan.quarantined !== null && { quarantined: { ...plan.quarantined } }),
  };
}
