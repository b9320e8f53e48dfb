import { describe, expect, test } from "vitest";
import { checkMarkdown } from "./testdata/markdown-checker.ts";
import { type CrashedRun, type Unrun, unrunMarkdown, unrunText } from "./unrun-text.ts";

const NOTHING: Unrun = { missed: 0, coalesced: 0, skipped: 0, crashed: [] };
const CRASHED: CrashedRun = {
  occurrence: "2026-11-22T08:00:00Z",
  run: { id: "9001", url: "https://github.com/acme/shop/actions/runs/9001" },
  again: 2,
  newer: false,
};

describe("unrunText", () => {
  test.each<[string, Partial<Unrun>, string[]]>([
    ["nothing", {}, []],
    ["counts", { missed: 2, coalesced: 1 }, ["since the last run: 2 missed, 1 coalesced"]],
    ["many", { missed: 1200, skipped: 3 }, ["since the last run: 1,200 missed, 3 skipped"]],
    [
      "once more",
      { crashed: [CRASHED] },
      ["run 9001 of 2026-11-22 08:00 UTC never ended: it runs once more, as attempt 2"],
    ],
    [
      "a newer one",
      { crashed: [{ ...CRASHED, occurrence: "2026-11-22T08:00:02Z", again: null, newer: true }] },
      ["run 9001 of 2026-11-22 08:00:02 UTC never ended: it is not run again: a newer one is due"],
    ],
    [
      "too late, or for the second time",
      { missed: 1, crashed: [{ ...CRASHED, again: null }] },
      ["since the last run: 1 missed", "run 9001 of 2026-11-22 08:00 UTC never ended: it is not run again"],
    ],
  ])("%s", (_, some, lines) => expect(unrunText({ ...NOTHING, ...some })).toEqual(lines));

  test("of very many that crashed only the first are told", () => {
    const lines = unrunText({ ...NOTHING, crashed: Array.from({ length: 1_005 }, () => CRASHED) });
    expect(lines).toHaveLength(6);
    expect(lines.at(-1)).toBe("1,000 more runs never ended");
  });

  test("what a ledger says stays on its line", () => {
    const run = { id: "1\n::error::\u001b[31m", url: null };
    const [line = ""] = unrunText({ ...NOTHING, crashed: [{ ...CRASHED, run, occurrence: "soon\n" }] });
    expect(line).toBe("run 1 ::error:: never ended: it runs once more, as attempt 2");
  });
});

describe("unrunMarkdown", () => {
  test("is empty when everything ran", () => expect(unrunMarkdown(NOTHING)).toBe(""));

  test("is a list with links", () =>
    expect(unrunMarkdown({ ...NOTHING, missed: 2, crashed: [CRASHED] })).toBe(
      "- since the last run: 2 missed\n" +
        "- run [9001](https://github.com/acme/shop/actions/runs/9001) of 2026-11-22 08:00 UTC never ended: it runs once more, as attempt 2\n",
    ));

  test("nothing in a ledger becomes Markdown, or a link to elsewhere than it shows", () => {
    const run = { id: "<img src=x> @acme/all [a](b)", url: "javascript:alert(1)" };
    const text = unrunMarkdown({ ...NOTHING, crashed: [{ ...CRASHED, run }] });
    checkMarkdown(text);
    expect(text).not.toMatch(/javascript|<img|@acme/);
  });
});
