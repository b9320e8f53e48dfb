import { evaluateText, isTrue } from "../expression/evaluate.ts";
import type { Step as StepResult } from "../model/generated/result.ts";
import { placeOf } from "../model/origin.ts";
import type { Condition, RetryPlan, StepPlan } from "../model/run-plan.ts";
import type { ValueMap } from "../model/value.ts";
import type { Frame } from "./frame.ts";
import { stepLimit } from "./limits.ts";
import { evaluateEnvironment } from "./run/command-attempt.ts";
import type { StepError } from "./step-error.ts";
import { asStepError, type Try, tryStep } from "./try-step.ts";
import { runUses } from "./uses/run-uses.ts";

/** Methods that may be repeated without harm (RFC 9110 9.2.2). */
const IDEMPOTENT = new Set(["GET", "HEAD", "OPTIONS", "PUT", "DELETE", "TRACE"]);
/** The longest pause that a Retry-After header can ask for, in milliseconds. */
const LONGEST_RETRY_AFTER = 60_000;

/** A step's result with what later steps can read of it. */
export interface StepOutcome {
  readonly result: StepResult;
  readonly outputs: ValueMap;
}

/** Runs the steps of a list in order; after one that did not pass, only those run that ask for it. */
export async function runSteps(steps: readonly StepPlan[], frame: Frame): Promise<StepResult[]> {
  const results: StepResult[] = [];
  for (const step of steps) {
    if (frame.signal.aborted) frame.scope.status.cancelled = true;
    const { result, outputs } = await runStep(step, frame);
    results.push(result);
    if (step.id !== null) {
      const conclusion = result.allowed ? "passed" : result.outcome;
      (frame.scope.contexts["steps"] as ValueMap)[step.id] = { outputs, outcome: result.outcome, conclusion };
    }
    if ((result.outcome === "failed" || result.outcome === "error") && !result.allowed)
      frame.scope.status.failed = true;
  }
  return results;
}

async function runStep(step: StepPlan, outer: Frame): Promise<StepOutcome> {
  const { clock } = outer.services.host;
  const start = new Date(clock.now()).toISOString();
  const started = clock.monotonic();
  const frame = step.action.kind === "run" ? withEnvironment(step, outer) : outer;
  const base = (outcome: StepResult["outcome"], rest: Partial<StepResult>): StepResult => ({
    id: step.id,
    name: nameOf(step, outer),
    kind: step.action.kind,
    place: placeOf(step.origin),
    outcome,
    allowed: step.continueOnError && (outcome === "failed" || outcome === "error"),
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
    base("error", { error: describeError(error, step, frame), ...rest });

  let reason: string | null;
  try {
    reason = skipReason(step.condition, frame);
  } catch (error) {
    return { result: failed(asStepError(error)), outputs: {} };
  }
  if (reason !== null) return { result: base("skipped", { reason }), outputs: {} };

  const limit = stepLimit(step.timeout, frame);
  try {
    switch (step.action.kind) {
      case "wait": {
        await clock.sleep(step.action.duration, limit.signal);
        if (limit.signal.aborted) throw limit.reason();
        return { result: base("passed", { tries: 1 }), outputs: {} };
      }
      case "uses": {
        const { steps, outputs } = await runUses(step.action, { ...frame, signal: limit.signal }, runSteps);
        const outcome = worst(steps);
        return { result: base(outcome, { tries: 1, steps }), outputs: outcome === "passed" ? outputs : {} };
      }
      default: {
        const { last, tries } = await tryUntilItHolds(step, frame, limit.signal);
        const outputs = last.outputs;
        if (last.error !== null) {
          const error = limit.signal.aborted ? limit.reason() : last.error;
          return {
            result: failed(error, { tries, exchange: last.exchange(), output: last.output() }),
            outputs,
          };
        }
        if (last.failures.length === 0) return { result: base("passed", { tries }), outputs };
        return {
          result: base("failed", {
            tries,
            failures: [...last.failures],
            exchange: last.exchange(),
            output: last.output(),
          }),
          outputs,
        };
      }
    }
  } catch (error) {
    return { result: failed(asStepError(error)), outputs: {} };
  } finally {
    limit.release();
  }
}

/** Retries and polling; gives the last try with how many there were. */
async function tryUntilItHolds(
  step: StepPlan,
  frame: Frame,
  signal: AbortSignal,
): Promise<{ last: Try; tries: number }> {
  const { clock } = frame.services.host;
  const retry = retryOf(step);
  const deadline = step.until === null ? 0 : clock.monotonic() + step.until.timeout;
  let tries = 0;
  let attempts = 0;
  let delay = retry?.delay ?? 0;
  for (;;) {
    tries++;
    const last = await tryStep(step, frame, signal);
    if (
      step.until !== null &&
      !last.settled &&
      (last.error === null || last.error.retryAs !== null) &&
      clock.monotonic() + step.until.every < deadline
    ) {
      await clock.sleep(step.until.every, signal);
      if (!signal.aborted) continue;
    }
    attempts++;
    if (retry === null || attempts >= retry.attempts || signal.aborted || !isWorthAnother(last, retry))
      return { last, tries };
    await clock.sleep(Math.max(delay, retryAfter(last, clock.now())), signal);
    if (signal.aborted) return { last, tries };
    delay *= retry.backoff;
  }
}

function retryOf(step: StepPlan): RetryPlan | null {
  if (step.retry !== null) return step.retry;
  return step.action.kind === "http" && IDEMPOTENT.has(step.action.method) ? step.action.retry : null;
}

function isWorthAnother({ answer, failures, error }: Try, { when }: RetryPlan): boolean {
  if (when.includes("failure") && (failures.length > 0 || error !== null)) return true;
  if (error !== null) return error.retryAs !== null && when.includes(error.retryAs);
  const status = answer?.status ?? null;
  return status !== null && (when.includes(status) || when.includes(`${Math.floor(status / 100)}xx`));
}

/** Milliseconds that an answer asks to wait (RFC 9110 10.2.3): seconds, or an HTTP date. */
function retryAfter({ answer }: Try, now: number): number {
  const text = answer?.headers.find(([name]) => name === "retry-after")?.[1];
  if (text === undefined) return 0;
  const milliseconds = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return Number.isNaN(milliseconds) ? 0 : Math.min(Math.max(0, milliseconds), LONGEST_RETRY_AFTER);
}

/** Why a step does not run; null when it does. */
export function skipReason(condition: Condition | null, { scope }: Pick<Frame, "scope">): string | null {
  const { failed, cancelled } = scope.status;
  if (condition === null || !condition.asksStatus) {
    if (cancelled) return "the run was stopped";
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

/** A name whose expressions cannot be worked out is shown without them: that never fails a step. */
function nameOf(step: StepPlan, { scope, services }: Frame): string {
  try {
    return services.mask.mask(evaluateText(step.name, scope) ?? "");
  } catch {
    return step.action.kind;
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

/** The outcome of a list of steps. */
export function worst(steps: readonly StepResult[]): "passed" | "failed" | "error" {
  const counted = steps.filter((step) => !step.allowed);
  if (counted.some((step) => step.outcome === "error")) return "error";
  return counted.some((step) => step.outcome === "failed") ? "failed" : "passed";
}
