import { memoryStore } from "../../ledger/memory-store.ts";
import { parsePage } from "../../ledger/page.ts";
import { isoOf, type LedgerRecord, type Outcome, type RecordedRun } from "../../ledger/record.ts";
import type { LedgerStore } from "../../ledger/store.ts";
import { parseSchedule } from "../../schedule/parse-schedule.ts";
import { begin } from "../begin.ts";
import { ask, type ClaimTicket, claim, type GateRequest } from "../claim.ts";
import { close, type Ending, finish, handOver } from "../finish.ts";
import type { GatePolicy, RunState } from "../question.ts";

/** A schedule from entries as they stand in a plan. */
export function scheduleOf(...entries: readonly Record<string, unknown>[]) {
  return parseSchedule({ schedule: entries, runner: "local" }).schedule;
}

/** What a tick brings; times are ISO 8601. */
export interface Tick
  extends Partial<Omit<GateRequest, "policy" | "run" | "edited" | "resumed" | "begin" | "now">> {
  readonly policy?: Partial<GatePolicy>;
  readonly run?: string;
  readonly attempt?: number;
  readonly edited?: string;
  readonly resumed?: string;
  readonly begin?: string;
}

/** One plan, its ledger in memory, and a clock that stands wherever a test puts it. */
export class Bench {
  readonly store: LedgerStore;
  readonly requests: string[] = [];
  /** What the platform knows of runs. */
  readonly runStates = new Map<string, RunState>();
  /** Fails or loses the next writes: asked before each, with what would be written. */
  before: (write: () => Promise<boolean>) => Promise<boolean> = (write) => write();
  readonly #policy: GatePolicy;
  #keys = 0;

  constructor(policy: Partial<GatePolicy>) {
    this.#policy = {
      schedule: scheduleOf({ every: "1h" }),
      paused: false,
      coalesce: "latest",
      most: 3,
      grace: undefined,
      overlap: "queue",
      timeout: 900_000,
      ...policy,
    };
    const inner = memoryStore();
    this.store = {
      ...inner,
      pages: (book) => this.#told("pages", inner.pages(book)),
      read: (book, page) => this.#told(`read ${page}`, inner.read(book, page)),
      write: (book, page, ...rest) =>
        this.#told(
          `write ${page}`,
          this.before(() => inner.write(book, page, ...rest)),
        ),
    };
  }

  /** Asks and takes what is due. */
  async claim(at: string, tick: Tick = {}) {
    const request = this.#request(at, tick);
    const { decision, ticket } = await claim(this.#ledger, request, `key-${this.#keys++}`);
    return { ...decision, ticket, run: request.run };
  }

  /** Takes what is due and is through at once. */
  async run(at: string, tick: Tick = {}) {
    const claimed = await this.claim(at, tick);
    if (claimed.due) await this.finish(at, claimed);
    return claimed;
  }

  /** Only asks. */
  ask(at: string, tick: Tick = {}) {
    return ask(this.store, this.#request(at, tick));
  }

  finish(
    at: string,
    { ticket, run }: { ticket: ClaimTicket; run: RecordedRun },
    outcome: Outcome = { verdict: "passed" },
  ) {
    return finish(this.#ledger, ticket, this.#ending(at, run), outcome);
  }

  close(at: string, { ticket, run }: { ticket: ClaimTicket; run: RecordedRun }, started: boolean) {
    return close(this.#ledger, ticket, this.#ending(at, run), { started, reason: "cancelled" });
  }

  handOver(at: string, { ticket, run }: { ticket: ClaimTicket; run: RecordedRun }) {
    return handOver(this.#ledger, ticket, this.#ending(at, run));
  }

  /** Takes up what another process has claimed; true: it may run. */
  begin(
    at: string,
    { ticket, run }: { ticket: ClaimTicket; run: RecordedRun },
    keys: { readonly key: string; readonly newKey: string },
  ) {
    const now = Date.parse(at);
    return begin(this.#ledger, ticket, { runId: run.id, ...keys, now, until: now + 1_500_000 });
  }

  /** All lines, oldest page first. */
  async lines(): Promise<LedgerRecord[]> {
    const [book = ""] = await this.store.books();
    const lines: LedgerRecord[] = [];
    for (const page of await this.store.pages(book)) {
      const text = (await this.store.read(book, page))?.text ?? "";
      lines.push(...parsePage(text).lines.flatMap(({ record }) => (record === undefined ? [] : [record])));
    }
    return lines;
  }

  /** The same in short: `12:00 done`, `11:00 missed`. */
  async states(): Promise<string[]> {
    const short = ({ occurrence, through, state, attempt = 1 }: LedgerRecord) =>
      `${occurrence?.slice(11, 16) ?? "by hand"}${through === undefined ? "" : `..${through.slice(11, 16)}`} ${state}${attempt > 1 ? ` ${attempt}` : ""}`;
    return (await this.lines()).map(short);
  }

  get #ledger() {
    return { store: this.store, clock: { sleep: async () => {} }, random: { number: () => 0.5 } };
  }

  #ending(at: string, run: RecordedRun): Ending {
    return { run, environment: null, now: Date.parse(at) };
  }

  #request(
    at: string,
    { policy, run = at, attempt = 1, edited, resumed, begin, ...rest }: Tick,
  ): GateRequest {
    return {
      planId: "checkout",
      environment: null,
      order: "platform",
      mode: "if-due",
      now: () => Date.parse(at),
      runState: (id) => this.runStates.get(id) ?? "unknown",
      ...(edited === undefined ? {} : { edited: Date.parse(edited) }),
      ...(resumed === undefined ? {} : { resumed: Date.parse(resumed) }),
      ...(begin === undefined ? {} : { begin: Date.parse(begin) }),
      ...rest,
      policy: { ...this.#policy, ...policy },
      run: { id: run, attempt, url: null, event: "schedule", ref: "refs/heads/main", sha: null },
    };
  }

  async #told<Result>(request: string, work: Promise<Result>): Promise<Result> {
    this.requests.push(request);
    return work;
  }
}

/** The occurrences of a decision as times of day. */
export function timesOf({
  occurrences,
}: {
  readonly occurrences: readonly { readonly instant: number }[];
}): string[] {
  return occurrences.map(({ instant }) => isoOf(instant).slice(11, 16));
}
