import type { BookView } from "../ledger/book.ts";
import { nextOccurrence, occurrencesWithin } from "../schedule/occurrences.ts";
import type { GatePolicy, Question } from "./question.ts";
import { scheduleHash } from "./schedule-hash.ts";

/** The longest time that a run may be late without the plan saying so, in milliseconds; also how far a book that knows nothing looks back: it
 * may have been forgotten. */
const LONGEST_GRACE = 86_400_000;

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
export function listPending({ last }: BookView, { policy, now, edited, resumed }: Question): PendingList {
  const schedule = scheduleHash(policy.schedule);
  const after = last === undefined ? Number.NEGATIVE_INFINITY : Date.parse(last.occurrence) + 1;
  // A moment that is still to come was told by a clock that is wrong.
  const known = (moment: number | undefined) => (moment !== undefined && moment <= now ? moment : undefined);
  const isNew = last?.schedule !== schedule;
  const begin = Math.max(
    ...[known(resumed), isNew ? known(edited) : undefined].map(
      (moment) => moment ?? Number.NEGATIVE_INFINITY,
    ),
  );
  const horizon = last === undefined ? now - Math.max(policy.grace ?? 0, LONGEST_GRACE) : after;
  const from = Math.max(after, begin, horizon);
  if (isNew && begin === Number.NEGATIVE_INFINITY) {
    const recent = withGrace(policy, Math.max(after, now - (policy.grace ?? LONGEST_GRACE)), now);
    const pending = recent.filter(({ inGrace }) => inGrace);
    return { schedule, since: pending[0]?.instant ?? now, pending };
  }
  const pending = withGrace(policy, from, now);
  const goesOn = !isNew && after >= begin && last.since !== null;
  return { schedule, since: goesOn ? Date.parse(last.since) : from, pending };
}

/** How late an occurrence may be started, in milliseconds. */
export function graceOf({ schedule, grace }: GatePolicy, instant: number): number {
  if (grace !== undefined) return grace;
  const next = nextOccurrence(schedule, instant)?.instant ?? Number.POSITIVE_INFINITY;
  return Math.min(next - instant, LONGEST_GRACE);
}

function withGrace(policy: GatePolicy, from: number, now: number): Pending[] {
  const instants = occurrencesWithin(policy.schedule, Math.max(0, from), now + 1).map(
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
