import { streakOf } from "../../ledger/history.ts";
import type { LedgerRecord } from "../../ledger/record.ts";
import { totalsOf } from "../../ledger/totals.ts";
import type { DoctorFinding } from "../../report/doctor-text.ts";
import { plural } from "../../report/plural.ts";
import { momentText, ok, warning } from "./findings.ts";

/** How far back the ledger is looked into. */
export const DAYS = 7;
/** How many runs are named. */
const NAMED = 3;

/** What the ledger says went wrong with a plan in an environment, in the last days; `records`: as they stand now, oldest first. */
export function checkBook(records: readonly LedgerRecord[]): DoctorFinding[] {
  const found: DoctorFinding[] = [];
  const crashed = records.filter(({ state }) => state === "crashed");
  if (crashed.length > 0) {
    const named = crashed.slice(-NAMED).map(nameOf).join(", ");
    const more = crashed.length > NAMED ? ` and ${crashed.length - NAMED} more` : "";
    found.push(
      warning(
        "runs-crashed",
        `${plural(crashed.length, "run")} never ended in ${plural(DAYS, "day")}: ${named}${more}`,
        "see their logs: the machine was lost, ran out of memory or time, or could not write the ledger",
      ),
    );
  }
  const totals = totalsOf(records);
  const { missed, executed, coalesced, skipped, running, waiting } = totals;
  const all = missed + executed + coalesced + skipped + running + waiting + totals.crashed;
  if (missed > 0)
    found.push(
      warning(
        "runs-missed",
        `${missed} of ${plural(all, "occurrence")} were missed in ${plural(DAYS, "day")}`,
        "no tick came within their grace: a longer misfire.grace lets late ones run",
      ),
    );
  const streak = streakOf(records);
  if (streak?.verdict === "failed")
    found.push(
      ok(
        "runs-failed",
        `its runs come to an end, but the newest ${streak.length === 1 ? "one" : streak.length} failed, since ${momentText(Date.parse(streak.since))}`,
      ),
    );
  return found;
}

/** The run and the moment that it was for. */
function nameOf({ occurrence, run, at }: LedgerRecord): string {
  const moment =
    occurrence === null
      ? `by hand ${momentText(Date.parse(at))}`
      : `of ${momentText(Date.parse(occurrence))}`;
  return run === undefined ? `one ${moment}` : `${run.id} ${moment}`;
}
