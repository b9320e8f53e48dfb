import type { ClaimTicket } from "../../gate/claim.ts";
import { close, finish } from "../../gate/finish.ts";
import type { Host } from "../../host/host.ts";
import { outcomeOf } from "../../ledger/outcome.ts";
import { isoOf, type Outcome } from "../../ledger/record.ts";
import type { ResultDocument } from "../../model/generated/result.ts";
import { recordedRun } from "./gate-request.ts";
import type { OpenLedger } from "./open-ledger.ts";
import { pruneDaily } from "./prune-daily.ts";
import { NOT_RECORDED } from "./recorded-text.ts";

/** What a run holds of a plan in an environment. */
export interface HeldClaim {
  readonly ticket: ClaimTicket;
  readonly environment: string | null;
}

/** What claims are held in. */
export interface HoldingSurroundings {
  readonly clock: Pick<Host["clock"], "now">;
  readonly ledger: OpenLedger;
  readonly run: ResultDocument["run"];
  /** Told what could not be written down. */
  warn(message: string): void;
  /** Told what is held, whenever that changes. */
  changed(held: readonly HeldClaim[]): void;
}

/** The claims of this process: each is written down as it ends, and known until then, so that somebody else can close it. */
export class HeldClaims {
  readonly #around: HoldingSurroundings;
  #held: readonly HeldClaim[] = [];

  constructor(around: HoldingSurroundings) {
    this.#around = around;
  }

  hold(claim: HeldClaim): void {
    this.#set([...this.#held, claim]);
  }

  /** Writes down how a run ended: that of its occurrence, or without one a run by hand. Never throws: the verdict stands, though the next
   * tick will take the run for a crashed one. */
  async finish(claim: HeldClaim, result: ResultDocument): Promise<void> {
    await this.#end(claim, result.run.occurrence, outcomeOf(result));
  }

  /** Writes down that nothing of a claim could be run. */
  async fail(claim: HeldClaim, reason: string): Promise<void> {
    await this.#end(claim, null, { verdict: "failed", reason });
  }

  /** The same for all that is held. */
  async refuse(reason: string): Promise<void> {
    for (const claim of this.#held) await this.fail(claim, reason);
  }

  /** Gives back what is still held of runs that were cancelled; the books of what was. Never throws, as `finish`. */
  async close(started: boolean, reason: string): Promise<readonly string[]> {
    const { ledger, run, clock, warn } = this.#around;
    const closed: string[] = [];
    for (const held of this.#held) {
      const { ticket, environment } = held;
      const ending = { run: recordedRun(run), environment, now: clock.now() };
      try {
        await close(ledger, ticket, ending, { started, reason });
      } catch (error) {
        warn(`what the cancelled run held could not be closed: ${(error as Error).message}`);
        continue;
      }
      closed.push(ticket.book);
      this.#set(this.#held.filter((one) => one !== held));
    }
    return closed;
  }

  async #end(claim: HeldClaim, occurrence: string | null, outcome: Outcome): Promise<void> {
    const { ledger, run, clock, warn } = this.#around;
    const { ticket, environment } = claim;
    const one = occurrence === null ? {} : { occurrence: isoOf(Date.parse(occurrence)) };
    const ending = { run: recordedRun(run), environment, now: clock.now(), ...one };
    try {
      const recorded = await finish(ledger, ticket, ending, outcome);
      if (recorded !== "recorded")
        warn(`${ticket.book}: ${occurrence ?? "the run"} ${NOT_RECORDED[recorded]}`);
    } catch (error) {
      warn(`how the run ended could not be written down: ${(error as Error).message}`);
      return;
    }
    await pruneDaily(ledger, ticket, clock.now(), warn);
    this.#set(
      this.#held.flatMap((held) => {
        if (held.ticket.book !== ticket.book) return [held];
        const lines = held.ticket.lines.filter(
          (line) => "occurrence" in one && line.occurrence !== one.occurrence,
        );
        return lines.length === 0 ? [] : [{ ...held, ticket: { ...held.ticket, lines } }];
      }),
    );
  }

  #set(held: readonly HeldClaim[]): void {
    this.#held = held;
    this.#around.changed(held);
  }
}
