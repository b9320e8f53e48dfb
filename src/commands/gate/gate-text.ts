import { markdownText } from "../../report/markdown-text.ts";
import { plainLine } from "../../report/plain-text.ts";
import type { CompiledSchedule } from "../../schedule/compile-schedule.ts";
import type { Schedule } from "../../schedule/trigger.ts";
import { nextMoment } from "../schedule/next-moment.ts";

/** A plan, or a plan in an environment, and what the gate says of it. */
export interface ToldPlan {
  readonly name: string;
  readonly environment?: string | null;
  readonly schedule: Schedule;
  readonly compiled: CompiledSchedule;
  readonly decision: { readonly due: boolean; readonly reason: string; readonly next: number | null };
}

/** What the gate decided on each plan, for the log. */
export function gateText(plans: readonly ToldPlan[]): string {
  return plans
    .map((plan) => {
      const next = plan.decision.due ? null : nextText(plan);
      return `${plainLine(nameOf(plan))} ${verdictOf(plan)}${next === null ? "" : `; it is next at ${next}`}\n`;
    })
    .join("");
}

/** That nothing is due, and when something will be: one line of Markdown for the job summary. */
export function notDueMarkdown(plans: readonly ToldPlan[]): string {
  const [first, ...others] = [...plans].sort((a, b) => nextOf(a) - nextOf(b));
  if (first === undefined) return "No plan is due: there is none that could be\n";
  const next = nextText(first);
  if (others.length === 0)
    return `${markdownText(nameOf(first))} ${markdownText(verdictOf(first))}${next === null ? "" : `; it is next at ${next}`}\n`;
  const when = next === null ? "" : `; next is ${markdownText(nameOf(first))} at ${next}`;
  const names = new Set(plans.map(({ name }) => name));
  return names.size === 1
    ? `${markdownText(first.name)} is due in none of ${plans.length} environments${when}\n`
    : `None of ${names.size} plans is due${when}\n`;
}

function nameOf({ name, environment = null }: ToldPlan): string {
  return environment === null ? name : `${name} on ${environment}`;
}

function verdictOf({ decision: { due, reason } }: ToldPlan): string {
  return `is ${due ? "due" : "not due"}: ${plainLine(reason)}`;
}

function nextOf({ decision }: ToldPlan): number {
  return decision.next ?? Number.POSITIVE_INFINITY;
}

function nextText({ schedule, compiled, decision }: ToldPlan): string | null {
  return decision.next === null ? null : nextMoment(schedule, compiled, decision.next);
}
