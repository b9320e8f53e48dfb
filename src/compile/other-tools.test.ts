import { expect, test } from "vitest";
import { functions } from "../expression/functions/all.ts";
import {
  FILTERS_ELSEWHERE,
  FUNCTIONS_ELSEWHERE,
  MATCHERS_ELSEWHERE,
  STEP_KEYS_ELSEWHERE,
} from "../model/other-tools.ts";
import { FILTER_NAMES } from "../value/filters.ts";
import { KNOWN_KEYS } from "./matcher-names.ts";

const STEP_KEYS = ["expect", "outputs", "http", "run", "uses", "if", "wait"];

test.each([
  ["matchers", MATCHERS_ELSEWHERE, KNOWN_KEYS],
  ["filters", FILTERS_ELSEWHERE, FILTER_NAMES],
  ["functions", FUNCTIONS_ELSEWHERE, [...functions.values()].map(({ name }) => name)],
  ["keys of a step", STEP_KEYS_ELSEWHERE, STEP_KEYS],
] as const)("the %s of other tools lead to ours, and are none of ours", (_, words, ours) => {
  const known = new Set<string>(ours);
  expect([...words.values()].filter((word) => !known.has(word.replace(/: .*/, "")))).toEqual([]);
  expect([...words.keys()].filter((word) => known.has(word))).toEqual([]);
});
