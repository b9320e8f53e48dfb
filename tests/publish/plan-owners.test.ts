import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { planOwners } from "../../src/commands/publish/plan-owners.ts";
import { failedBefore, runsBefore } from "../../src/commands/publish/runs-before.ts";
import { nodeHost } from "../../src/host/node-host.ts";
import { memoryStore } from "../../src/ledger/memory-store.ts";

function folder(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), "rota-owners-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, ".git"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

const host = nodeHost();
const FILE = "checkout.plan.yaml";

test("a plan's own owners come before those of CODEOWNERS", async () => {
  const root = folder({ CODEOWNERS: "* @ada" });
  expect(await planOwners(host, root, ["@acme/checkout"], FILE)).toEqual(["@acme/checkout"]);
  expect(await planOwners(host, root, undefined, FILE)).toEqual(["@ada"]);
});

test("the first of the places counts, also when it names nobody; addresses are nobody", async () => {
  const all = {
    "docs/CODEOWNERS": "* @docs",
    CODEOWNERS: "* @root",
    ".github/CODEOWNERS": "* a@b.test @hub @hub @mona_acme",
  };
  expect(await planOwners(host, folder(all), undefined, FILE)).toEqual(["@hub", "@mona_acme"]);
  expect(await planOwners(host, folder({ ...all, ".github/CODEOWNERS": "x @hub" }), undefined, FILE)).toEqual(
    [],
  );
  expect(await planOwners(host, folder({ "docs/CODEOWNERS": "* @docs" }), undefined, FILE)).toEqual([
    "@docs",
  ]);
  expect(await planOwners(host, folder({}), undefined, FILE)).toEqual([]);
});

test("of a project in a folder, paths begin at the repository", async () => {
  const root = folder({ CODEOWNERS: "/api/*.plan.yaml @api\n", "api/rota.yaml": "{}" });
  expect(await planOwners(host, join(root, "api"), undefined, FILE)).toEqual(["@api"]);
  expect(await planOwners(host, root, undefined, FILE)).toEqual([]);
});

test("the ledger is read back to the last run that passed, in at most ten pages, once for both questions", async () => {
  const store = memoryStore();
  let reads = 0;
  const counted = {
    ...store,
    pages: (book: string) => store.pages(book),
    read: (book: string, page: string) => {
      reads++;
      return store.read(book, page);
    },
  };
  const line = (day: string, verdict: string) =>
    JSON.stringify({
      ...{
        v: 1,
        occurrence: `${day}T08:00:00Z`,
        schedule: null,
        since: null,
        state: "done",
        environment: "staging",
      },
      ...{
        at: `${day}T08:00:05Z`,
        run: { id: day, attempt: 1, url: null, event: null, ref: null, sha: null },
        verdict,
      },
      failing: verdict === "failed" ? [{ case: "a#one", place: "a:1", fingerprint: "x" }] : [],
    });
  const dayOf = (index: number) => `2026-11-${String(index).padStart(2, "0")}`;
  for (let index = 1; index <= 20; index++)
    await store.write(
      "checkout@staging",
      dayOf(index),
      `${line(dayOf(index), index === 16 ? "passed" : "failed")}\n`,
      undefined,
      "x",
    );
  const run = (index: number) => ({ id: dayOf(index), occurrence: `${dayOf(index)}T08:00:00Z` });

  const known = await runsBefore({ store: counted }, "checkout", "staging", run(20));
  expect(known?.lastPassed?.at).toBe("2026-11-16T08:00:05Z");
  expect(known?.failed.map(({ occurrence }) => occurrence.slice(8, 10))).toEqual(["17", "18", "19"]);
  expect(reads).toBe(5);
  const failed = await failedBefore({ store: counted }, "checkout", "staging", run(20));
  expect(failed).toEqual(new Map([["a#one", { runs: 3, since: "2026-11-17T08:00:00Z" }]]));
  expect(reads).toBe(5);

  const far = await runsBefore({ store: counted }, "checkout", "staging", run(16));
  expect(far).toMatchObject({ lastPassed: null });
  expect(far?.failed).toHaveLength(5);
  expect(reads).toBe(15);
  expect(await runsBefore({ store: counted }, "checkout", null, run(20))).toBeNull();
});
