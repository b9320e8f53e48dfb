import { type BookView, type Edit, type PlacedRecord, pageForNew } from "../ledger/book.ts";
import { type HeldRecord, isHandedOver, isHeld, isoOf, type Lease, spanOf } from "../ledger/record.ts";
import { nextOccurrence } from "../schedule/occurrences.ts";
import { claimLine, frameOf, givenUpEdit, reclaimEdit, unrunLines } from "./lines.ts";
import { graceOf, listPending, type PendingList } from "./pending.ts";
import { leaseLength } from "./policy.ts";
import type { DueOccurrence, GatePolicy, Question } from "./question.ts";
import * as reason from "./reason.ts";
import { isRunOver } from "./run-over.ts";
import { type Candidate, type Selection, type Stretch, select } from "./select.ts";

/** What the gate says. */
export interface Decision {
  readonly due: boolean;
  /** Something would be due if no earlier run went on (`live`), and is as soon as that has ended. */
  readonly waiting: boolean;
  /** What is to run, oldest first. */
  readonly occurrences: readonly DueOccurrence[];
  /** Seconds that the oldest of them is late; 0 when nothing is due. */
  readonly lateness: number;
  /** In a sentence. */
  readonly reason: string;
  /** The occurrence after now, in milliseconds; undefined when there is none, or the plan is paused. */
  readonly next: number | undefined;
  /** What did not run, since the last time something ran. It is written down when something is due. */
  readonly unrun: {
    readonly missed: number;
    readonly coalesced: number;
    readonly skipped: number;
    /** Runs that never ended. Their occurrences run once more if they are among those that are due. */
    readonly crashed: readonly HeldRecord[];
  };
  /** Claims of other runs that may still go on. With `overlap: cancel` and nobody else to do it, they are to be ended. */
  readonly live: readonly HeldRecord[];
  /** What to write down; nothing when nothing is due. */
  readonly edits: readonly Edit[];
}

type Held = PlacedRecord & { readonly record: HeldRecord };

const NOTHING = { missed: 0, coalesced: 0, skipped: 0, crashed: [] } as const;

/** Whether a plan is due, and what that means for the ledger. Pure: the same view and question give the same decision. */
export function decide(view: BookView, question: Question): Decision {
  const { policy, now } = question;
  const next = policy.paused ? undefined : nextOccurrence(policy.schedule, now)?.instant;
  const held = view.records.filter((placed): placed is Held => isHeld(placed.record));
  const own = held.filter(({ record }) => record.claim.key === question.key);
  const others = held.filter((placed) => !own.includes(placed));
  const repeated = repeatedOf(view, question);
  const live = others.filter((placed) => !repeated.includes(placed) && !isOver(placed.record, question));
  const base = { next, live: live.map(({ record }) => record), unrun: NOTHING, edits: [] };
  const notDue = (why: string): Decision => ({
    ...base,
    due: false,
    waiting: false,
    occurrences: [],
    lateness: 0,
    reason: why,
  });
  if (own.length + repeated.length > 0) {
    // Our own claim, met again after a write that seemed to be lost, or the same run once more: whatever the clock says by now.
    const pages = [...own, ...repeated].map(({ page }) => page);
    const lease = leaseOf(pages, live, question);
    const edits = repeated.map((placed) => reclaimEdit(placed, lease, question));
    const why = reason.repeated(repeated[0]?.record ?? (own[0] as Held).record, question);
    return {
      ...base,
      ...dueOf([...own.map(dueAlready), ...edits.map(dueAgain)], question),
      reason: why,
      edits,
    };
  }
  const taken = takenOver(view, question);
  if (taken !== undefined) return notDue(reason.takenOver(taken));
  if (policy.paused) return notDue(reason.paused);
  if (policy.schedule.triggers.length === 0) return notDue(reason.noSchedule);

  const list = listPending(view, question);
  const crashed = others.filter((placed) => !live.includes(placed));
  const again = crashed.filter(({ record }) => mayRunAgain(record, question));
  const selection = select(policy, list.pending, again, stretchesOf(view));
  const left = countLeft(crashed, selection);
  const unrun = {
    missed: countOf(selection, "missed") + left.missed,
    coalesced: countOf(selection, "coalesced") + left.coalesced,
    skipped: countOf(selection, "skipped"),
    crashed: crashed.filter(({ record }) => !isHandedOver(record)).map(({ record }) => record),
  };
  if (selection.chosen.length === 0)
    return { ...notDue(reason.nothingDue(view.last, list, selection, unrun.crashed, question)), unrun };
  const [blocking] = live;
  const waits = policy.overlap === "skip" || (policy.overlap === "queue" && question.order === "gate");
  if (blocking !== undefined && waits) {
    const why = reason.blocked(blocking.record, selection.chosen, question);
    return { ...notDue(why), waiting: policy.overlap === "queue", unrun };
  }

  const target = pageForNew(view);
  const pages = selection.chosen.map(({ placed }) => placed?.page ?? target);
  const lease = leaseOf(pages, live, question);
  const edits = editsFor(selection, list, crashed, lease, question);
  const due = selection.chosen.map((candidate) => dueChosen(candidate, target));
  return { ...base, ...dueOf(due, question), reason: reason.due(selection, unrun, question), unrun, edits };
}

/** A run by hand is always due and takes no occurrence. */
export function decideByHand({ schedule, paused }: GatePolicy, now: number): Decision {
  const next = paused ? undefined : nextOccurrence(schedule, now)?.instant;
  return {
    next,
    live: [],
    unrun: NOTHING,
    edits: [],
    due: true,
    waiting: false,
    occurrences: [],
    lateness: 0,
    reason: reason.byHand,
  };
}

/** The ids of other runs that hold occurrences: what is known of them decides whether they crashed. */
export function runsInDoubt({ records }: BookView, { run, key, policy }: Question): string[] {
  if (policy.paused) return [];
  const held = records.map(({ record }) => record).filter(isHeld);
  const others = held.filter((record) => record.claim.key !== key && record.run.id !== run.id);
  return [...new Set(others.map((record) => record.run.id))];
}

function editsFor(
  { chosen, unrun, given }: Selection,
  list: PendingList,
  crashed: readonly Held[],
  lease: Lease,
  question: Question,
): Edit[] {
  const frame = frameOf(list, question);
  const again = chosen.flatMap(({ placed }) => (placed === undefined ? [] : [placed]));
  const tooLate = crashed.filter((placed) => !again.includes(placed) && !given.includes(placed));
  const fresh = chosen.filter(({ placed }) => placed === undefined);
  const lines = [
    ...unrunLines(unrun, frame),
    ...fresh.map(({ instant }) => claimLine(instant, lease, question, frame)),
  ].sort((a, b) => Date.parse(a.occurrence as string) - Date.parse(b.occurrence as string));
  return [
    ...given.map((placed) => givenUpEdit(placed, "coalesced")),
    ...tooLate.map((placed) => givenUpEdit(placed, "missed")),
    ...again.map((placed) => reclaimEdit(placed, lease, question)),
    ...lines.map((record) => ({ record })),
  ];
}

/** How many runs left before they began and are not run now either: in favour of a newer one, or because it is too late. */
function countLeft(crashed: readonly Held[], { chosen, given }: Selection) {
  const left = crashed.filter(
    (placed) => isHandedOver(placed.record) && chosen.every((one) => one.placed !== placed),
  );
  const coalesced = left.filter((placed) => given.includes(placed)).length;
  return { coalesced, missed: left.length - coalesced };
}

/** The lines that the same run had at a lower attempt: it gets its occurrences again. */
function repeatedOf({ records }: BookView, { run, stays }: Question): PlacedRecord[] {
  if (stays === true) return [];
  return records.filter(
    ({ record }) =>
      record.occurrence !== null && record.run?.id === run.id && record.run.attempt < run.attempt,
  );
}

/** The line that a lower attempt of the same run had, and another run has now. */
function takenOver({ records }: BookView, { run, stays }: Question): PlacedRecord | undefined {
  if (run.attempt < 2 || stays === true) return undefined;
  return records.find(({ record }) => record.earlier?.some((earlier) => earlier.run.id === run.id));
}

function isOver(record: HeldRecord, { run: asking, runStates, now }: Question): boolean {
  const { run } = record;
  // An attempt begins only after the one before it has ended.
  if (isHandedOver(record) || (run.id === asking.id && run.attempt < asking.attempt)) return true;
  return isRunOver(record, runStates.get(run.id) ?? "unknown", now);
}

/** Once, as the second try, and only while it would have been in time anyway. */
function mayRunAgain(record: HeldRecord, { policy, now }: Question): boolean {
  const span = spanOf(record);
  if (span === undefined || (record.attempt ?? 1) > 1) return false;
  return now - span.first <= graceOf(policy, span.first);
}

/** For runs that have lines on these pages, one for each. They go one after another, and where the platform makes them wait, after those
 * that still go on. */
function leaseOf(
  pages: readonly string[],
  live: readonly Held[],
  { policy, order, now: asked, leaseFrom = asked, key }: Question,
): Lease {
  const now = Math.max(asked, leaseFrom);
  const waits = policy.overlap === "queue" && order === "platform";
  const ends = waits ? live.map(({ record }) => Date.parse(record.claim.until)) : [];
  const until = Math.max(now, ...ends) + leaseLength(policy.timeout, pages.length);
  const different = [...new Set(pages)];
  return { at: isoOf(now), until: isoOf(until), key, ...(different.length > 1 ? { pages: different } : {}) };
}

/** When runs went on, as far as it is known. */
function stretchesOf({ records, last }: BookView): Stretch[] {
  const known = records.flatMap(({ record: { claim, finished } }) =>
    claim === undefined || finished === undefined ? [] : [[claim.at, finished] as const],
  );
  if (last?.ran !== undefined) known.push(last.ran);
  return known.map(([from, until]) => [Date.parse(from), Date.parse(until)]);
}

function countOf({ unrun }: Selection, state: string): number {
  return unrun.filter((one) => one.state === state).length;
}

type Due = Omit<DueOccurrence, "lateness">;

function dueOf(
  due: readonly Due[],
  { now }: Question,
): Pick<Decision, "due" | "waiting" | "occurrences" | "lateness"> {
  const occurrences = due
    .map((one) => ({ ...one, lateness: Math.max(0, now - one.instant) }))
    .sort((a, b) => a.instant - b.instant);
  const lateness = Math.round((occurrences[0]?.lateness ?? 0) / 1000);
  return { due: true, waiting: false, occurrences, lateness };
}

function dueAlready({ page, record }: PlacedRecord): Due {
  return { instant: spanOf(record)?.first as number, attempt: record.attempt ?? 1, page };
}

function dueAgain({ record, replaces }: Edit): Due {
  return dueAlready({ ...(replaces as PlacedRecord), record });
}

function dueChosen({ instant, placed }: Candidate, target: string): Due {
  if (placed === undefined) return { instant, attempt: 1, page: target };
  return { instant, attempt: (placed.record.attempt ?? 1) + 1, page: placed.page };
}
