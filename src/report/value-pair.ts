import { groupDigits } from "./plural.ts";

const LIMIT = 300;
/** What is shown before the first difference, so that it can be found again. */
const LEAD = 60;

/** Two values cut to a readable length around the place where they begin to differ. */
export function valuePair(expected: string, actual: string): { expected: string; actual: string } {
  if (expected.length <= LIMIT && actual.length <= LIMIT) return { expected, actual };
  let same = 0;
  while (same < Math.min(expected.length, actual.length) && expected[same] === actual[same]) same++;
  const start = same > LIMIT / 2 ? same - LEAD : 0;
  return { expected: windowOf(expected, start), actual: windowOf(actual, start) };
}

function windowOf(text: string, from: number): string {
  if (text.length <= LIMIT) return text;
  const start = Math.min(from, text.length - LEAD);
  const end = start + LIMIT;
  const part = text.slice(start, end).replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, "");
  return `${start > 0 ? "…" : ""}${part}${end < text.length ? "…" : ""} (${groupDigits(text.length)} characters)`;
}
