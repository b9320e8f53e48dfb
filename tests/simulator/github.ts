import type { ClaimTicket } from "../../src/gate/claim.ts";
import type { Outcome, RecordedRun } from "../../src/ledger/record.ts";
import { nextOccurrence } from "../../src/schedule/occurrences.ts";
import { DAY, type Edition, HOUR, MINUTE } from "./plan.ts";
import { claimIn, editionAt, type Scene, settleIn } from "./platform.ts";
import { ConcurrencyGroups } from "./slots.ts";

/** How GitHub behaves towards one repository. Shares are out of one. */
export interface Weather {
  readonly dropped: number;
  readonly doubled: number;
  /** Ticks that are hours late rather than minutes. */
  readonly late: number;
  /** Gates of the late evening that come to work just when the day ends. */
  readonly midnights: number;
  /** Jobs that end without a word. */
  readonly lost: number;
  /** Runs that somebody cancels, runs again, or starts besides. */
  readonly people: number;
}

/** What became of a leg's job. */
type LegEnd = "ended" | "lost" | "cancelled" | "replaced";

interface Leg {
  readonly environment: string | null;
  readonly ticket: ClaimTicket;
}

/** A repository on GitHub with the generated workflow of one plan in it. */
export class GitHub {
  ticks = 0;
  readonly #scene: Scene;
  readonly #weather: Weather;
  readonly #groups = new ConcurrencyGroups();

  constructor(scene: Scene, weather: Weather) {
    this.#scene = scene;
    this.#weather = weather;
  }

  /** Ticks come as the editions in force ask for them; then what is under way ends by itself. */
  async clockwork(): Promise<void> {
    const { story, clock, chance } = this.#scene;
    const { dropped, doubled, people } = this.#weather;
    for (const [index, edition] of story.editions.entries()) {
      const until = story.editions[index + 1]?.commit ?? story.end;
      let at = edition.commit;
      for (;;) {
        const tick = nextOccurrence(edition.ticks, at)?.instant ?? Number.POSITIVE_INFINITY;
        if (tick >= until) break;
        at = tick;
        await clock.until(at);
        if (chance.is(dropped)) continue;
        const times = chance.is(doubled) ? 2 : 1;
        for (let time = 0; time < times; time++) clock.start(() => this.#tick(edition));
        if (chance.is(people / 4)) clock.start(() => this.#dispatch());
      }
      await clock.until(until);
    }
  }

  async #tick(edition: Edition): Promise<void> {
    const { clock, chance, story } = this.#scene;
    await clock.sleep(this.#delay());
    this.ticks++;
    // Mostly it has the commit of when it comes, not of when it was due.
    const commit = chance.is(0.7) ? editionAt(story, clock.now()) : edition;
    await this.#run(commit, "schedule");
  }

  /** By hand, or by somebody's own clock. */
  async #dispatch(): Promise<void> {
    const { clock, chance, story } = this.#scene;
    await clock.sleep(chance.whole(0, 3 * HOUR));
    const edition = editionAt(story, clock.now());
    if (chance.is(0.5)) return this.#run(edition, "workflow_dispatch");
    await this.#byHand(edition);
  }

  async #run(edition: Edition, event: string): Promise<void> {
    const { clock, chance, runs } = this.#scene;
    let run = runs.begin(edition, event);
    let legs = await this.#attempt(run, undefined);
    runs.end(run);
    while (chance.is(this.#weather.people) && run.attempt < 4) {
      await clock.sleep(chance.whole(MINUTE, chance.is(0.3) ? 2 * DAY : 2 * HOUR));
      run = runs.beginAgain(run);
      // Jobs that failed, with what the gate said the first time, or all of them. (Who can't ask GitHub knows nothing of the former:
      // a run that waits for them longer than its lease counts as crashed.)
      const isPart = runs.isKnown && chance.is(0.5) && legs.length > 0;
      legs = await this.#attempt(run, isPart ? legs : undefined);
      runs.end(run);
    }
  }

  /** One attempt of a workflow run; the legs it has to run. */
  async #attempt(run: RecordedRun, known: readonly Leg[] | undefined): Promise<readonly Leg[]> {
    const { story, chance } = this.#scene;
    if (story.isFolded) return this.#folded(run, known);
    const legs = known ?? (await this.#gate(run));
    const ends = await Promise.all(legs.map((leg) => this.#leg(leg, run, known !== undefined)));
    // The report job goes the way of all jobs.
    if (chance.is(this.#weather.lost / 2)) return legs;
    for (const [index, leg] of legs.entries()) await this.#report(leg, run, ends[index] as LegEnd);
    return legs;
  }

  async #gate(run: RecordedRun): Promise<Leg[]> {
    const { story, clock, chance } = this.#scene;
    await clock.sleep(chance.whole(5, 60) * 1000);
    // Many come at once when a day begins: that is when pages change.
    const midnight = Math.ceil(clock.now() / DAY) * DAY;
    if (midnight - clock.now() < 3 * HOUR && chance.is(this.#weather.midnights))
      await clock.until(midnight - 1500 + chance.whole(0, 2000));
    const legs: Leg[] = [];
    for (const environment of story.environments) {
      const claimed = await claimIn(this.#scene, environment, run, "platform");
      // The job failed: nothing runs, whatever it had claimed before.
      if (claimed === undefined) return [];
      if (claimed.decision.due) legs.push({ environment, ticket: claimed.ticket });
    }
    return chance.is(this.#weather.lost / 2) ? [] : legs;
  }

  /** The run job of a leg, which has the concurrency group because its plan is due. */
  async #leg(leg: Leg, run: RecordedRun, byHand: boolean): Promise<LegEnd> {
    const group = `${leg.environment}`;
    const { policy } = this.#scene.runs.editionOf(run.id);
    const { admission, signal } = await this.#groups.enter(group, policy.overlap === "cancel");
    if (admission === "replaced") return "replaced";
    const end = await this.#work(leg, run, byHand, signal);
    this.#groups.leave(group);
    return end;
  }

  /** Gate, run and report in one job: its place in the queue is taken before anybody knows whether it is due. */
  async #folded(run: RecordedRun, known: readonly Leg[] | undefined): Promise<readonly Leg[]> {
    const { policy } = this.#scene.runs.editionOf(run.id);
    const [environment = null] = this.#scene.story.environments;
    const { admission, signal } = await this.#groups.enter("folded", policy.overlap === "cancel");
    if (admission === "replaced") return known ?? [];
    const legs = await this.#gate(run);
    for (const leg of legs) {
      const end = await this.#work({ ...leg, environment }, run, run.attempt > 1, signal);
      if (end !== "lost") await this.#report(leg, run, end);
    }
    this.#groups.leave("folded");
    return legs;
  }

  /** Works on the occurrences of a leg, one after another. */
  async #work(
    { environment, ticket }: Leg,
    run: RecordedRun,
    byHand: boolean,
    signal: AbortSignal,
  ): Promise<LegEnd> {
    const { clock, chance, witnesses, runs } = this.#scene;
    const witness = witnesses.get(environment);
    const { timeout } = runs.editionOf(run.id).policy;
    await clock.sleep(chance.whole(3, 90) * 1000);
    for (const { occurrence } of ticket.lines) {
      if (signal.aborted) return "cancelled";
      const instant = Date.parse(occurrence);
      witness?.started(instant, run, byHand || run.attempt > 1);
      const isLost = chance.is(this.#weather.lost);
      // Some hang until the job's own limit ends them.
      const length =
        isLost && chance.is(0.5)
          ? timeout + 5 * MINUTE
          : chance.number() * timeout * (chance.is(0.5) ? 1 : 0.1);
      const end = clock.now() + length;
      while (clock.now() < end && !signal.aborted) await clock.sleep(Math.min(end - clock.now(), 2 * MINUTE));
      witness?.ended(instant, run, clock.now());
      if (signal.aborted) return "cancelled";
      if (isLost) return "lost";
    }
    return "ended";
  }

  async #report({ environment, ticket }: Leg, run: RecordedRun, end: LegEnd): Promise<void> {
    const { clock, chance, witnesses } = this.#scene;
    await clock.sleep(chance.whole(2, 30) * 1000);
    const verdict: Outcome["verdict"] = chance.is(0.8) ? "passed" : "failed";
    if (end === "ended") await settleIn(this.#scene, environment, ticket, run, { verdict });
    else if (end === "lost" && chance.is(0.5))
      await settleIn(this.#scene, environment, ticket, run, { verdict: "failed" });
    if (end === "ended" || end === "lost") return;
    for (const { occurrence } of ticket.lines) {
      const started = witnesses.get(environment)?.wasStarted(Date.parse(occurrence)) ?? false;
      await settleIn(this.#scene, environment, ticket, run, { started }, occurrence);
    }
  }

  /** A run that takes no occurrence. */
  async #byHand(edition: Edition): Promise<void> {
    const { story, clock, chance, runs } = this.#scene;
    const run = runs.begin(edition, "workflow_dispatch");
    for (const environment of story.environments) {
      const claimed = await claimIn(this.#scene, environment, run, "platform", "run-now");
      if (claimed?.decision.due !== true || claimed.ticket.lines.length > 0)
        throw new Error("a run by hand is due, and takes nothing");
      await clock.sleep(chance.whole(1, 10) * MINUTE);
      await settleIn(this.#scene, environment, claimed.ticket, run, { verdict: "passed" });
    }
    runs.end(run);
  }

  #delay(): number {
    const { chance } = this.#scene;
    if (chance.is(this.#weather.late)) return Math.floor(chance.number() ** 2 * 12 * HOUR);
    return Math.floor(chance.number() ** 3 * 40 * MINUTE);
  }
}
