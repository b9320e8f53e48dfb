import type { Value } from "../../model/value.ts";
import {
  keepsBound,
  semanticVersion,
  type VersionBound,
  versionBounds,
  versionBoundsOf,
} from "../../value/semantic-version.ts";
import { broken, type Match, mismatch } from "./mismatch.ts";
import { foundOfType } from "./words.ts";

/** Is a semantic version that keeps bounds: `>=2.1 <3`, or `{ gte: "2.1.0" }`. */
export const matchVersion: Match = (matcher, value, scope) => {
  const argument = scope.argument(matcher);
  const bounds = boundsOf(argument);
  if (bounds === undefined) {
    const message = `version needs bounds such as ">=2.1 <3" or { gte: "2.1.0" }, but it was given ${scope.show(argument)}`;
    return broken(matcher, value, message);
  }
  const version = typeof value === "string" ? semanticVersion(value) : undefined;
  if (version === undefined) {
    const message = `expected a version such as 2.1.0, ${foundOfType(value, scope)}`;
    return mismatch(matcher, value, message, { expected: argument });
  }
  if (bounds.every((bound) => keepsBound(version, bound))) return null;
  const message = `expected a version ${scope.show(argument)}, found ${scope.show(value)}`;
  return mismatch(matcher, value, message, { expected: argument });
};

function boundsOf(argument: Value): readonly VersionBound[] | undefined {
  if (typeof argument === "string") return versionBounds(argument);
  if (typeof argument !== "object" || argument === null || Array.isArray(argument)) return undefined;
  return versionBoundsOf(argument);
}
