import { type BookView, readBook } from "../ledger/book.ts";
import { bookName } from "../ledger/book-name.ts";
import { type Ledger, updateBook } from "../ledger/ledger.ts";
import { dayOf, isoOf } from "../ledger/record.ts";
import type { LedgerStore } from "../ledger/store.ts";
import { type Decision, decide, decideByHand, runsInDoubt } from "./decide.ts";
import { listPending } from "./pending.ts";
import type { PlanHistory, Question, RunState } from "./question.ts";
import { scheduleHash } from "./schedule-hash.ts";

/** What is asked of the gate. */
export interface GateRequest extends Omit<Question, "now" | "until" | "key" | "runStates"> {
  readonly planId: string;
  /** if-due: a tick, or somebody else's clock. run-now: by hand, which takes no occurrence and is due in any case. */
  readonly mode: "if-due" | "run-now";
  /** The clock, asked again when a race was lost. */
  now(): number;
  /** The last occurrence that may be due at a moment; left out: all up to it. */
  lastDue?(now: number): number;
  /** What the platform knows of a run. */
  runState(runId: string): RunState | Promise<RunState>;
  /** Asked for what `edited` and `resumed` do not say. */
  readonly history?: PlanHistory;
}

/** What a run hands on to whoever writes down how it ended; plain JSON. */
export interface ClaimTicket {
  readonly book: string;
  /** The lines it holds: the page, and the occurrence as it is written there. None for a run by hand. */
  readonly lines: readonly { readonly page: string; readonly occurrence: string }[];
}

/** GitHub lets people run something again for thirty days; in milliseconds. */
const RERUN_LIMIT = 31 * 86_400_000;

/** Asks without taking anything: at most two requests, and none for a run by hand. Throws the store's RotaErrors. */
export async function ask(store: LedgerStore, request: GateRequest): Promise<Decision> {
  const now = request.now();
  if (request.mode === "run-now") return decideByHand(request.policy, now);
  const view = await readBook(store, bookOf(request), findOf(request, now));
  return decide(view, await answered(view, questionOf(request, now, ""), request));
}

/**
 * Takes what is due: at most three requests unless others want it at the same time; two when nothing is due, and then nothing is
 * written. Throws the store's RotaErrors, and `ledger-busy`.
 */
export async function claim(
  ledger: Ledger,
  request: GateRequest,
  key: string,
): Promise<{ readonly decision: Decision; readonly ticket: ClaimTicket }> {
  const book = bookOf(request);
  if (request.mode === "run-now")
    return { decision: decideByHand(request.policy, request.now()), ticket: { book, lines: [] } };
  const decision = await updateBook(
    ledger,
    book,
    async (view) => {
      const now = request.now();
      const result = decide(view, await answered(view, questionOf(request, now, key), request));
      const what = result.occurrences.map(({ instant }) => isoOf(instant)).join(", ");
      return { edits: result.edits, why: `${book}: run ${request.run.id} takes ${what}`, now, result };
    },
    findOf(request, request.now()),
  );
  const lines = decision.occurrences.map(({ page, instant }) => ({ page, occurrence: isoOf(instant) }));
  return { decision, ticket: { book, lines } };
}

function questionOf(request: GateRequest, now: number, key: string): Question {
  const until = request.lastDue?.(now);
  return { ...request, now, key, runStates: new Map(), ...(until === undefined ? {} : { until }) };
}

/** Asks for what the decision hangs on and is not known yet. */
async function answered(view: BookView, question: Question, request: GateRequest): Promise<Question> {
  return withHistory(view, await withRunStates(view, question, request), request);
}

/** Asks the platform for the runs that matter and are not known yet. */
async function withRunStates(
  view: BookView,
  question: Question,
  { runState }: GateRequest,
): Promise<Question> {
  const runStates = new Map(question.runStates);
  for (const id of runsInDoubt(view, question)) if (!runStates.has(id)) runStates.set(id, await runState(id));
  return { ...question, runStates };
}

/** A schedule that is new to the ledger began with an edit; a gap in one that is not may be a pause. */
async function withHistory(
  view: BookView,
  question: Question,
  { history, policy }: GateRequest,
): Promise<Question> {
  if (history === undefined || policy.paused) return question;
  const { last } = view;
  if (last?.schedule !== scheduleHash(policy.schedule)) {
    const begins = last === undefined && question.begin !== undefined;
    if (question.edited !== undefined || begins) return question;
    const edited = await history.edited();
    return edited === undefined ? question : { ...question, edited };
  }
  const { pending } = listPending(view, question);
  if (question.resumed !== undefined || !pending.some(({ inGrace }, index) => !inGrace || index > 0))
    return question;
  const resumed = await history.resumed(Date.parse(last.occurrence));
  return resumed === undefined ? question : { ...question, resumed };
}

function bookOf({ planId, environment }: GateRequest): string {
  return bookName(planId, environment);
}

/** A run that is there once more may have its line on an older page. */
function findOf({ run, stays }: GateRequest, now: number) {
  return run.attempt > 1 && stays !== true ? { run: run.id, since: dayOf(now - RERUN_LIMIT) } : undefined;
}
