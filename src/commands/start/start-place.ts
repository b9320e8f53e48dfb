import type { Claim, ClaimedOccurrence, Claims, Release, RunEnding, Unrun } from "../../gate/claims.ts";
import type { GatePolicy, PlanHistory } from "../../gate/question.ts";
import type { Clock } from "../../host/host.ts";
import type { ResultDocument } from "../../model/generated/result.ts";
import type { PlanPlace, StartEvent } from "../../model/start-event.ts";
import { lastStart, nextStart } from "../../schedule/starts.ts";

/** The longest sleep in milliseconds: a clock that was set, or stood still with the lid closed, is noticed then. */
const LONGEST_SLEEP = 30_000;

/** After how many milliseconds a claim that failed is asked for again. */
const RETRY = 30_000;

const NOTHING: Unrun = { missed: 0, coalesced: 0, skipped: 0 };

/** A plan at a place as it is now. */
export interface PlacedPlan {
  readonly place: PlanPlace;
  readonly policy: GatePolicy;
  /** What is known of it before this process began. */
  readonly history?: PlanHistory | undefined;
  /** Runs the plan as it is now for an occurrence; the signal ends the run, with its clean-up. */
  run(occurrence: ClaimedOccurrence, run: ResultDocument["run"], signal: AbortSignal): Promise<RunEnding>;
}

/** What a place goes on in. */
export interface PlaceSurroundings {
  readonly clock: Pick<Clock, "now" | "sleep">;
  readonly claims: Claims;
  /** A new run: locally each has an id of its own. */
  newRun(): ResultDocument["run"];
  tell(event: StartEvent): void;
  /** Aborts when nothing new is to begin. */
  readonly closing: AbortSignal;
  /** Aborts when what runs is to end. */
  readonly cancelling: AbortSignal;
}

/** A run that goes on. */
interface Running {
  readonly occurrence: ClaimedOccurrence;
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly since: number;
}

/** Runs a plan at a place whenever it is due. Whatever goes wrong with one run, or with asking, the next one comes. */
export class StartPlace {
  #plan: PlacedPlan;
  readonly #around: PlaceSurroundings;
  readonly #closing = new AbortController();
  /** Wakes the loop: something changed. */
  #nudge = new AbortController();
  #changed: number | undefined;
  /** The last occurrence that was asked for. */
  #asked: number;
  /** When to ask whatever the schedule says. */
  #again: number | undefined;
  /** The last answer: nothing is due that has not begun. */
  #settled = false;
  #waiting = false;
  #told: Unrun = NOTHING;
  #trouble = "";
  #running: Running | undefined;
  /** How many claims have been run to their end. */
  #ended = 0;
  /** Ends what runs, and what was claimed with it: a newer run takes its place. */
  #giveUp = new AbortController();
  /** Claimed, and to begin when what runs has ended. */
  #claimed: Claim | undefined;
  #work: Promise<void> = Promise.resolve();
  #releasing: Promise<void> = Promise.resolve();
  readonly #onClosing = () => this.close();

  /** `changed`: when the plan was seen to come; undefined: it was there from the beginning. Asks at once for what an earlier process left. */
  constructor(plan: PlacedPlan, around: PlaceSurroundings, changed: number | undefined) {
    this.#plan = plan;
    this.#around = around;
    this.#changed = changed;
    this.#again = around.clock.now();
    this.#asked = this.#again - 1;
    if (around.closing.aborted) this.close();
    else around.closing.addEventListener("abort", this.#onClosing);
  }

  get plan(): PlacedPlan {
    return this.#plan;
  }

  /** What runs, if anything does. */
  get running(): Pick<Running, "occurrence" | "since"> | undefined {
    return this.#running;
  }

  /** When the next run begins, in milliseconds since 1970-01-01T00:00Z; undefined when none is to come. */
  get next(): number | undefined {
    const { place, policy } = this.#plan;
    if (policy.paused || this.#closing.signal.aborted) return undefined;
    return nextStart(policy.schedule, place.id, this.#asked)?.at;
  }

  /** Something is due, or may be: it has not been asked for yet, or waits for what runs. */
  get busy(): boolean {
    return this.#running !== undefined || this.#claimed !== undefined || !this.#settled;
  }

  /** Goes on with the plan as it is now; what runs is left alone. `changed`: when it got another schedule, or was resumed, if it did. */
  update(plan: PlacedPlan, changed: number | undefined): void {
    this.#plan = plan;
    if (changed !== undefined) {
      this.#changed = changed;
      this.#asked = changed - 1;
    }
    this.#wake();
  }

  /** Begins nothing new; what runs may end. */
  close(): void {
    this.#closing.abort();
    this.#wake();
  }

  /** Goes on until it is closed and nothing runs any more. Never rejects. */
  async keep(): Promise<void> {
    const { clock } = this.#around;
    while (!this.#closing.signal.aborted) {
      const now = clock.now();
      const due = Math.min(this.next ?? Number.POSITIVE_INFINITY, this.#again ?? Number.POSITIVE_INFINITY);
      if (due <= now) {
        await this.#ask(now);
        continue;
      }
      this.#nudge = new AbortController();
      await clock.sleep(Math.min(due - now, LONGEST_SLEEP), this.#nudge.signal);
    }
    this.#around.closing.removeEventListener("abort", this.#onClosing);
    if (this.#waiting) this.#tellNotRun("left", 1);
    await this.#work;
    await this.#releasing;
  }

  async #ask(now: number): Promise<void> {
    const { claims, newRun } = this.#around;
    const { place, policy, history } = this.#plan;
    const ended = this.#ended;
    this.#asked = Math.max(this.#asked, lastStart(policy.schedule, place.id, now)?.instant ?? this.#asked);
    this.#again = undefined;
    this.#settled = false;
    let claim: Claim;
    try {
      const question = { planId: place.id, environment: place.environment, policy, history, now };
      claim = await claims.claim({ ...question, run: newRun(), changed: this.#changed });
    } catch (error) {
      this.#askBy(now + RETRY);
      // Of the same trouble a plan that is due every second would tell every second.
      if (messageOf(error) !== this.#trouble)
        this.#tellTrouble("nobody can say what is due, so it is asked again", error);
      this.#trouble = messageOf(error);
      return;
    }
    this.#trouble = "";
    this.#settled = !claim.waits;
    if (claim.again !== undefined) this.#askBy(claim.again);
    // What it waits for may have ended while it was asked.
    if (claim.waits && ended !== this.#ended) this.#askBy(now);
    if (!claim.waits) this.#tellUnrun(claim);
    for (const { run, occurrence, again } of claim.crashed)
      this.#around.tell({ kind: "crashed", place, run, occurrence, again });
    if (claim.occurrences.length > 0) this.#take(claim);
    else if (claim.waits && !this.#waiting)
      this.#around.tell({ kind: "waiting", place, occurrence: this.#asked });
    if (claim.superseded) this.#giveUp.abort();
    this.#waiting = claim.waits;
  }

  #take(claim: Claim): void {
    const superseded = this.#claimed;
    this.#claimed = claim;
    if (superseded !== undefined)
      this.#releasing = Promise.all([
        this.#releasing,
        this.#release(superseded, superseded.occurrences, "coalesced"),
      ]).then(() => {});
    if (this.#running === undefined) this.#work = this.#perform();
    else this.#giveUp.abort();
  }

  /** Runs what was claimed, and what is claimed meanwhile. */
  async #perform(): Promise<void> {
    for (let claim = this.#claimed; claim !== undefined; claim = this.#claimed) {
      this.#claimed = undefined;
      this.#giveUp = new AbortController();
      const { signal } = this.#giveUp;
      const left = [...claim.occurrences];
      while (left.length > 0 && !signal.aborted && !this.#closing.signal.aborted)
        await this.#runOne(claim, left.shift() as ClaimedOccurrence, signal);
      if (left.length > 0)
        await this.#release(claim, left, this.#closing.signal.aborted ? "left" : "coalesced");
    }
    this.#running = undefined;
    this.#ended++;
    // What fell due meanwhile had to wait.
    if (this.#waiting) this.#askBy(this.#around.clock.now());
    this.#wake();
  }

  async #runOne(claim: Claim, occurrence: ClaimedOccurrence, givenUp: AbortSignal): Promise<void> {
    const { clock, claims, cancelling, tell } = this.#around;
    const plan = this.#plan;
    const stop = new AbortController();
    const cancel = () => stop.abort();
    const reasons = [givenUp, cancelling];
    if (reasons.some(({ aborted }) => aborted)) cancel();
    for (const signal of reasons) signal.addEventListener("abort", cancel);
    const { instant, attempt, lateness } = occurrence;
    this.#running = { occurrence, since: clock.now() };
    tell({ kind: "run-started", place: plan.place, occurrence: instant, attempt, lateness });
    let ending: RunEnding;
    try {
      ending = await plan.run(occurrence, claim.run, stop.signal);
    } catch (error) {
      ending = { problem: `Rota itself failed: ${messageOf(error)}` };
      tell({
        ...{ kind: "run-ended", place: plan.place, occurrence: instant },
        ...{ result: null, problem: ending.problem, reports: null },
      });
    }
    for (const signal of reasons) signal.removeEventListener("abort", cancel);
    try {
      await claims.finish(claim, occurrence, ending, clock.now());
    } catch (error) {
      // Who asks again also writes down what is left to write.
      this.#askBy(clock.now() + RETRY);
      this.#settled = false;
      this.#tellTrouble("how the run ended could not be written down", error);
    }
  }

  async #release(claim: Claim, occurrences: readonly ClaimedOccurrence[], why: Release): Promise<void> {
    this.#tellNotRun(why, occurrences.length);
    try {
      for (const occurrence of occurrences)
        await this.#around.claims.release(claim, occurrence, why, this.#around.clock.now());
    } catch (error) {
      this.#tellTrouble("what was not run could not be given back", error);
    }
  }

  /** What did not run is counted since the last claim; each is told once. */
  #tellUnrun({ unrun, occurrences }: Claim): void {
    for (const why of ["missed", "coalesced", "skipped"] as const)
      this.#tellNotRun(why, unrun[why] - this.#told[why]);
    this.#told = occurrences.length > 0 ? NOTHING : unrun;
  }

  #tellNotRun(why: "missed" | "coalesced" | "skipped" | "left", count: number): void {
    if (count > 0) this.#around.tell({ kind: "not-run", place: this.#plan.place, why, count });
  }

  #tellTrouble(what: string, error: unknown): void {
    this.#around.tell({
      kind: "trouble",
      place: this.#plan.place,
      message: `${what}: ${messageOf(error)}`,
    });
  }

  #askBy(moment: number): void {
    this.#again = Math.min(this.#again ?? Number.POSITIVE_INFINITY, moment);
  }

  #wake(): void {
    this.#nudge.abort();
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
