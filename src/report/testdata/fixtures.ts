import { readFileSync } from "node:fs";
import type { ResultDocument } from "../../model/generated/result.ts";

/** The sample results beside this file. */
export const FIXTURES = [
  "all-passed",
  "failures",
  "errors",
  "flaky",
  "pass-rate",
  "hooks-failed",
  "quarantine",
  "joined",
  "hostile",
] as const;

export function readFixture(name: (typeof FIXTURES)[number]): ResultDocument {
  return JSON.parse(readFileSync(new URL(`./${name}.json`, import.meta.url), "utf8")) as ResultDocument;
}
