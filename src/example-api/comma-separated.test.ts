import { expect, test } from "vitest";
import { parseCommaSeparated } from "./comma-separated.ts";

const table: readonly (readonly [string, readonly (readonly [number, ...string[]])[]])[] = [
  ["", []],
  ["a", [[1, "a"]]],
  [
    "a,b\r\n1,2\r\n",
    [
      [1, "a", "b"],
      [2, "1", "2"],
    ],
  ],
  [
    "a,b\n\n,\n",
    [
      [1, "a", "b"],
      [3, "", ""],
    ],
  ],
  [
    '"a,""b""","x\ny"\nz',
    [
      [1, 'a,"b"', "x\ny"],
      [3, "z"],
    ],
  ],
];

test.each(table)("%j", (text, records) => {
  expect(parseCommaSeparated(text).map(({ line, fields }) => [line, ...fields])).toEqual(records);
});
