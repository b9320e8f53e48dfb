import { countedOutcome } from "../model/counted-outcome.ts";
import type { Case as CaseResult, Hook, Suite as SuiteResult } from "../model/generated/result.ts";
import { placeOf } from "../model/origin.ts";
import type { RunEvent, SuiteName } from "../model/run-event.ts";
import type { CasePlan, Contexts, SuitePlan } from "../model/run-plan.ts";
import type { Value, ValueMap } from "../model/value.ts";
import { frameOf } from "./frame.ts";
import { Cookies } from "./http/cookies.ts";
import { evaluateEnvironment } from "./run/command-attempt.ts";
import { type CaseOutcome, emptyResult, runCase } from "./run-case.ts";
import { runSteps } from "./run-step.ts";
import type { Services } from "./services.ts";
import type { Slots } from "./slots.ts";
import { asStepError } from "./step-error.ts";
import { watchedServices } from "./watched-services.ts";

/** What a suite is run with. */
export interface SuiteInputs {
  readonly services: Services;
  readonly slots: Slots;
  /** Why nothing of the run can run: each case is an error; null: it can. */
  readonly flaw: string | null;
  /** Whether each exchange is told. */
  readonly watched: boolean;
  /** Why nothing is to start any more; null: go on. */
  halted(): string | null;
  tell(event: RunEvent): void;
  /** Told how a case has ended, before the next one can start. */
  ended(result: Pick<CaseResult, "outcome" | "quarantined">): void;
}

/** Runs before, the cases side by side, and after. */
export async function runSuite(plan: SuitePlan, inputs: SuiteInputs): Promise<SuiteResult> {
  return new SuiteRun(plan, inputs).run();
}

interface HookOutcome {
  readonly hook: Hook;
  readonly problem: string | null;
}

class SuiteRun {
  readonly #plan: SuitePlan;
  readonly #inputs: SuiteInputs;
  readonly #contexts: Contexts;
  readonly #cookies = new Cookies();
  readonly #before: ValueMap = {};
  /** Why nothing of it can run. */
  #flaw: string | null;
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
    const { scope } = frameOf(inputs.services, contexts, this.#cookies, inputs.services.stop, [
      plan.id,
      "env",
    ]);
    let env: ValueMap = {};
    this.#flaw = inputs.flaw;
    try {
      env = evaluateEnvironment(plan.env, { scope });
    } catch (error) {
      this.#flaw ??= `the suite's env could not be worked out: ${asStepError(error).message}`;
    }
    this.#contexts = { ...contexts, env };
  }

  async run(): Promise<SuiteResult> {
    const { id, name, file } = this.#plan;
    const { services } = this.#inputs;
    const { clock } = services.host;
    const start = new Date(clock.now()).toISOString();
    const started = clock.monotonic();
    // Hooks are for cases that run.
    const idle = this.#flaw !== null || this.#plan.cases.every(({ withheld }) => withheld !== null);
    const first = idle ? null : await this.#runHook("before");
    const cases = await this.#runCases(first);
    // What was never begun needs no clean-up.
    const begun = first !== null || cases.some((one) => one.attempts.length > 0);
    const isBad = ({ outcome }: { outcome: string }) => outcome === "failed" || outcome === "error";
    const failed = (first !== null && isBad(first.hook)) || cases.some(isBad);
    const last = begun ? await this.#runHook("after", { failed, cancelled: services.stop.aborted }) : null;
    const [before, after] = [first?.hook ?? null, last?.hook ?? null];
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

  /** null when there is none, or when it is `before` and nothing is to start any more. */
  async #runHook(
    kind: "before" | "after",
    suite?: { failed: boolean; cancelled: boolean },
  ): Promise<HookOutcome | null> {
    const [plans, origin] =
      kind === "before"
        ? [this.#plan.before, this.#plan.beforeOrigin]
        : [this.#plan.after, this.#plan.afterOrigin];
    if (origin === null) return null;
    const { services, slots, halted, tell } = this.#inputs;
    const { clock } = services.host;
    const outcome = await slots.use(async (): Promise<HookOutcome | null> => {
      if (kind === "before" && halted() !== null) return null;
      const start = new Date(clock.now()).toISOString();
      const started = clock.monotonic();
      // `after` listens to no stop: it has the time of clean-up.
      const signal = kind === "before" ? services.stop : services.cleanUpLimit;
      const frame = frameOf(
        this.#watched(kind),
        this.#contexts,
        this.#cookies,
        signal,
        [this.#plan.id, kind],
        suite,
      );
      if (kind === "before") frame.scope.contexts["before"] = frame.scope.contexts["steps"];
      const { steps, outcome, problem } = await runSteps(plans, frame);
      if (kind === "before") Object.assign(this.#before, frame.scope.contexts["steps"]);
      const duration = clock.monotonic() - started;
      return { hook: { place: placeOf(origin), outcome, start, duration, steps }, problem };
    });
    if (outcome !== null)
      tell({ kind: "hook-finished", suite: this.#name, hook: kind, result: outcome.hook });
    return outcome;
  }

  async #runCases(before: HookOutcome | null): Promise<CaseResult[]> {
    const { cases, beforeOrigin } = this.#plan;
    const flaw = this.#flaw;
    if (flaw !== null) return cases.map((one) => this.#without(one, "error", flaw));
    if (cases.every(({ withheld }) => withheld !== null))
      return cases.map((one) => this.#without(one, "skipped", one.withheld as string));
    if (beforeOrigin !== null && before === null) {
      const reason = this.#inputs.halted() ?? "before did not run";
      return cases.map((one) => this.#without(one, "skipped", reason));
    }
    if (before !== null && before.hook.outcome !== "passed") {
      const reason = `before did not pass: ${before.problem}`;
      return cases.map((one) => this.#without(one, "skipped", reason));
    }
    const byCase = new Map<string, CasePlan[]>();
    for (const one of cases) {
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
    const { services, slots, halted, ended, tell } = this.#inputs;
    const suite = this.#name;
    return Promise.all(
      legs.map(async (leg) => {
        let current = 1;
        const outcome = await runCase(leg, {
          services: this.#watched(services.mask.mask(leg.id), () => current),
          slots,
          halted,
          ended,
          blocked,
          suite: this.#plan.id,
          contexts: { ...this.#contexts, needs: needed },
          cookies: this.#cookies,
          started: (attempt) => {
            current = attempt;
            tell({ kind: "case-started", suite, id: services.mask.mask(leg.id), attempt });
          },
        });
        tell({ kind: "case-finished", suite, result: outcome.result });
        return outcome;
      }),
    );
  }

  /** The services of a case, or of a hook: its exchanges are told under its name. */
  #watched(id: string, attempt: () => number = () => 1): Services {
    const { services, watched, tell } = this.#inputs;
    if (!watched) return services;
    const suite = this.#name;
    return watchedServices(services, (exchange) =>
      tell({ kind: "exchange-finished", suite, id, attempt: attempt(), ...exchange }),
    );
  }

  get #name(): SuiteName {
    const { mask } = this.#inputs.services;
    return { id: mask.mask(this.#plan.id), name: mask.mask(this.#plan.name) };
  }

  #without(one: CasePlan, outcome: "skipped" | "error", reason: string): CaseResult {
    const contexts: Contexts = {
      ...this.#contexts,
      matrix: one.matrix ?? undefined,
      data: one.data ?? undefined,
    };
    const result = emptyResult(one, contexts, this.#inputs.services, outcome, reason);
    this.#inputs.ended(result);
    this.#inputs.tell({ kind: "case-finished", suite: this.#name, result });
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
  const outcomes = [before?.outcome, ...cases.map(countedOutcome), after?.outcome];
  for (const outcome of ["error", "failed", "passed"] as const)
    if (outcomes.includes(outcome)) return outcome;
  return "skipped";
}
