import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type IssueState,
  issueMarker,
  issueStateLine,
  NO_STATE,
  newlyFailing,
  readIssueState,
  withFailure,
} from "./issue-state.ts";
import { hostileText } from "./testdata/hostile-text.ts";

const STATE: IssueState = {
  ...{ count: 3, since: "2026-11-01T08:00:00Z", first: "a".repeat(40), passed: null },
  ...{ runs: [{ id: "4711", at: "2026-11-01T08:00:00Z" }], cases: ["0123456789ab"] },
};

function bodyWith(state: string): string {
  return `${issueMarker("checkout", "staging")}\n${state}\n\ntext`;
}

describe("the state of an issue", () => {
  test("is read back, whatever stands in it, and never ends its comment", () => {
    fc.assert(
      fc.property(hostileText, (id) => {
        const state = { ...STATE, runs: [{ id, at: null }] };
        const line = issueStateLine(state);
        expect(line.split("\n")).toHaveLength(1);
        expect(line.slice(4, -3)).not.toMatch(/--|[<>]/);
        expect(readIssueState(bodyWith(line))).toEqual(state);
      }),
    );
  });

  test.each([
    ["nothing", "text"],
    ["no JSON", "<!-- rota:state {count -->"],
    ["another count", issueStateLine({ ...STATE, count: 0 })],
    ["half a run", issueStateLine(STATE).replace(/\["4711".*?\]/, '["4711"]')],
    ["no commit", issueStateLine({ ...STATE, first: "main" })],
    ["no moment", issueStateLine({ ...STATE, since: "yesterday" })],
    ["a newer version", issueStateLine(STATE).replace('"v":1', '"v":2')],
    ["another place", `text\n${issueStateLine(STATE)}`],
  ])("with %s in its place it is not relied on", (_, state) => {
    expect(readIssueState(bodyWith(state))).toBeNull();
  });

  test("remembers so many runs and cases", () => {
    let state = NO_STATE;
    for (let index = 0; index < 600; index++)
      state = withFailure(state, { id: String(index), at: null, sha: null, cases: [`case-${index}`] });
    expect(state.count).toBe(600);
    expect(state.runs.map(({ id }) => id)).toEqual(
      Array.from({ length: 30 }, (_, index) => String(570 + index)),
    );
    expect(Buffer.byteLength(issueStateLine(state))).toBeLessThan(10_000);
    expect(newlyFailing(state, ["new"], (key) => key)).toEqual([]);
    expect(newlyFailing(STATE, ["new", "0123456789ab"], (key) => key)).toEqual(["new"]);
  });
});
