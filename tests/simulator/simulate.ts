import { bookName } from "../../src/ledger/book-name.ts";
import { parsePage } from "../../src/ledger/page.ts";
import { type LedgerRecord, spanOf } from "../../src/ledger/record.ts";
import { occurrencesWithin } from "../../src/schedule/occurrences.ts";
import { Chance } from "./chance.ts";
import { faultyStore } from "./faulty-store.ts";
import { GitHub } from "./github.ts";
import { LocalProcesses } from "./local.ts";
import { DAY, MINUTE, type PlanStory, randomStory } from "./plan.ts";
import { Runs, type Scene } from "./platform.ts";
import { VirtualClock } from "./virtual-clock.ts";
import { BookWitness } from "./witness.ts";

/** What was seen. */
export interface Tally {
  days: number;
  plans: number;
  ticks: number;
  requests: number;
  faults: number;
  "lost races": number;
  occurrences: number;
  executed: number;
  late: number;
  missed: number;
  coalesced: number;
  skipped: number;
  crashed: number;
  "run again": number;
  unaccounted: number;
  "started twice": number;
}

export function emptyTally(): Tally {
  return {
    days: 0,
    plans: 0,
    ticks: 0,
    requests: 0,
    faults: 0,
    "lost races": 0,
    occurrences: 0,
    executed: 0,
    late: 0,
    missed: 0,
    coalesced: 0,
    skipped: 0,
    crashed: 0,
    "run again": 0,
    unaccounted: 0,
    "started twice": 0,
  };
}

/** Lives through the story of one random plan and adds what was seen. Throws with the plan's seed when something was wrong. */
export async function simulate(index: number, seed: number, tally: Tally): Promise<void> {
  const chance = new Chance(seed);
  const story = randomStory(index, chance.fork());
  const clock = new VirtualClock(story.start);
  const isLocal = chance.is(0.25);
  const runs = new Runs(clock, { isKnown: !isLocal && chance.is(0.6), isAlone: isLocal });
  const witnesses = new Map(story.environments.map((one) => [one, new BookWitness(story, runs)] as const));
  const books = new Map(story.environments.map((one) => [bookName(story.id, one), one] as const));
  const faults = chance.one([0, 0.005, 0.03, 0.1]);
  const store = faultyStore(clock, chance.fork(), faults, (book, change) => {
    witnesses.get(books.get(book) ?? null)?.wrote(change);
  });
  const ledger = { store: store.store, clock, random: { number: chance.fork().number } };
  const scene: Scene = { story, clock, chance: chance.fork(), store, ledger, witnesses, runs };
  const world = isLocal
    ? new LocalProcesses(scene, {
        processes: chance.whole(1, 3),
        kills: chance.one([0.01, 0.5, 4]),
        naps: chance.one([0, 0.02]),
      })
    : new GitHub(scene, {
        dropped: chance.one([0, 0.05, 0.4]),
        doubled: chance.one([0, 0.1]),
        late: chance.one([0, 0.1, 0.6]),
        midnights: chance.one([0, 0.5]),
        lost: chance.one([0, 0.03, 0.2]),
        people: chance.one([0, 0.02, 0.15]),
      });
  try {
    clock.start(() => world.clockwork());
    await clock.run();
    tally.ticks += world.ticks;
    for (const [book, environment] of books)
      await count(scene, book, witnesses.get(environment) as BookWitness, tally);
  } catch (error) {
    const where = `${isLocal ? "rota start" : "GitHub"}, seed ${seed}, at ${new Date(clock.now()).toISOString()}`;
    throw new Error(`${story.id} (${where}): ${(error as Error).message}`, { cause: error });
  }
  tally.plans++;
  tally.days += Math.round((story.end - story.start) / DAY);
  tally.requests += store.counts.requests;
  tally.faults += store.counts.faults;
  tally["lost races"] += store.counts.lost;
}

/** Reads what is left of a book, as a later reader would, and compares it with what was seen on the way. */
async function count(
  { story, store }: Scene,
  book: string,
  witness: BookWitness,
  tally: Tally,
): Promise<void> {
  const records: LedgerRecord[] = [];
  for (const page of await store.inner.pages(book)) {
    const text = (await store.inner.read(book, page))?.text ?? "";
    for (const line of parsePage(text).lines) {
      if (line.record === undefined) throw new Error(`a line that nobody knows: ${line.text}`);
      records.push(line.record);
    }
  }
  const scheduled = records.filter(({ occurrence }) => occurrence !== null);
  const amount = (record: LedgerRecord) => record.count ?? 1;
  const total = scheduled.reduce((sum, record) => sum + amount(record), 0);
  for (const state of ["missed", "coalesced", "skipped"] as const)
    tally[state] += scheduled.filter((one) => one.state === state).reduce((sum, one) => sum + amount(one), 0);
  const ran = scheduled.filter(({ state }) => ["claimed", "done", "crashed"].includes(state));
  tally.occurrences += total;
  tally.executed += ran.length;
  tally.late += witness.lateness.filter((lateness) => lateness > 5 * MINUTE).length;
  tally.crashed += witness.crashes;
  tally["run again"] += scheduled.filter(({ attempt = 1 }) => attempt > 1).length;
  tally["started twice"] += witness.startedTwice;
  tally.unaccounted += Math.abs(witness.expected - total) + Math.abs(witness.states.size - total);
  if (story.editions.length === 1 && !story.isUndated) tally.unaccounted += unheard(story, scheduled);
}

/** Of a plan that never changed: occurrences up to the newest that was handled of which the ledger says nothing. */
function unheard({ start, editions: [edition] }: PlanStory, scheduled: readonly LedgerRecord[]): number {
  if (edition === undefined) return 0;
  const until = Math.max(...scheduled.map((record) => spanOf(record)?.last ?? 0), 0);
  const all = occurrencesWithin(edition.policy.schedule, start, until + 1).length;
  return Math.abs(all - scheduled.reduce((sum, record) => sum + (record.count ?? 1), 0));
}
