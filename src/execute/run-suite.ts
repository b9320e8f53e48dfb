import type { Case as CaseResult, Hook, Suite as SuiteResult } from "../model/generated/result.ts";
import { type Origin, placeOf } from "../model/origin.ts";
import type { RunEvent } from "../model/run-event.ts";
import type { CasePlan, Contexts, StepPlan, SuitePlan } from "../model/run-plan.ts";
import type { Value, ValueMap } from "../model/value.ts";
import { frameOf } from "./frame.ts";
import { Cookies } from "./http/cookies.ts";
import { firstProblem } from "./problem.ts";
import { evaluateEnvironment } from "./run/command-attempt.ts";
import { type CaseOutcome, emptyResult, runCase } from "./run-case.ts";
import { runSteps, worst } from "./run-step.ts";
import type { Services } from "./services.ts";
import type { Slots } from "./slots.ts";

/** What a suite is run with. */
export interface SuiteInputs {
  readonly services: Services;
  readonly slots: Slots;
  /** Why nothing is to start any more; null: go on. */
  halted(): string | null;
  tell(event: RunEvent): void;
}

/** Runs before, the cases side by side, and after. */
export async function runSuite(plan: SuitePlan, inputs: SuiteInputs): Promise<SuiteResult> {
  return new SuiteRun(plan, inputs).run();
}

class SuiteRun {
  readonly #plan: SuitePlan;
  readonly #inputs: SuiteInputs;
  readonly #contexts: Contexts;
  readonly #cookies = new Cookies();
  readonly #before: ValueMap = {};
  /** The outcomes of cases by id in the file; several for a matrix or data. */
  readonly #outcomes = new Map<string, Promise<CaseOutcome[]>>();

  constructor(plan: SuitePlan, inputs: SuiteInputs) {
    this.#plan = plan;
    this.#inputs = inputs;
    const { plan: run } = inputs.services;
    const contexts: Contexts = {
      ...run.contexts,
      vars: plan.vars,
      secrets: run.secrets as ValueMap,
      before: this.#before,
    };
    this.#contexts = {
      ...contexts,
      env: evaluateEnvironment(plan.env, {
        scope: frameOf(inputs.services, contexts, this.#cookies, inputs.services.stop).scope,
      }),
    };
  }

  async run(): Promise<SuiteResult> {
    const { id, name, file } = this.#plan;
    const { services } = this.#inputs;
    const { clock } = services.host;
    const start = new Date(clock.now()).toISOString();
    const started = clock.monotonic();
    const before = await this.#runBefore();
    const cases = await this.#runCases(before);
    // What was never begun needs no clean-up.
    const begun = before !== null || cases.some((one) => one.attempts.length > 0);
    const after = begun ? await this.#runHook("after", this.#plan.after, this.#plan.afterOrigin) : null;
    return {
      id,
      name: services.mask.mask(name),
      file,
      outcome: outcomeOf(before, cases, after),
      start,
      duration: clock.monotonic() - started,
      before,
      cases,
      after,
    };
  }

  async #runBefore(): Promise<Hook | null> {
    return this.#inputs.halted() === null
      ? this.#runHook("before", this.#plan.before, this.#plan.beforeOrigin)
      : null;
  }

  async #runHook(
    kind: "before" | "after",
    steps: readonly StepPlan[],
    origin: Origin | null,
  ): Promise<Hook | null> {
    if (origin === null) return null;
    const { services, slots, tell } = this.#inputs;
    const { clock } = services.host;
    const hook = await slots.use(async () => {
      const start = new Date(clock.now()).toISOString();
      const started = clock.monotonic();
      // `after` listens to no stop: it has the time of clean-up.
      const signal = kind === "before" ? services.stop : services.cleanUpLimit;
      const frame = frameOf(services, this.#contexts, this.#cookies, signal);
      if (kind === "before") frame.scope.contexts["before"] = frame.scope.contexts["steps"];
      const results = await runSteps(steps, frame);
      if (kind === "before") Object.assign(this.#before, frame.scope.contexts["steps"]);
      return {
        place: placeOf(origin),
        outcome: worst(results),
        start,
        duration: clock.monotonic() - started,
        steps: results,
      };
    });
    tell({
      kind: "hook-finished",
      suite: { id: this.#plan.id, name: this.#plan.name },
      hook: kind,
      result: hook,
    });
    return hook;
  }

  async #runCases(before: Hook | null): Promise<CaseResult[]> {
    const halted = this.#inputs.halted();
    if (halted !== null && this.#plan.beforeOrigin !== null && before === null)
      return this.#plan.cases.map((one) => this.#skip(one, halted));
    if (before !== null && before.outcome !== "passed") {
      const reason = `before did not pass: ${firstProblem(before.steps) ?? before.outcome}`;
      return this.#plan.cases.map((one) => this.#skip(one, reason));
    }
    const byCase = new Map<string, CasePlan[]>();
    for (const one of this.#plan.cases) {
      const legs = byCase.get(one.case);
      if (legs === undefined) byCase.set(one.case, [one]);
      else legs.push(one);
    }
    const start = (id: string): Promise<CaseOutcome[]> => {
      let outcomes = this.#outcomes.get(id);
      if (outcomes === undefined) {
        const legs = byCase.get(id) ?? [];
        const needs = (legs[0]?.needs ?? []).map((need) => [need, start(need)] as const);
        outcomes = this.#runLegs(legs, needs);
        this.#outcomes.set(id, outcomes);
      }
      return outcomes;
    };
    // Legs of a case stand together in the plan, so the order is that of the file.
    const all = await Promise.all([...byCase.keys()].map(start));
    return all.flat().map(({ result }) => result);
  }

  async #runLegs(
    legs: readonly CasePlan[],
    needs: readonly (readonly [string, Promise<CaseOutcome[]>])[],
  ): Promise<CaseOutcome[]> {
    const needed: ValueMap = {};
    let blocked: string | null = null;
    for (const [id, pending] of needs) {
      const outcomes = await pending;
      needed[id] = neededValue(outcomes);
      const bad = outcomes.find(({ result }) => result.outcome !== "passed");
      if (bad !== undefined) blocked ??= `needs ${bad.result.id}, which ${wording[bad.result.outcome]}`;
    }
    const { services, slots, halted, tell } = this.#inputs;
    const suite = { id: this.#plan.id, name: this.#plan.name };
    return Promise.all(
      legs.map(async (leg) => {
        const outcome = await runCase(leg, {
          services,
          slots,
          halted,
          blocked,
          contexts: { ...this.#contexts, needs: needed },
          cookies: this.#cookies,
          started: (attempt) =>
            tell({ kind: "case-started", suite, id: services.mask.mask(leg.id), attempt }),
        });
        tell({ kind: "case-finished", suite, result: outcome.result });
        return outcome;
      }),
    );
  }

  #skip(one: CasePlan, reason: string): CaseResult {
    const contexts: Contexts = {
      ...this.#contexts,
      matrix: one.matrix ?? undefined,
      data: one.data ?? undefined,
    };
    const result = emptyResult(one, contexts, this.#inputs.services, "skipped", reason);
    this.#inputs.tell({ kind: "case-finished", suite: { id: this.#plan.id, name: this.#plan.name }, result });
    return result;
  }
}

const wording: Readonly<Record<CaseResult["outcome"], string>> = {
  passed: "passed",
  failed: "failed",
  error: "ended in an error",
  skipped: "was skipped",
};

/** `needs.<case>`: one case gives its outputs, several the list of theirs. */
function neededValue(outcomes: readonly CaseOutcome[]): Value {
  const [first] = outcomes;
  const failed = outcomes.find(({ result }) => result.outcome !== "passed");
  const outcome = (failed ?? first)?.result.outcome ?? "skipped";
  const several = outcomes.length > 1 || (first !== undefined && first.result.id !== first.result.case);
  return { outcome, outputs: several ? outcomes.map(({ outputs }) => outputs) : (first?.outputs ?? {}) };
}

function outcomeOf(
  before: Hook | null,
  cases: readonly CaseResult[],
  after: Hook | null,
): SuiteResult["outcome"] {
  const outcomes = [before?.outcome, ...cases.map((one) => one.outcome), after?.outcome];
  for (const outcome of ["error", "failed", "passed"] as const)
    if (outcomes.includes(outcome)) return outcome;
  return "skipped";
}
