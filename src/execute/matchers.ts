import type { Matcher, MatcherName } from "../model/expectation.ts";
import type { Subject, Value } from "../model/value.ts";
import { matchAfter } from "./matcher/after.ts";
import { matchAllOf, matchAllOfOnNothing } from "./matcher/all-of.ts";
import { matchAny } from "./matcher/any.ts";
import { matchAnyOf, matchAnyOfOnNothing } from "./matcher/any-of.ts";
import { matchBefore } from "./matcher/before.ts";
import { matchBetween } from "./matcher/between.ts";
import { matchContains } from "./matcher/contains.ts";
import { matchEach } from "./matcher/each.ts";
import { matchEmpty } from "./matcher/empty.ts";
import { matchEndsWith } from "./matcher/ends-with.ts";
import { matchEquals } from "./matcher/equals.ts";
import { matchEqualsExcept } from "./matcher/equals-except.ts";
import { matchExists, matchExistsOnNothing } from "./matcher/exists.ts";
import { matchFilter, matchFilterOnNothing } from "./matcher/filter.ts";
import { matchGt } from "./matcher/gt.ts";
import { matchGte } from "./matcher/gte.ts";
import { matchIncludes } from "./matcher/includes.ts";
import { matchJson, matchJsonOnNothing } from "./matcher/json.ts";
import { matchLength } from "./matcher/length.ts";
import { matchLt } from "./matcher/lt.ts";
import { matchLte } from "./matcher/lte.ts";
import { matchMatches } from "./matcher/matches.ts";
import { broken, type Match, type Mismatch, nothingFound, type Scope } from "./matcher/mismatch.ts";
import { matchNone } from "./matcher/none.ts";
import { matchNot, matchNotOnNothing } from "./matcher/not.ts";
import { matchOneOf } from "./matcher/one-of.ts";
import { matchSchema } from "./matcher/schema.ts";
import { matchStartsWith } from "./matcher/starts-with.ts";
import { matchStatus } from "./matcher/status.ts";
import { matchType } from "./matcher/type.ts";
import { matchVersion } from "./matcher/version.ts";
import { matchWithin } from "./matcher/within.ts";

const matches: Readonly<Record<MatcherName, Match>> = {
  equals: matchEquals,
  not: matchNot,
  "one-of": matchOneOf,
  gt: matchGt,
  gte: matchGte,
  lt: matchLt,
  lte: matchLte,
  contains: matchContains,
  "starts-with": matchStartsWith,
  "ends-with": matchEndsWith,
  matches: matchMatches,
  type: matchType,
  exists: matchExists,
  empty: matchEmpty,
  length: matchLength,
  each: matchEach,
  any: matchAny,
  includes: matchIncludes,
  schema: matchSchema,
  status: matchStatus,
  "all-of": matchAllOf,
  "any-of": matchAnyOf,
  filter: matchFilter,
  none: matchNone,
  between: matchBetween,
  version: matchVersion,
  before: matchBefore,
  after: matchAfter,
  within: matchWithin,
  "equals-except": matchEqualsExcept,
  json: matchJson,
};

/** Matchers for anything that is found. */
const FOR_ALL: readonly MatcherName[] = [
  "equals",
  "not",
  "one-of",
  "exists",
  "type",
  "filter",
  "all-of",
  "any-of",
];
const FOR_BYTES: ReadonlySet<MatcherName> = new Set([
  ...FOR_ALL,
  "contains",
  "starts-with",
  "ends-with",
  "length",
  "empty",
]);
const FOR_DATES: ReadonlySet<MatcherName> = new Set([
  ...FOR_ALL,
  "gt",
  "gte",
  "lt",
  "lte",
  "between",
  "before",
  "after",
  "within",
]);

/** What can be said where nothing was found; every other matcher fails there. */
const matchesOnNothing: Partial<
  Record<MatcherName, (matcher: Matcher, scope: Scope) => Mismatch[] | Mismatch | null>
> = {
  exists: matchExistsOnNothing,
  not: matchNotOnNothing,
  json: matchJsonOnNothing,
  filter: matchFilterOnNothing,
  "all-of": matchAllOfOnNothing,
  "any-of": matchAnyOfOnNothing,
};

/**
 * Applies every matcher to a value; one that does not hold, or throws, never hides another.
 *
 * @param value undefined: the query found nothing
 * @returns all mismatches; null when there are none
 */
export function applyMatchers(
  matchers: readonly Matcher[],
  value: Subject | undefined,
  scope: Scope,
): Mismatch[] | null {
  let mismatches: Mismatch[] | null = null;
  for (const matcher of matchers) {
    const result = applyMatcher(matcher, value, scope);
    if (result === null) continue;
    if (mismatches === null) mismatches = Array.isArray(result) ? result : [result];
    else mismatches = mismatches.concat(result);
  }
  return mismatches;
}

function applyMatcher(
  matcher: Matcher,
  value: Subject | undefined,
  scope: Scope,
): Mismatch[] | Mismatch | null {
  try {
    if (value !== undefined) {
      const unfit = cannotLook(matcher, value, scope);
      // What is left is what the matcher takes.
      return unfit ?? matches[matcher.name](matcher, value as Value, scope);
    }
    const onNothing = matchesOnNothing[matcher.name];
    return onNothing === undefined ? nothingFound(matcher, scope) : onNothing(matcher, scope);
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    return broken(matcher, value, scope.mask(`could not be checked: ${text}`));
  }
}

/** Bytes and dates are not for every matcher; null: it can look at this. */
function cannotLook(matcher: Matcher, value: Subject, scope: Scope): Mismatch | null {
  const { name } = matcher;
  if (typeof value !== "object" || value === null) return null;
  if (value instanceof Uint8Array)
    return FOR_BYTES.has(name)
      ? null
      : broken(matcher, value, `${name} cannot look at bytes, found ${scope.show(value)}: add utf8-decode`);
  if (!(value instanceof Date) || FOR_DATES.has(name)) return null;
  return broken(matcher, value, `${name} cannot look at a date, found ${scope.show(value)}: add date-format`);
}
