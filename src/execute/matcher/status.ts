import type { Value } from "../../model/value.ts";
import { broken, type Match, mismatch } from "./mismatch.ts";

/** Is one of the status codes or classes (`2xx`). */
export const matchStatus: Match = (matcher, value, scope) => {
  const argument = scope.argument(matcher);
  const wanted = Array.isArray(argument) ? argument : [argument];
  const unknown = wanted.find((code) => !/^[1-5](\d\d|xx)$/.test(String(code)));
  if (unknown !== undefined || wanted.length === 0) {
    return broken(
      matcher,
      value,
      `a status is a code such as 201 or a class such as 2xx, not ${scope.show(unknown ?? [])}`,
    );
  }
  for (const code of wanted) if (isStatus(value, code)) return null;
  const message = `expected ${scope.mask(wanted.map(String).join(" or "))}, found ${scope.show(value)}`;
  return mismatch(matcher, value, message, {
    expected: wanted.length === 1 ? (wanted[0] as Value) : argument,
  });
};

function isStatus(value: Value, wanted: Value): boolean {
  const code = String(wanted);
  return code.endsWith("xx") ? String(value).startsWith(code.charAt(0)) : String(value) === code;
}
