import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { main } from "../src/commands/main.ts";
import { nodeHost } from "../src/host/node-host.ts";

const machine = nodeHost();
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rota-pause-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

const read = (file: string) => readFileSync(join(folder, file), "utf8");

async function rota(...argv: string[]): Promise<{ exitCode: number; told: string }> {
  let told = "";
  const terminal = {
    ...{ live: false, colours: false, columns: 100, print: () => {} },
    tell: (text: string) => {
      told += text;
    },
  };
  const exitCode = await main(argv, { ...machine, terminal, environment: {}, workingFolder: folder });
  return { exitCode, told };
}

describe("rota pause and rota resume", () => {
  const plan = "\ufeff# Ours\r\nsuites: [a.suite.yaml]\r\nschedule:\r\n  - every: 6h\r\ntimeout: 5m";

  test("edit the file in place, say what is to do, and do nothing twice", async () => {
    write({ ".git/HEAD": "", "api/first.plan.yaml": plan });
    expect(await rota("pause", "api/first.plan.yaml")).toEqual({
      exitCode: 0,
      told: "api/first.plan.yaml is paused\n\nGitHub goes by the workflows: write them anew with rota generate, and commit both.\n",
    });
    const paused = plan.replace("timeout", "paused: true\r\ntimeout");
    expect(read("api/first.plan.yaml")).toBe(paused);
    const listed = await rota("next", "api-first");
    expect(listed.exitCode).toBe(0);

    expect(await rota("pause", "api-first")).toEqual({
      exitCode: 0,
      told: "api/first.plan.yaml is paused already, so it stays as it is\n",
    });
    expect(read("api/first.plan.yaml")).toBe(paused);

    const resumed = await rota("resume", "api-first");
    expect(resumed.told).toContain("api/first.plan.yaml is resumed\n");
    expect(read("api/first.plan.yaml")).toBe(plan);
    expect(await rota("resume", "api")).toEqual({
      exitCode: 0,
      told: "api/first.plan.yaml is not paused, so it stays as it is\n",
    });
    expect(read("api/first.plan.yaml")).toBe(plan);
  });

  test("take several plans, by file and by id; an id goes before a folder of that name", async () => {
    write({
      ".git/HEAD": "",
      "a.plan.yaml": "suites: [x]\nid: mine\n",
      "pay.plan.yaml": "suites: [x]\n",
      "pay/b.plan.yaml": "suites: [x]\n",
    });
    expect((await rota("pause", "mine", "pay")).exitCode).toBe(0);
    expect(["a", "pay", "pay/b"].map((one) => read(`${one}.plan.yaml`).includes("paused"))).toEqual([
      true,
      true,
      false,
    ]);
    expect((await rota("pause", "pay/")).told).toContain("pay/b.plan.yaml is paused\n");
  });

  test("touch nothing when one of the plans is broken", async () => {
    write({
      "a.plan.yaml": "suites: [x]\n",
      "b.plan.yaml": "suites: [x]\nschedle: []\n",
      "c.plan.yaml": 'suites: [x]\nschedule: [{ cron: "0 0 31 2 *" }]\n',
    });
    for (const broken of ["b", "c.plan.yaml"]) {
      const outcome = await rota("pause", "a.plan.yaml", broken);
      expect(outcome.exitCode).toBe(2);
      expect(outcome.told).toContain(`${broken[0]}.plan.yaml:2:`);
    }
    expect(read("a.plan.yaml")).toBe("suites: [x]\n");
  });

  test.each([
    [["pause"], "pause needs a plan"],
    [["resume"], "resume needs a plan"],
    [["pause", "frist"], "did you mean first?"],
    [["pause", "nothing-like-it"], "rota list shows them"],
    [["pause", "c.plan.yaml"], "there is no file c.plan.yaml"],
    [["pause", "twice"], "twice is the id of 2 plans"],
    [["pause", "a.suite.yaml"], "a.suite.yaml is not one of *.plan.yaml"],
    [["next", "frist"], "did you mean first?"],
  ])("rota %j is told kindly", async (argv, message) => {
    write({
      "first.plan.yaml": "suites: [a.suite.yaml]\n",
      "b.plan.yaml": "suites: [a.suite.yaml]\nid: twice\n",
      "c/c.plan.yaml": "suites: [a.suite.yaml]\nid: twice\n",
      "a.suite.yaml": "cases: { one: { steps: [{ wait: 1ms }] } }\n",
    });
    const outcome = await rota(...argv);
    expect(outcome.exitCode).toBe(2);
    expect(outcome.told).toContain(message);
  });
});
