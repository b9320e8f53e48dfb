import type { Matcher } from "../../model/expectation.ts";
import type { Subject } from "../../model/value.ts";
import { joinPaths } from "../../value/path-text.ts";
import { type Mismatch, mismatch, type Scope, type SubjectMatch } from "./mismatch.ts";

/** How many mismatches of one alternative are told. */
const TOLD = 2;

/** At least one of several expectations holds. */
export const matchAnyOf: SubjectMatch = (matcher, value, scope) => tryAll(matcher, value, scope);

/** The same where nothing was found. */
export function matchAnyOfOnNothing(matcher: Matcher, scope: Scope): Mismatch | null {
  return tryAll(matcher, undefined, scope);
}

function tryAll(matcher: Matcher, value: Subject | undefined, scope: Scope): Mismatch | null {
  const reasons: string[] = [];
  let broken = false;
  for (const [index, alternative] of (matcher.alternatives ?? []).entries()) {
    const mismatches = scope.apply(alternative, value, scope);
    if (mismatches === null) return null;
    broken ||= mismatches.some((one) => one.broken === true);
    const more = mismatches.length > TOLD ? `, and ${mismatches.length - TOLD} more` : "";
    reasons.push(`(${index + 1}) ${mismatches.slice(0, TOLD).map(inWords).join(", ")}${more}`);
  }
  return mismatch(matcher, value, `none of ${reasons.length} alternatives holds: ${reasons.join("; ")}`, {
    broken,
  });
}

function inWords({ path, message }: Mismatch): string {
  return path === "" ? message : `${joinPaths("$", path)}: ${message}`;
}
