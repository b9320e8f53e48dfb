import { type ClaimTicket, claim, type GateRequest } from "../../src/gate/claim.ts";
import type { Decision } from "../../src/gate/decide.ts";
import { close, type Ending, finish, type Recorded } from "../../src/gate/finish.ts";
import type { RunState } from "../../src/gate/question.ts";
import type { Ledger } from "../../src/ledger/ledger.ts";
import { isHeld, type LedgerRecord, type Outcome, type RecordedRun } from "../../src/ledger/record.ts";
import { RotaError } from "../../src/model/rota-error.ts";
import type { Chance } from "./chance.ts";
import type { FaultyStore } from "./faulty-store.ts";
import type { Edition, PlanStory } from "./plan.ts";
import type { VirtualClock } from "./virtual-clock.ts";
import type { BookWitness, World } from "./witness.ts";

/** What the parts of a simulated world share. */
export interface Scene {
  readonly story: PlanStory;
  readonly clock: VirtualClock;
  readonly chance: Chance;
  readonly store: FaultyStore;
  readonly ledger: Ledger;
  readonly witnesses: ReadonlyMap<string | null, BookWitness>;
  readonly runs: Runs;
}

/** The runs of a world: which commit they have, and when they went on. */
export class Runs implements World {
  readonly #runs = new Map<string, { readonly edition: Edition; readonly spans: [number, number][] }>();
  readonly #clock: VirtualClock;
  readonly isKnown: boolean;
  #count = 0;

  readonly isAlone: boolean;

  /** `isKnown`: the platform tells how its runs stand. `isAlone`: nobody but the gate keeps runs apart. */
  constructor(
    clock: VirtualClock,
    { isKnown, isAlone }: { readonly isKnown: boolean; readonly isAlone: boolean },
  ) {
    this.#clock = clock;
    this.isKnown = isKnown;
    this.isAlone = isAlone;
  }

  begin(edition: Edition, event: string): RecordedRun {
    const id = String(++this.#count);
    this.#runs.set(id, { edition, spans: [[this.#clock.now(), Number.POSITIVE_INFINITY]] });
    return { id, attempt: 1, url: null, event, ref: "refs/heads/main", sha: null };
  }

  beginAgain(run: RecordedRun): RecordedRun {
    this.#runs.get(run.id)?.spans.push([this.#clock.now(), Number.POSITIVE_INFINITY]);
    return { ...run, attempt: run.attempt + 1 };
  }

  end(run: RecordedRun): void {
    const span = this.#runs.get(run.id)?.spans.at(-1);
    if (span !== undefined) span[1] = this.#clock.now();
  }

  state = (id: string): RunState => {
    if (!this.isKnown) return "unknown";
    return this.#isOn(id, this.#clock.now()) ? "running" : "completed";
  };

  editionOf(id: string): Edition {
    return this.#runs.get(id)?.edition as Edition;
  }

  mayLive(record: LedgerRecord, at: number): boolean {
    if (!isHeld(record)) return false;
    return this.isKnown ? this.#isOn(record.run.id, at) : at <= Date.parse(record.claim.until);
  }

  #isOn(id: string, at: number): boolean {
    return this.#runs.get(id)?.spans.some(([from, until]) => from <= at && at <= until) ?? false;
  }
}

/** The edition that is in force at a moment. */
export function editionAt({ editions }: PlanStory, at: number): Edition {
  return editions.findLast(({ commit }) => commit <= at) ?? (editions[0] as Edition);
}

/** Goes through the gate. Undefined: the store failed, and with it the job. */
export async function claimIn(
  { story, clock, chance, ledger, runs, witnesses }: Scene,
  environment: string | null,
  run: RecordedRun,
  order: "platform" | "gate",
  mode: GateRequest["mode"] = "if-due",
): Promise<{ readonly decision: Decision; readonly ticket: ClaimTicket } | undefined> {
  const { policy, commit, resumed } = runs.editionOf(run.id);
  const dates = story.isUndated ? {} : { edited: commit, ...(resumed === undefined ? {} : { resumed }) };
  const request: GateRequest = {
    planId: story.id,
    environment,
    policy,
    run,
    order,
    mode,
    ...dates,
    now: clock.now,
    runState: runs.state,
  };
  const key = `${run.id}.${run.attempt}.${chance.whole(0, 1e9)}`;
  const witness = witnesses.get(environment) as BookWitness;
  const owed = mode === "if-due" ? witness.linesOf(run) : [];
  const claimed = await unlessRefused(() => claim(ledger, request, key));
  if (claimed === undefined) return undefined;
  const got = claimed.ticket.lines.map(({ occurrence }) => occurrence);
  if (witness.linesOf(run, key).sort().join() !== got.sort().join())
    throw new Error(`run ${run.id} was told ${got.join()}, and the ledger says another thing`);
  if (owed.some((occurrence) => !got.includes(occurrence) && witness.linesOf(run).includes(occurrence)))
    throw new Error(`run ${run.id} did not get its own occurrences again: ${owed.join()}`);
  return claimed;
}

/** Writes down how a run ended. Undefined: the store failed. */
export async function settleIn(
  { clock, ledger, witnesses }: Scene,
  environment: string | null,
  ticket: ClaimTicket,
  run: RecordedRun,
  how: Outcome | { readonly started: boolean },
  occurrence?: string,
): Promise<Recorded | undefined> {
  const ending: Ending = {
    run,
    environment,
    now: clock.now(),
    ...(occurrence === undefined ? {} : { occurrence }),
  };
  const recorded = await unlessRefused(() =>
    "verdict" in how
      ? finish(ledger, ticket, ending, how)
      : close(ledger, ticket, ending, { ...how, reason: "the run was cancelled" }),
  );
  if (recorded === undefined || !("verdict" in how)) return recorded;
  for (const line of ticket.lines)
    if (occurrence === undefined || occurrence === line.occurrence)
      witnesses.get(environment)?.settled(Date.parse(line.occurrence), run);
  return recorded;
}

async function unlessRefused<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof RotaError) return undefined;
    throw error;
  }
}
