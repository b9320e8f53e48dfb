import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { Bench, scheduleOf } from "../../src/gate/testing/bench.ts";
import { parsePage } from "../../src/ledger/page.ts";

const docs = readFileSync(new URL("../../docs/ledger.md", import.meta.url), "utf8");

test("the page in docs/ledger.md is what the gate writes", async () => {
  const bench = new Bench({ schedule: scheduleOf({ cron: "0 8,12,20 * * *" }), grace: 6 * 3_600_000 });
  const [, block = ""] = /```json\n([\s\S]*?)```/.exec(docs) ?? [];
  await bench.run("2026-11-21T20:11:00Z", { run: "9000", edited: "2026-11-21T16:30:00Z" });
  await bench.run("2026-11-22T08:05:00Z", { run: "9001" });
  const noon = await bench.claim("2026-11-22T12:37:00Z", { run: "9002" });
  await bench.finish("2026-11-22T12:37:20Z", noon, {
    verdict: "passed",
    counts: { total: 2, passed: 2, failed: 0, error: 0, skipped: 0, flaky: 1 },
    duration: 1840,
    cases: { "orders#place-order": [310, "passed"], "orders#cancel-order": [1210, "passed"] },
    flaky: ["orders#cancel-order"],
  });
  await bench.claim("2026-11-23T08:02:00Z", { run: "9003" });
  expect(await bench.store.pages("checkout")).toEqual(["1970-01-01", "2026-11-21", "2026-11-22"]);
  expect(block).toBe((await bench.store.read("checkout", "2026-11-22"))?.text);
});

test("docs/ledger.md explains every key that is written", async () => {
  const [, block = ""] = /```json\n([\s\S]*?)```/.exec(docs) ?? [];
  const { head, lines } = parsePage(block);
  expect(lines).toHaveLength(3);
  for (const value of [head, ...lines.map(({ record }) => record)])
    for (const key of Object.keys(value ?? {})) expect(docs).toMatch(new RegExp(`^\\| .*\`${key}\``, "m"));
});
