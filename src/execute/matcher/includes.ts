import type { Matcher } from "../../model/expectation.ts";
import type { Value } from "../../model/value.ts";
import { count, typeName } from "../../value/describe.ts";
import { strictlyEqual } from "../../value/equality.ts";
import { ABSENT, markerOf } from "../../value/marker.ts";
import { joinPaths, pathText } from "../../value/path-text.ts";
import { type Match, type Mismatch, mismatch, type Scope } from "./mismatch.ts";
import { expectedFound, foundOfType } from "./words.ts";

const MISMATCHES_TOLD = 10;

/** Contains a value deeply: keys that are not named may be there, every item named must be found, in any order; texts may be markers. */
export const matchIncludes: Match = (matcher, value, scope) => {
  const wanted = scope.argument(matcher);
  if (includes(value, wanted)) return null;
  const told: Mismatch[] = [];
  const all = tell(matcher, value, wanted, "", told, scope);
  if (all > told.length) {
    const message = `${count(all, "part")} of what is to be included are missing or different; the first ${told.length} are told`;
    told.push(mismatch(matcher, value, message));
  }
  return told;
};

function includes(value: Value, wanted: Value): boolean {
  const marker = markerOf(wanted);
  if (marker !== undefined) return marker(value);
  if (typeof wanted !== "object" || wanted === null) return strictlyEqual(wanted, value);
  if (typeof value !== "object" || value === null || Array.isArray(value) !== Array.isArray(wanted))
    return false;
  if (Array.isArray(wanted))
    return wanted.every((item) => (value as Value[]).some((other) => includes(other, item)));
  for (const key of Object.keys(wanted)) {
    if (wanted[key] === ABSENT) {
      if (Object.hasOwn(value, key)) return false;
      continue;
    }
    if (!Object.hasOwn(value, key)) return false;
    if (!includes((value as { [key: string]: Value })[key] as Value, wanted[key] as Value)) return false;
  }
  return true;
}

/** Tells the parts that are missing or different, as many as have room, and gives back how many there are. */
function tell(
  matcher: Matcher,
  value: Value,
  wanted: Value,
  path: string,
  told: Mismatch[],
  scope: Scope,
): number {
  if (includes(value, wanted)) return 0;
  const add = (where: string, message: () => string, expected: Value, actual: Value | undefined): number => {
    if (told.length < MISMATCHES_TOLD)
      told.push(mismatch(matcher, actual, message(), { path: scope.mask(where), expected }));
    return 1;
  };
  if (typeof wanted !== "object" || wanted === null || typeName(wanted) !== typeName(value)) {
    const lead = typeof wanted === "object" && wanted !== null ? `${typeName(wanted)} that includes ` : "";
    return add(
      path,
      () => expectedFound(wanted, value, scope, lead && `${lead.startsWith("o") ? "an" : "a"} ${lead}`),
      wanted,
      value,
    );
  }
  let all = 0;
  if (Array.isArray(wanted)) {
    const items = value as Value[];
    for (const item of wanted) {
      if (items.some((other) => includes(other, item))) continue;
      all += add(
        path,
        () => `expected an item that includes ${scope.show(item)}, found none in ${scope.show(value)}`,
        item,
        value,
      );
    }
    return all;
  }
  for (const [key, part] of Object.entries(wanted)) {
    const where = joinPaths(path, pathText([key]));
    const other = Object.hasOwn(value as object, key) ? (value as { [key: string]: Value })[key] : undefined;
    if (part === ABSENT) {
      if (other !== undefined)
        all += add(where, () => `expected nothing here, ${foundOfType(other, scope)}`, part, other);
    } else if (other === undefined)
      all += add(where, () => `expected ${scope.show(part)}, found nothing here`, part, undefined);
    else all += tell(matcher, other, part, where, told, scope);
  }
  return all;
}
