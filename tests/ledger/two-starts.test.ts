import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DatabaseServer } from "../stores/servers/database-server.ts";
import { findBinary } from "../stores/servers/find-binary.ts";
import { startRedis } from "../stores/servers/redis.ts";
import { type TwoStartsReport, twoStarts } from "./two-starts.ts";

const SHORT = { occurrences: 12, slow: { 3: 6_500 }, kill: 7, dead: 3_000 };
const LONG = { occurrences: 60, slow: { 8: 6_500, 38: 12_500 }, kill: 22, dead: 5_000 };

function check(report: TwoStartsReport, occurrences: number): void {
  console.log(report.text);
  const { executed, missed, coalesced, skipped, crashed, named, killed } = report;
  expect(report.unaccounted).toEqual([]);
  expect(report.startedTwice).toEqual([]);
  const givenUp = crashed.filter(({ again }) => again === null).length;
  expect(executed + missed + coalesced + skipped + givenUp).toBe(occurrences);
  expect(crashed.map(({ run }) => run)).toEqual([killed]);
  // Whoever found it out said so, once.
  expect(named).toEqual(crashed);
}

describe("two processes of rota start on one ledger, one of which is killed and started again", () => {
  test("run each occurrence once, or say why not", { timeout: 120_000 }, async () => {
    check(await twoStarts({ store: "./ledger", ...SHORT }), SHORT.occurrences);
  });
});

const binary = findBinary("redis-server");

describe.runIf(binary !== undefined).concurrent("the same for two minutes", () => {
  let server: DatabaseServer;
  beforeAll(async () => {
    server = await startRedis(binary as string);
  }, 120_000);
  afterAll(() => server?.remove());

  test("in a folder", { timeout: 300_000 }, async () => {
    check(await twoStarts({ store: "./ledger", ...LONG }), LONG.occurrences);
  });

  test("in Redis", { timeout: 300_000 }, async () => {
    check(await twoStarts({ store: server.address({}), ...LONG }), LONG.occurrences);
  });
});
