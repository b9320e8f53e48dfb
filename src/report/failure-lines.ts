import type { Failure } from "../model/generated/result.ts";
import { plainLine, plainText } from "./plain-text.ts";
import { plural } from "./plural.ts";
import { valuePair } from "./value-pair.ts";

const DIFF_LINES = 60;

/** Matchers whose expected value reads as a sentence after these words. */
const WORDS: Readonly<Record<string, string>> = {
  equals: "",
  status: "",
  gt: "greater than ",
  gte: "at least ",
  lt: "less than ",
  lte: "at most ",
  "one-of": "one of ",
  contains: "to contain ",
  "starts-with": "to start with ",
  "ends-with": "to end with ",
  matches: "to match ",
  type: "type ",
};

/** A line about a failure, without colour or marker. */
export interface FailureLine {
  readonly tone: "expected" | "actual" | "same" | "note";
  /** The lines of a diff keep their `-` or `+`; the values of a pair are labelled. */
  readonly text: string;
}

/** `json $.lines at [0].sku`: what was looked at. */
export function failureTitle(failure: Failure): string {
  const where = failure.path === null || failure.path === "" ? "" : ` at ${failure.path}`;
  return plainLine(`${failure.query}${where}`);
}

/** `orders.suite.yaml:22:13` */
export function placeText(place: { file: string; line: number; column: number }): string {
  return `${plainLine(place.file)}:${place.line}:${place.column}`;
}

/** What was expected and what was found: a diff when there is one, else two aligned values, else the message. */
export function failureLines(failure: Failure): FailureLine[] {
  const { matcher, message, expected, actual, diff } = failure;
  const words = WORDS[matcher];
  const lines: FailureLine[] = [];
  // These two are told by the values alone; any other matcher needs its message, too.
  if (words === undefined || (expected === null && diff === null)) {
    lines.push({ tone: "note", text: plainLine(message) });
  }
  if (diff !== null) return [...lines, ...diffLines(diff)];
  if (expected === null && actual === null) return lines;
  // A message that names both values has said it all.
  if (lines.length > 0 && message.includes(expected ?? "") && message.includes(actual ?? "")) return lines;
  const pair = valuePair(plainLine(expected ?? ""), plainLine(actual ?? ""));
  if (expected !== null) lines.push({ tone: "expected", text: `expected  ${words ?? ""}${pair.expected}` });
  lines.push({ tone: "actual", text: `actual    ${actual === null ? "nothing" : pair.actual}` });
  return lines;
}

function diffLines(diff: string): FailureLine[] {
  const all = plainText(diff).replace(/\n$/, "").split("\n");
  const lines = all.slice(0, DIFF_LINES).map(
    (text): FailureLine => ({
      tone: text.startsWith("-") ? "expected" : text.startsWith("+") ? "actual" : "same",
      text,
    }),
  );
  const more = all.length - DIFF_LINES;
  return more > 0 ? [...lines, { tone: "note", text: `… ${plural(more, "more line")}` }] : lines;
}
