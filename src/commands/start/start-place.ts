import type { Claim, ClaimedOccurrence, ClaimPolicy, Claims, RunEnding, Unrun } from "../../gate/claims.ts";
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
  readonly policy: ClaimPolicy;
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
  readonly stop: AbortController;
}

/** What a run of ours may run. */
interface Claimed {
  readonly claim: Claim;
  readonly run: ResultDocument["run"];
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
  #waiting = false;
  #told: Unrun = NOTHING;
  #running: Running | undefined;
  /** Claimed, and to begin when what runs has ended. */
  #claimed: Claimed | undefined;
  #work: Promise<void> = Promise.resolve();
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
    return this.#running !== undefined || this.#claimed !== undefined || this.#again !== undefined;
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
  }

  async #ask(now: number): Promise<void> {
    const { claims, newRun } = this.#around;
    const { place, policy } = this.#plan;
    const run = newRun();
    this.#asked = Math.max(this.#asked, lastStart(policy.schedule, place.id, now)?.instant ?? this.#asked);
    this.#again = undefined;
    let claim: Claim;
    try {
      const question = { planId: place.id, environment: place.environment, policy, run, now };
      claim = await claims.claim({ ...question, changed: this.#changed });
    } catch (error) {
      this.#again = now + RETRY;
      this.#tellTrouble("nobody can say what is due, so it is asked again", error);
      return;
    }
    this.#again = claim.again;
    this.#tellUnrun(claim);
    if (claim.occurrences.length > 0) this.#take({ claim, run });
    else if (claim.waits && !this.#waiting)
      this.#around.tell({ kind: "waiting", place, occurrence: this.#asked });
    this.#waiting = claim.waits;
  }

  #take(claimed: Claimed): void {
    const superseded = this.#claimed;
    this.#claimed = claimed;
    if (superseded !== undefined)
      void this.#release(superseded.claim, superseded.claim.occurrences, "coalesced");
    if (this.#running === undefined) this.#work = this.#perform();
    else this.#running.stop.abort();
  }

  /** Runs what was claimed, and what is claimed meanwhile. */
  async #perform(): Promise<void> {
    for (let claimed = this.#claimed; claimed !== undefined; claimed = this.#claimed) {
      this.#claimed = undefined;
      const { claim, run } = claimed;
      const left = [...claim.occurrences];
      while (left.length > 0 && this.#claimed === undefined && !this.#closing.signal.aborted)
        await this.#runOne(claim, left.shift() as ClaimedOccurrence, run);
      if (left.length > 0)
        await this.#release(claim, left, this.#closing.signal.aborted ? "left" : "coalesced");
    }
    this.#running = undefined;
    // What fell due meanwhile had to wait.
    if (this.#waiting) this.#again = this.#around.clock.now();
    this.#wake();
  }

  async #runOne(claim: Claim, occurrence: ClaimedOccurrence, run: ResultDocument["run"]): Promise<void> {
    const { clock, claims, cancelling, tell } = this.#around;
    const plan = this.#plan;
    const stop = new AbortController();
    const cancel = () => stop.abort();
    if (cancelling.aborted) cancel();
    else cancelling.addEventListener("abort", cancel);
    const { instant, attempt, lateness } = occurrence;
    this.#running = { occurrence, since: clock.now(), stop };
    tell({ kind: "run-started", place: plan.place, occurrence: instant, attempt, lateness });
    let ending: RunEnding;
    try {
      ending = await plan.run(occurrence, run, stop.signal);
    } catch (error) {
      ending = { problem: `Rota itself failed: ${messageOf(error)}` };
      tell({
        ...{ kind: "run-ended", place: plan.place, occurrence: instant },
        ...{ result: null, problem: ending.problem, reports: null },
      });
    }
    cancelling.removeEventListener("abort", cancel);
    try {
      await claims.finish(claim, occurrence, ending, clock.now());
    } catch (error) {
      this.#tellTrouble("how the run ended could not be written down", error);
    }
  }

  async #release(
    claim: Claim,
    occurrences: readonly ClaimedOccurrence[],
    why: "coalesced" | "left",
  ): Promise<void> {
    const reason = why === "left" ? "rota start ended before it" : "a newer one ran in its place";
    this.#tellNotRun(why, occurrences.length);
    try {
      for (const occurrence of occurrences)
        await this.#around.claims.release(claim, occurrence, reason, this.#around.clock.now());
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

  #wake(): void {
    this.#nudge.abort();
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
