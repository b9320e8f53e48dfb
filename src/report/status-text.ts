import type { ResultDocument } from "../model/generated/result.ts";
import { BUDGETS } from "./budgets.ts";
import { placeName } from "./joined-places.ts";
import { cut, plainLine } from "./plain-text.ts";
import { plural } from "./plural.ts";
import { countsSentence } from "./verdict-text.ts";

/** The context of a plan's commit status, by which GitHub tells statuses apart and a newer one replaces an older. */
export function statusContext(planId: string): string {
  return `rota/${plainLine(planId)}`;
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
