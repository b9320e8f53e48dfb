import { lengthOf } from "../../value/length.ts";
import { mismatch, type SubjectMatch } from "./mismatch.ts";
import { foundOfType } from "./words.ts";

/** The number of characters (code points), items or keys fulfils the inner matchers. */
export const matchLength: SubjectMatch = (matcher, value, scope) => {
  const length = lengthOf(value);
  if (length === undefined) {
    return mismatch(
      matcher,
      value,
      `expected a text, list or object with a length, ${foundOfType(value, scope)}`,
    );
  }
  const mismatches = scope.apply(matcher.inner ?? [], length, scope);
  if (mismatches === null) return null;
  return mismatches.map((inner) => ({
    ...inner,
    matcher: "length",
    message: `length: ${inner.message} in ${scope.show(value)}`,
    actual: length,
    compare: false,
  }));
};
