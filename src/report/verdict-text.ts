import type { ResultDocument } from "../model/generated/result.ts";
import { allEntries } from "./entries.ts";
import { placeName } from "./joined-places.ts";
import { plainLine } from "./plain-text.ts";
import { groupDigits, plural } from "./plural.ts";

/** How a verdict looks at a glance. */
export const VERDICT_ICONS: Readonly<Record<ResultDocument["verdict"], string>> = {
  passed: "✅",
  failed: "❌",
  cancelled: "🚫",
};

/** `3 of 14 cases failed (1 error, 1 skipped, 1 flaky)`: the worst first, the rest in brackets. */
export function countsSentence(result: ResultDocument): string {
  const { total, passed, failed, error, skipped, flaky, quarantined = 0 } = result.counts;
  const hooks = allEntries(result).filter((entry) => entry.hook !== null).length;
  const of = `of ${plural(total, "case")}`;
  const good = result.verdict === "passed" || failed + error === 0;
  const rest: string[] = [];
  let main = `${groupDigits(good ? passed : failed > 0 ? failed : error)} ${of} `;
  if (total === 0) main = "no case was selected";
  else if (skipped === total)
    main = total === 1 ? "the only case was skipped" : `all ${plural(total, "case")} were skipped`;
  else main += good ? "passed" : failed > 0 ? "failed" : "ended in an error";
  if (good && failed > 0) rest.push(`${groupDigits(failed)} failed`);
  if (error > 0 && (good || failed > 0)) rest.push(plural(error, "error"));
  if (skipped > 0 && skipped !== total) rest.push(`${groupDigits(skipped)} skipped`);
  if (quarantined > 0) rest.push(`${groupDigits(quarantined)} quarantined`);
  if (flaky > 0) rest.push(`${groupDigits(flaky)} flaky`);
  if (hooks > 0 && !good) rest.push(`${plural(hooks, "hook")} failed`);
  const sentence = rest.length === 0 ? main : `${main} (${rest.join(", ")})`;
  return hooks > 0 && good ? `${plural(hooks, "hook")} failed, ${sentence}` : sentence;
}

/** The reason in a sentence, where it says more than the counts do; else null. Of joined results those of the places that have one. */
export function reasonWorthSaying({
  reason,
  verdict,
  legs,
}: Pick<ResultDocument, "reason" | "verdict" | "legs">): string | null {
  if (legs !== undefined) {
    const told = legs.flatMap((leg) => {
      const own = reasonWorthSaying(leg);
      return own === null ? [] : [`${placeName(leg)}: ${own}`];
    });
    return told.length === 0 ? null : plainLine(told.join("; "));
  }
  const counted = /^(\d+ of \d+ cases? passed)?$/.test(reason);
  const nothingRan = verdict === "passed" && reason === "every case was skipped";
  return counted || nothingRan ? null : plainLine(reason);
}
