import { evaluateTemplate, isTrue } from "../expression/evaluate.ts";
import { FunctionError } from "../expression/functions/definition.ts";
import type { Check } from "../model/expectation.ts";
import type { Exchange, Failure, Output } from "../model/generated/result.ts";
import { type Origin, placeOf } from "../model/origin.ts";
import type { Contexts, HttpAction, RunAction, StepPlan } from "../model/run-plan.ts";
import type { Expression } from "../model/template.ts";
import type { Value, ValueMap } from "../model/value.ts";
import { parseJson } from "../value/json-text.ts";
import type { Answer } from "./answer.ts";
import { checkAll, type ExpectOptions } from "./expect.ts";
import type { Frame } from "./frame.ts";
import { curlOptions } from "./http/curl-options.ts";
import { describeBody, describeExchange, shownUrl } from "./http/exchange.ts";
import { attemptHttp } from "./http/http-attempt.ts";
import type { WireAnswer, WireRequest } from "./http/wire.ts";
import { responseContext } from "./response-context.ts";
import { attemptCommand } from "./run/command-attempt.ts";
import { StepError } from "./step-error.ts";
import { stepName } from "./step-name.ts";
import { takeOutput } from "./take-output.ts";

/** What one try of an answering step gave. */
export interface Try extends Judgement {
  /** What `until` waits for is there; true without one. */
  readonly settled: boolean;
  readonly answer: Answer | null;
  readonly error: StepError | null;
  /** Made only when somebody wants to read it. */
  exchange(): Exchange | null;
  output(): Output | null;
}

export interface Judgement {
  readonly failures: readonly Failure[];
  readonly outputs: ValueMap;
}

/** Which expectations an answer is held against. */
export interface Expectations {
  readonly checks: readonly Check[];
  readonly that: readonly Expression[];
}

/** Sends the request or runs the command once, and holds the answer against expectations: those of the step, with its outputs
 * taken, or those of its `until`. */
export async function tryStep(step: StepPlan, frame: Frame, signal: AbortSignal): Promise<Try> {
  const mask = (text: string) => frame.services.mask.mask(text);
  let request: WireRequest | null = null;
  let answer: Answer | null = null;
  let error: StepError | null = null;
  let settled = false;
  const seen: Seen[] | null = frame.services.watch === undefined ? null : [];
  let judgement: Judgement = { failures: [], outputs: {} };
  try {
    const action = step.action as HttpAction | RunAction;
    if (action.kind === "http") {
      const attempt = await attemptHttp(
        action,
        frame,
        signal,
        (sent) => {
          request = sent;
        },
        seen === null ? undefined : (asked, came) => seen.push([asked, came]),
      );
      ({ request, answer } = attempt);
    } else answer = await attemptCommand(action, frame, signal);
    const awaited = step.until === null ? [] : await checkExpectations(step.until, step, frame, answer, {});
    settled = awaited.length === 0;
    judgement = settled ? await judge(step, frame, answer) : { failures: awaited, outputs: {} };
  } catch (thrown) {
    error = asStepError(thrown);
  }
  const exchange = () => {
    if (request === null || step.action.kind !== "http") return null;
    return describeExchange(
      request,
      answer,
      mask,
      curlOptions(step.action.options, request.url, frame.scope),
    );
  };
  if (seen !== null) {
    const earlier = seen.filter(([asked]) => asked !== request);
    watchExchange(exchange(), earlier, answer, error, step, frame);
  }
  return {
    ...judgement,
    settled,
    answer,
    error,
    exchange,
    output: () => (answer?.kind === "run" ? describeOutput(answer, mask) : null),
  };
}

/** A request and its answer as they went over the wire. */
type Seen = readonly [request: WireRequest, answer: WireAnswer];

/** Tells whoever looks on what was sent and what came back. */
function watchExchange(
  exchange: Exchange | null,
  earlier: readonly Seen[],
  answer: Answer | null,
  error: StepError | null,
  step: StepPlan,
  frame: Frame,
): void {
  if (exchange === null) return;
  const { watch, mask } = frame.services;
  watch?.({
    step: stepName(step, frame),
    exchange,
    earlier: earlier.map(([request, { status, headers }]) => ({
      method: request.method,
      url: mask.mask(shownUrl(request)),
      status,
      location: mask.mask(headers.find(([name]) => name === "location")?.[1] ?? "") || null,
    })),
    error: answer === null && error !== null ? mask.mask(error.message) : null,
    phases: answer?.exchange?.wire.phases ?? null,
  });
}

async function judge(step: StepPlan, frame: Frame, answer: Answer): Promise<Judgement> {
  // Secrets are taken first, so that no failure of this very step can show them.
  const { failures: missing, outputs } = takeOutputs(step, frame, answer);
  const implicit = implicitFailure(step, answer);
  const checked = await checkExpectations(step, step, frame, answer, outputs);
  return { failures: [...(implicit === undefined ? [] : [implicit]), ...checked, ...missing], outputs };
}

function takeOutputs(step: StepPlan, frame: Frame, answer: Answer): Judgement {
  const failures: Failure[] = [];
  const outputs: ValueMap = {};
  for (const output of step.outputs) {
    const outcome = takeOutput(output, answer, checkOptions(frame));
    if ("failure" in outcome) failures.push(outcome.failure);
    else {
      outputs[output.name] = outcome.value;
      if (output.secret) hide(outcome.value, frame.services.mask);
    }
  }
  return { failures, outputs };
}

async function checkExpectations(
  { checks, that }: Expectations,
  step: StepPlan,
  frame: Frame,
  answer: Answer,
  outputs: ValueMap,
): Promise<Failure[]> {
  const pending = checks.length === 0 ? [] : checkAll(checks, answer, checkOptions(frame));
  const failures = Array.isArray(pending) ? pending : await pending;
  return that.length === 0 ? failures : [...failures, ...checkThat(that, step, frame, answer, outputs)];
}

function checkOptions({ services, scope }: Frame): ExpectOptions {
  return {
    evaluate: (template) => evaluateTemplate(template, scope),
    mask: (text) => services.mask.mask(text),
    clock: services.host.clock,
    readReference: async (file) => {
      const outcome = parseJson(new TextDecoder().decode(await services.host.files.read(file)));
      if ("value" in outcome) return outcome.value;
      throw new Error(outcome.problem);
    },
  };
}

/** Without an expected status, 400 and above is a failure; without an expected exit code, anything but 0. */
function implicitFailure(step: StepPlan, answer: Answer): Failure | undefined {
  const asks = (kind: string) =>
    [...step.checks, ...(step.until?.checks ?? [])].some(({ query }) => query.kind === kind);
  if (answer.kind === "http") {
    if ((answer.status as number) < 400 || asks("status")) return undefined;
    return failure(
      "status",
      step.action.kind === "http" ? step.action.origin : step.origin,
      `expected a status below 400, found ${answer.status}`,
      "below 400",
      String(answer.status),
    );
  }
  if (answer.exitCode === 0 || asks("exit-code")) return undefined;
  const found = answer.exitCode === null ? "it was ended by a signal" : `found ${answer.exitCode}`;
  return failure(
    "exit-code",
    step.origin,
    `expected the exit code 0, ${found}`,
    "0",
    String(answer.exitCode),
  );
}

function checkThat(
  that: readonly Expression[],
  step: StepPlan,
  frame: Frame,
  answer: Answer,
  outputs: ValueMap,
): Failure[] {
  const contexts: Contexts = { ...frame.scope.contexts, response: responseContext(answer) };
  if (step.id !== null) {
    contexts["steps"] = {
      ...(contexts["steps"] as ValueMap),
      [step.id]: { outputs, outcome: "passed", conclusion: "passed" },
    };
  }
  const scope = { ...frame.scope, contexts };
  const failures: Failure[] = [];
  for (const expression of that) {
    try {
      if (isTrue(expression, scope)) continue;
      failures.push(failure("that", expression.origin, `${expression.source} is not true`, "true", "false"));
    } catch (error) {
      failures.push(
        failure(
          "that",
          expression.origin,
          frame.services.mask.mask(
            `${expression.source} could not be worked out: ${(error as Error).message}`,
          ),
          "true",
          null,
        ),
      );
    }
  }
  return failures;
}

function failure(
  query: string,
  origin: Origin,
  message: string,
  expected: string,
  actual: string | null,
): Failure {
  return {
    query,
    matcher: query === "that" ? "that" : "implicit",
    path: null,
    message,
    expected,
    actual,
    diff: null,
    place: placeOf(origin),
  };
}

/** Every text inside a secret value is secret. */
export function hide(value: Value, mask: { add(secret: string): void }): void {
  if (typeof value === "string") mask.add(value);
  else if (typeof value === "number" || typeof value === "bigint") mask.add(String(value));
  else if (typeof value === "object" && value !== null)
    for (const item of Object.values(value)) hide(item, mask);
}

function describeOutput(answer: Answer, mask: (text: string) => string): Output {
  return {
    exitCode: answer.exitCode,
    stdout: describeBody(answer.body, "", answer.stdout, mask),
    stderr: describeBody(Buffer.from(answer.stderr), "", answer.stderr, mask),
  };
}

/** An expression that cannot be worked out is the file's fault, not a crash of ours. */
export function asStepError(error: unknown): StepError {
  if (error instanceof StepError) return error;
  if (error instanceof FunctionError) return new StepError("expression", error.message);
  throw error;
}
