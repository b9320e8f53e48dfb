import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkProject } from "../../src/compile/check-project.ts";
import { compilePlan } from "../../src/compile/compile-plan.ts";
import type { RunChoices, RunInputs } from "../../src/compile/run-choices.ts";
import { filesOf } from "../../src/compile/testing/compile-files.ts";
import { seededSources } from "../../src/host/seeded-sources.ts";
import { loadProject } from "../../src/load/load-project.ts";
import { type Diagnostic, hasErrors } from "../../src/model/diagnostic.ts";
import type { Project } from "../../src/model/project.ts";
import { RotaError } from "../../src/model/rota-error.ts";
import { folderFiles } from "../folder-files.ts";

/** The examples, which are right, and the broken projects of this folder. */
const seeds: readonly Readonly<Record<string, string>>[] = [
  ...["../../examples/shop", "../../examples/features"].map((folder) => projectIn(pathOf(folder))),
  ...readdirSync(pathOf("./testdata"))
    .filter((name) => !name.endsWith(".out") && !/^(hostile|binary|latin1|uses-depth)/.test(name))
    .map((name) =>
      /\.ya?ml$/.test(name)
        ? { [name]: readFileSync(join(pathOf("./testdata"), name), "utf8") }
        : projectIn(join(pathOf("./testdata"), name)),
    ),
];

function pathOf(relative: string): string {
  return new URL(relative, import.meta.url).pathname;
}

function projectIn(folder: string): Record<string, string> {
  return Object.fromEntries(folderFiles(folder));
}

async function check(texts: Readonly<Record<string, string>>): Promise<Diagnostic[]> {
  const names = Object.keys(texts).filter((name) => /\.ya?ml$/.test(name));
  const { project, diagnostics, sources } = await loadProject(filesOf(texts), "/repository", names);
  const found = [...diagnostics, ...checkProject(project, true).diagnostics];
  for (const diagnostic of found) expectInside(diagnostic, sources.get(diagnostic.file) ?? "");
  if (!hasErrors(found)) for (const suite of project.suites.keys()) plan(project, suite);
  return found;
}

/** Files that are right can be planned, unless something is asked for that is not there. */
function plan(project: Project, suite: string): void {
  const choices: RunChoices = {
    ...{ target: { suites: [suite] }, environment: null, vars: {}, tags: null, priority: null },
    ...{
      cases: [],
      names: [],
      failed: null,
      maxParallel: null,
      failFast: false,
      pullRequest: false,
      secretsWithheld: null,
    },
  };
  try {
    compilePlan(project, choices, NOTHING_GIVEN);
  } catch (error) {
    if (!(error instanceof RotaError)) throw error;
  }
}

const NOTHING_GIVEN: RunInputs = {
  secret: () => undefined,
  variable: () => undefined,
  sources: seededSources(1, () => 0),
  run: {},
  github: {},
};

/** Both ends stand in the file, in order. */
function expectInside({ range: { start, end }, code, file }: Diagnostic, source: string): void {
  const lines = source.replace(/^\ufeff/, "").split("\n");
  for (const { line, column } of [start, end]) {
    expect(line, `${code} in ${file}`).toBeGreaterThanOrEqual(1);
    expect(line, `${code} in ${file}`).toBeLessThanOrEqual(lines.length);
    expect(column, `${code} in ${file}`).toBeGreaterThanOrEqual(1);
    expect(column, `${code} in ${file}`).toBeLessThanOrEqual((lines[line - 1] as string).length + 1);
  }
  expect(start.line < end.line || start.column <= end.column, `${code} in ${file}`).toBe(true);
}

const SNIPPETS = [
  "${{¦}}¦${{ vars.x }}¦${{ 1 + 2 }}¦'¦\"¦: ¦:¦- ¦\n¦\n  ¦[¦]¦{¦}¦{}¦*¦*a¦&a ¦!¦#¦ #¦null¦~¦0x¦1e999",
  ".inf¦9007199254740993¦\t¦$¦$.¦$..¦&&¦||¦ == ¦()¦|¦>-¦🚀¦\ufeff¦\r\n¦\0¦__proto__: 1\n¦constructor",
  "<<: ¦needs: [a]¦steps:¦uses: x.steps.yaml¦matrix: { a: [1] }¦if: ¦expect: {}¦json: ¦id: a",
];

/** What a slip of the hand, or malice, puts into a file. */
const snippet = fc.oneof(
  fc.string({ maxLength: 4 }),
  fc.constantFrom(...SNIPPETS.flatMap((line) => line.split("¦"))),
);

interface Change {
  readonly file: number;
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

const change: fc.Arbitrary<Change> = fc.record({
  file: fc.nat(1000),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(60)),
  insert: fc.oneof(fc.constant(""), snippet),
});

function changed(
  texts: Readonly<Record<string, string>>,
  changes: readonly Change[],
): Record<string, string> {
  const result = { ...texts };
  const names = Object.keys(texts);
  for (const { file, at, remove, insert } of changes) {
    const name = names[file % names.length] as string;
    const text = result[name] as string;
    const position = Math.floor(at * text.length);
    result[name] = text.slice(0, position) + insert + text.slice(position + remove);
  }
  return result;
}

describe("files that somebody broke", () => {
  test("never crash what reads and checks them, and every place told is inside its file", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...seeds),
        fc.array(change, { minLength: 1, maxLength: 4 }),
        async (seed, changes) => {
          await check(changed(seed, changes));
        },
      ),
      { numRuns: Number(process.env["FUZZ_RUNS"] ?? 400) },
    );
  }, 600_000);
});
