import type { BookView } from "../ledger/book.ts";
import { nextOccurrence, occurrencesWithin } from "../schedule/occurrences.ts";
import type { GatePolicy, Question } from "./question.ts";
import { scheduleHash } from "./schedule-hash.ts";

/** The longest time that a run may be late without the plan saying so, in milliseconds. */
const LONGEST_GRACE = 86_400_000;

/** How far a book that knows nothing looks back when there is much, in milliseconds: a plan may be much older than its ledger. */
const HORIZON = 31 * 86_400_000;
const MUCH = 100;

/** An occurrence of which the ledger knows nothing yet. */
export interface Pending {
  readonly instant: number;
  /** It may still be run. */
  readonly inGrace: boolean;
}

/** The occurrences since the last handled one. */
export interface PendingList {
  /** The schedule's hash, and since when it counts (milliseconds). */
  readonly schedule: string;
  readonly since: number;
  readonly pending: readonly Pending[];
}

/**
 * Lists what came due since the last handled occurrence. A schedule that the ledger does not know, and a plan that was resumed,
 * begin anew: what came before is neither due nor missed. Where nobody knows when that was, only what may still run counts.
 */
export function listPending({ last }: BookView, question: Question): PendingList {
  const { policy, now, edited, resumed, until = now } = question;
  const schedule = scheduleHash(policy.schedule);
  const after = last === undefined ? Number.NEGATIVE_INFINITY : Date.parse(last.occurrence) + 1;
  // A moment that is still to come was told by a clock that is wrong.
  const known = (moment: number | undefined) => (moment !== undefined && moment <= now ? moment : undefined);
  const isNew = last?.schedule !== schedule;
  const begin = Math.max(
    ...[
      known(resumed),
      isNew ? known(edited) : undefined,
      last === undefined ? question.begin : undefined,
    ].map((moment) => moment ?? Number.NEGATIVE_INFINITY),
  );
  const from = Math.max(after, begin);
  if (isNew && begin === Number.NEGATIVE_INFINITY) {
    const recent = withGrace(policy, Math.max(after, now - (policy.grace ?? LONGEST_GRACE)), until, now);
    const pending = recent.filter(({ inGrace }) => inGrace);
    return { schedule, since: pending[0]?.instant ?? now, pending };
  }
  const all = withGrace(policy, from, until, now);
  const isMuch = last === undefined && all.length > MUCH;
  const pending = isMuch ? all.filter((one) => one.inGrace || now - one.instant <= HORIZON) : all;
  const goesOn = !isNew && after >= begin && last.since !== null;
  return { schedule, since: goesOn ? Date.parse(last.since) : from, pending };
}

/** How late an occurrence may be started, in milliseconds. */
export function graceOf({ schedule, grace }: GatePolicy, instant: number): number {
  if (grace !== undefined) return grace;
  const next = nextOccurrence(schedule, instant)?.instant ?? Number.POSITIVE_INFINITY;
  return Math.min(next - instant, LONGEST_GRACE);
}

function withGrace(policy: GatePolicy, from: number, until: number, now: number): Pending[] {
  const instants = occurrencesWithin(policy.schedule, Math.max(0, from), Math.min(until, now) + 1).map(
    ({ instant }) => instant,
  );
  return instants.map((instant, index) => {
    const next = instants[index + 1];
    const grace =
      next === undefined || policy.grace !== undefined
        ? graceOf(policy, instant)
        : Math.min(next - instant, LONGEST_GRACE);
    return { instant, inGrace: now - instant <= grace };
  });
}
