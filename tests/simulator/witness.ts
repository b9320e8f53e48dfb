import type { LedgerRecord, RecordedRun } from "../../src/ledger/record.ts";
import { occurrencesWithin } from "../../src/schedule/occurrences.ts";
import { checkStates, longestLateness } from "./check-states.ts";
import type { PageChange } from "./faulty-store.ts";
import { DAY, type Edition, type PlanStory } from "./plan.ts";

/** What the witness asks the world about a run. */
export interface World {
  /** Only the gate keeps runs of a plan apart. */
  readonly isAlone: boolean;
  /** The edition that a run works with. */
  editionOf(run: string): Edition;
  /** Whether a line's run may go on at a moment, as far as one could know then. */
  mayLive(record: LedgerRecord, at: number): boolean;
}

/** From and until when a run worked on an occurrence; until is undefined while it does. */
interface Life {
  readonly run: RecordedRun;
  until: number | undefined;
  /** It ended as it should, and that was written down. */
  isRecorded: boolean;
}

/** The states that a line may come to from another one. */
const STEPS: Readonly<Record<string, readonly string[]>> = {
  claimed: ["claimed", "done", "coalesced", "crashed"],
  done: ["done", "claimed"],
  crashed: ["crashed", "done", "claimed"],
  coalesced: ["coalesced", "claimed", "done"],
  missed: ["missed"],
  skipped: ["skipped"],
};

/** Looks at everything that is written to a book and started for it, and at nothing that the gate says about itself. */
export class BookWitness {
  /** By instant: the state that is written down. */
  readonly states = new Map<number, string>();
  /** What had to be written down, by what the plan was. */
  expected = 0;
  lateness: number[] = [];
  crashes = 0;
  startedTwice = 0;
  starts = 0;
  readonly #lives = new Map<number, Life[]>();
  readonly #lines = new Map<string, LedgerRecord>();
  /** By run: the occurrences that it has taken at some time. */
  readonly #taken = new Map<string, Set<string>>();
  /** The lines that are claimed. */
  readonly #open = new Map<string, LedgerRecord>();
  readonly #story: PlanStory;
  readonly #world: World;
  #frontier = Number.NEGATIVE_INFINITY;
  #hash: string | undefined;
  #overdue: LedgerRecord[] = [];

  constructor(story: PlanStory, world: World) {
    this.#story = story;
    this.#world = world;
  }

  /** A page was written. Throws when that was wrong. */
  wrote({ page, before, after, why }: PageChange): void {
    if (!after.endsWith("\n")) throw new Error(`page ${page} has no end`);
    const old = new Set(before.split("\n"));
    const rows = after.split("\n").slice(0, -1);
    const added: LedgerRecord[] = [];
    for (const [index, row] of rows.entries()) {
      if (old.has(row)) continue;
      const value = JSON.parse(row);
      if (value.page !== undefined && index === 0) continue;
      if (value.v !== 1) throw new Error(`not a line of the ledger: ${row}`);
      if (this.#changed(value)) continue;
      added.push(value);
    }
    const lines = (text: readonly string[]) =>
      text.filter((row) => row !== "" && !row.includes('"page":')).length;
    if (lines(rows) !== lines([...old]) + added.length)
      throw new Error(`lines of page ${page} are lost or doubled`);
    if (added.length > 0) this.#decided(added, /: run (\S+) takes \S/.exec(why)?.[1]);
  }

  /** A run begins to work on an occurrence. `byHand`: a person wanted it again. */
  started(instant: number, run: RecordedRun, byHand: boolean): void {
    const lives = this.#lives.get(instant) ?? [];
    const living = lives.some(({ until }) => until === undefined);
    if (living || (!byHand && lives.some(({ isRecorded }) => isRecorded))) this.startedTwice++;
    lives.push({ run, until: undefined, isRecorded: false });
    this.#lives.set(instant, lives);
    this.starts++;
  }

  /** It does not work on it any more. */
  ended(instant: number, run: RecordedRun, at: number): void {
    for (const life of this.#livesOf(instant, run)) life.until = at;
  }

  /** It ended as it should, and told the ledger so. */
  settled(instant: number, run: RecordedRun): void {
    for (const life of this.#livesOf(instant, run)) life.isRecorded = true;
  }

  /** The occurrences on whose lines a run stands, as they are written; of a claim only those that it holds. */
  linesOf(run: RecordedRun, key?: string): string[] {
    return [...(this.#taken.get(run.id) ?? [])].filter((occurrence) => {
      const record = this.#lines.get(occurrence);
      return record?.run?.id === run.id && (key === undefined || record.claim?.key === key);
    });
  }

  /** Whether anything of an occurrence was ever started. */
  wasStarted(instant: number): boolean {
    return this.#lives.has(instant);
  }

  #livesOf(instant: number, run: RecordedRun): Life[] {
    const lives = this.#lives.get(instant) ?? [];
    return lives.filter((life) => life.run.id === run.id && life.run.attempt === run.attempt);
  }

  /** Whether a line takes the place of another one. Throws when it must not. */
  #changed(record: LedgerRecord): boolean {
    const { occurrence, state, attempt = 1, run, earlier = [] } = record;
    if (occurrence === null) return false;
    const before = this.#lines.get(occurrence);
    if (before === undefined) return false;
    const tell = (what: string) =>
      new Error(`${what}:\n${JSON.stringify(before)}\n${JSON.stringify(record)}`);
    if (!STEPS[before.state]?.includes(state)) throw tell("a line came to a state that it can't come to");
    if (earlier.length < (before.earlier?.length ?? 0)) throw tell("an earlier try is lost");
    if (attempt < (before.attempt ?? 1)) throw tell("an attempt went back");
    if (record.claim?.key !== before.claim?.key) {
      const isSame = run?.id === before.run?.id && run !== undefined && before.run !== undefined;
      if (isSame ? run.attempt <= before.run.attempt : attempt !== 2 || before.state !== "claimed")
        throw tell("a line was taken over by a run that has no right to");
      if (earlier.length !== (before.earlier?.length ?? 0) + 1) throw tell("the earlier try is not kept");
      if (!isSame && this.#world.mayLive(before, Date.parse(record.claim?.at ?? "")))
        throw tell("a run that may live lost its line");
      const at = Date.parse(record.claim?.at ?? "");
      const edition = this.#world.editionOf(run?.id ?? "");
      const instant = Date.parse(occurrence);
      if (!isSame && at - instant > longestLateness(edition, instant))
        throw tell("it was too late to run again");
      if (!isSame) this.crashes++;
    } else if (run?.id !== before.run?.id) {
      throw tell("a run wrote on the line of another one");
    } else if (state === "crashed" && before.state !== "crashed") this.crashes++;
    this.#keep(occurrence, record);
    this.states.set(Date.parse(occurrence), state);
    if (state === "done" && run !== undefined)
      for (const life of this.#livesOf(Date.parse(occurrence), run)) life.isRecorded = true;
    return true;
  }

  #keep(occurrence: string, record: LedgerRecord): void {
    this.#lines.set(occurrence, record);
    if (record.state === "claimed") this.#open.set(occurrence, record);
    else this.#open.delete(occurrence);
    if (record.run === undefined) return;
    const taken = this.#taken.get(record.run.id) ?? new Set();
    this.#taken.set(record.run.id, taken.add(occurrence));
  }

  /** New lines: exactly what came due since the last time must stand there. */
  #decided(added: readonly LedgerRecord[], run: string | undefined): void {
    const scheduled = added.filter(({ occurrence }) => occurrence !== null);
    const claims = scheduled.filter(({ state }) => state === "claimed");
    if (scheduled.length === 0) return;
    const [first] = scheduled;
    if (first === undefined || run === undefined)
      throw new Error("something was written though nothing was due");
    const at = Date.parse(first.at);
    for (const claim of claims) this.lateness.push(at - Date.parse(claim.occurrence as string));
    const edition = this.#world.editionOf(run);
    if (first.schedule !== edition.hash) throw new Error("a line has the hash of another schedule");
    const expected = this.#expectedAt(edition, at);
    const found = scheduled.flatMap((record) => this.#instantsOf(record, edition)).sort((a, b) => a - b);
    if (expected.join() !== found.join()) {
      const tell = (instants: readonly number[]) =>
        instants.map((one) => new Date(one).toISOString()).join(" ");
      throw new Error(`expected ${tell(expected)}\nfound ${tell(found)}`);
    }
    const { isAlone, mayLive } = this.#world;
    checkStates(scheduled, {
      edition,
      at,
      run,
      before: this.#open.values(),
      isAlone,
      mayLive: mayLive.bind(this.#world),
    });
    for (const record of scheduled) {
      for (const instant of this.#instantsOf(record, edition)) {
        if (this.states.has(instant))
          throw new Error(`${new Date(instant).toISOString()} is written down twice`);
        this.states.set(instant, record.state);
      }
      this.#keep(record.occurrence as string, record);
    }
    // Whoever was over the last time must not stand there as if it went on. (Lines of several pages are written one page after another.)
    for (const record of this.#overdue)
      if (this.#lines.get(record.occurrence as string) === record)
        throw new Error(`a run is over, and nobody wrote that down: ${JSON.stringify(record)}`);
    this.#overdue = [...this.#open.values()].filter(
      (record) => !claims.includes(record) && !this.#world.mayLive(record, at),
    );
    this.expected += expected.length;
    this.#frontier = expected.at(-1) ?? this.#frontier;
    this.#hash = edition.hash;
  }

  #expectedAt(edition: Edition, at: number): number[] {
    const { isUndated } = this.#story;
    const isNew = edition.hash !== this.#hash;
    const begins = isUndated ? [] : [edition.resumed, isNew ? edition.commit : undefined];
    const begin = Math.max(this.#frontier + 1, ...begins.map((one) => one ?? Number.NEGATIVE_INFINITY));
    const within = occurrencesWithin(edition.policy.schedule, Math.max(begin, at - 400 * DAY), at + 1);
    const instants = within.map(({ instant }) => instant);
    if (!isUndated || !isNew) return instants;
    return instants.filter((instant) => at - instant <= longestLateness(edition, instant));
  }

  #instantsOf({ occurrence, through, count }: LedgerRecord, { policy }: Edition): number[] {
    const first = Date.parse(occurrence as string);
    if (through === undefined) return [first];
    const instants = occurrencesWithin(policy.schedule, first, Date.parse(through) + 1).map(
      ({ instant }) => instant,
    );
    if (instants.length !== count)
      throw new Error(`a line stands for ${instants.length}, not ${count} occurrences`);
    return instants;
  }
}
