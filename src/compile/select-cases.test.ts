import { describe, expect, test } from "vitest";
import { parsePriorityRange, type Selection, selectableCases, selectCases } from "./select-cases.ts";

describe("a priority or a range of them", () => {
  test.each([
    ["P0", { from: "P0", to: "P0" }],
    ["P4", { from: "P4", to: "P4" }],
    ["P0..P2", { from: "P0", to: "P2" }],
    ["P2..P2", { from: "P2", to: "P2" }],
    [" P1..P3 ", { from: "P1", to: "P3" }],
    ["P2..P0", undefined],
    ["P5", undefined],
    ["p1", undefined],
    ["P0..", undefined],
    ["P0-P2", undefined],
    ["P0..P2..P3", undefined],
    ["", undefined],
  ])("%s", (text, range) => {
    expect(parsePriorityRange(text)).toEqual(range);
  });
});

const one = (
  id: string,
  rest: { tags?: string[]; priority?: string; needs?: string[]; case?: string } = {},
) => ({
  id,
  case: id.replace(/ \(.*$/, ""),
  name: id,
  tags: [],
  priority: "P2",
  needs: [],
  ...rest,
});

const cases = [
  one("login", { tags: ["setup"], priority: "P4" }),
  one("place (sku: A)", { tags: ["smoke"], needs: ["login"] }),
  one("place (sku: B)", { tags: ["smoke"], needs: ["login"] }),
  one("pay", { tags: ["smoke", "slow"], priority: "P0", needs: ["place"] }),
  one("refund", { priority: "P1", needs: ["pay"] }),
  one("report", { tags: ["slow"], priority: "P3" }),
];
const all: Selection = { tags: [], priorities: [], cases: [], names: [], failed: null };
const FILE = "a.suite.yaml";
const ids = (selection: Partial<Selection>) =>
  selectCases(cases, { ...all, ...selection }, FILE).map(({ id }) => id);

describe("which cases run", () => {
  test("all, in order, when nothing is chosen", () => {
    expect(ids({})).toEqual(cases.map(({ id }) => id));
  });
  test("a tag, and what those cases need, whatever their tags", () => {
    expect(ids({ tags: [(tags) => tags.includes("smoke")] })).toEqual([
      "login",
      "place (sku: A)",
      "place (sku: B)",
      "pay",
    ]);
  });
  test("needs of needs, through every combination", () => {
    expect(ids({ cases: ["refund"] })).toEqual([
      "login",
      "place (sku: A)",
      "place (sku: B)",
      "pay",
      "refund",
    ]);
  });
  test("one combination of a case", () => {
    expect(ids({ cases: ["place (sku: B)"] })).toEqual(["login", "place (sku: B)"]);
  });
  test("one combination, when another case needs all", () => {
    expect(ids({ cases: ["place (sku: B)", "pay"] })).toContain("place (sku: A)");
  });
  test("priorities: both ends count", () => {
    const priorities = [{ from: "P1", to: "P3" }];
    expect(ids({ priorities, tags: [(tags) => tags.includes("slow")] })).toEqual(["report"]);
  });
  test("of several selectors all must hold", () => {
    const slow = (tags: readonly string[]) => tags.includes("slow");
    const smoke = (tags: readonly string[]) => tags.includes("smoke");
    expect(ids({ tags: [slow, (tags) => !smoke(tags)] })).toEqual(["report"]);
    expect(ids({ tags: [slow], cases: ["refund"] })).toEqual([]);
  });
  test("patterns of ids: * reaches into the combination, brackets mean themselves", () => {
    expect(ids({ cases: ["re*"] })).toEqual([
      "login",
      "place (sku: A)",
      "place (sku: B)",
      "pay",
      "refund",
      "report",
    ]);
    expect(ids({ cases: ["place (*B)"] })).toEqual(["login", "place (sku: B)"]);
    expect(ids({ cases: ["repor?"] })).toEqual(["report"]);
    expect(ids({ cases: ["[r]eport"] })).toEqual([]);
  });
  test("patterns of names mean all of the name", () => {
    expect(ids({ names: ["*port"] })).toEqual(["report"]);
    expect(ids({ names: ["port"] })).toEqual([]);
  });
  test("what failed before, of this suite alone", () => {
    expect(ids({ failed: new Map([[FILE, new Set(["place (sku: A)"])]]) })).toEqual([
      "login",
      "place (sku: A)",
    ]);
    expect(ids({ failed: new Map([["b.suite.yaml", new Set(["report"])]]) })).toEqual([]);
  });
  test("a need that is not there, and a circle, end", () => {
    const circle = [one("a", { needs: ["b"] }), one("b", { needs: ["a", "nowhere"] }), one("c")];
    expect(selectCases(circle, { ...all, cases: ["a"] }, FILE).map(({ id }) => id)).toEqual(["a", "b"]);
  });
  test("a chain longer than the stack", () => {
    const chain = Array.from({ length: 50_000 }, (_, n) =>
      one(`c${n}`, { needs: n === 0 ? [] : [`c${n - 1}`] }),
    );
    expect(selectCases(chain, { ...all, cases: ["c49999"] }, FILE)).toHaveLength(50_000);
  });
});

test("before combinations are known, a case is kept when one of them may be meant", () => {
  const plain = [one("login"), one("place", { needs: ["login"] }), one("pay")].map((item) => ({
    ...item,
    name: { kind: "literal" as const, value: item.id },
  }));
  const kept = (wanted: string[]) =>
    selectableCases(plain, { ...all, cases: wanted }, FILE).map(({ id }) => id);
  expect(kept(["place (sku: (B))"])).toEqual(["login", "place"]);
  expect(kept(["pay"])).toEqual(["pay"]);
  expect(kept(["p*y"])).toEqual(["login", "place", "pay"]);
  expect(kept(["pl*B)"])).toEqual(["login", "place"]);
  expect(kept([])).toEqual(["login", "place", "pay"]);
});
