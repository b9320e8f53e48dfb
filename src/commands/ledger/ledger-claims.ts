import { type ClaimTicket, claim } from "../../gate/claim.ts";
import type {
  Claim,
  ClaimedOccurrence,
  ClaimQuestion,
  Claims,
  CrashedRun,
  Release,
  RunEnding,
} from "../../gate/claims.ts";
import type { Decision } from "../../gate/decide.ts";
import { close, type Ending, finish, handOver } from "../../gate/finish.ts";
import { runName } from "../../gate/reason.ts";
import type { Host } from "../../host/host.ts";
import { bookName } from "../../ledger/book-name.ts";
import { outcomeOf } from "../../ledger/outcome.ts";
import { type HeldRecord, isoOf } from "../../ledger/record.ts";
import { lastStart } from "../../schedule/starts.ts";
import { gateRequest, recordedRun } from "./gate-request.ts";
import type { HeldClaim } from "./held-claims.ts";
import type { OpenLedger } from "./open-ledger.ts";
import { pruneDaily } from "./prune-daily.ts";
import { NOT_RECORDED } from "./recorded-text.ts";

// How long until it is asked again what became of a run elsewhere, in milliseconds.
/** While something waits for it. */
const SOON = 1_000;
/** While nothing does, and where requests are limited. */
const LATER = 30_000;

/** What claims are made in. */
export interface ClaimingSurroundings {
  readonly host: Pick<Host, "clock" | "random">;
  readonly ledger: OpenLedger;
  /** Where the book of a plan begins that knows nothing yet, in milliseconds since 1970-01-01T00:00Z. */
  begin(planId: string): number;
  /** Told what went wrong beside the claims. */
  trouble(message: string): void;
  /** Told what this process holds, whenever that changes. */
  changed(held: readonly HeldClaim[]): void;
}

/** What this process has claimed and not ended. */
interface Held extends HeldClaim {
  readonly run: Claim["run"];
  readonly key: string;
}

/** Hands out the occurrences of a ledger, which other processes may share. Rejects with the store's RotaErrors. */
export class LedgerClaims implements Claims {
  readonly #around: ClaimingSurroundings;
  /** By the key of the claim. */
  readonly #held = new Map<string, Held>();
  /** Claims of which nobody knows whether they were written, by book: the next one asks with the same key, and so finds its own. */
  readonly #lost = new Map<string, Pick<Held, "run" | "key">>();
  /** Ends that could not be written, by book: before anything new is claimed they are. */
  readonly #unwritten = new Map<string, readonly (() => Promise<unknown>)[]>();

  constructor(around: ClaimingSurroundings) {
    this.#around = around;
  }

  async claim(question: ClaimQuestion): Promise<Claim> {
    const { host, ledger, begin } = this.#around;
    const { planId, environment, policy, changed, history } = question;
    const book = bookName(planId, environment);
    await this.#catchUp(book);
    const { run, key } = this.#lost.get(book) ?? { run: question.run, key: host.random.uuid() };
    this.#lost.delete(book);
    const request = {
      ...gateRequest({ id: planId, policy }, environment, { host, ledger, run, order: "gate" }),
      ...{ stays: true, begin: begin(planId) },
      lastDue: (now: number) => lastStart(policy.schedule, planId, now)?.instant ?? 0,
      ...(changed !== undefined && { edited: changed, resumed: changed }),
      ...(history !== undefined && { history }),
    };
    let taken: Awaited<ReturnType<typeof claim>>;
    try {
      taken = await claim(ledger, request, key);
    } catch (error) {
      this.#lost.set(book, { run, key });
      throw error;
    }
    const { decision, ticket } = taken;
    if (decision.due) this.#hold({ ticket, environment, run, key });
    const { missed, coalesced, skipped } = decision.unrun;
    return {
      occurrences: decision.occurrences.map(({ instant, attempt, lateness }) => ({
        ...{ instant, attempt, lateness },
      })),
      ...{ run, reason: decision.reason, unrun: { missed, coalesced, skipped } },
      crashed: decision.due ? crashedOf(decision) : [],
      waits: decision.waiting,
      superseded: policy.overlap === "cancel" && !decision.due && this.#isSuperseded(decision),
      again: this.#again(decision),
      ticket: key,
    };
  }

  async finish(
    { ticket }: Claim,
    occurrence: ClaimedOccurrence,
    ending: RunEnding,
    now: number,
  ): Promise<void> {
    const { ledger, trouble } = this.#around;
    const outcome =
      "result" in ending ? outcomeOf(ending.result) : { verdict: "failed" as const, reason: ending.problem };
    await this.#end(ticket as string, occurrence, now, async (lines, end) => {
      const recorded = await finish(ledger, lines, end, outcome);
      if (recorded !== "recorded")
        trouble(`${lines.book}: ${isoOf(occurrence.instant)} ${NOT_RECORDED[recorded]}`);
      await pruneDaily(ledger, lines, now, (message) => trouble(`${lines.book}: ${message}`));
    });
  }

  async release({ ticket }: Claim, occurrence: ClaimedOccurrence, why: Release, now: number): Promise<void> {
    const { ledger } = this.#around;
    const reason = "a newer one ran in its place";
    await this.#end(ticket as string, occurrence, now, (lines, end) =>
      why === "left" ? handOver(ledger, lines, end) : close(ledger, lines, end, { started: false, reason }),
    );
  }

  /** Writes down what becomes of one occurrence of a claim, now or before the next claim. */
  async #end(
    key: string,
    { instant }: ClaimedOccurrence,
    now: number,
    write: (ticket: ClaimTicket, ending: Ending) => Promise<unknown>,
  ): Promise<void> {
    const held = this.#held.get(key);
    if (held === undefined) throw new Error(`nothing is held by the claim ${key}`);
    const { ticket, environment, run } = held;
    const occurrence = isoOf(instant);
    const lines = ticket.lines.filter((line) => line.occurrence !== occurrence);
    if (lines.length === 0) this.#held.delete(key);
    else this.#held.set(key, { ...held, ticket: { ...ticket, lines } });
    const writing = () => write(ticket, { run: recordedRun(run), environment, now, occurrence });
    try {
      await writing();
    } catch (error) {
      this.#unwritten.set(ticket.book, [...(this.#unwritten.get(ticket.book) ?? []), writing]);
      throw error;
    } finally {
      this.#tellHeld();
    }
  }

  /** Writes down what could not be written before. */
  async #catchUp(book: string): Promise<void> {
    for (
      let left = this.#unwritten.get(book) ?? [];
      left.length > 0;
      left = this.#unwritten.get(book) ?? []
    ) {
      const [first, ...rest] = left as readonly [() => Promise<unknown>];
      this.#unwritten.set(book, rest);
      try {
        await first();
      } catch (error) {
        this.#unwritten.set(book, [first, ...(this.#unwritten.get(book) ?? [])]);
        throw error;
      }
    }
    this.#unwritten.delete(book);
  }

  #hold(held: Held): void {
    this.#held.set(held.key, held);
    this.#tellHeld();
  }

  #tellHeld(): void {
    this.#around.changed(
      [...this.#held.values()].map(({ ticket, environment }) => ({ ticket, environment })),
    );
  }

  /** Whether another process has claimed something newer than what goes on here. */
  #isSuperseded({ live }: Decision): boolean {
    const newest = (records: readonly HeldRecord[]) =>
      Math.max(...records.map(({ occurrence }) => Date.parse(occurrence ?? "")));
    const own = live.filter((record) => this.#isOwn(record));
    const others = live.filter((record) => !this.#isOwn(record));
    return own.length > 0 && newest(others) > newest(own);
  }

  /** Whoever waits for a run elsewhere looks after it, and at the end of its lease at the latest; one that crashed may be run once more. */
  #again({ waiting, live }: Decision): number | undefined {
    const { host, ledger } = this.#around;
    const now = host.clock.now();
    const others = live.filter((record) => !this.#isOwn(record));
    if (others.length === 0) return waiting ? now + LATER : undefined;
    const pause = waiting && !ledger.limited ? SOON * (1 + host.random.number()) : LATER;
    const ends = others.map(({ claim: { until } }) => Date.parse(until) + SOON).filter((end) => end > now);
    const next = Math.min(...ends, ...(waiting || !ledger.limited ? [now + pause] : []));
    return next === Number.POSITIVE_INFINITY ? undefined : next;
  }

  #isOwn({ claim: { key } }: HeldRecord): boolean {
    return this.#held.has(key);
  }
}

function crashedOf({ unrun, occurrences }: Decision): CrashedRun[] {
  return unrun.crashed.map(({ run, occurrence }) => {
    const instant = Date.parse(occurrence ?? "");
    const again = occurrences.find((one) => one.instant === instant)?.attempt ?? null;
    return { run: runName(run), occurrence: instant, again };
  });
}
