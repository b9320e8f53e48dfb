import type { PlacedRecord } from "../ledger/book.ts";
import type { LastHandled } from "../ledger/page.ts";
import {
  type HeldRecord,
  isHandedOver,
  isoOf,
  type LedgerRecord,
  type RecordedRun,
} from "../ledger/record.ts";
import { formatDuration } from "../model/duration.ts";
import { graceOf, type PendingList } from "./pending.ts";
import type { Question } from "./question.ts";
import type { Candidate, Selection } from "./select.ts";

// What the gate says, in sentences that people read in a job's summary.

export const paused = "the plan is paused";
export const noSchedule = "the plan has no schedule";
export const byHand = "started by hand";

/** Why a plan runs now, and what before it did not. */
export function due(
  { chosen }: Selection,
  unrun: { readonly missed: number; readonly coalesced: number; readonly skipped: number },
  { now }: Question,
): string {
  const parts = chosen.map(({ instant, placed }) => {
    const text = `${isoOf(instant)}, ${lateness(now - instant)}`;
    if (placed === undefined) return text;
    const { run } = placed.record;
    return isHandedOver(placed.record)
      ? `${text}, which run ${nameOf(run)} left before it began`
      : `${text}, once more as its run ${nameOf(run)} never ended`;
  });
  const counts = (["missed", "coalesced", "skipped"] as const)
    .filter((state) => unrun[state] > 0)
    .map((state) => `${unrun[state]} ${state}`);
  const before = counts.length === 0 ? "" : `; before it ${counts.join(", ")}`;
  return `${parts.join("; ")}${before}`;
}

/** Why nothing is taken a second time by a run that has it already. */
export function repeated(record: LedgerRecord, { run }: Question): string {
  const again = record.run !== undefined && record.run.attempt < run.attempt;
  const which = `run ${run.id} has ${record.occurrence}`;
  return again ? `${which}, and takes it once more at its attempt ${run.attempt}` : which;
}

/** Why an attempt has nothing left to run: another run was faster. */
export function takenOver({ record }: PlacedRecord): string {
  return `${record.occurrence} was run again by run ${nameOf(record.run)} meanwhile`;
}

/** Why what is due is not run: a run before may still go on. */
export function blocked(
  { run, occurrence }: HeldRecord,
  chosen: readonly Candidate[],
  { policy }: Question,
): string {
  const waiting = chosen.map(({ instant }) => isoOf(instant)).join(", ");
  const because = `run ${nameOf(run)} of ${occurrence} may still go on`;
  return policy.overlap === "skip" ? `${waiting} is skipped: ${because}` : `${waiting} waits: ${because}`;
}

/** Why nothing is run: what was missed or skipped, or what was last. */
export function nothingDue(
  last: LastHandled | undefined,
  { pending }: PendingList,
  { unrun }: Selection,
  crashed: readonly HeldRecord[],
  { policy, now }: Question,
): string {
  const newest = unrun.at(-1);
  const never = crashed
    .map(({ run, occurrence }) => `; run ${nameOf(run)} of ${occurrence} never ended`)
    .join("");
  if (newest?.state === "skipped")
    return `${isoOf(newest.instant)} is skipped: a run went on when it came due${never}`;
  if (newest !== undefined) {
    const more = pending.length > 1 ? ` (and ${pending.length - 1} before it)` : "";
    const grace = formatDuration(graceOf(policy, newest.instant));
    return `${isoOf(newest.instant)}${more} was missed: no tick came within its grace of ${grace}${never}`;
  }
  if (last !== undefined && Date.parse(last.occurrence) > now)
    return `the ledger has ${last.occurrence} already, which is still to come: the clock of some machine is wrong, or was${never}`;
  const since = last === undefined ? "nothing is due yet" : `nothing came due after ${last.occurrence}`;
  return `${since}${never}`;
}

function lateness(milliseconds: number): string {
  return milliseconds < 60_000 ? "on time" : `${formatDuration(milliseconds)} late`;
}

/** A run as people know it: `4711 (attempt 2)`. */
export function runName({ id, attempt }: Pick<RecordedRun, "id" | "attempt">): string {
  return attempt > 1 ? `${id} (attempt ${attempt})` : id;
}

function nameOf(run: RecordedRun | undefined): string {
  return run === undefined ? "of somebody" : runName(run);
}
