import type { Diagnostic } from "../../model/diagnostic.ts";
import { FILE_START } from "../../model/position.ts";
import type { PlannedWorkflow } from "./generated-project.ts";

/** What the tokens of all jobs of a repository have together (GitHub docs, "Rate limits for the REST API"). */
const LIMIT_AN_HOUR = 1000;
/** A claim and its end, in one environment, with the question where the job's log is. */
const OF_A_RUN = 6;
/** A tick for which nothing is due there. */
const OF_A_TICK = 2;
const HOURS = 24;

/** A warning when the ledger on the branch would use up what GitHub lets jobs ask in an hour; `shares`: the plan shares its workflow, and is asked
 * for at its own ticks only. */
export function checkLedgerRequests(
  planned: readonly PlannedWorkflow[],
  shares: (one: PlannedWorkflow) => boolean,
  file: string,
): Diagnostic[] {
  const running = planned.filter(({ runs }) => !runs.paused && !runs.schedule.local);
  const aDay = running.reduce((sum, one) => {
    const { ticksADay, occurrencesADay } = one.runs.compiled.rates;
    const undue = shares(one) ? 0 : Math.max(0, ticksADay - occurrencesADay);
    return sum + one.runs.legs * (occurrencesADay * OF_A_RUN + undue * OF_A_TICK);
  }, 0);
  const anHour = Math.round(aDay / HOURS);
  if (anHour <= LIMIT_AN_HOUR) return [];
  return [
    {
      code: "ledger-requests",
      severity: "warning",
      message: `the ledger takes about ${anHour.toLocaleString("en-US")} requests an hour, and GitHub lets the jobs of a repository have 1,000`,
      hint: "keep it in a database (state.store), run less often, or let rota start run what is due every few seconds",
      file,
      range: FILE_START,
    },
  ];
}
