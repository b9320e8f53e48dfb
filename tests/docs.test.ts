import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { type ExampleApi, startExampleApi } from "../src/example-api/start-example-api.ts";
import { blocksOf, type DocBlock, fileOf, writeBlocks } from "./doc-blocks.ts";
import { quietRota } from "./quiet-rota.ts";

const root = new URL("..", import.meta.url).pathname;
const PAGES = [
  "README.md",
  "CONTRIBUTING.md",
  "docs/language.md",
  "docs/schedule.md",
  "docs/workflows.md",
  "docs/history.md",
  "docs/doctor.md",
  "docs/results.md",
  "docs/coming-from/runn.md",
];

let api: ExampleApi;
beforeAll(async () => {
  api = await startExampleApi({ clock: () => Date.now() });
});
afterAll(() => api.stop());

const SECRETS = { ROTA_SECRET_DEMO_PASSWORD: "demo-password" };

const rota = (folder: string, argv: readonly string[], secrets: Readonly<Record<string, string>> = SECRETS) =>
  quietRota(folder, argv, secrets);

/** The lines of shell blocks. */
const linesOf = (blocks: readonly DocBlock[]) =>
  blocks.filter(({ language }) => language === "sh").flatMap(({ text }) => text.trim().split("\n"));

describe.each(PAGES)("%s", (page) => {
  const blocks = blocksOf(page);

  test("every block is of a language that is run here", () => {
    expect(blocks.length).toBeGreaterThan(0);
    for (const block of blocks) {
      expect(["yaml", "sh"]).toContain(block.language);
      if (block.language === "yaml") expect(fileOf(block)).toBeDefined();
    }
  });

  test("its suites and plans are valid, and green against the example API", async () => {
    const folder = mkdtempSync(join(tmpdir(), "rota-docs-"));
    const files = writeBlocks(blocks, folder);
    if (files.some(([file]) => file.endsWith(".suite.yaml"))) {
      const validated = await rota(folder, ["validate"]);
      expect(validated.told).toMatch(/no problems/);
    }
    for (const [file, text] of files.filter(([name]) => /\.(suite|plan)\.yaml$/.test(name))) {
      const { environments = [] } = parse(text) as { environments?: readonly string[] };
      // Of several environments one has to be chosen.
      const choices = environments.length > 1 ? environments.map((name) => ["--environment", name]) : [[]];
      for (const choice of choices) {
        const run = await rota(folder, ["run", file, ...choice, "--var", `base-url=${api.url}`]);
        expect(run, run.told).toMatchObject({ exitCode: 0 });
      }
    }
    for (const line of linesOf(blocks).filter((one) => one.startsWith("node -- dist/cli.js run "))) {
      writeFileSync(join(folder, "local.env"), "ROTA_SECRET_DEMO_PASSWORD=demo-password\n");
      const run = await rota(folder, [...line.split(" ").slice(3), "--var", `base-url=${api.url}`], {});
      expect(run, run.told).toMatchObject({ exitCode: 0 });
    }
    for (const line of linesOf(blocks).filter((one) =>
      /^node dist\/cli\.js (list|next|due|history|doctor|merge|start|generate|pause|resume|run \S+ --pull-request|run \S+ --if-due)\b/.test(
        one,
      ),
    )) {
      const argv = line.replace("http://127.0.0.1:8080", api.url).split(" ").slice(2);
      const shown = await rota(folder, argv, {});
      expect(shown, shown.told).toMatchObject({ exitCode: 0 });
    }
    if (linesOf(blocks).includes("node dist/cli.js demo")) {
      const demo = await rota(folder, ["demo"], {});
      expect(demo, demo.told).toMatchObject({ exitCode: 0 });
    }
    rmSync(folder, { recursive: true });
  });

  test("its workflows are the ones the action can run", () => {
    const workflows = blocks.filter((one) => fileOf(one)?.includes(".github/workflows"));
    for (const block of workflows.filter(({ text }) => text.includes("uses: rota-run/rota@"))) {
      const inputs = [...readFileSync(join(root, "action.yml"), "utf8").matchAll(/^ {2}([\w-]+):$/gm)].map(
        ([, name]) => name,
      );
      const used = /rota-run\/rota@[\s\S]*?with:\n((?: {10}\S.*\n)+)/.exec(block.text)?.[1] ?? "";
      const names = [...used.matchAll(/^\s+([\w-]+):/gm)].map(([, name]) => name);
      expect(names.length).toBeGreaterThan(0);
      for (const name of names) expect(inputs).toContain(name);
    }
  });

  test("its commands exist", () => {
    const scripts = Object.keys(JSON.parse(readFileSync(join(root, "package.json"), "utf8")).scripts);
    const verbs = [
      "init",
      "validate",
      "run",
      "start",
      "list",
      "next",
      "due",
      "history",
      "doctor",
      "merge",
      "publish",
      "generate",
      "pause",
      "resume",
      "demo",
      "schema",
    ];
    for (const line of linesOf(blocks)) {
      const [, verb] = /^node (?:-- )?dist\/cli\.js (\w+)/.exec(line) ?? [];
      const [, script] = /^npm run (\w+)$/.exec(line) ?? [];
      if (verb !== undefined) expect(verbs).toContain(verb);
      else if (script !== undefined) expect(scripts).toContain(script);
      else expect(["npm cit", "npm ci", "npm test"]).toContain(line);
    }
  });
});

test("the README's test command is the one that CI runs first", () => {
  expect(readFileSync(join(root, ".ci/run"), "utf8")).toMatch(/\bnpm cit\b/);
});
