import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";

/** Which rooms of the house a room may import (types as well as values). A room may always import itself. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  "cli.ts": ["commands", "host"],
  "action.ts": ["commands", "host", "model", "report", "value"],
  "post.ts": ["commands", "host"],
  commands: [
    "compile",
    "example-api",
    "execute",
    "gate",
    "generate",
    "host",
    "ledger",
    "load",
    "model",
    "publish",
    "report",
    "schedule",
    "value",
  ],
  model: [],
  value: ["model"],
  expression: ["host", "model", "value"],
  load: ["host", "model", "value"],
  compile: ["expression", "host", "model", "value"],
  generate: ["model"],
  execute: ["expression", "host", "model", "value"],
  schedule: ["model"],
  gate: ["host", "ledger", "model", "schedule", "value"],
  ledger: ["host", "model", "value"],
  report: ["model", "value"],
  publish: ["host", "model", "value"],
  host: ["model"],
  "example-api": [],
};

/** Where each package, and each module of Node that touches the world, has its home. */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  "@actions/artifact": ["host"],
  "@actions/core": ["action.ts", "post.ts"],
  "@actions/expressions": ["expression"],
  "@actions/github": ["host"],
  "@octokit/plugin-retry": ["host"],
  "@octokit/plugin-throttling": ["host"],
  ajv: ["value", "load"],
  "ajv-formats": ["value"],
  "csv-parse": ["load"],
  "css-select": ["value"],
  diff: ["value", "generate"],
  entities: ["value"],
  fzstd: ["execute"],
  ignore: ["load"],
  ioredis: ["host"],
  "json-p3": ["value"],
  "lossless-json": ["value"],
  mongodb: ["host"],
  mysql2: ["host"],
  parse5: ["value"],
  pg: ["host"],
  picomatch: ["load", "commands", "compile"],
  saxes: ["value"],
  "tough-cookie": ["execute"],
  undici: ["execute", "publish"],
  yaml: ["load"],
  "node:fs": ["host"],
  "node:fs/promises": ["host"],
  "node:child_process": ["host"],
};

interface SourceFile {
  /** Relative to src/. */
  readonly path: string;
  readonly text: string;
  readonly room: string;
  readonly imports: readonly string[];
}

const root = new URL("../src/", import.meta.url).pathname;
const files: readonly SourceFile[] = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter(
    (path) => path.endsWith(".ts") && !/\.test\.ts$|\.d\.ts$|\/(testdata|testing|generated)\//.test(path),
  )
  .map((path) => {
    const text = readFileSync(join(root, path), "utf8");
    const imports = [
      ...text.matchAll(
        /(?:^|[\s;}])(?:import|export)\b[^"';]*?from\s*"([^"]+)"|\bimport\(\s*"([^"]+)"|^import\s+"([^"]+)"/gm,
      ),
    ];
    return {
      path,
      text,
      room: path.split("/")[0] as string,
      imports: imports.map(([, from, dynamic, bare]) => (from ?? dynamic ?? bare) as string),
    };
  });

/** Relative to src/. */
const resolved = (file: SourceFile, specifier: string) => normalize(join(dirname(file.path), specifier));

test("rooms import only the rooms that the table allows", () => {
  const wrong = files.flatMap((file) =>
    file.imports
      .filter((specifier) => specifier.startsWith("."))
      .map((specifier) => resolved(file, specifier).split("/")[0] as string)
      .filter((room) => room !== file.room && room !== ".." && !(ARROWS[file.room] ?? []).includes(room))
      .map((room) => `${file.path} imports ${room}/`),
  );
  expect(wrong).toEqual([]);
  expect([...new Set(files.map(({ room }) => room))].sort()).toEqual(Object.keys(ARROWS).sort());
});

test("packages and the parts of Node that touch the world are imported only at home", () => {
  const wrong = files.flatMap((file) =>
    file.imports
      .filter((specifier) => !specifier.startsWith("."))
      .map((specifier) => (specifier.startsWith("node:") ? specifier : packageOf(specifier)))
      .filter((name) => !(HOMES[name]?.includes(file.room) ?? name.startsWith("node:")))
      .map((name) => `${file.path} imports ${name}`),
  );
  expect(wrong).toEqual([]);
});

test("the process, the clock and chance are reached only through host/ and the entries", () => {
  const wrong = files
    .filter(({ room }) => !["host", "cli.ts", "action.ts", "post.ts"].includes(room))
    .filter(({ text }) =>
      /\bprocess\.|\bDate\.now\b|\bMath\.random\b|\bnew Date\(\)|\bperformance\./.test(withoutComments(text)),
    )
    .map(({ path }) => path);
  expect(wrong).toEqual([]);
});

test("there are no circles of imports", () => {
  const imports = new Map(
    files.map((file) => [file.path, staticImports(file).map((specifier) => resolved(file, specifier))]),
  );
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(" → "));
    else if (!done.has(path)) {
      for (const next of imports.get(path) ?? []) visit(next, [...trail, path]);
      done.add(path);
    }
  };
  for (const path of imports.keys()) visit(path, []);
  expect(circles).toEqual([]);
});

test("no file only passes others on, and none is longer than 300 lines", () => {
  const barrels = files.filter(({ text }) =>
    withoutComments(text)
      .trim()
      .split("\n")
      .every((line) => /^\s*(export .* from ".*";|)\s*$/.test(line)),
  );
  const long = files.filter(({ text }) => text.split("\n").length > 301);
  expect(barrels.map(({ path }) => path)).toEqual([]);
  expect(long.map(({ path }) => path)).toEqual([]);
});

/** Imports of values that run when the module is loaded: types are gone by then, and import() comes later. */
function staticImports({ text }: SourceFile): string[] {
  return [...text.matchAll(/(?:^|\n)(?:import|export)(?!\s+type\b)\s[^"';]*?from\s*"(\.[^"]+)"/g)]
    .filter(([statement]) => !/^\s*import\s*\{(\s*type\s+\w+(\s+as\s+\w+)?\s*,?)+\}/.test(statement))
    .map(([, specifier]) => specifier as string);
}

function packageOf(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(?<![:"'`\w])\/\/.*$/gm, "");
}
