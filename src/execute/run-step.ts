import { evaluateText, isTrue } from "../expression/evaluate.ts";
import { formatDuration } from "../model/duration.ts";
import type { Step as StepResult } from "../model/generated/result.ts";
import { placeOf } from "../model/origin.ts";
import type { Condition, RetryPlan, StepPlan } from "../model/run-plan.ts";
import type { ValueMap } from "../model/value.ts";
import type { Frame } from "./frame.ts";
import { IDEMPOTENT } from "./http/send.ts";
import { limited, stepLimit, stopReason } from "./limits.ts";
import type { ListOutcome } from "./list-outcome.ts";
import { firstProblem } from "./problem.ts";
import { evaluateEnvironment } from "./run/command-attempt.ts";
import { StepError } from "./step-error.ts";
import { asStepError, type Try, tryStep } from "./try-step.ts";
import { runUses } from "./uses/run-uses.ts";

/** The longest pause that a Retry-After header can ask for, in milliseconds. */
const LONGEST_RETRY_AFTER = 60_000;

/** A step's result with what later steps can read of it. */
interface StepOutcome {
  readonly result: StepResult;
  readonly outputs: ValueMap;
}

/** Runs the steps of a list in order; after one that did not pass, only those run that ask for it. */
export async function runSteps(plans: readonly StepPlan[], frame: Frame): Promise<ListOutcome> {
  const { status } = frame.scope;
  const steps: StepResult[] = [];
  /** Why some of the steps did not get their turn. */
  let cutShort: string | null = null;
  for (const plan of plans) {
    if (frame.signal.aborted) status.cancelled = true;
    const { result, outputs } = await runStep(plan, frame);
    steps.push(result);
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
    ? { steps, outcome: "error", problem: cutShort }
    : { steps, outcome, problem: firstProblem(steps) };
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
  const base = (outcome: StepResult["outcome"], rest: Partial<StepResult>): StepResult => ({
    id: step.id,
    name: nameOf(step, outer),
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
    base("error", { error: describeError(error, step, frame), ...rest });

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
        return { result, outputs };
      }
      default: {
        const { last, tries } = await tryUntilItHolds(step, frame, limit.signal);
        const { error, failures, outputs } = last;
        if (error === null && failures.length === 0) return { result: base("passed", { tries }), outputs };
        const rest = {
          tries,
          failures: [...failures],
          exchange: last.exchange(),
          output: last.output(),
        };
        if (error === null) return { result: base("failed", rest), outputs };
        return { result: failed(limit.signal.aborted ? limit.reason() : error, rest), outputs };
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
  outer: AbortSignal,
): Promise<{ last: Try; tries: number }> {
  const { clock } = frame.services.host;
  const { until } = step;
  const retry = retryOf(step);
  const limit = limited(outer, until?.timeout ?? null, untilTimeout);
  const { signal } = limit;
  let delay = retry?.delay ?? 0;
  let [tries, attempts] = [0, 0];
  let before: Try | undefined;
  try {
    for (;;) {
      tries++;
      const last = await tryStep(step, frame, signal);
      // A request that the end of the polling broke off says less than the one before it.
      if (signal.aborted && !outer.aborted && last.error !== null)
        return { last: before ? gaveUp(before, until) : { ...last, error: limit.reason() }, tries };
      before = last;
      let pause: number;
      if (until !== null && !last.settled && (last.error === null || last.error.retryAs !== null)) {
        pause = until.every;
      } else {
        attempts++;
        if (retry === null || attempts >= retry.attempts || !isWorthAnother(last, retry))
          return { last, tries };
        pause = Math.max(delay, retryAfter(last, clock.now()));
        delay *= retry.backoff;
      }
      await clock.sleep(pause, signal);
      if (outer.aborted) return { last: { ...last, error: stopReason(outer) }, tries };
      if (signal.aborted) return { last: gaveUp(last, until), tries };
    }
  } finally {
    limit.release();
  }
}

/** What was waited for did not come: the expectations say for how long. */
function gaveUp(last: Try, until: StepPlan["until"]): Try {
  if (until === null) return last;
  const within = ` within ${formatDuration(until.timeout)}`;
  const failures = last.failures.map((failure) => ({
    ...failure,
    message: failure.message.includes(", found ")
      ? failure.message.replace(", found ", `${within}, found `)
      : `${failure.message}${within}`,
  }));
  return { ...last, failures };
}

function untilTimeout(timeout: number): StepError {
  return new StepError("timeout", `what until waits for did not come within ${formatDuration(timeout)}`, {
    hint: "raise the timeout of until, or find out why it is slow",
  });
}

function retryOf(step: StepPlan): RetryPlan | null {
  if (step.retry !== null) return step.retry;
  return step.action.kind === "http" && IDEMPOTENT.has(step.action.method) ? step.action.retry : null;
}

function isWorthAnother({ answer, failures, error }: Try, { when }: RetryPlan): boolean {
  if (error === null && failures.length === 0) return false;
  if (when.includes("failure")) return true;
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

function worst(steps: readonly StepResult[]): ListOutcome["outcome"] {
  const counted = steps.filter((step) => !step.allowed);
  if (counted.some((step) => step.outcome === "error")) return "error";
  return counted.some((step) => step.outcome === "failed") ? "failed" : "passed";
}
