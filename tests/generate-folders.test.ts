import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { main } from "../src/commands/main.ts";
import { nodeHost } from "../src/host/node-host.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rota-generate-folders-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs `rota generate` in a folder of the repository. */
async function generate(place: string, ...argv: string[]): Promise<{ exitCode: number; told: string }> {
  let told = "";
  const tell = (text: string) => {
    told += text;
  };
  const terminal = { live: false, colours: false, columns: 100, print: () => {}, tell };
  const workingFolder = join(folder, place);
  const exitCode = await main(["generate", ...argv], {
    ...nodeHost(),
    ...{ terminal, environment: {}, workingFolder },
  });
  return { exitCode, told };
}

function write(place: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, place, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

const PROJECT = {
  "rota.yaml": `action: acme/rota@${"0123456789".repeat(4)}\n`,
  "health.suite.yaml": "cases: { up: { steps: [{ http: GET http://127.0.0.1:1/ }] } }\n",
  "health.plan.yaml": "suites: [health.suite.yaml]\n",
};

test("folders that are projects by themselves are named as left out, whatever is asked", async () => {
  write("", PROJECT);
  for (const place of ["web", "web/deep", "tools/a", ".github/rota/examples/shop"])
    write(place, { "rota.yaml": "vars: {}\n", "in.plan.yaml": "suites: [gone.suite.yaml]\n" });
  const line = "left out, because a rota.yaml of its own makes a folder a project by itself: tools/a, web\n";
  for (const argv of [["--dry-run"], [], ["--check"]]) {
    const { exitCode, told } = await generate("", ...argv);
    expect(exitCode).toBe(0);
    expect(told.split(line)).toHaveLength(2);
  }
  expect(readdirSync(join(folder, ".github/workflows")).sort()).toEqual([
    "rota-checks.yml",
    "rota-health.yml",
  ]);
});

test("without such folders nothing is said of them", async () => {
  write("", PROJECT);
  expect((await generate("")).told).not.toContain("left out");
});

test("in a folder that is not the root of its repository the warning says what to do", async () => {
  mkdirSync(join(folder, ".git"));
  write("web", PROJECT);
  const { exitCode, told } = await generate("web");
  expect(exitCode).toBe(0);
  expect(told).toContain(
    `warning: ${join(folder, "web")} is not the root of its repository, so GitHub will not see the workflows in it: for GitHub to run its plans, move rota.yaml to ${folder} and run rota generate there\n`,
  );
});
