import type { Edit, PlacedRecord } from "../ledger/book.ts";
import {
  type EarlierTry,
  type HeldRecord,
  isHandedOver,
  isoOf,
  type Lease,
  type LedgerRecord,
  type Outcome,
  type RecordedRun,
  spanOf,
} from "../ledger/record.ts";
import type { PendingList } from "./pending.ts";
import type { Question } from "./question.ts";
import type { Unrun } from "./select.ts";

/** More unexecuted occurrences in a row than this share a line. */
const MOST_LINES = 100;

/** What every new line has. */
export type LineFrame = Pick<LedgerRecord, "v" | "schedule" | "since" | "environment" | "at">;

export function frameOf(
  { schedule, since }: Pick<PendingList, "schedule" | "since">,
  question: Question,
): LineFrame {
  const { environment, now } = question;
  return { v: 1, schedule, since: isoOf(since), environment, at: isoOf(now) };
}

/** The lines of occurrences that don't run. */
export function unrunLines(unrun: readonly Unrun[], frame: LineFrame): LedgerRecord[] {
  const lines: LedgerRecord[] = [];
  for (let begin = 0; begin < unrun.length; ) {
    const { state, instant } = unrun[begin] as Unrun;
    let end = begin + 1;
    while (unrun[end]?.state === state) end++;
    const [count, { instant: last }] = [end - begin, unrun[end - 1] as Unrun];
    if (count > MOST_LINES) {
      lines.push({ ...frame, occurrence: isoOf(instant), through: isoOf(last), count, state });
    } else {
      const row = unrun.slice(begin, end);
      lines.push(...row.map((one) => ({ ...frame, occurrence: isoOf(one.instant), state })));
    }
    begin = end;
  }
  return lines;
}

/** The line of an occurrence that the asking run takes. */
export function claimLine(instant: number, lease: Lease, question: Question, frame: LineFrame): LedgerRecord {
  const { run, now } = question;
  return {
    ...frame,
    occurrence: isoOf(instant),
    state: "claimed",
    attempt: 1,
    run,
    claim: lease,
    lateness: Math.round((now - instant) / 1000),
  };
}

/** A line whose run left before it began: its lease ends where it began, and its attempt is the one before. */
export function handedOver(record: HeldRecord): LedgerRecord {
  const { claim, attempt = 1 } = record;
  return { ...record, attempt: attempt - 1, claim: { ...claim, until: claim.at } };
}

/** The line of an occurrence whose claim came to nothing: its run never ended, or left it and nobody took it in time. */
export function givenUpEdit(placed: PlacedRecord, state: "coalesced" | "missed"): Edit {
  const { record } = placed;
  if (!isHandedOver(record)) return { replaces: placed, record: { ...record, state: "crashed" } };
  const { attempt: _attempt, run: _run, claim: _claim, lateness: _lateness, ...rest } = record;
  return { replaces: placed, record: { ...rest, state } };
}

/** The line of an occurrence that the asking run takes over from a try that is over. */
export function reclaimEdit(placed: PlacedRecord, lease: Lease, question: Question): Edit {
  const { run, now, stays } = question;
  const { record } = placed;
  const span = spanOf(record);
  const following = (record.attempt ?? 0) + 1;
  const tries = [...(record.earlier ?? []), ...(isHandedOver(record) ? [] : [earlierOf(record)])];
  const isRepeated = record.run?.id === run.id && stays !== true;
  const attempt = isRepeated ? Math.max(following, run.attempt) : following;
  return {
    replaces: placed,
    record: {
      ...withoutOutcome(record),
      state: "claimed",
      attempt,
      run,
      claim: lease,
      ...(span === undefined ? {} : { lateness: Math.round((now - span.first) / 1000) }),
      ...(tries.length > 0 ? { earlier: tries } : {}),
    },
  };
}

/** What a line keeps of the try it was about, when another one takes its place. */
export function earlierOf(record: LedgerRecord): EarlierTry {
  const { attempt = 1, run, claim, state, verdict, finished } = record;
  return {
    attempt,
    run: run as RecordedRun,
    at: claim?.at ?? null,
    ...(claim?.pages === undefined ? {} : { pages: claim.pages }),
    state: state === "done" || state === "coalesced" ? state : "crashed",
    ...(verdict === undefined ? {} : { verdict }),
    ...(finished === undefined ? {} : { finished }),
  };
}

/** A line without what came of its run; a later version's fields stay. */
export function withoutOutcome(record: LedgerRecord): LedgerRecord {
  const OUTCOME: Record<keyof Outcome | "finished", true> = {
    verdict: true,
    reason: true,
    counts: true,
    duration: true,
    cases: true,
    flaky: true,
    failing: true,
    finished: true,
  };
  return Object.fromEntries(
    Object.entries(record).filter(([key]) => !(key in OUTCOME)),
  ) as unknown as LedgerRecord;
}
