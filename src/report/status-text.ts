import type { ResultDocument } from "../model/generated/result.ts";
import { BUDGETS } from "./budgets.ts";
import { placeName } from "./joined-places.ts";
import { cut, plainLine } from "./plain-text.ts";
import { plural } from "./plural.ts";
import { countsSentence } from "./verdict-text.ts";

/** Characters of what a run was narrowed to. */
const NARROWED = 100;

/** The context of a plan's commit status, by which GitHub tells statuses apart and a newer one replaces an older: so what was narrowed has
 * one of its own. */
export function statusContext(planId: string, narrowed: readonly string[] = []): string {
  return `rota/${plainLine(planId)}${narrowedText(narrowed)}`;
}

/** ` (staging, smoke)` behind the name of a plan of which only a part was run; empty else. */
export function narrowedText(narrowed: readonly string[]): string {
  return narrowed.length === 0 ? "" : cut(` (${narrowed.map(plainLine).join(", ")})`, NARROWED);
}

/** What came of a run, on one line of at most 140 characters: `failed on staging: 4 of 8 cases failed (2 skipped)`. */
export function statusDescription(result: ResultDocument): string {
  return shortDescription(verdictLine(result));
}

/** Any text as the description of a commit status or a deployment: one line of at most 140 characters. */
export function shortDescription(text: string): string {
  return cut(plainLine(text).trim(), BUDGETS.statusDescription);
}

/** The verdict with its counts, and where it was not passed, as plain text on one line. */
export function verdictLine(result: ResultDocument): string {
  const { verdict, legs, environment } = result;
  const bad = (legs ?? []).filter((leg) => leg.verdict !== "passed").map(placeName);
  const where =
    legs === undefined
      ? environment === null
        ? ""
        : ` on ${environment}`
      : bad.length === 0
        ? ` on ${plural(legs.length, "environment")}`
        : ` on ${bad.join(", ")}`;
  return plainLine(`${verdict}${where}: ${countsSentence(result)}`);
}
