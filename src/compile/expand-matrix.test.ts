import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { ValueMap } from "../model/value.ts";
import { rememberWritten, writtenText } from "../value/written-number.ts";
import { expandMatrix } from "./expand-matrix.ts";

interface Row {
  readonly name: string;
  readonly matrix: ValueMap;
  readonly combinations: readonly ValueMap[];
}

const rows = JSON.parse(
  readFileSync(new URL("./testdata/matrix.json", import.meta.url), "utf8"),
) as readonly Row[];

describe("as GitHub documents it", () => {
  test.each(rows.map((row) => [row.name, row] as const))("%s", (_, { matrix, combinations }) => {
    expect(expandMatrix(matrix)).toEqual(combinations);
  });
});

test("a number keeps how it was written, in lists and in include", () => {
  const version = [1.1, 2];
  rememberWritten(version, 0, "1.10");
  const include: ValueMap[] = [
    { version: 2, price: 5 },
    { version: 2, price: 6 },
    { version: 3, price: 7 },
  ];
  rememberWritten(include[0] as ValueMap, "price", "5.00");
  rememberWritten(include[2] as ValueMap, "version", "3.0");

  const combinations = expandMatrix({ version, sku: ["A-1"], include });
  expect(combinations).toEqual([
    { version: 1.1, sku: "A-1" },
    { version: 2, sku: "A-1", price: 6 },
    { version: 3, price: 7 },
  ]);
  const written = (name: string) => combinations.map((one) => writtenText(one, name) ?? String(one[name]));
  expect(written("version")).toEqual(["1.10", "2", "3.0"]);
  expect(written("price")).toEqual(["undefined", "6", "7"]);
});
