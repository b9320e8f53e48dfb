import { setMaxListeners } from "node:events";
import type { Host } from "../host/host.ts";
import { seededSources } from "../host/seeded-sources.ts";
import { hasFailed } from "../model/counted-outcome.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { formatDuration } from "../model/duration.ts";
import type { Case, ResultDocument, Server, Stage, Suite } from "../model/generated/result.ts";
import type { RunEvent } from "../model/run-event.ts";
import type { RunPlan } from "../model/run-plan.ts";
import type { SecretMask } from "../value/secret-mask.ts";
import { frameOf } from "./frame.ts";
import { Logins } from "./http/auth/logins.ts";
import { Pools } from "./http/pools.ts";
import { maskResult } from "./mask-result.ts";
import { runSteps } from "./run-step.ts";
import { runSuite } from "./run-suite.ts";
import type { Services } from "./services.ts";
import { Slots } from "./slots.ts";
import type { StartedServer } from "./start/start-server.ts";
import { StepError } from "./step-error.ts";
import { startTimer } from "./timer.ts";
import { runUses } from "./uses/run-uses.ts";
import { type Ending, verdictOf } from "./verdict.ts";

/** How long clean-up may take after a run was stopped, in milliseconds: a job has five minutes beyond the plan's time. */
const CLEAN_UP = 4 * 60_000;

/** What a run needs besides its plan. */
export interface ExecuteOptions {
  readonly host: Host;
  readonly mask: SecretMask;
  readonly version: string;
  readonly run: ResultDocument["run"];
  /** What the stages before took, and what they remarked. */
  readonly timing: { readonly load: Stage; readonly compile: Stage };
  readonly diagnostics: readonly Diagnostic[];
  /** What the plan was narrowed to by whoever started it: tags, a priority, cases; nothing: the whole plan is run. */
  readonly narrowed: readonly string[];
  /** What chance in expressions comes from. */
  readonly seed: number;
  /** Tell each exchange as it ends. */
  readonly watch?: boolean;
  tell(event: RunEvent): void;
}

/** Runs a plan. Whatever happens to its cases is in the result; what is thrown is a defect of ours. */
export async function executePlan(plan: RunPlan, options: ExecuteOptions): Promise<ResultDocument> {
  const { host, mask } = options;
  const { clock } = host;
  const start = new Date(clock.now()).toISOString();
  const [started, cpu] = [clock.monotonic(), clock.cpu()];
  for (const secret of Object.values(plan.secrets)) mask.add(secret);
  // Events show what is masked by then; the result is masked once more with all that was learnt.
  const tell = (event: RunEvent) =>
    options.tell(
      "result" in event ? ({ ...event, result: maskResult(event.result, mask) } as RunEvent) : event,
    );

  const control = new RunControl(plan, host);
  const services: Services = {
    plan,
    host,
    mask,
    logins: new Logins(clock),
    logIn: (login, { contexts, cookies, signal, stream, watch }) => {
      const own = watch === undefined ? services : { ...services, watch };
      return runUses(login, frameOf(own, contexts, cookies, signal, stream), runSteps);
    },
    pools: new Pools({ connections: plan.maxParallel, host, mask }),
    sources: seededSources(options.seed, () => clock.now()),
    stop: control.stop,
    cleanUpLimit: control.cleanUpLimit,
  };
  tell({
    kind: "run-started",
    plan: mask.mask(plan.name),
    environment: plan.environment,
    suites: plan.suites.length,
    cases: plan.suites.reduce((sum, suite) => sum + suite.cases.length, 0),
    occurrence: options.run.occurrence,
    start,
    seed: options.seed,
  });
  let suites: Suite[];
  let starting: StartedServer | null = null;
  let server: Server | null = null;
  let flaw: string | null = null;
  try {
    starting = await startFor(services, tell);
    // What was interrupted is skipped, as at any other time.
    flaw = control.ending === "interrupted" ? null : (starting?.problem ?? null);
    const slots = new Slots(plan.maxParallel);
    suites = await Promise.all(
      plan.suites.map((suite) =>
        runSuite(suite, {
          services,
          slots,
          flaw,
          watched: options.watch ?? false,
          halted: () => control.halted(),
          ended: (one) => control.ended(one),
          tell,
        }),
      ),
    );
  } finally {
    control.release();
    await services.pools.close();
    server = (await starting?.end()) ?? null;
  }
  const result: ResultDocument = {
    format: "rota-result",
    version: 1,
    rota: options.version,
    plan: { id: plan.id, name: plan.name, file: plan.file },
    environment: plan.environment,
    run: options.run,
    start,
    duration: clock.monotonic() - started,
    seed: options.seed,
    ...verdictOf(suites, plan, control.ending, flaw),
    timing: { ...options.timing, execute: { wall: clock.monotonic() - started, cpu: clock.cpu() - cpu } },
    ...(server !== null && { server }),
    ...(options.narrowed.length > 0 && { narrowed: [...options.narrowed] as [string, ...string[]] }),
    suites,
    diagnostics: options.diagnostics.map((diagnostic) => ({ ...diagnostic })),
  };
  const masked = maskResult(result, mask);
  options.tell({ kind: "run-finished", result: masked });
  return masked;
}

/** Starts the plan's server, if it has one: the code for that is loaded only then. */
async function startFor(services: Services, tell: (event: RunEvent) => void): Promise<StartedServer | null> {
  const { plan, mask } = services;
  if (plan.start === null || services.stop.aborted) return null;
  const ready = mask.mask(plan.start.ready);
  tell({ kind: "server-started", command: mask.mask(plan.start.command), ready });
  const { startServer } = await import("./start/start-server.ts");
  const server = await startServer(plan.start, services);
  if (server.problem === null) tell({ kind: "server-ready", ready, duration: server.duration });
  return server;
}

/** Decides when a run is to end before its time. */
class RunControl {
  readonly #plan: RunPlan;
  readonly #host: Host;
  readonly #stop = new AbortController();
  readonly #cleanUpLimit = new AbortController();
  readonly #timer: NodeJS.Timeout;
  #cleanUpTimer: NodeJS.Timeout | undefined;
  #ending: Ending = "complete";
  /** A case did not pass, and the plan is to stop then. */
  #failed = false;
  readonly #onInterrupt = () =>
    this.#end("interrupted", new StepError("interrupted", "the run was interrupted"));

  constructor(plan: RunPlan, host: Host) {
    this.#plan = plan;
    this.#host = host;
    setMaxListeners(0, this.#stop.signal, this.#cleanUpLimit.signal);
    this.#timer = startTimer(
      () =>
        this.#end(
          "timeout",
          new StepError("plan-timeout", `the plan's time of ${formatDuration(plan.timeout)} was over`, {
            hint: "raise the plan's timeout or max-parallel",
          }),
        ),
      plan.timeout,
    );
    if (host.interrupted.aborted) this.#onInterrupt();
    else host.interrupted.addEventListener("abort", this.#onInterrupt);
  }

  get stop(): AbortSignal {
    return this.#stop.signal;
  }

  get cleanUpLimit(): AbortSignal {
    return this.#cleanUpLimit.signal;
  }

  get ending(): Ending {
    return this.#ending;
  }

  /** Why no case is to start any more; null: go on. */
  halted(): string | null {
    if (this.#ending === "interrupted") return "the run was interrupted";
    if (this.#ending === "timeout")
      return `the plan's time of ${formatDuration(this.#plan.timeout)} was over`;
    if (!this.#failed) return null;
    // Only a run that something was kept out of has ended early.
    this.#ending = "fail-fast";
    return "an earlier case did not pass (fail-fast)";
  }

  ended(one: Pick<Case, "outcome" | "quarantined">): void {
    if (this.#plan.failFast && hasFailed(one)) this.#failed = true;
  }

  release(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#cleanUpTimer);
    this.#host.interrupted.removeEventListener("abort", this.#onInterrupt);
  }

  #end(ending: Ending, reason: StepError): void {
    // What came first counts, also when the plan's time runs out while it is being cleaned up.
    if (this.#stop.signal.aborted) return;
    this.#ending = ending;
    this.#stop.abort(reason);
    this.#cleanUpTimer = setTimeout(
      () =>
        this.#cleanUpLimit.abort(
          new StepError("clean-up-timeout", `clean-up took longer than ${formatDuration(CLEAN_UP)}`),
        ),
      CLEAN_UP,
    );
  }
}
