import { momentOf } from "../../value/moment.ts";
import { mismatch, type SubjectMatch } from "./mismatch.ts";
import { momentOfArgument } from "./moment-argument.ts";
import { foundOfType } from "./words.ts";

/**
 * Makes a matcher of the side of a moment on which a date, or a text that is one, lies.
 *
 * @param words how a message says it: `before`
 */
export function sideOf(words: string, holds: (milliseconds: number) => boolean): SubjectMatch {
  return (matcher, value, scope) => {
    const bound = scope.argument(matcher);
    const moment = momentOfArgument(matcher, bound, value, scope);
    if (!(moment instanceof Date)) return moment;
    const found = momentOf(value);
    if (found !== undefined && holds(found.getTime() - moment.getTime())) return null;
    const shown = bound === "now" ? `now (${scope.show(moment)})` : scope.show(bound);
    const what = found === undefined ? foundOfType(value, scope) : `found ${scope.show(value)}`;
    const message = `expected a date ${words} ${shown}, ${what}`;
    return mismatch(matcher, value, message, { expected: bound });
  };
}
