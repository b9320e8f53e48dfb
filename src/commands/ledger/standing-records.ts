import type { RunState } from "../../gate/question.ts";
import { isRunOver } from "../../gate/run-over.ts";
import { isHandedOver, isHeld, type LedgerRecord } from "../../ledger/record.ts";
import { RotaError } from "../../model/rota-error.ts";

/** How many runs are asked for at the same time. */
const AT_ONCE = 4;

/** Whether a run still goes on. */
type AskRun = (runId: string) => Promise<RunState>;

/**
 * Lines as they stand now: the gate writes down that a run crashed only with the next claim, which may never come, so a line whose run
 * is over is `crashed` here already. One that was handed over has no run, and stays as it is. `now` in milliseconds since
 * 1970-01-01T00:00Z.
 */
export function standingRecords(
  records: readonly LedgerRecord[],
  askRun: AskRun,
  now: number,
): Promise<LedgerRecord[]> {
  return Promise.all(
    records.map(async (record) => {
      if (!isHeld(record) || isHandedOver(record)) return record;
      return isRunOver(record, await askRun(record.run.id), now) ? { ...record, state: "crashed" } : record;
    }),
  );
}

/** Asks for each run once, and for a few at a time. What cannot be asked is unknown: the lease tells. */
export function askedOnce(askRun: AskRun): AskRun {
  const asked = new Map<string, Promise<RunState>>();
  const lanes: Promise<unknown>[] = Array.from({ length: AT_ONCE }, () => Promise.resolve());
  return (runId) => {
    const known = asked.get(runId);
    if (known !== undefined) return known;
    const lane = asked.size % AT_ONCE;
    const answer = (lanes[lane] as Promise<unknown>).then(() => askRun(runId)).catch(unknownOf);
    // What nobody foresaw is told to whoever waits for the answer.
    lanes[lane] = answer.catch(() => undefined);
    asked.set(runId, answer);
    return answer;
  };
}

function unknownOf(error: unknown): RunState {
  if (error instanceof RotaError) return "unknown";
  throw error;
}
