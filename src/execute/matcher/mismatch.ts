import type { FilterPlan, JsonPath, Matcher } from "../../model/expectation.ts";
import type { Origin } from "../../model/origin.ts";
import type { Subject, Value } from "../../model/value.ts";
import type { SchemaCheck } from "../../value/json-schema.ts";

/** One way in which a value does not fulfil a matcher. Nothing but `message` is masked. */
export interface Mismatch {
  /** The name of the matcher to tell. */
  readonly matcher: string;
  /** Where inside the value: `[1].sku`; empty: all of it. */
  readonly path: string;
  /** What was expected and what was found, in words, masked. */
  readonly message: string;
  /** undefined: nothing to compare with, or nothing found. */
  readonly expected?: Value | undefined;
  readonly actual: Subject | undefined;
  /** Show the lines in which expected and actual differ. */
  readonly compare?: boolean;
  /** The matcher itself could not work (its argument, its regular expression …), so `not` must not turn it around. */
  readonly broken?: boolean;
  readonly origin: Origin;
}

/** What the matchers of one query share. */
export interface Scope {
  /** The matcher's argument. May throw. */
  argument(matcher: Matcher): Value;
  /** Applies all matchers to a value; undefined: nothing was found. null: all hold. Never throws. */
  apply(matchers: readonly Matcher[], value: Subject | undefined, scope: Scope): Mismatch[] | null;
  /** What a `$` key finds. */
  lookInto(path: JsonPath, value: Value): { value: Value } | { reason: string };
  /** What a filter makes of something; undefined: nothing. Throws FilterError. */
  filter(plan: FilterPlan, subject: Subject): Subject | undefined;
  /** Milliseconds since 1970. */
  now(): number;
  /** The schema of a matcher, made ready before. */
  schema(matcher: Matcher): SchemaCheck | undefined;
  mask(text: string): string;
  /** A value as messages of this query show it: a duration with its unit, bytes by their beginning, all else as JSON. Masked. */
  show(value: Subject): string;
  /** Literals are compared as text, as headers are. */
  readonly textual: boolean;
  /** Why nothing was found. Masked. */
  readonly reason: string;
  withReason(reason: string): Scope;
}

/** Checks one value, found for sure; null: it holds. May throw, which is told as a mismatch of its own. */
export type Match = (matcher: Matcher, value: Value, scope: Scope) => Mismatch | Mismatch[] | null;

/** The same for matchers that can look at bytes and dates, too. */
export type SubjectMatch = (matcher: Matcher, value: Subject, scope: Scope) => Mismatch | Mismatch[] | null;

/** The mismatch of a matcher with the whole value. */
export function mismatch(
  matcher: Matcher,
  actual: Subject | undefined,
  message: string,
  more: Partial<Mismatch> = {},
): Mismatch {
  return { matcher: matcher.name, path: "", message, actual, origin: matcher.origin, ...more };
}

/** The mismatch of a matcher that could not work. */
export function broken(matcher: Matcher, actual: Subject | undefined, message: string): Mismatch {
  return mismatch(matcher, actual, message, { broken: true });
}

/** The mismatch of a query that found nothing. */
export function nothingFound(matcher: Matcher, scope: Scope): Mismatch {
  return mismatch(
    matcher,
    undefined,
    scope.reason === "" ? "nothing found" : `nothing found: ${scope.reason}`,
  );
}
