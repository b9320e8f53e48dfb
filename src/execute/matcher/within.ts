import { parseDuration } from "../../model/duration.ts";
import type { Value } from "../../model/value.ts";
import { memberOf } from "../../value/json-path-walk.ts";
import { momentOf } from "../../value/moment.ts";
import { broken, mismatch, type SubjectMatch } from "./mismatch.ts";
import { momentOfArgument } from "./moment-argument.ts";
import { foundOfType } from "./words.ts";

/** Is a date not further than a length of time from now, or `of` a date, on either side. */
export const matchWithin: SubjectMatch = (matcher, value, scope) => {
  const argument = scope.argument(matcher);
  const { of, by } = partsOf(argument);
  const distance = typeof by === "string" ? parseDuration(by) : undefined;
  if (distance === undefined) {
    const message = `within needs a length of time such as 5m, or { of: 2026-12-24, by: 5m }, but it was given ${scope.show(argument)}`;
    return broken(matcher, value, message);
  }
  const moment = momentOfArgument(matcher, of, value, scope);
  if (!(moment instanceof Date)) return moment;
  const found = momentOf(value);
  if (found !== undefined && Math.abs(found.getTime() - moment.getTime()) <= distance) return null;
  const shown = of === "now" ? `now (${scope.show(moment)})` : scope.show(of);
  const what = found === undefined ? foundOfType(value, scope) : `found ${scope.show(value)}`;
  const message = `expected a date within ${scope.mask(String(by))} of ${shown}, ${what}`;
  return mismatch(matcher, value, message, { expected: argument });
};

function partsOf(argument: Value): { of: Value; by: Value | undefined } {
  if (typeof argument !== "object" || argument === null) return { of: "now", by: argument };
  return { of: memberOf(argument, "of") ?? "now", by: memberOf(argument, "by") };
}
