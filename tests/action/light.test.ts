import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { githubForTest } from "../github/github-for-test.ts";
import { runStep } from "./harness.ts";

const source = fileURLToPath(new URL("../../src", import.meta.url));

/** The files that a module loads with itself: not what it loads only when that is needed, nor what are only types. */
function loadedWith(path: string, found = new Set<string>()): Set<string> {
  if (found.has(path) || !existsSync(path)) return found;
  found.add(path);
  const text = readFileSync(path, "utf8");
  for (const [, from] of text.matchAll(/(?:^|\n)(?:import|export)(?!\s+type\b)\s[^"';]*?from\s*"([^"]+)"/g)) {
    const specifier = from as string;
    if (specifier.startsWith(".")) loadedWith(join(dirname(path), specifier), found);
    else found.add(specifier);
  }
  return found;
}

test.each([
  ...["action/gate-action.ts", "action/run-chosen.ts"],
  ...["gate/ask-gate.ts", "gate/decide-places.ts", "gate/gate-text.ts", "gate/run-if-due.ts"],
])("what asks whether something is due loads nothing of what runs it: %s", (file) => {
  const loaded = [...loadedWith(join(source, "commands", file))].map((path) =>
    path.replace(`${source}/`, ""),
  );
  expect(loaded.length).toBeGreaterThan(1);
  const heavy = loaded.filter((path) =>
    /^(execute|expression|generate|publish)\/|^(undici|yaml|@actions)|summary|junit|ctrf|artifacts|(?<!open)-store\.ts$/.test(
      path,
    ),
  );
  expect(heavy).toEqual([]);
});

/** Writes down every module that a step loads. */
const TRACED = (() => {
  const hook = `import { appendFileSync } from "node:fs";
export async function load(url, context, next) {
  appendFileSync(process.env.ROTA_TEST_LOADED, url + "\\n");
  return next(url, context);
}`;
  const hooks = `data:text/javascript,${encodeURIComponent(hook)}`;
  const preload = `import { register } from "node:module"; register(${JSON.stringify(hooks)});`;
  return `--import=data:text/javascript,${encodeURIComponent(preload)}`;
})();

test("a tick over the ledger's branch loads the store and its client, and nothing of what runs", async () => {
  const github = await githubForTest();
  const folder = mkdtempSync(join(tmpdir(), "rota-loaded-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const loaded = join(folder, "loaded.txt");
  const files = {
    "shop.plan.yaml":
      "name: Shop\nsuites: [shop.suite.yaml]\nschedule:\n  - { cron: 0 8 * * *, from: 2099-01-01 }\n",
  };
  const step = await runStep({
    ...{ node: process.execPath, files, token: github.token },
    inputs: { command: "gate", plan: "shop.plan.yaml", mode: "if-due" },
    env: { GITHUB_API_URL: github.url, NODE_OPTIONS: TRACED, ROTA_TEST_LOADED: loaded },
  });
  expect(step.outputs["due"]).toBe("false");
  expect(github.requests.length).toBeGreaterThan(0);
  const urls = readFileSync(loaded, "utf8")
    .split("\n")
    .filter((url) => url.startsWith("file:"));
  const names = urls.map((url) => url.replace(/^.*\//, ""));
  const store = urls.find((url) => url.endsWith("/git-store.js"));
  const heavy = ["artifact.js", "parse-fully.js", "run-targets.js", "validators.js", "zip-entry.js"];
  // They are called so, or the next line would say nothing.
  expect(readdirSync(new URL(".", store))).toEqual(expect.arrayContaining(heavy));
  expect(names.filter((name) => heavy.includes(name))).toEqual([]);
});
