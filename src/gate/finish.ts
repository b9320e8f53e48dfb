import { type Ledger, updateBook, updatePage } from "../ledger/ledger.ts";
import {
  isHandedOver,
  isHeld,
  isoOf,
  type LedgerRecord,
  type Outcome,
  type RecordedRun,
} from "../ledger/record.ts";
import type { ClaimTicket } from "./claim.ts";
import { earlierOf, handedOver, withoutOutcome } from "./lines.ts";

/** The end of a run. */
export interface Ending {
  /** As it is now: jobs that are run again have a higher attempt than the claim. */
  readonly run: RecordedRun;
  readonly environment: string | null;
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly now: number;
  /** Only this one of the occurrences, as the ticket has it; undefined: all of them. */
  readonly occurrence?: string;
}

/**
 * What became of it. recorded: it stands on the occurrence's line. superseded: the run had been given up, and another one has the
 * line; it is kept there as an earlier try. absent: the ledger has no such line any more.
 */
export type Recorded = "recorded" | "superseded" | "absent";

/** Writes down how a run ended: two requests (for a run by hand three). Throws the store's RotaErrors, and `ledger-busy`. */
export async function finish(
  ledger: Ledger,
  ticket: ClaimTicket,
  ending: Ending,
  outcome: Outcome,
): Promise<Recorded> {
  if (ticket.lines.length === 0) return recordByHand(ledger, ticket, ending, outcome);
  const why = `${ticket.book}: run ${ending.run.id} ${outcome.verdict}`;
  return settle(ledger, ticket, ending, why, (record) => finished(record, ending, outcome));
}

/**
 * Gives back what a cancelled run still holds; what is finished stays as it is, so it may be called in any case. A run that had
 * begun is done, with the verdict cancelled. One that had not (a newer one took its place in the queue) is coalesced.
 */
export async function close(
  ledger: Ledger,
  ticket: ClaimTicket,
  ending: Ending,
  { started, reason }: { readonly started: boolean; readonly reason: string },
): Promise<Recorded> {
  const why = `${ticket.book}: run ${ending.run.id} was cancelled`;
  return settle(ledger, ticket, ending, why, (record) => {
    if (!isHeld(record) || !isOurs(record, ending)) return undefined;
    if (started) return finished(record, ending, { verdict: "cancelled", reason });
    return { ...record, state: "coalesced", reason };
  });
}

/**
 * Gives back what a run has claimed and not begun, because its process ends: whoever asks next may run it at once, as the try that it
 * would have been.
 */
export async function handOver(ledger: Ledger, ticket: ClaimTicket, ending: Ending): Promise<Recorded> {
  const why = `${ticket.book}: run ${ending.run.id} left before it began`;
  return settle(ledger, ticket, ending, why, (record) =>
    isHeld(record) && isOurs(record, ending) && !isHandedOver(record) ? handedOver(record) : undefined,
  );
}

async function settle(
  ledger: Ledger,
  { book, lines }: ClaimTicket,
  { run, occurrence }: Ending,
  why: string,
  replace: (record: LedgerRecord) => LedgerRecord | undefined,
): Promise<Recorded> {
  const wanted = lines.filter((line) => occurrence === undefined || line.occurrence === occurrence);
  let worst: Recorded = "recorded";
  for (const page of new Set(wanted.map((line) => line.page))) {
    const instants = wanted.filter((line) => line.page === page).map((line) => line.occurrence);
    const replaced = await updatePage(ledger, book, page, why, ({ record }) =>
      record.occurrence !== null && instants.includes(record.occurrence) ? replace(record) : undefined,
    );
    if (replaced.length < instants.length) worst = "absent";
    else if (worst === "recorded" && replaced.some((record) => record.run?.id !== run.id))
      worst = "superseded";
  }
  return worst;
}

function finished(record: LedgerRecord, ending: Ending, outcome: Outcome): LedgerRecord | undefined {
  const { run, now } = ending;
  if (isOurs(record, ending)) {
    const again = (record.run as RecordedRun).attempt < run.attempt;
    const earlier = again ? { earlier: [...(record.earlier ?? []), earlierOf(record)] } : {};
    const attempt = again ? Math.max((record.attempt ?? 1) + 1, run.attempt) : (record.attempt ?? 1);
    return {
      ...withoutOutcome(record),
      state: "done",
      run,
      attempt,
      ...earlier,
      finished: isoOf(now),
      ...outcome,
    };
  }
  const isThis = (one: { readonly run: RecordedRun }) =>
    one.run.id === run.id && one.run.attempt <= run.attempt;
  if (!record.earlier?.some(isThis)) return undefined;
  const earlier = record.earlier.map((one) =>
    isThis(one) ? { ...one, verdict: outcome.verdict, finished: isoOf(now) } : one,
  );
  return { ...record, earlier };
}

/** Whether a line is about this run, at this attempt or an earlier one. */
function isOurs(record: LedgerRecord, { run }: Ending): boolean {
  return record.run !== undefined && record.run.id === run.id && record.run.attempt <= run.attempt;
}

async function recordByHand(
  ledger: Ledger,
  { book }: ClaimTicket,
  { run, environment, now }: Ending,
  outcome: Outcome,
): Promise<Recorded> {
  const at = isoOf(now);
  const record: LedgerRecord = {
    v: 1,
    occurrence: null,
    schedule: null,
    since: null,
    state: "done",
    environment,
    at,
    attempt: run.attempt,
    run,
    finished: at,
    ...outcome,
  };
  return updateBook(ledger, book, async ({ records }) => {
    // Met again after a write that seemed to be lost.
    const isThere = records.some(
      (placed) =>
        placed.record.occurrence === null &&
        placed.record.run?.id === run.id &&
        placed.record.run.attempt === run.attempt,
    );
    const why = `${book}: run ${run.id}, by hand, ${outcome.verdict}`;
    return { edits: isThere ? [] : [{ record }], why, now, result: "recorded" as const };
  });
}
