import { parseDuration } from "../model/duration.ts";
import type { Step } from "../model/generated/documents.ts";
import type { Origin } from "../model/origin.ts";
import type { StepPlan, UntilPlan } from "../model/run-plan.ts";
import type { CompileContext } from "./compile-context.ts";
import { type CompiledExpect, compileExpect } from "./compile-expect.ts";
import { compileHttp, compileRetry, HTTP_RETRY } from "./compile-http.ts";
import { compileOutputs } from "./compile-outputs.ts";
import { compileRun } from "./compile-run.ts";
import { type CompileSteps, compileUses } from "./compile-uses.ts";
import { describeStep } from "./describe-step.ts";
import { listOf, withArticle } from "./list-of.ts";
import { at as inPlace, type NamesOf, once } from "./names.ts";

const NOTHING_EXPECTED: CompiledExpect = { checks: [], that: [] };

const KINDS = ["http", "run", "wait", "uses"] as const;
type Kind = (typeof KINDS)[number];

/** Which kinds a key belongs to; keys that are not here belong to all. */
const KEYS_OF: Readonly<Record<string, readonly Kind[]>> = {
  retry: ["http", "run"],
  until: ["http", "run"],
  expect: ["http", "run"],
  outputs: ["http", "run"],
  timeout: ["http", "run", "uses"],
  env: ["run"],
  shell: ["run"],
  "working-directory": ["run"],
  with: ["uses"],
};

/** What a step is compiled with. */
export interface StepInputs {
  /** Names before the step has run. */
  readonly before: NamesOf;
  /** Names once it has run: what it expects may look at its own outputs. */
  readonly own: NamesOf;
  /** Handed in, since a step may use a file of steps. */
  readonly compileSteps: CompileSteps;
}

/** Compiles one step; undefined after a problem was told. */
export function compileStep(
  context: CompileContext,
  step: Step,
  origin: Origin,
  inputs: StepInputs,
): StepPlan | undefined {
  const at = (key: string): Origin => ({ document: origin.document, container: step, key });
  const kind = kindOf(context, step, origin, at);
  if (kind === undefined) return undefined;
  const before = withEnvironment(inputs.before, step);
  const own = withEnvironment(inputs.own, step);
  const action = compileAction(context, kind, step, at, inputs);
  const answering = kind === "http" || kind === "run" ? kind : undefined;
  const expect =
    step.expect === undefined || answering === undefined
      ? NOTHING_EXPECTED
      : compileExpect(context, at("expect"), answering, own);
  // Looked at also where what the step does is wrong, so that all of its mistakes are told at once.
  const rest: Omit<StepPlan, "action"> = {
    id: step.id ?? null,
    name:
      step.name === undefined
        ? action === undefined
          ? { kind: "literal", value: null }
          : describeStep(action, step)
        : context.templates.text(at("name"), inPlace(inputs.before, "in the name of a step")),
    named: step.name !== undefined,
    condition:
      step.if === undefined
        ? null
        : context.templates.condition(at("if"), inPlace(before, "in the if of a step")),
    continueOnError: step["continue-on-error"] ?? false,
    timeout: step.timeout === undefined ? null : (parseDuration(step.timeout) ?? null),
    retry:
      step.retry === undefined ? null : compileRetry(step.retry, kind === "http" ? HTTP_RETRY : ["failure"]),
    until:
      step.until === undefined || answering === undefined
        ? null
        : compileUntil(context, step.until, answering, own, at("until")),
    checks: expect.checks,
    that: expect.that,
    outputs:
      step.outputs === undefined || answering === undefined
        ? []
        : compileOutputs(context, at("outputs"), answering, before),
    origin,
  };
  return action === undefined ? undefined : { ...rest, action };
}

/** A run step's own environment variables can be read, but not by each other. */
function withEnvironment(names: NamesOf, { env }: Step): NamesOf {
  if (env === undefined) return names;
  return once(() => ({ ...names(), env: [...(names().env ?? []), ...Object.keys(env)] }));
}

/** The one kind of a step; undefined after a problem was told. */
function kindOf(
  context: CompileContext,
  step: Step,
  origin: Origin,
  at: (key: string) => Origin,
): Kind | undefined {
  const kind = KINDS.find((one) => step[one] !== undefined);
  if (kind === undefined) {
    context.findings.error(
      "step-kind-missing",
      origin,
      "key",
      "the step does nothing",
      `write ${listOf(KINDS, "or")}`,
    );
    return undefined;
  }
  const second = KINDS.findLast((one) => step[one] !== undefined);
  if (second !== undefined && second !== kind) {
    const kinds = KINDS.filter((one) => step[one] !== undefined);
    context.findings.error(
      "step-kind-several",
      at(second),
      "key",
      `a step does one thing, and this one has ${listOf(kinds)}`,
      "make it several steps",
    );
    return undefined;
  }
  for (const key of Object.keys(step)) {
    const allowed = KEYS_OF[key];
    if (allowed === undefined || allowed.includes(kind)) continue;
    const why =
      kind === "uses" && ["expect", "outputs", "retry", "until"].includes(key)
        ? `write it into the steps of ${step.uses}`
        : `it goes with ${listOf(allowed)}`;
    context.findings.error(
      "step-key-misplaced",
      at(key),
      "key",
      `${key} has no meaning for ${withArticle(kind)} step`,
      why,
    );
  }
  return kind;
}

function compileAction(
  context: CompileContext,
  kind: Kind,
  step: Step,
  at: (key: string) => Origin,
  { before, compileSteps }: StepInputs,
): StepPlan["action"] | undefined {
  switch (kind) {
    case "http":
      return compileHttp(context, at("http"), inPlace(before, "in a request"));
    case "run":
      return compileRun(context, step, at, before);
    case "wait":
      return { kind, duration: parseDuration(step.wait as string) ?? 0 };
    case "uses":
      return compileUses(context, step, at, before, compileSteps);
  }
}

function compileUntil(
  context: CompileContext,
  until: NonNullable<Step["until"]>,
  kind: "http" | "run",
  names: NamesOf,
  origin: Origin,
): UntilPlan {
  const expect = compileExpect(context, { ...origin, container: until, key: "expect" }, kind, names);
  return {
    ...expect,
    every: parseDuration(until.every ?? "1s") ?? 1000,
    timeout: parseDuration(until.timeout ?? "30s") ?? 30_000,
    attempts: until.attempts ?? null,
  };
}
