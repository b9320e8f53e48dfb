import { resolve } from "node:path";
import type { Host } from "../../host/host.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { RotaError } from "../../model/rota-error.ts";
import type { PlanChange, StartEvent, StopReason } from "../../model/start-event.ts";
import { diagnosticsText, type SourceOf } from "../../report/diagnostics-text.ts";
import { paintFor } from "../../report/paint.ts";
import type { StartTally } from "../../report/start-view.ts";
import type { SecretMask } from "../../value/secret-mask.ts";
import { givenValues } from "../given-values.ts";
import type { RunOptions } from "../run-options.ts";
import type { ClaimsOpening, OpenClaims } from "./start-claims.ts";
import { StartDisplay } from "./start-display.ts";
import { type PlacesSurroundings, StartPlaces } from "./start-places.ts";
import type { StartPlan } from "./start-plan.ts";
import { type PlansOnDisk, StartReader } from "./start-reader.ts";
import type { StartRunning } from "./start-run.ts";
import { watchPlans } from "./watch-plans.ts";

/** How often it is asked whether anything is left to do, in milliseconds. */
const GLANCE = 500;
/** The longest sleep, in milliseconds: a clock that was set is noticed then. */
const LONGEST_SLEEP = 30_000;

/** What is to be started. Lengths are milliseconds. */
export interface StartRequest {
  /** Files, folders, patterns or ids; none: all plans of the repository. */
  readonly words: readonly string[];
  readonly options: RunOptions;
  /** How long new runs begin; undefined: until it is asked to stop. */
  readonly duration: number | undefined;
  /** Print events for machines. */
  readonly json: boolean;
}

/** What it goes on in. Lengths are milliseconds. */
export interface StartSurroundings
  extends Pick<PlacesSurroundings, "newRun">,
    Pick<StartRunning, "keep" | "ended" | "learnt"> {
  readonly mask: SecretMask;
  /** Opens what hands out occurrences. */
  open(opening: ClaimsOpening): Promise<OpenClaims>;
  /** How long what runs may go on when it is asked to stop. */
  readonly patience: number;
  /** Files do not change, so it may end as soon as nothing more falls due. */
  readonly still: boolean;
}

/** How it went. */
export interface StartOutcome {
  readonly root: string;
  readonly tally: StartTally;
  /** Occurrences that did not run. */
  readonly unrun: number;
  /** Runs were ended before their time because it was asked to stop. */
  readonly cut: boolean;
  /** Plans that were to be started and cannot be; then nothing was. */
  readonly invalid: readonly Diagnostic[];
  readonly sourceOf: SourceOf;
}

/** Runs plans whenever they are due, until the time is over or it is asked to stop. What becomes of one plan does not touch the others.
 * @throws RotaError (exit code 2) when there is no plan, a word means nothing, or the ledger cannot be opened. */
export async function startPlans(
  host: Host,
  request: StartRequest,
  surroundings: StartSurroundings,
): Promise<StartOutcome> {
  const { words, options, duration } = request;
  const { mask } = surroundings;
  const values = await givenValues(host, options.envFiles);
  for (const secret of values.secrets) mask.add(secret);
  const deadline = duration === undefined ? Number.POSITIVE_INFINITY : host.clock.now() + duration;
  const reader = new StartReader(host, words, { options, values });
  const disk = await reader.read();
  const { plans, broken, news, sourceOf } = disk;
  const { root } = reader;
  if (plans.size + broken.length === 0)
    throw new RotaError("target-empty", `there is no plan in ${root}`, {
      exitCode: 2,
      hint: "rota init writes a first one",
    });
  if (broken.length > 0 && (words.length > 0 || plans.size === 0)) {
    host.terminal.tell(mask.mask(diagnosticsText(news, sourceOf, paintFor(host.terminal.colours))));
    const tally = { passed: 0, failed: 0, cancelled: 0, broken: 0 };
    return { root, tally, unrun: 0, cut: false, invalid: news, sourceOf };
  }
  const [first] = plans.values();
  const { project } = (first as StartPlan).project;
  // Nothing is told before the scheduler is there, because nothing is claimed.
  let trouble = (_message: string) => {};
  const open = await surroundings.open({
    project: { root, project },
    values,
    trouble: (message) => trouble(message),
  });
  const around = { ...surroundings, open };
  const scheduler = new Scheduler(host, request, around, {
    ...{ host, values, options, out: resolve(host.workingFolder, options.out) },
    keep: surroundings.keep,
    ended: (run) => surroundings.ended(run),
    learnt: (secret) => surroundings.learnt(secret),
  });
  trouble = (message) => scheduler.tell({ kind: "trouble", place: null, message });
  try {
    scheduler.begin(disk);
    return { ...(await scheduler.keep(reader, deadline)), root, invalid: [], sourceOf };
  } finally {
    scheduler.stop();
    await open.close();
  }
}

type SchedulerSurroundings = Omit<StartSurroundings, "open"> & PlacesSurroundings;

class Scheduler {
  readonly #host: Host;
  readonly #request: StartRequest;
  readonly #around: SchedulerSurroundings;
  readonly #display: StartDisplay;
  readonly #places: StartPlaces;
  readonly #urged: AbortSignal;
  #plans: ReadonlyMap<string, StartPlan> = new Map();
  #broken: readonly string[] = [];
  #tally: StartTally = { passed: 0, failed: 0, cancelled: 0, broken: 0 };
  #unrun = 0;

  constructor(
    host: Host,
    request: StartRequest,
    around: SchedulerSurroundings,
    running: Omit<StartRunning, "tell" | "beside">,
  ) {
    this.#host = host;
    this.#request = request;
    this.#around = around;
    this.#urged = host.urged();
    this.#places = new StartPlaces(host, around, { ...running, tell: (event) => this.tell(event) });
    this.#display = new StartDisplay(host, around.mask, request.json, {
      places: () => this.#places.states,
      tally: () => this.#tally,
    });
  }

  /** Takes up the plans that there are.
   * @throws RotaError (exit code 2) when none is for the chosen environment. */
  begin(disk: PlansOnDisk): void {
    const { environment } = this.#request.options;
    const plans = [...disk.plans.values()];
    const elsewhere = plans.filter(({ environments }) => environments.length === 0);
    if (elsewhere.length === plans.length)
      throw new RotaError("usage", `no plan is for the environment ${environment}`, {
        exitCode: 2,
        hint: "leave --environment out: each plan then runs in all of its own",
      });
    this.#tellNews(disk);
    for (const { file } of elsewhere)
      this.#display.say(`${file} is not for ${environment}, so it is left out\n`);
    for (const { file, policy } of plans)
      if (policy.schedule.triggers.length === 0)
        this.#display.say(`${file} has no schedule, so it does not run\n`);
    this.#plans = disk.plans;
    this.#broken = disk.broken;
    this.#places.settle(plans, undefined);
  }

  /** Goes on until the deadline (milliseconds since 1970-01-01T00:00Z), or until it is asked to stop. */
  async keep(reader: StartReader, deadline: number): Promise<Pick<StartOutcome, "tally" | "unrun" | "cut">> {
    const watching = this.#around.still
      ? Promise.resolve()
      : watchPlans(this.#host.clock, reader, this.#places.closing, {
          take: (disk) => this.#take(disk),
          tell: (event) => this.tell(event),
        });
    const why = await this.#untilStop(deadline);
    const running = this.#places.states.filter((state) => state.running !== undefined).length;
    this.tell({ kind: "stopping", why, running });
    this.#places.close();
    await watching;
    const cut = await this.#finish(why);
    return { tally: this.#tally, unrun: this.#unrun, cut };
  }

  /** Takes the display away, and begins nothing new however it came to that. */
  stop(): void {
    this.#places.close();
    this.#display.stop();
  }

  /** Goes on with the plans as they are on disk now. */
  #take(disk: PlansOnDisk): void {
    const [before, now] = [byId(this.#plans), byId(disk.plans)];
    const tell = (id: string, file: string, change: PlanChange) =>
      this.tell({ kind: "plan", id, file, change });
    for (const { id, file } of before.values()) if (!now.has(id)) tell(id, file, "removed");
    for (const plan of now.values()) {
      const change = changeOf(before.get(plan.id), plan);
      if (change !== undefined) tell(plan.id, plan.file, change);
    }
    for (const file of disk.broken)
      if (!this.#broken.includes(file)) tell(disk.plans.get(file)?.id ?? file, file, "broken");
    this.#tellNews(disk);
    this.#plans = disk.plans;
    this.#broken = disk.broken;
    this.#places.settle(disk.plans.values(), this.#host.clock.now());
  }

  async #untilStop(deadline: number): Promise<StopReason> {
    const { clock, interrupted } = this.#host;
    const longest = this.#around.still ? GLANCE : LONGEST_SLEEP;
    for (;;) {
      const now = clock.now();
      if (interrupted.aborted) return "signal";
      if (now >= deadline) return "over";
      if (this.#around.still && this.#places.isIdle(deadline)) return "idle";
      await clock.sleep(Math.min(deadline - now, longest), interrupted);
    }
  }

  /** Lets what runs end; whether it had to be ended. */
  async #finish(why: StopReason): Promise<boolean> {
    const { clock, interrupted } = this.#host;
    const done = new AbortController();
    const ended = this.#places.ended().then(() => done.abort());
    // When the time is over, what runs may take the time that its plan gives it.
    if (why !== "signal") await aborted(AbortSignal.any([done.signal, interrupted]));
    const { patience } = this.#around;
    if (!done.signal.aborted) await clock.sleep(patience, AbortSignal.any([done.signal, this.#urged]));
    const cut = !done.signal.aborted;
    this.#places.cancel();
    await ended;
    return cut;
  }

  #tellNews({ news, sourceOf }: PlansOnDisk): void {
    if (news.length === 0) return;
    const text = diagnosticsText(news, sourceOf, paintFor(this.#host.terminal.colours));
    this.#display.say(this.#around.mask.mask(text));
  }

  /** Shows what happened, and counts it. */
  tell(event: StartEvent): void {
    if (event.kind === "not-run") this.#unrun += event.count;
    if (event.kind === "run-ended") {
      const how = event.result?.verdict ?? "broken";
      this.#tally = { ...this.#tally, [how]: this.#tally[how] + 1 };
    }
    this.#display.tell(event);
  }
}

function byId(plans: ReadonlyMap<string, StartPlan>): ReadonlyMap<string, StartPlan> {
  return new Map([...plans.values()].map((plan) => [plan.id, plan]));
}

function changeOf(before: StartPlan | undefined, plan: StartPlan): PlanChange | undefined {
  if (before === undefined) return "added";
  if (before === plan) return undefined;
  if (before.policy.paused === plan.policy.paused) return "changed";
  return plan.policy.paused ? "paused" : "resumed";
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    if (signal.aborted) done();
    else signal.addEventListener("abort", () => done(), { once: true });
  });
}
