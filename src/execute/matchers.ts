import type { Matcher, MatcherName } from "../model/expectation.ts";
import type { Value } from "../model/value.ts";
import { matchAny } from "./matcher/any.ts";
import { matchContains } from "./matcher/contains.ts";
import { matchEach } from "./matcher/each.ts";
import { matchEmpty } from "./matcher/empty.ts";
import { matchEndsWith } from "./matcher/ends-with.ts";
import { matchEquals } from "./matcher/equals.ts";
import { matchExists, matchExistsOnNothing } from "./matcher/exists.ts";
import { matchGt } from "./matcher/gt.ts";
import { matchGte } from "./matcher/gte.ts";
import { matchIncludes } from "./matcher/includes.ts";
import { matchJson, matchJsonOnNothing } from "./matcher/json.ts";
import { matchLength } from "./matcher/length.ts";
import { matchLt } from "./matcher/lt.ts";
import { matchLte } from "./matcher/lte.ts";
import { matchMatches } from "./matcher/matches.ts";
import { broken, type Match, type Mismatch, nothingFound, type Scope } from "./matcher/mismatch.ts";
import { matchNot, matchNotOnNothing } from "./matcher/not.ts";
import { matchOneOf } from "./matcher/one-of.ts";
import { matchSchema } from "./matcher/schema.ts";
import { matchStartsWith } from "./matcher/starts-with.ts";
import { matchStatus } from "./matcher/status.ts";
import { matchType } from "./matcher/type.ts";

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
  json: matchJson,
};

/** What can be said where nothing was found; every other matcher fails there. */
const matchesOnNothing: Partial<
  Record<MatcherName, (matcher: Matcher, scope: Scope) => Mismatch[] | Mismatch | null>
> = { exists: matchExistsOnNothing, not: matchNotOnNothing, json: matchJsonOnNothing };

/**
 * Applies every matcher to a value; one that does not hold, or throws, never hides another.
 *
 * @param value undefined: the query found nothing
 * @returns all mismatches; null when there are none
 */
export function applyMatchers(
  matchers: readonly Matcher[],
  value: Value | undefined,
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
  value: Value | undefined,
  scope: Scope,
): Mismatch[] | Mismatch | null {
  try {
    if (value !== undefined) return matches[matcher.name](matcher, value, scope);
    const onNothing = matchesOnNothing[matcher.name];
    return onNothing === undefined ? nothingFound(matcher, scope) : onNothing(matcher, scope);
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    return broken(matcher, value, scope.mask(`could not be checked: ${text}`));
  }
}
