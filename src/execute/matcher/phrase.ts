import type { Matcher } from "../../model/expectation.ts";
import type { Scope } from "./mismatch.ts";

/** Matchers as the end of a sentence that begins with "to": `contain "error" and end with "."`. */
export function phrases(matchers: readonly Matcher[], scope: Scope): string {
  return matchers.map((matcher) => phrase(matcher, scope)).join(" and ");
}

const VERBS: Partial<Record<Matcher["name"], string>> = {
  equals: "be",
  "one-of": "be one of",
  gt: "be greater than",
  gte: "be at least",
  lt: "be less than",
  lte: "be at most",
  contains: "contain",
  "starts-with": "start with",
  "ends-with": "end with",
  matches: "match",
  type: "be of type",
  includes: "include",
  "equals-except": "be",
  between: "be between",
  version: "be of version",
  before: "be before",
  after: "be after",
  within: "be within",
  status: "be",
};

function phrase(matcher: Matcher, scope: Scope): string {
  const { name } = matcher;
  const inner = phrases(matcher.inner ?? [], scope);
  if (name === "not") return `not ${inner}`;
  if (name === "length") return `have length ${inner.replace(/^be /, "")}`;
  if (name === "each") return `have every item ${inner}`;
  if (name === "any") return `have an item ${inner}`;
  if (name === "none") return `have no item ${inner}`;
  if (name === "all-of") return inner;
  if (name === "any-of")
    return (matcher.alternatives ?? []).map((alternative) => phrases(alternative, scope)).join(" or ");
  if (name === "filter") return `${inner} after ${matcher.filter?.name}`;
  if (name === "json") return `${inner} at ${matcher.path?.text}`;
  if (name === "schema") return "be valid by the schema";
  const argument = scope.argument(matcher);
  if (name === "exists") return argument === false ? "be absent" : "be there";
  if (name === "empty") return argument === false ? "have content" : "be empty";
  return `${VERBS[name] ?? name} ${scope.show(argument)}`;
}
