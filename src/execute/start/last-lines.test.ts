import { expect, test } from "vitest";
import { lastLines } from "./last-lines.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const asItIs = (text: string) => text;

test("what is short stays whole", () => {
  expect(lastLines(bytes("a\nb"), 3, asItIs)).toBe("a\nb");
});

test("of what is long the last whole lines stay", () => {
  const text = `${"x".repeat(9_000)}\n${"y".repeat(9_000)}\nend\n`;
  expect(lastLines(bytes(text), text.length, asItIs)).toBe(`${"y".repeat(9_000)}\nend\n`);
});

test("a first line that the system cut is left out", () => {
  expect(lastLines(bytes("half a line\nwhole\n"), 100_000, asItIs)).toBe("whole\n");
  expect(lastLines(bytes("half a line"), 100_000, asItIs)).toBe("");
});

test("a secret at the cut is hidden as a whole", () => {
  const secret = `begin\n${"s".repeat(100)}`;
  const text = `${secret}\n${"y".repeat(9_950)}\n`;
  const mask = (whole: string) => whole.replaceAll(secret, "***");
  expect(lastLines(bytes(text), text.length, mask)).not.toContain("s");
});
