import { markdownText } from "../../report/markdown-text.ts";
import { plainLine } from "../../report/plain-text.ts";
import { occurrencesFrom } from "../../schedule/occurrences.ts";
import { showOccurrence } from "../../schedule/show-occurrence.ts";
import { localText, utcText } from "../schedule/moment-text.ts";
import type { GatedPlan } from "./ask-gate.ts";

/** What the gate decided on each plan, for the log. */
export function gateText(plans: readonly GatedPlan[]): string {
  return plans.map(({ name, decision }) => `${plainLine(name)} ${decision.reason}\n`).join("");
}

/** That nothing is due, and when something will be: one line of Markdown for the job summary. */
export function notDueMarkdown(plans: readonly GatedPlan[]): string {
  const [first, ...others] = [...plans].sort((a, b) => nextOf(a) - nextOf(b));
  if (first === undefined) return "No plan is due: there is none that could be\n";
  const next = nextText(first);
  if (others.length === 0)
    return `${markdownText(first.name)} ${first.decision.reason}${next === null ? "" : `; it is next at ${next}`}\n`;
  const when = next === null ? "" : `; next is ${markdownText(first.name)} at ${next}`;
  return `None of ${plans.length} plans is due${when}\n`;
}

function nextOf({ decision }: GatedPlan): number {
  return decision.next ?? Number.POSITIVE_INFINITY;
}

/** By the clock of the schedule's own zone, and in UTC. */
function nextText({ schedule, compiled, decision }: GatedPlan): string | null {
  if (decision.next === null) return null;
  const [occurrence] = occurrencesFrom(schedule, decision.next, 1);
  const trigger = schedule.triggers.find(({ index }) => index === occurrence?.trigger);
  if (occurrence === undefined || trigger === undefined) return null;
  const { local, occurrence: utc } = showOccurrence(schedule, compiled, occurrence);
  return trigger.zone === "UTC" ? utcText(utc) : `${localText(local, trigger.zone)} (${utcText(utc)})`;
}
