import { formatDuration } from "../model/duration.ts";
import type { Try as TryResult } from "../model/generated/result.ts";
import type { RetryPlan, StepPlan } from "../model/run-plan.ts";
import { type Frame, withStream } from "./frame.ts";
import { IDEMPOTENT } from "./http/idempotent.ts";
import { limited } from "./limits.ts";
import { StepError } from "./step-error.ts";
import type { StepName } from "./step-name.ts";
import { stopReason } from "./stop-reason.ts";
import { type Try, tryStep } from "./try-step.ts";

/** Tries that a result tells of. */
const MOST_TOLD = 50;

/** The last try, and what there is to tell of all of them. */
export interface Tries {
  readonly last: Try;
  readonly tries: number;
  /** The newest of them, oldest first; none where there is nothing to tell: one try, and no reason against another. */
  readonly tried: readonly TryResult[];
}

/** A pause before the next try, or none because there is no point in one. */
interface Pause {
  /** Milliseconds; null: no other try. */
  readonly length: number | null;
  readonly note?: string;
}

/** Tries a step, again as its `retry` and its `until` say. `outer` ends it; `deadline` is when the step's own time is over, in
 * milliseconds of the monotonic clock, null without such a time: nothing is waited for that comes after it. */
export async function tryUntilItHolds(
  step: StepPlan,
  frame: Frame,
  outer: AbortSignal,
  deadline: number | null,
  nameOf: StepName,
): Promise<Tries> {
  const { clock } = frame.services.host;
  const { until } = step;
  const retry = retryOf(step);
  const limit = limited(outer, until?.timeout ?? null, untilTimeout);
  const { signal } = limit;
  const tried: TryResult[] = [];
  let [tries, attempts] = [0, 0];
  let before: Try | undefined;
  try {
    for (;;) {
      tries++;
      const started = clock.monotonic();
      const last = await tryStep(step, withStream(frame, "try", tries), signal, nameOf);
      const duration = clock.monotonic() - started;
      const tell = (pause: Pick<TryResult, "pause" | "note">): void => {
        if (tried.push({ ...describeTry(last, duration, frame), ...pause }) > MOST_TOLD) tried.shift();
      };
      const ended = (final: Try): Tries => {
        if (tries > 1) tell({ pause: null });
        return { last: final, tries, tried };
      };
      // A request that the end of the polling broke off says less than the one before it.
      if (signal.aborted && !outer.aborted && last.error !== null)
        return ended(before ? gaveUp(before, within(until)) : { ...last, error: limit.reason() });
      before = last;
      let pause: Pause;
      if (until !== null && !last.settled && (last.error === null || last.error.retryAs !== null)) {
        if (tries >= (until.attempts ?? Number.POSITIVE_INFINITY))
          return ended(gaveUp(last, ` in ${tries === 1 ? "1 try" : `${tries} tries`}`));
        pause = { length: until.every };
      } else {
        attempts++;
        if (retry === null || attempts >= retry.attempts || !isWorthAnother(last, retry)) return ended(last);
        const left = deadline === null ? null : deadline - clock.monotonic();
        pause = pauseAfter(last, attempts, retry, frame, left);
      }
      const { length, note } = pause;
      tell({ pause: length, ...(note !== undefined && { note }) });
      if (length === null) return { last, tries, tried };
      await clock.sleep(length, signal);
      if (outer.aborted) return { last: { ...last, error: stopReason(outer) }, tries, tried };
      if (signal.aborted) return { last: gaveUp(last, within(until)), tries, tried };
    }
  } finally {
    limit.release();
  }
}

/** The pause after the try of that number: by delay and backoff, a little different each time by jitter, at least what the answer
 * asks for, at most max-delay. `left`: milliseconds of the step's time; null: it has no end. */
function pauseAfter(
  last: Try,
  attempt: number,
  { delay, backoff, maxDelay, jitter }: RetryPlan,
  { services: { host } }: Frame,
  left: number | null,
): Pause {
  const grown = Math.min(delay * backoff ** (attempt - 1), maxDelay);
  const own = jitter === 0 ? grown : grown * (1 + jitter * (2 * host.random.number() - 1));
  const asked = retryAfter(last, host.clock.now());
  const length = Math.min(Math.max(own, asked), maxDelay);
  if (asked > 0 && left !== null && length >= left)
    return {
      length: null,
      note: `Retry-After asks for ${formatDuration(asked)}, and the step's time is over before`,
    };
  return asked > maxDelay
    ? {
        length,
        note: `Retry-After asks for ${formatDuration(asked)}, max-delay allows ${formatDuration(maxDelay)}`,
      }
    : { length };
}

function describeTry(
  { answer, error, failures, settled }: Try,
  duration: number,
  { services: { mask } }: Frame,
): Omit<TryResult, "pause" | "note"> {
  const [first] = failures;
  const reason = error?.message ?? (first === undefined ? null : `${first.query}: ${first.message}`);
  return {
    outcome: error !== null ? "error" : failures.length > 0 || !settled ? "failed" : "passed",
    status: answer?.status ?? answer?.exitCode ?? null,
    reason: reason === null ? null : mask.mask(reason),
    duration,
  };
}

function within(until: StepPlan["until"]): string {
  return until === null ? "" : ` within ${formatDuration(until.timeout)}`;
}

/** What was waited for did not come: the expectations say for how long. */
function gaveUp(last: Try, howLong: string): Try {
  if (howLong === "") return last;
  const failures = last.failures.map((failure) => ({
    ...failure,
    message: failure.message.includes(", found ")
      ? failure.message.replace(", found ", `${howLong}, found `)
      : `${failure.message}${howLong}`,
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
  if (error === null ? failures.length === 0 : error.final) return false;
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
  return Number.isNaN(milliseconds) ? 0 : Math.max(0, milliseconds);
}
