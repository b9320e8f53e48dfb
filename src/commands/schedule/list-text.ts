import type { Paint } from "../../report/paint.ts";
import { plainLine } from "../../report/plain-text.ts";
import { plural } from "../../report/plural.ts";
import { tableText } from "../../report/table-text.ts";
import { quotaWarning } from "../../schedule/cost.ts";
import type { ListedPlan } from "./listed-plan.ts";
import { localText, utcText } from "./moment-text.ts";

/** The plans for a person, and at the end what all of them cost. */
export function listText(plans: readonly ListedPlan[], paint: Paint): string {
  if (plans.length === 0) return "there is no plan here; rota init writes a first one\n";
  const minutes = plans.reduce((sum, { minutesAMonth }) => sum + minutesAMonth, 0);
  const paused = plans.filter((plan) => plan.paused).length;
  const counts = [plural(plans.length, "plan"), ...(paused > 0 ? [`${paused} paused`] : [])].join(", ");
  return [
    ...plans.map((plan) => planText(plan, paint)),
    `${counts}${minutes > 0 ? `, about ${plural(minutes, "job minute")} a month` : ""}\n${quotaText(minutes, paint)}`,
  ].join("\n");
}

function planText(plan: ListedPlan, paint: Paint): string {
  const { name, id, file, schedule, next, paused, ended, minutesAMonth, problems } = plan;
  const title =
    name === null || id === null
      ? paint("strong", plainLine(file))
      : `${paint("strong", plainLine(name))}  ${plainLine(id)}  ${plainLine(file)}`;
  const state = paused ? paint("warn", "  paused") : ended ? paint("warn", "  ended") : "";
  const words = schedule.map((sentence) => `  ${sentence}\n`);
  if (name !== null && words.length === 0 && problems === 0) words.push("  no schedule\n");
  const rows = next.map(({ local, occurrence, zone }, index) => [
    index === 0 ? "next" : "",
    localText(local, zone),
    zone === "UTC" ? "" : utcText(occurrence),
  ]);
  const cost = minutesAMonth > 0 ? `  about ${plural(minutesAMonth, "job minute")} a month\n` : "";
  const trouble =
    problems > 0
      ? `  ${paint("bad", plural(problems, "problem"))}: rota validate ${plainLine(file)} tells ${problems === 1 ? "it" : "them"}\n`
      : "";
  return `${title}${state}\n${words.join("")}${tableText(rows, "  ")}${cost}${trouble}`;
}

/** GitHub's free minutes are the account's, so it is the sum that counts. */
function quotaText(minutesAMonth: number, paint: Paint): string {
  const cost = { minutesAMonth, ticksAMonth: 0, occurrencesAMonth: 0, ticksPerOccurrence: 0 };
  const warning = quotaWarning(cost, "the schedules together take");
  if (warning === undefined) return "";
  const { code, message, hint } = warning;
  return `${paint("warn", `warning[${code}]`)}: ${message}\n  ${paint("accent", "hint:")} ${hint}\n`;
}
