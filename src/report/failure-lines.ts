import type { Failure } from "../model/generated/result.ts";
import { plainLine, plainText } from "./plain-text.ts";
import { plural } from "./plural.ts";
import { valuePair } from "./value-pair.ts";

const DIFF_LINES = 60;

/** What the engine remarks on a text that could not be read as it is. */
const REMARK = /^(.+) \(((?:the body|the output|the charset) [^()]+)\)$/;

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

/** What was expected and what was found: a diff when there is one, else the two parts of the message, aligned. */
export function failureLines(failure: Failure): FailureLine[] {
  const [, message, remark] = REMARK.exec(failure.message) ?? [];
  if (message === undefined || remark === undefined) return linesOf(failure);
  return [...linesOf({ ...failure, message }), { tone: "note", text: plainLine(remark) }];
}

function linesOf(failure: Failure): FailureLine[] {
  const { matcher, expected, actual, diff } = failure;
  const message = plainLine(failure.message);
  const note: FailureLine = { tone: "note", text: message };
  if (diff !== null) return [...(matcher === "equals" ? [] : [note]), ...structureLines(diff)];
  const [, wanted, found] = /^expected (.+), found (.+)$/.exec(message) ?? [];
  // Two of these words in one message: the border between the values cannot be known.
  const sure = message.split(", found ").length === 2;
  if (sure && wanted !== undefined && found !== undefined) return pairLines(wanted, found);
  if (expected === null || actual === null) return [note];
  // A message that names both values has said it all.
  if (message.includes(expected) && message.includes(actual)) return [note];
  return [note, ...pairLines(plainLine(expected), plainLine(actual))];
}

/** The same as lines of a diff, which GitHub colours: - what was expected, + what was found. */
export function diffLines(failure: Failure): string[] {
  return failureLines(failure).map(({ tone, text }) => {
    if (failure.diff !== null && tone !== "note") return text;
    return `${tone === "expected" ? "-" : tone === "actual" ? "+" : " "} ${text}`;
  });
}

function pairLines(expected: string, actual: string): FailureLine[] {
  const pair = valuePair(expected, actual);
  return [
    { tone: "expected", text: `expected  ${pair.expected}` },
    { tone: "actual", text: `actual    ${pair.actual}` },
  ];
}

function structureLines(diff: string): FailureLine[] {
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
