import { formatDuration } from "../model/duration.ts";
import type { Case, Hook } from "../model/generated/result.ts";
import { caseTitle } from "./entries.ts";
import { OUTCOMES } from "./outcome-look.ts";
import type { Paint } from "./paint.ts";
import { cut, plainLine } from "./plain-text.ts";
import { quarantineWords } from "./quarantine-words.ts";
import { firstWords } from "./troubles.ts";

const REASON = 200;

/** `✓ An order can be placed (Orders) 12 ms`, with the reason when it did not simply pass. */
export function finishedCaseLine(suite: string, result: Case, paint: Paint): string {
  const { outcome, flaky, attempts, duration } = result;
  if (result.quarantined !== undefined && outcome !== "skipped") {
    const name = `${plainLine(caseTitle(result))} (${plainLine(suite)})`;
    return `${paint("dim", "⊘")} ${name} ${paint("dim", `${formatDuration(duration)}${reason(quarantineWords(result))}`)}`;
  }
  const { mark, style } = flaky ? { mark: "~", style: "warn" as const } : OUTCOMES[outcome];
  const name = `${plainLine(caseTitle(result))} (${plainLine(suite)})`;
  const time = outcome === "skipped" ? "skipped" : formatDuration(duration);
  const words = flaky ? `passed at attempt ${attempts.length}` : outcome === "passed" ? null : result.reason;
  return `${paint(style, mark)} ${name} ${paint("dim", `${time}${reason(words)}`)}`;
}

/** The same for the steps before or after the cases; null when there is nothing to tell. */
export function finishedHookLine(
  suite: string,
  hook: "before" | "after",
  result: Hook,
  paint: Paint,
): string | null {
  if (result.outcome === "passed" || result.outcome === "skipped") return null;
  const { mark, style } = OUTCOMES[result.outcome];
  const time = `${formatDuration(result.duration)}${reason(firstWords(result.steps))}`;
  return `${paint(style, mark)} ${hook} (${plainLine(suite)}) ${paint("dim", time)}`;
}

function reason(words: string | null): string {
  return words === null || words === "" ? "" : `: ${cut(plainLine(words), REASON)}`;
}
