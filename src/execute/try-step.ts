import type { Body, Exchange, Output } from "../model/generated/result.ts";
import type { HttpAction, RunAction, StepPlan } from "../model/run-plan.ts";
import { count } from "../value/describe.ts";
import type { Answer } from "./answer.ts";
import type { Frame } from "./frame.ts";
import { curlOptions } from "./http/curl-options.ts";
import { describeBody, describeExchange } from "./http/exchange.ts";
import { hideRedirect } from "./http/hide-credentials.ts";
import { attemptHttp } from "./http/http-attempt.ts";
import type { PartialAnswer, WireRequest } from "./http/wire.ts";
import { checkExpectations, type Judgement, judge, takeOutputs } from "./judge.ts";
import { attemptCommand } from "./run/command-attempt.ts";
import { asStepError, type StepError } from "./step-error.ts";
import type { StepName } from "./step-name.ts";
import { type Seen, watchExchange } from "./watch-exchange.ts";

/** Nothing is judged yet. What is still waited for may bring its secrets only then. */
const NOTHING: Judgement = { failures: [], outputs: {}, astray: false };

/** What one try of an answering step gave. */
export interface Try extends Judgement {
  /** What `until` waits for is there; true without one. */
  readonly settled: boolean;
  readonly answer: Answer | null;
  readonly error: StepError | null;
  /** What the step is called, masked. */
  readonly name: string;
  /** Made only when somebody wants to read it. */
  exchange(): Exchange | null;
  output(): Output | null;
}

/** Sends the request or runs the command once, and holds the answer against expectations: those of the step, with its outputs
 * taken, or those of its `until`. */
export async function tryStep(
  step: StepPlan,
  frame: Frame,
  signal: AbortSignal,
  nameOf: StepName,
): Promise<Try> {
  const { watch, mask } = frame.services;
  let first: WireRequest | null = null;
  let request: WireRequest | null = null;
  let answer: Answer | null = null;
  let error: StepError | null = null;
  let settled = false;
  const seen: Seen[] | null = watch === undefined ? null : [];
  let judgement = NOTHING;
  try {
    const action = step.action as HttpAction | RunAction;
    if (action.kind === "http") {
      const attempt = await attemptHttp(
        action,
        frame,
        signal,
        (sent) => {
          first ??= sent;
          request = sent;
        },
        (asked, came) => {
          seen?.push([asked, came]);
          if (step.outputs.some(({ secret }) => secret)) hideRedirect(came, mask);
        },
      );
      ({ request, answer } = attempt);
    } else answer = await attemptCommand(action, frame, signal);
    // Before all else, so that what is said of the answer shows no secret of it.
    const taken = takeOutputs(step, frame, answer);
    const awaited =
      step.until === null ? [] : await checkExpectations(step.until, step, frame, answer, NOTHING);
    settled = awaited.length === 0;
    judgement = settled ? await judge(step, frame, answer, taken) : { ...NOTHING, failures: awaited };
  } catch (thrown) {
    error = asStepError(thrown);
  }
  const masked = (text: string) => mask.mask(text);
  const exchange = () => {
    if (request === null || step.action.kind !== "http") return null;
    const options = curlOptions(step.action.options, request.url, frame.scope);
    // What a step keeps secret cannot be found in a part of an answer, so nothing of it is shown.
    const part = error === null || error.came === null ? null : partOf(error.came, step);
    const whole = describeExchange(request, answer ?? part, masked, options);
    return judgement.astray ? withoutAnswer(whole) : whole;
  };
  const name = nameOf(first);
  const shown = seen === null ? null : exchange();
  if (seen !== null && shown !== null) {
    const earlier = seen.filter(([asked]) => asked !== request);
    watchExchange(name, shown, earlier, answer, error, frame.services);
  }
  return {
    ...judgement,
    settled,
    answer,
    error,
    name,
    exchange,
    output: () => {
      if (answer?.kind !== "run") return null;
      const whole = describeOutput(answer, masked);
      return judgement.astray
        ? { ...whole, stdout: unshown(whole.stdout), stderr: unshown(whole.stderr) }
        : whole;
    },
  };
}

function partOf(came: PartialAnswer, step: StepPlan): PartialAnswer {
  return step.outputs.some(({ secret }) => secret) ? { ...came, headers: [] } : came;
}

function withoutAnswer(exchange: Exchange): Exchange {
  const { response } = exchange;
  if (response === null) return exchange;
  const headers = response.headers.filter(({ name }) => name.startsWith("content-"));
  return { ...exchange, response: { ...response, headers, body: unshown(response.body) } };
}

function unshown({ size }: Body): Body {
  const text = `(${count(size, "byte")}, not shown: what a secret output was to be may be anywhere in it)`;
  return { text, size, trimmed: true };
}

function describeOutput(answer: Answer, mask: (text: string) => string): Output {
  return {
    exitCode: answer.exitCode,
    stdout: describeBody(answer.body, "", answer.stdout, mask),
    stderr: describeBody(Buffer.from(answer.stderr), "", answer.stderr, mask),
  };
}
