import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FileKind } from "../model/path.ts";
import type { Value } from "../model/value.ts";
import * as lean from "./generated/is-valid.js";
import * as ajv from "./generated/validators.js";
import { parseYaml } from "./yaml/parse-yaml.ts";

const KINDS = ["plan", "suite", "steps", "project"] as const satisfies readonly FileKind[];
const isValid = { plan: lean.plan, suite: lean.suite, steps: lean.steps, project: lean.project };
const validators = { plan: ajv.plan, suite: ajv.suite, steps: ajv.steps, project: ajv.project };

/** What stands in for a part of a file: something of every type, and what some schema or other allows. */
const PARTS: readonly Value[] = [
  ...[null, true, false, 0, 1, -1, 50, 51, 99, 200, 599, 600, 1.5, 1e9, Number.NaN, Number.POSITIVE_INFINITY],
  ...[
    "",
    "a",
    "a-b",
    "1",
    "P1",
    "P9",
    "10s",
    "2xx",
    "GET /a",
    "GET",
    "bash",
    "${{ a }}",
    "network",
    "$.a",
    "é",
  ],
  ...[[], [1], ["a"], ["a", "a"], [null], [[]], ["P1", 1], [{ sku: 1 }], ["string", "null"], ["string", 1]],
  ...[{}, { a: 1 }, { "a b": 1 }, { $: 1 }, { "$.a": "b" }, { gt: 1 }, { type: "string" }, { lt: "1s" }],
  ...[
    { user: "a" },
    { user: "a", password: "b" },
    { attempts: 3 },
    { json: "$.a" },
    { GET: "/" },
    { each: {} },
  ],
  ...[
    { tags: "a" },
    { priority: "P0..P2" },
    { vars: { a: 1 } },
    { expect: { status: 1 } },
    { not: { x: 1 } },
  ],
];
const KEYS = [
  ...["a", "$.a", "$", "a b", "é", "0", "toString", "__proto__", "constructor", "id", "name", "if", "tags"],
  ...[
    "steps",
    "cases",
    "expect",
    "json",
    "headers",
    "status",
    "not",
    "length",
    "outputs",
    "matrix",
    "include",
  ],
  ...[
    "retry",
    "when",
    "http",
    "POST",
    "run",
    "uses",
    "with",
    "env",
    "vars",
    "suites",
    "select",
    "environments",
  ],
];

const files = ["examples", "tests/diagnostics/testdata"]
  .flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name))))
  .filter((path) => path.endsWith(".yaml") && statSync(path).isFile())
  .sort();
const documents = files.flatMap((file) => {
  const value = parseYaml(file, readFileSync(file, "utf8")).document?.value;
  return value === undefined ? [] : [{ file, value }];
});

/** Every container of a value with its keys. */
function places(value: Value, found: [{ [key: string]: Value }, string][] = []): typeof found {
  if (typeof value !== "object" || value === null) return found;
  for (const key of Object.keys(value)) {
    found.push([value as { [key: string]: Value }, key]);
    places((value as { [key: string]: Value })[key] as Value, found);
  }
  return found;
}

function expectAgreement(value: Value): void {
  for (const kind of KINDS) expect(isValid[kind](value), kind).toBe(validators[kind](value));
}

describe("the validators that only say yes or no", () => {
  it("find enough documents", () => {
    expect(documents.length).toBeGreaterThan(50);
    expect(documents.filter(({ value }) => isValid.suite(value)).length).toBeGreaterThan(20);
  });

  it.each(documents)("agree with ajv about $file", ({ value }) => expectAgreement(value));

  it("agree with ajv about documents with a change somewhere", () => {
    const change = fc.record({
      at: fc.nat(),
      part: fc.constantFrom(...PARTS),
      key: fc.constantFrom(...KEYS),
      kind: fc.constantFrom("replace", "add", "remove", "rename"),
    });
    const document = fc.constantFrom(...documents.map((one) => one.value));
    fc.assert(
      fc.property(document, fc.array(change, { minLength: 1, maxLength: 3 }), (original, changes) => {
        const value = structuredClone(original);
        for (const { at, part, key, kind } of changes) {
          const all = places(value);
          if (all.length === 0) break;
          const [container, own] = all[at % all.length] as [{ [key: string]: Value }, string];
          const set = (name: string, item: Value) =>
            Object.defineProperty(container, name, {
              value: item,
              enumerable: true,
              configurable: true,
              writable: true,
            });
          if (kind === "replace") set(own, structuredClone(part));
          else if (Array.isArray(container)) continue;
          else if (kind === "add") set(key, structuredClone(part));
          else {
            const item = container[own] as Value;
            delete container[own];
            if (kind === "rename") set(key, item);
          }
        }
        expectAgreement(value);
      }),
      { numRuns: 3000 },
    );
  });
});
