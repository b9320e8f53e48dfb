import type { Matcher } from "../../model/expectation.ts";
import type { Subject, Value } from "../../model/value.ts";
import { momentOf } from "../../value/moment.ts";
import { broken, type Mismatch, type Scope } from "./mismatch.ts";

/** The moment that an argument means; a mismatch when it is none. */
export function momentOfArgument(
  matcher: Matcher,
  argument: Value,
  found: Subject,
  scope: Scope,
): Date | Mismatch {
  const moment = argument === "now" ? new Date(scope.now()) : momentOf(argument);
  if (moment !== undefined) return moment;
  const message = `${matcher.name} needs a date such as 2026-12-24 or 2026-12-24T20:00:00Z, or now, but it was given ${scope.show(argument)}`;
  return broken(matcher, found, message);
}
