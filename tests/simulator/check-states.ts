import { isHeld, type LedgerRecord } from "../../src/ledger/record.ts";
import { nextOccurrence } from "../../src/schedule/occurrences.ts";
import { DAY, type Edition } from "./plan.ts";

/** What a decision is checked against. */
export interface Surroundings {
  readonly edition: Edition;
  /** The run that took it. */
  readonly run: string;
  /** When it was taken. */
  readonly at: number;
  /** What stood in the book before, by occurrence. */
  readonly before: Iterable<LedgerRecord>;
  /** Whether only the gate keeps runs of a plan apart. */
  readonly isAlone: boolean;
  mayLive(record: LedgerRecord, at: number): boolean;
}

/** Checks that each new line has the state that its occurrence deserves. Throws when one has not. */
export function checkStates(added: readonly LedgerRecord[], around: Surroundings): void {
  const { edition, run, at, before, isAlone, mayLive } = around;
  const { policy } = edition;
  const wrong = (what: string, about: unknown) => new Error(`${what}: ${JSON.stringify(about)}`);
  if (policy.paused) throw wrong("a paused plan ran", added);
  const claims = added.filter(({ state }) => state === "claimed");
  if (claims.length > (policy.coalesce === "latest" ? 1 : policy.most))
    throw wrong("too many at once", claims);
  for (const record of added) {
    const [first, last] = [record.occurrence, record.through ?? record.occurrence].map((text) =>
      Date.parse(text as string),
    ) as [number, number];
    const isInTime = (instant: number) => at - instant <= longestLateness(edition, instant);
    if (record.state === "missed" && isInTime(first)) throw wrong("missed, though it was in time", record);
    if (["coalesced", "claimed"].includes(record.state) && !isInTime(last))
      throw wrong("in time, though it was missed", record);
    if (record.state === "skipped" && policy.overlap !== "skip")
      throw wrong("skipped, though the plan does not say so", record);
  }
  if (policy.overlap !== "skip" && !(isAlone && policy.overlap === "queue")) return;
  for (const record of before) {
    if (!isHeld(record) || record.run.id === run || !mayLive(record, at)) continue;
    // Whom a person runs again gets its line in any case; in the same moment somebody else may not have seen it yet.
    const isJustRepeated = record.run.attempt > 1 && at - Date.parse(record.claim.at) < 20_000;
    if (!isJustRepeated) throw wrong("a run began while another one may live", [record, claims]);
  }
}

/** How late an occurrence may run: worked out in another way than the gate does. */
export function longestLateness({ policy }: Edition, instant: number): number {
  if (policy.grace !== undefined) return policy.grace;
  const next = nextOccurrence(policy.schedule, instant);
  return next === undefined || next.instant > instant + DAY ? DAY : next.instant - instant;
}
