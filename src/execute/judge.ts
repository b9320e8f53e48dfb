import { evaluateTemplate, isTrue } from "../expression/evaluate.ts";
import type { Check, OutputPlan } from "../model/expectation.ts";
import type { Failure } from "../model/generated/result.ts";
import { type Origin, placeOf } from "../model/origin.ts";
import type { Contexts, StepPlan } from "../model/run-plan.ts";
import type { Expression } from "../model/template.ts";
import type { ValueMap } from "../model/value.ts";
import { parseJson } from "../value/json-text.ts";
import type { Answer } from "./answer.ts";
import { checkAll, type ExpectOptions } from "./expect.ts";
import type { Frame } from "./frame.ts";
import { hideTaken } from "./hide-value.ts";
import { responseContext } from "./response-context.ts";
import { type Taken, takeOutput } from "./take-output.ts";

/** What did not hold of an answer, and what was taken from it. */
export interface Judgement {
  readonly failures: readonly Failure[];
  readonly outputs: ValueMap;
  /** A secret output was not found although all went well: it is in the answer, at another place. */
  readonly astray: boolean;
}

/** Which expectations an answer is held against. */
export interface Expectations {
  readonly checks: readonly Check[];
  readonly that: readonly Expression[];
}

/** Holds an answer against all that a step expects; `taken` is what its outputs came to. */
export async function judge(
  step: StepPlan,
  frame: Frame,
  answer: Answer,
  { failures: missing, outputs, astray }: Judgement,
): Promise<Judgement> {
  const implicit = implicitFailure(step, answer);
  const checked = await checkExpectations(step, step, frame, answer, { outputs, astray });
  return {
    failures: [...(implicit === undefined ? [] : [implicit]), ...checked, ...missing],
    outputs,
    astray,
  };
}

/** Takes the outputs of a step. Secret ones are hidden from then on: before anything is said of the answer. */
export function takeOutputs(step: StepPlan, frame: Frame, answer: Answer): Judgement {
  const options = checkOptions(frame);
  const secrets = new Map<OutputPlan, Taken>();
  for (const output of step.outputs) {
    if (!output.secret) continue;
    const taken = takeOutput(output, answer, options);
    hideTaken(taken, frame.services.mask);
    secrets.set(output, taken);
  }
  const went = answer.kind === "http" ? (answer.status as number) < 400 : answer.exitCode === 0;
  const astray =
    went && [...secrets.values()].some((taken) => "failure" in taken && taken.sources?.length === 0);
  const failures: Failure[] = [];
  const outputs: ValueMap = {};
  for (const output of step.outputs) {
    const taken = secrets.get(output) ?? takeOutput(output, answer, options);
    if ("failure" in taken) failures.push(taken.failure);
    else outputs[output.name] = taken.value;
  }
  return { failures, outputs, astray };
}

/** Holds an answer against some expectations: those of the step, or those of its `until`. */
export async function checkExpectations(
  { checks, that }: Expectations,
  step: StepPlan,
  frame: Frame,
  answer: Answer,
  { outputs, astray }: Pick<Judgement, "outputs" | "astray">,
): Promise<Failure[]> {
  const options = { ...checkOptions(frame), quiet: astray };
  const pending = checks.length === 0 ? [] : checkAll(checks, answer, options);
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
