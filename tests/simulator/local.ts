import type { ClaimTicket } from "../../src/gate/claim.ts";
import type { RecordedRun } from "../../src/ledger/record.ts";
import { nextOccurrence } from "../../src/schedule/occurrences.ts";
import { DAY, HOUR, MINUTE } from "./plan.ts";
import { claimIn, editionAt, type Scene, settleIn } from "./platform.ts";

/** How processes of `rota start` fare. Shares are out of one. */
export interface Fortune {
  readonly processes: number;
  /** How often a day one is killed. */
  readonly kills: number;
  /** Sleeps (a laptop's lid) between two occurrences. */
  readonly naps: number;
}

interface OwnRun {
  readonly ends: AbortController;
  readonly at: number;
}

/** Processes that share one ledger, each with a clock of its own. */
export class LocalProcesses {
  ticks = 0;
  readonly #scene: Scene;
  readonly #fortune: Fortune;

  constructor(scene: Scene, fortune: Fortune) {
    this.#scene = scene;
    this.#fortune = fortune;
  }

  /** Starts them all; each comes back after it was killed, until the story ends. */
  async clockwork(): Promise<void> {
    const { story, clock, chance } = this.#scene;
    await Promise.all(
      Array.from({ length: this.#fortune.processes }, async () => {
        while (clock.now() < story.end) {
          const death = Math.min(
            story.end,
            clock.now() + Math.ceil((-Math.log(1 - chance.number()) / this.#fortune.kills) * DAY),
          );
          await new Process(this.#scene, this.#fortune, death, () => this.ticks++).live();
          await clock.sleep(chance.whole(1, 600) * 1000);
        }
      }),
    );
  }
}

class Process {
  readonly #scene: Scene;
  readonly #fortune: Fortune;
  /** When it is killed; whatever it does then stops where it is. */
  readonly #death: number;
  readonly #ticked: () => void;
  readonly #own = new Map<string, OwnRun>();

  constructor(scene: Scene, fortune: Fortune, death: number, ticked: () => void) {
    this.#scene = scene;
    this.#fortune = fortune;
    this.#death = death;
    this.#ticked = ticked;
  }

  async live(): Promise<void> {
    const { story, clock, chance } = this.#scene;
    const environments = story.environments.map((environment) => this.#watch(environment));
    await Promise.all(environments);
    void chance;
    await clock.until(this.#death);
  }

  async #watch(environment: string | null): Promise<void> {
    const { story, clock, chance } = this.#scene;
    while (clock.now() < this.#death) {
      const again = await this.#tick(environment);
      if (chance.is(this.#fortune.naps)) await clock.sleep(chance.whole(1, 20) * HOUR);
      // Plans are read again when their files change.
      const change =
        story.editions.find(({ commit }) => commit > clock.now())?.commit ?? Number.POSITIVE_INFINITY;
      const wake = Math.min(again, change);
      await clock.until(Math.min(this.#death, wake + chance.whole(0, 1500)));
    }
  }

  /** Asks the gate once; when to ask again. */
  async #tick(environment: string | null): Promise<number> {
    const { story, clock, runs } = this.#scene;
    this.#ticked();
    const edition = editionAt(story, clock.now());
    const run = runs.begin(edition, "start");
    const claimed = await claimIn(this.#scene, environment, run, "gate");
    const next = nextOccurrence(edition.policy.schedule, clock.now())?.instant ?? Number.POSITIVE_INFINITY;
    // Killed in the middle of it: what was written stays.
    if (clock.now() >= this.#death) return next;
    if (claimed === undefined) return Math.min(next, clock.now() + MINUTE);
    const { decision, ticket } = claimed;
    if (decision.due) {
      clock.start(() => this.#work(environment, ticket, run));
      if (edition.policy.overlap === "cancel")
        for (const { run: other } of decision.live) this.#own.get(other.id)?.ends.abort();
      return next;
    }
    if (edition.policy.overlap === "cancel") this.#endOlder(decision.live.map((record) => record.run.id));
    return decision.live.length > 0 ? Math.min(next, clock.now() + 5 * MINUTE) : next;
  }

  /** Another process may have claimed a newer occurrence: then ours are to end. */
  #endOlder(live: readonly string[]): void {
    const newest = Math.max(...live.map(Number));
    for (const id of live) if (Number(id) < newest) this.#own.get(id)?.ends.abort();
  }

  async #work(environment: string | null, ticket: ClaimTicket, run: RecordedRun): Promise<void> {
    const { clock, chance, witnesses, runs } = this.#scene;
    const witness = witnesses.get(environment);
    const { timeout } = runs.editionOf(run.id).policy;
    const ends = new AbortController();
    this.#own.set(run.id, { ends, at: clock.now() });
    for (const { occurrence } of ticket.lines) {
      const instant = Date.parse(occurrence);
      if (ends.signal.aborted) {
        await settleIn(this.#scene, environment, ticket, run, { started: false }, occurrence);
        continue;
      }
      witness?.started(instant, run, false);
      const end = Math.min(this.#death, clock.now() + chance.number() * timeout * (chance.is(0.3) ? 1 : 0.2));
      while (clock.now() < end && !ends.signal.aborted)
        await clock.sleep(Math.min(end - clock.now(), 2 * MINUTE));
      witness?.ended(instant, run, clock.now());
      if (clock.now() >= this.#death) return;
      const how = ends.signal.aborted ? { started: true } : { verdict: "passed" as const };
      await settleIn(this.#scene, environment, ticket, run, how, occurrence);
      if (clock.now() >= this.#death) return;
    }
    this.#own.delete(run.id);
    runs.end(run);
  }
}
