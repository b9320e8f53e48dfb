import type { PlacedRecord } from "../ledger/book.ts";
import { spanOf } from "../ledger/record.ts";
import type { Pending } from "./pending.ts";
import type { GatePolicy } from "./question.ts";

/** An occurrence that could run: for the first time, or once more because its run never ended. */
export interface Candidate {
  readonly instant: number;
  /** Its line, when it has one. */
  readonly placed?: PlacedRecord;
}

/** Why an occurrence does not run. */
export interface Unrun {
  readonly instant: number;
  readonly state: "missed" | "coalesced" | "skipped";
}

/** What runs and what does not. */
export interface Selection {
  /** Rising. */
  readonly chosen: readonly Candidate[];
  /** Rising. */
  readonly unrun: readonly Unrun[];
  /** Lines whose runs never ended and are not run again. */
  readonly given: readonly PlacedRecord[];
}

/** A stretch of time in which a run went on, in milliseconds. */
export type Stretch = readonly [from: number, until: number];

/**
 * Chooses among what is pending and what may be run again (`crashed`, within its grace). `latest`: the newest, which takes the place
 * of the others. `all`: every one, at most `most` and then the newest of them. With `overlap: skip` nothing runs that came due while
 * a run went on; whether its tick came then or later is GitHub's luck and does not count.
 */
export function select(
  { coalesce, most, overlap }: GatePolicy,
  pending: readonly Pending[],
  crashed: readonly PlacedRecord[],
  busy: readonly Stretch[],
): Selection {
  const unrun: Unrun[] = [];
  const fresh: number[] = [];
  for (const { instant, inGrace } of pending) {
    const skipped = overlap === "skip" && busy.some(([from, until]) => from < instant && instant < until);
    if (skipped) unrun.push({ instant, state: "skipped" });
    else if (inGrace) fresh.push(instant);
    else unrun.push({ instant, state: "missed" });
  }
  const again = crashed
    .map((placed) => ({ instant: spanOf(placed.record)?.first as number, placed }))
    .sort((a, b) => a.instant - b.instant);
  const candidates: Candidate[] = [...again, ...fresh.map((instant) => ({ instant }))];
  const chosen = candidates.slice(-(coalesce === "latest" ? 1 : Math.max(1, most)));
  const given: PlacedRecord[] = [];
  for (const { instant, placed } of candidates.slice(0, candidates.length - chosen.length)) {
    if (placed === undefined) unrun.push({ instant, state: "coalesced" });
    else given.push(placed);
  }
  return { chosen, unrun: unrun.sort((a, b) => a.instant - b.instant), given };
}
