import { expect, test } from "vitest";
import { gatePolicy } from "../../gate/policy.ts";
import { scheduleHash } from "../../gate/schedule-hash.ts";
import { isoOf, type LedgerRecord } from "../../ledger/record.ts";
import { parseSchedule } from "../../schedule/parse-schedule.ts";
import { checkStarted } from "./check-started.ts";

const NOW = Date.parse("2026-11-22T12:00:00Z");
const MINUTE = 60_000;
const { schedule } = parseSchedule({ schedule: [{ every: "30m" }], runner: "local" });
const policy = gatePolicy({ suites: ["a.suite.yaml"], timeout: "5m" }, schedule);

/** What is said when the newest occurrence that was handled is so many minutes old. */
function said(
  ago: number | undefined,
  records: readonly LedgerRecord[] = [],
  hash = scheduleHash(schedule),
): string {
  const last =
    ago === undefined ? undefined : { occurrence: isoOf(NOW - ago * MINUTE), schedule: hash, since: null };
  const { severity, message } = checkStarted({ records, last }, policy, ".rota/ledger", NOW);
  return `${severity}: ${message}`;
}

const line = (more: Partial<LedgerRecord>): LedgerRecord => ({
  ...{ v: 1, occurrence: isoOf(NOW - 300 * MINUTE), schedule: null, since: null, state: "done" },
  ...{ environment: null, at: isoOf(NOW - 300 * MINUTE), ...more },
});

test("the newest occurrence against the schedule", () => {
  expect(said(undefined)).toBe("warning: nothing was ever recorded of it in .rota/ledger");
  expect(said(undefined, [line({ occurrence: null })])).toMatch(/^warning: only runs by hand/);
  const newest = "the newest occurrence in .rota/ledger is that of Sun 2026-11-22";
  expect(said(0)).toBe(`ok: ${newest} 12:00 UTC`);
  // The one of 11:30 may wait for a run that takes five minutes, and ten more.
  expect(said(30)).toBe(`ok: ${newest} 11:30 UTC`);
  expect(said(60)).toBe(`error: ${newest} 11:00 UTC, and 2 occurrences came due since, the first 30 min ago`);
  expect(said(60, [], "another")).toMatch(/^warning: .* 2 occurrences came due since/);
});

test("a run that goes on is a sign of life; one that crashed is none, nor one that left", () => {
  const claim = (until: number) => ({ at: isoOf(NOW - 300 * MINUTE), until: isoOf(until), key: "k" });
  const late = claim(NOW - MINUTE);
  const run = { id: "1", attempt: 1, url: null, event: null, ref: null, sha: null };
  expect(said(300, [line({ state: "claimed", run, claim: claim(NOW + MINUTE) })])).toBe(
    "ok: it runs right now",
  );
  // Somebody knows of it, though its lease is over.
  expect(said(300, [line({ state: "claimed", run, claim: late })])).toBe("ok: it runs right now");
  expect(said(300, [line({ state: "crashed", run, claim: late })])).toMatch(/^error/);
  expect(said(300, [line({ state: "claimed", run, claim: claim(NOW - 300 * MINUTE) })])).toMatch(/^error/);
});
