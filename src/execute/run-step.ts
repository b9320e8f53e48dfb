import { isTrue } from "../expression/evaluate.ts";
import type { Step as StepResult } from "../model/generated/result.ts";
import { placeOf } from "../model/origin.ts";
import type { Condition, StepPlan } from "../model/run-plan.ts";
import type { ValueMap } from "../model/value.ts";
import { type Frame, withStream } from "./frame.ts";
import { stepLimit } from "./limits.ts";
import type { ListOutcome } from "./list-outcome.ts";
import { firstProblem } from "./problem.ts";
import { evaluateEnvironment } from "./run/command-attempt.ts";
import { asStepError, type StepError } from "./step-error.ts";
import { stepName } from "./step-name.ts";
import { stopReason } from "./stop-reason.ts";
import { tryUntilItHolds } from "./try-until-it-holds.ts";
import { runUses } from "./uses/run-uses.ts";

/** A step's result with what later steps can read of it. */
interface StepOutcome {
  readonly result: StepResult;
  readonly outputs: ValueMap;
  /** Another attempt would be told the same. */
  readonly final?: boolean;
}

/** Runs the steps of a list in order; after one that did not pass, only those run that ask for it. */
export async function runSteps(plans: readonly StepPlan[], frame: Frame): Promise<ListOutcome> {
  const { status } = frame.scope;
  const steps: StepResult[] = [];
  /** Why some of the steps did not get their turn. */
  let cutShort: string | null = null;
  let final = false;
  for (const [index, plan] of plans.entries()) {
    if (frame.signal.aborted) status.cancelled = true;
    const ended = await runStep(plan, withStream(frame, index));
    const { result, outputs } = ended;
    steps.push(result);
    if (ended.final && !result.allowed) final = true;
    if (status.cancelled && result.outcome === "skipped" && !plan.condition?.asksStatus)
      cutShort ??= result.reason;
    if (plan.id !== null) {
      const conclusion = result.allowed ? "passed" : result.outcome;
      (frame.scope.contexts["steps"] as ValueMap)[plan.id] = { outputs, outcome: result.outcome, conclusion };
    }
    if ((result.outcome === "failed" || result.outcome === "error") && !result.allowed) status.failed = true;
  }
  const outcome = worst(steps);
  return outcome === "passed" && cutShort !== null
    ? { steps, outcome: "error", problem: cutShort, final }
    : { steps, outcome, problem: firstProblem(steps), final };
}

async function runStep(step: StepPlan, outer: Frame): Promise<StepOutcome> {
  const { clock } = outer.services.host;
  const start = new Date(clock.now()).toISOString();
  const started = clock.monotonic();
  const frame = step.action.kind === "run" ? withEnvironment(step, outer) : outer;
  const stoppedBefore = outer.signal.aborted;
  // What a stop broke off has no excuse: nobody knows how it would have ended.
  const brokenOff = (outcome: StepResult["outcome"]) =>
    outcome === "error" && outer.signal.aborted && !stoppedBefore;
  const nameOf = stepName(step, outer);
  const base = (outcome: StepResult["outcome"], rest: Partial<StepResult>): StepResult => ({
    id: step.id,
    name: rest.name ?? nameOf(null),
    kind: step.action.kind,
    place: placeOf(step.origin),
    outcome,
    allowed: step.continueOnError && (outcome === "failed" || outcome === "error") && !brokenOff(outcome),
    reason: null,
    start,
    duration: clock.monotonic() - started,
    tries: 0,
    failures: [],
    error: null,
    exchange: null,
    output: null,
    steps: [],
    ...rest,
  });
  const failed = (error: StepError, rest: Partial<StepResult> = {}) =>
    base("error", { error: describeError(error, step, frame), steps: [...error.steps], ...rest });

  let reason: string | null;
  try {
    reason = skipReason(step.condition, frame);
  } catch (error) {
    return { result: failed(asStepError(error)), outputs: {} };
  }
  if (reason !== null) return { result: base("skipped", { reason }), outputs: {} };

  const limit = stepLimit(step, frame);
  try {
    switch (step.action.kind) {
      case "wait": {
        await clock.sleep(step.action.duration, limit.signal);
        if (limit.signal.aborted) throw limit.reason();
        return { result: base("passed", { tries: 1 }), outputs: {} };
      }
      case "uses": {
        const { outputs, ...list } = await runUses(step.action, { ...frame, signal: limit.signal }, runSteps);
        const rest = { tries: 1, steps: list.steps };
        const result =
          list.outcome === "error" && limit.signal.aborted
            ? failed(limit.reason(), rest)
            : base(list.outcome, rest);
        return { result, outputs, final: list.final };
      }
      default: {
        const deadline = step.timeout === null ? null : started + step.timeout;
        const { last, tries, tried } = await tryUntilItHolds(step, frame, limit.signal, deadline, nameOf);
        const { error, failures, outputs } = last;
        const told = {
          name: last.name,
          tries,
          ...((tries > 1 || tried[0]?.note !== undefined) && { tried: [...tried] }),
        };
        if (error === null && failures.length === 0) return { result: base("passed", told), outputs };
        const rest = {
          ...told,
          failures: [...failures],
          exchange: last.exchange(),
          output: last.output(),
        };
        if (error === null) return { result: base("failed", rest), outputs };
        const shown = limit.signal.aborted ? limit.reason() : error;
        return { result: failed(shown, rest), outputs, final: shown.final };
      }
    }
  } catch (error) {
    return { result: failed(asStepError(error)), outputs: {} };
  } finally {
    limit.release();
  }
}

/** Why a step does not run; null when it does. */
export function skipReason(condition: Condition | null, { scope, signal }: Frame): string | null {
  const { failed, cancelled } = scope.status;
  if (condition === null || !condition.asksStatus) {
    if (cancelled) return stopReason(signal).message;
    if (failed) return "an earlier step did not pass";
  }
  if (condition === null) return null;
  const { expression } = condition;
  const holds = typeof expression === "boolean" ? expression : isTrue(expression, scope);
  return holds ? null : `if: ${typeof expression === "boolean" ? expression : expression.source} is not true`;
}

function withEnvironment(step: StepPlan, frame: Frame): Frame {
  if (step.action.kind !== "run" || step.action.env.length === 0) return frame;
  try {
    const env = {
      ...((frame.scope.contexts["env"] ?? {}) as ValueMap),
      ...evaluateEnvironment(step.action.env, frame),
    };
    return { ...frame, scope: { ...frame.scope, contexts: { ...frame.scope.contexts, env } } };
  } catch {
    // The attempt evaluates it again, and tells what is wrong.
    return frame;
  }
}

function describeError(error: StepError, step: StepPlan, { services }: Frame): StepResult["error"] {
  const origin = step.action.kind === "http" ? step.action.origin : step.origin;
  return {
    code: error.code,
    message: services.mask.mask(error.message),
    hint: error.hint === null ? null : services.mask.mask(error.hint),
    place: placeOf(origin),
  };
}

function worst(steps: readonly StepResult[]): ListOutcome["outcome"] {
  const counted = steps.filter((step) => !step.allowed);
  if (counted.some((step) => step.outcome === "error")) return "error";
  return counted.some((step) => step.outcome === "failed") ? "failed" : "passed";
}
