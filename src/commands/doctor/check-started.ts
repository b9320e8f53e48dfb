import type { GatePolicy } from "../../gate/question.ts";
import { scheduleHash } from "../../gate/schedule-hash.ts";
import type { BookView } from "../../ledger/book.ts";
import { isHandedOver, isHeld, type LedgerRecord } from "../../ledger/record.ts";
import type { DoctorFinding } from "../../report/doctor-text.ts";
import { plural } from "../../report/plural.ts";
import { nextOccurrence, occurrencesWithin } from "../../schedule/occurrences.ts";
import { failure, lengthText, momentText, ok, warning } from "./findings.ts";

/** What a process may take from the moment to the claim, beyond a run that goes on. */
const MARGIN = 600_000;
/** Over how long occurrences are counted. */
const COUNTED = 7 * 86_400_000;

/** Whether anything starts a plan that no workflow starts, `rota start` on a machine: the ledger's newest occurrence against the schedule.
 * `records` as they stand now; `place`: where the ledger is; `now` in milliseconds since 1970-01-01T00:00Z. */
export function checkStarted(
  { records, last }: Pick<BookView, "last"> & { readonly records: readonly LedgerRecord[] },
  policy: GatePolicy,
  place: string,
  now: number,
): DoctorFinding {
  const hint = "keep rota start running on a machine that shares this ledger, as a service";
  if (last === undefined && records.length === 0)
    return warning("not-started", `nothing was ever recorded of it in ${place}`, hint);
  const goesOn = records.some(
    (record) => isHeld(record) && !isHandedOver(record) && record.occurrence !== null,
  );
  if (goesOn) return ok("started", "it runs right now");
  const handled = last === undefined ? undefined : Date.parse(last.occurrence);
  const first = handled === undefined ? undefined : nextOccurrence(policy.schedule, handled)?.instant;
  if (handled === undefined)
    return warning("not-started", `only runs by hand were recorded of it in ${place}`, hint);
  const newest = `the newest occurrence in ${place} is that of ${momentText(handled)}`;
  if (first === undefined || now - first <= policy.timeout + MARGIN) return ok("started", newest);
  const due = occurrencesWithin(policy.schedule, Math.max(first, now - COUNTED), now + 1).length;
  const message = `${newest}, and ${plural(due, "occurrence")} came due since, the first ${lengthText(now - first)} ago`;
  // Of a schedule that was changed meanwhile nobody knows when it began to count.
  return last?.schedule === scheduleHash(policy.schedule)
    ? failure("not-started", message, `${hint}; a plan that was resumed just now waits for its next moment`)
    : warning("not-started", message, hint);
}
