import { isHandedOver, isoOf, type LedgerRecord } from "../../ledger/record.ts";
import type { HistoryRow, HistoryRun, HistorySection } from "../../report/history-text.ts";
import { plural } from "../../report/plural.ts";
import { utcText } from "../schedule/moment-text.ts";
import type { BookHistory } from "./book-history.ts";

/** The history of a plan in an environment as a person is told of it. */
export function historySection({
  environment,
  streak,
  totals,
  flaky,
  unstable,
  records,
}: BookHistory): HistorySection {
  return {
    ...{ environment, flaky, unstable },
    rows: folded(records.map(rowOf)),
    streak: streak && { ...streak, since: minuteText(streak.since) },
    runs: [
      ["run again", totals.repeated],
      ["by hand", totals.byHand],
    ],
    counts: [
      ["running", totals.running],
      ["waiting to be run", totals.waiting],
      ["missed", totals.missed],
      ["coalesced", totals.coalesced],
      ["skipped", totals.skipped],
      ["crashed", totals.crashed],
    ],
    verdicts: [
      ["passed", totals.passed],
      ["failed", totals.failed],
      ["cancelled", totals.cancelled],
    ],
    executed: totals.executed,
    lateness: totals.lateness,
  };
}

function rowOf(record: LedgerRecord): HistoryRow {
  const { occurrence, at, through, count = 1 } = record;
  return {
    outcome: outcomeOf(record),
    when: occurrence === null ? minuteText(at) : momentText(occurrence),
    through: through === undefined ? null : momentText(through),
    count,
    run: isWaiting(record) ? null : runOf(record),
    remarks: remarksOf(record),
  };
}

function outcomeOf(record: LedgerRecord): string {
  const { state, verdict } = record;
  if (state === "claimed") return isWaiting(record) ? "waits to be run" : "running";
  return state === "done" && verdict !== undefined ? verdict : state;
}

/** The run that had it left before it began, so there is nothing to tell of that one. */
function isWaiting(record: LedgerRecord): boolean {
  return record.state === "claimed" && isHandedOver(record);
}

function runOf({ occurrence, run, attempt = 1, lateness, duration }: LedgerRecord): HistoryRun | null {
  if (run === undefined) return null;
  const { id, url, event } = run;
  return {
    ...{ id, attempt, url: url ?? null },
    lateness: occurrence === null ? null : (lateness ?? null),
    duration: duration ?? null,
    startedBy: occurrence === null ? startedBy(event ?? null) : null,
  };
}

/** A person has no event where there is no GitHub. */
function startedBy(event: string | null): string {
  return event === null || event === "workflow_dispatch" ? "by hand" : `on ${event.replaceAll("_", " ")}`;
}

/** A passed run needs no reason; the first failing case says more than the verdict's. */
function remarksOf({ state, verdict, reason, failing = [], earlier = [] }: LedgerRecord): string[] {
  const tries = earlier
    .filter((one) => one.state === "crashed")
    .map(({ attempt, run }) => `try ${attempt} crashed: run ${run.id} never ended`);
  const [first, ...others] = failing;
  if (first !== undefined) {
    const more = others.length > 0 ? `, and ${plural(others.length, "more case", "more cases")}` : "";
    return [`${first.case} at ${first.place}${more}`, ...tries];
  }
  if (state === "crashed") return ["its run never ended", ...tries];
  return reason === undefined || verdict === "passed" ? tries : [reason, ...tries];
}

/** Occurrences in a row that did not run are one row, as long as there is nothing more to say of them. */
function folded(rows: readonly HistoryRow[]): HistoryRow[] {
  const found: HistoryRow[] = [];
  for (const row of rows) {
    const newer = found.at(-1);
    const alike = newer?.outcome === row.outcome && isBare(newer) && isBare(row);
    if (!alike) found.push(row);
    else {
      const { when, count } = row;
      found[found.length - 1] = {
        ...newer,
        ...{ when, count: newer.count + count, through: newer.through ?? newer.when },
      };
    }
  }
  return found;
}

function isBare({ run, remarks }: HistoryRow): boolean {
  return run === null && remarks.length === 0;
}

/** An occurrence may have seconds, but no fractions. */
function momentText(instant: string): string {
  return utcText(isoOf(Math.floor(Date.parse(instant) / 1000) * 1000));
}

/** When something happened, which needs no seconds. */
function minuteText(instant: string): string {
  return utcText(isoOf(Math.floor(Date.parse(instant) / 60_000) * 60_000));
}
