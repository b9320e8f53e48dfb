import { lengthOf } from "../../value/length.ts";
import { broken, mismatch, type SubjectMatch } from "./mismatch.ts";
import { foundOfType } from "./words.ts";

/** A text, list or object without content; `false`: with content. */
export const matchEmpty: SubjectMatch = (matcher, value, scope) => {
  const wanted = scope.argument(matcher);
  if (typeof wanted !== "boolean") {
    return broken(matcher, value, `empty needs true or false, but it was given ${scope.show(wanted)}`);
  }
  const length = lengthOf(value);
  const words = wanted ? "an empty text, list or object" : "a text, list or object with content";
  if (length !== undefined && (length === 0) === wanted) return null;
  return mismatch(matcher, value, `expected ${words}, ${foundOfType(value, scope)}`, { expected: wanted });
};
