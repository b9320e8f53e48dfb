import { typeName } from "../../value/describe.ts";
import { isOfSubjectType, SUBJECT_TYPES } from "../../value/subject-type.ts";
import { broken, mismatch, type SubjectMatch } from "./mismatch.ts";

/** Is of a type or form, or of one of several; 1.0 is an integer, as in JSON Schema. */
export const matchType: SubjectMatch = (matcher, value, scope) => {
  const wanted = scope.argument(matcher);
  const types = Array.isArray(wanted) ? wanted : [wanted];
  const unknown = types.find((type) => typeof type !== "string" || !SUBJECT_TYPES.includes(type));
  if (unknown !== undefined || types.length === 0) {
    return broken(
      matcher,
      value,
      `type must be one of ${SUBJECT_TYPES.join(", ")}, but it is ${scope.show(wanted)}`,
    );
  }
  for (const type of types) if (isOfSubjectType(value, String(type)) === true) return null;
  const found = typeName(value);
  const shown = value === null || found === "bytes" ? scope.show(value) : `${scope.show(value)} (${found})`;
  return mismatch(matcher, value, `expected ${types.join(" or ")}, found ${shown}`, { expected: wanted });
};
