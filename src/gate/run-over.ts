import type { HeldRecord } from "../ledger/record.ts";
import type { RunState } from "./question.ts";

/** Whether the run that holds a line is over, so that nobody will say any more how it ended: whoever knows says so, or where nobody
 * knows its lease has run out. `now` in milliseconds since 1970-01-01T00:00Z. */
export function isRunOver({ claim }: HeldRecord, state: RunState, now: number): boolean {
  return state === "completed" || (state === "unknown" && now > Date.parse(claim.until));
}
