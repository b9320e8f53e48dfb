import { expect, test } from "vitest";
import { failureLines } from "./failure-lines.ts";
import { failure } from "./testdata/sample.ts";

/** matcher, message, expected, actual → the lines. */
test.each([
  ["equals", "expected 201, found 409", "201", "409", ["expected  201", "actual    409"]],
  ["gt", "expected greater than 0, found -3", "0", "-3", ["expected  greater than 0", "actual    -3"]],
  [
    "equals",
    'expected 1 (number), found "1" (string)',
    "1",
    '"1"',
    ["expected  1 (number)", 'actual    "1" (string)'],
  ],
  [
    "lt",
    "expected less than 1 ms, found 27.3 ms",
    "1",
    "27.256196999999986",
    ["expected  less than 1 ms", "actual    27.3 ms"],
  ],
  ["includes", "expected 1, found nothing here", '{"x":1}', "{}", ["expected  1", "actual    nothing here"]],
  ["length", "length: expected 1, found 0 in []", "1", "0", ["length: expected 1, found 0 in []"]],
  ["equals", "nothing found: no header", null, null, ["nothing found: no header"]],
  ["equals", 'expected "a, found b", found "c"', '"a, found b"', '"c"', ['expected "a, found b", found "c"']],
  [
    "schema",
    "does not fulfil the schema",
    "1",
    "2",
    ["does not fulfil the schema", "expected  1", "actual    2"],
  ],
  [
    "equals",
    'expected "é", found "\uFFFD" (the body is not valid UTF-8 at byte 0; shown with U+FFFD)',
    '"é"',
    '"\uFFFD"',
    ['expected  "é"', 'actual    "\uFFFD"', "the body is not valid UTF-8 at byte 0; shown with U+FFFD"],
  ],
])("%s: %s", (matcher, message, expected, actual, lines) => {
  const told = failureLines(failure({ matcher, message, expected, actual }));
  expect(told.map(({ text }) => text)).toEqual(lines);
});
