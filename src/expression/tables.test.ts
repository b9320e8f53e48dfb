import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Expression, Template } from "../model/template.ts";
import type { Value, ValueMap } from "../model/value.ts";
import { parseJson } from "../value/json-text.ts";
import { loadMarkup } from "../value/markup/markup.ts";
import { rememberWritten } from "../value/written-number.ts";
import { evaluateExpression, evaluateText, type Scope } from "./evaluate.ts";
import { FunctionError } from "./functions/definition.ts";
import { parseExpression } from "./parse.ts";

/** One row of `testdata/*.json`. */
interface Row {
  readonly expr: string;
  /** Over those of the file. */
  readonly contexts?: ValueMap;
  readonly status?: { failed?: boolean; cancelled?: boolean };
  /** What it gives; absent: the row has `text`, `error` or `problem` instead. */
  readonly result?: Value;
  /** What it gives where text is expected. */
  readonly text?: string | null;
  /** How numbers were written: `[context, name, text]`. */
  readonly written?: readonly (readonly [string, string, string])[];
  /** Why it cannot be evaluated. */
  readonly error?: string;
  /** Why it is no expression, and where. */
  readonly problem?: string;
  readonly at?: readonly [offset: number, length: number];
}

interface Table {
  readonly contexts: ValueMap;
  readonly rows: readonly Row[];
}

// Whoever reads a file that says xpath or css loads it.
await loadMarkup();

const folder = new URL("./testdata/", import.meta.url);
const tables = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .map((name) => [name, read(name)] as const);

describe.each(tables)("%s", (_, { contexts, rows }) => {
  test.each(rows.map((row) => [row.expr, row] as const))("%s", (_, row) => {
    const parsed = parseExpression(row.expr);
    if (row.problem !== undefined) {
      const { message, offset, length } = parsed as { message: string; offset: number; length: number };
      expect([message, [offset, length]]).toEqual([row.problem, row.at]);
      return;
    }
    if ("code" in parsed) throw new Error(parsed.message);
    const { tree, references } = parsed;
    const expression = { source: row.expr, path: references.plainPath, tree } as unknown as Expression;
    const scope = scopeOf({ ...contexts, ...row.contexts }, row);
    if (row.error !== undefined) {
      const evaluate = () => evaluateExpression(expression, scope);
      expect(evaluate).toThrow(row.error);
      expect(evaluate).toThrow(FunctionError);
    } else if (row.text !== undefined) {
      const template: Template = { kind: "expression", expression };
      expect(evaluateText(template, scope)).toBe(row.text);
    } else expect(evaluateExpression(expression, scope)).toEqual(row.result);
  });
});

function read(name: string): Table {
  const outcome = parseJson(readFileSync(new URL(name, folder), "utf8"));
  if ("problem" in outcome) throw new Error(`${name}: ${outcome.problem} at ${outcome.offset}`);
  return outcome.value as unknown as Table;
}

/** 24 December 2026, 20:00 UTC; the "random" numbers 0.5, 0.25, 0.75, 0, 0.999 in turn. */
function scopeOf(contexts: ValueMap, { status, written = [] }: Row): Scope {
  for (const [context, name, text] of written) rememberWritten(contexts[context] as object, name, text);
  const numbers = [0.5, 0.25, 0.75, 0, 0.999];
  let count = 0;
  return {
    contexts,
    sources: {
      now: () => Date.UTC(2026, 11, 24, 20),
      random: () => numbers[count++ % numbers.length] as number,
    },
    status: { failed: status?.failed ?? false, cancelled: status?.cancelled ?? false },
  };
}
