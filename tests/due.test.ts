import { describe, expect, test } from "vitest";
import { databaseName } from "../src/commands/ledger/open-ledger.ts";
import { githubForTest } from "./github/github-for-test.ts";
import { type Due, hourlyPlan } from "./stores/claim-twice.ts";

test("rota due asks, in the words that docs and scripts rely on", async () => {
  const { ask, occurrence } = hourlyPlan("./ledger");
  for (const again of [1, 2]) {
    const due = await ask();
    expect(Object.keys(due), `time ${again}`).toEqual(["due", "occurrence", "lateness", "reason", "next"]);
    expect(due).toMatchObject({
      due: true,
      occurrence,
      lateness: 2220,
      reason: `${occurrence}, 37 min late`,
    });
  }
});

test.each(["./ledger", "git"])("rota due --claim in two processes, on %s", async (store) => {
  const github = await githubForTest();
  const environment = {
    GITHUB_TOKEN: github.token,
    GITHUB_REPOSITORY: "acme/shop",
    GITHUB_API_URL: github.url,
  };
  const { ask, occurrence } = hourlyPlan(store, environment);
  const first = await ask("--claim");
  expect(first).toMatchObject({ due: true, occurrence, lateness: 2220 });
  expect(first.claim).toMatchObject({ plan: "checkout", occurrences: [occurrence] });
  const second = await ask("--claim");
  expect(second).toMatchObject({ due: false, occurrence: null, lateness: null });
  expect(second.reason).toContain(occurrence);
  expect(second).not.toHaveProperty("claim");
});

test("of several that claim at once, one gets it", async () => {
  const { ask } = hourlyPlan("./ledger");
  const all: Due[] = await Promise.all(Array.from({ length: 6 }, () => ask("--claim")));
  expect(all.filter(({ due }) => due)).toHaveLength(1);
});

describe("rota run --claim", () => {
  test("runs what was taken, once", async () => {
    const { ask, run, write } = hourlyPlan("./ledger");
    await write("claim.json", await ask("--claim"));
    const first = await run("--claim", "claim.json");
    expect(first, first.told).toMatchObject({ exitCode: 0 });
    const second = await run("--claim", "claim.json");
    expect(second.exitCode).toBe(2);
    expect(second.told).toContain("claim.json holds nothing that is still to be run");
  });

  test.each([
    [["--claim", "claim.json"], "the file claim.json cannot be read (ENOENT)"],
    [["--if-due", "--tags", "smoke"], "--tags is for runs by hand"],
    [["--if-due", "--case", "one"], "--case is for runs by hand"],
    [["--if-due", "--force"], "--if-due and --force contradict one another"],
    [["checkout.plan.yaml"], "--store goes with --if-due or --claim"],
  ])("%j is refused before anything is taken", async (argv, message) => {
    const { ask, run } = hourlyPlan("./ledger");
    const refused = await run(...argv);
    expect(refused.exitCode).toBe(2);
    expect(refused.told).toContain(message);
    expect(await ask()).toMatchObject({ due: true });
  });
});

test("in one database, each repository has a ledger of its own", async () => {
  expect(databaseName("acme/shop")).toMatch(/^rota_ledger_acme_shop_[0-9a-f]{8}$/);
  expect(databaseName("Acme/Shop")).toBe(databaseName("acme/shop"));
  expect(databaseName("acme-shop/x")).not.toBe(databaseName("acme/shop-x"));
  expect(databaseName(`a/${"b".repeat(100)}`)).toMatch(/^[a-z][a-z0-9_]{0,47}$/);
});
