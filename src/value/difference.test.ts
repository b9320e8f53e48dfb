import { describe, expect, it } from "vitest";
import type { Value } from "../model/value.ts";
import { describeDifference } from "./difference.ts";

describe("describeDifference", () => {
  it("shows changed lines with sorted keys, and shortens what is unchanged", () => {
    const expected = { state: "open", id: 1, lines: [1, 2, 3, 4, 5, 6], z: 9007199254740993n };
    const actual = { id: 1, lines: [1, 2, 3, 4, 5, 6], state: "paid", z: 9007199254740993n };
    expect(describeDifference(expected, actual)).toBe(
      [
        "  … 8 unchanged lines",
        "      6",
        "    ],",
        '-   "state": "open"',
        '+   "state": "paid"',
        '    "z": 9007199254740993',
        "  }",
      ]
        .join("\n")
        .replace("    ],", "    ]"),
    );
  });

  it("does not take a comma for a change", () => {
    expect(describeDifference([1], [1, 2])).toBe("  [\n    1\n+   2\n  ]");
  });

  it.each<[string, Value, Value]>([
    ["equal structures", { a: 1, b: 2 }, { b: 2, a: 1 }],
    ["words", "a", "b"],
    ["numbers", 1, 2],
    ["null", null, 5],
  ])("has nothing to show for %s", (_name, expected, actual) => {
    expect(describeDifference(expected, actual)).toBeNull();
  });

  it("compares texts of several lines", () => {
    expect(describeDifference("a\nb\nc", "a\nx\nc")).toBe("  a\n- b\n+ x\n  c");
  });

  it("shows a structure beside a scalar", () => {
    expect(describeDifference({ a: 1 }, "text")).toBe('- {\n-   "a": 1\n- }\n+ "text"');
  });

  it("keeps __proto__", () => {
    expect(describeDifference(JSON.parse('{"__proto__":1}'), {})).toContain('-   "__proto__": 1');
  });

  const rows = (offset: number) =>
    Array.from({ length: 60_000 }, (_, id) => ({
      id: id + offset,
      name: `item ${id * 7 + offset}`,
      tags: ["a", "b"],
    }));

  it.each<[string, Value, Value]>([
    ["one changed item far behind", rows(0), [...rows(0).slice(0, -1), { id: 0 }]],
    ["all items changed", rows(0), rows(1)],
    ["long flat lists", rows(0).map((row) => row.name), rows(1).map((row) => row.name)],
    ["a long text", "x\n".repeat(300_000), "y\n".repeat(300_000)],
  ])("is bounded in size: %s", (_name, expected, actual) => {
    const text = describeDifference(expected, actual) as string;
    expect(text.split("\n").length).toBeLessThan(70);
    expect(text).toMatch(/^[-+] /m);
    expect(text.length).toBeLessThan(15_000);
  });

  it("goes to the place of the difference in a large value", () => {
    const text = describeDifference({ rows: rows(0) }, { rows: [...rows(0).slice(0, 59_000), { id: -1 }] });
    expect(text).toContain("at rows[59000]:");
    expect(text).toContain('+   "id": -1');
    const numbers = Array.from({ length: 60_000 }, (_, index) => index);
    const changed = numbers.with(50_000, -5);
    expect(describeDifference({ numbers }, { numbers: changed })).toMatch(
      /^ {2}at numbers\[49998\] and on:\n.*\n.*49998\n.*49999\n- {3}50000\n\+ {3}-5\n/,
    );
  });
});
