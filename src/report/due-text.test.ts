import { describe, expect, test } from "vitest";
import { dueText, latenessOf, momentText } from "./due-text.ts";

const DUE = "2026-11-22T08:00:00Z";

describe("dueText", () => {
  test.each<[string | null, string, string | null]>([
    [DUE, "2026-11-22T08:00:59.999Z", "due 08:00 UTC, on time"],
    [DUE, "2026-11-22T08:01:00.000Z", "due 08:00 UTC, 1 min late"],
    [DUE, "2026-11-22T08:37:59.999Z", "due 08:00 UTC, 37 min late"],
    [DUE, "2026-11-22T10:03:00.000Z", "due 08:00 UTC, 2 h 3 min late"],
    ["2026-11-22T08:00:02Z", "2026-11-22T08:00:02.010Z", "due 08:00:02 UTC, on time"],
    ["2026-11-22T09:00:00+01:00", "2026-11-22T08:00:00.000Z", "due 08:00 UTC, on time"],
    // The clock of the machine is behind.
    [DUE, "2026-11-22T07:59:58.000Z", "due 08:00 UTC, on time"],
    ["2026-11-21T23:50:00Z", "2026-11-22T00:20:00.000Z", "due 2026-11-21 23:50 UTC, 30 min late"],
    [null, "2026-11-22T08:00:00.000Z", null],
    ["soon", "2026-11-22T08:00:00.000Z", null],
  ])("%s, begun at %s", (occurrence, start, text) => expect(dueText({ occurrence, start })).toBe(text));
});

test("latenessOf is never less than none", () => {
  expect(latenessOf({ occurrence: DUE, start: "2026-11-22T08:00:01.500Z" })).toBe(1500);
  expect(latenessOf({ occurrence: DUE, start: "2026-11-22T07:00:00.000Z" })).toBe(0);
  expect(latenessOf({ occurrence: null, start: DUE })).toBeNull();
});

test("momentText has seconds only where there are some", () => {
  expect(momentText(DUE)).toBe("2026-11-22 08:00 UTC");
  expect(momentText("2026-11-22T08:00:02.5Z")).toBe("2026-11-22 08:00:02 UTC");
  expect(momentText("\u001b[31m")).toBeNull();
});
