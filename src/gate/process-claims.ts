import { formatInstant } from "../schedule/local-time.ts";
import { startsWithin } from "../schedule/starts.ts";
import type { Claim, ClaimedOccurrence, ClaimQuestion, Claims, Unrun } from "./claims.ts";

/** The longest time that a run may be late, however far the next one is. */
const LONGEST_GRACE = 86_400_000;

const NOTHING: Unrun = { missed: 0, coalesced: 0, skipped: 0 };

/** A plan at a place. */
interface Book {
  /** Everything up to here was handled. */
  handled: number;
  /** When runs that go on were begun. */
  readonly live: Set<ClaimedOccurrence>;
  /** The last stretch in which something went on; it has no end while that is so. */
  busy: { from: number; until: number } | undefined;
  unrun: Unrun;
}

/** What this process alone remembers: it begins with what falls due from `begin` on, or from a moment of a plan's own by its id, and
 * forgets everything when it ends. */
export function processClaims(begin: number, beginnings: ReadonlyMap<string, number> = new Map()): Claims {
  const books = new Map<string, Book>();
  const bookOf = ({ planId, environment }: ClaimQuestion): Book => {
    const name = JSON.stringify([planId, environment]);
    const handled = (beginnings.get(planId) ?? begin) - 1;
    const book = books.get(name) ?? { handled, live: new Set(), busy: undefined, unrun: NOTHING };
    books.set(name, book);
    return book;
  };
  const end = ({ ticket }: Claim, occurrence: ClaimedOccurrence, now: number): void => {
    const book = ticket as Book;
    book.live.delete(occurrence);
    if (book.live.size === 0 && book.busy !== undefined) book.busy.until = now;
  };
  return {
    claim: async (question) => claimFrom(bookOf(question), question),
    finish: async (claim, occurrence, _ending, now) => end(claim, occurrence, now),
    release: async (claim, occurrence, _why, now) => end(claim, occurrence, now),
  };
}

/** What is due runs; what came due with it ran out of time, or out of turn while a run went on. */
function claimFrom(book: Book, { planId, policy, changed, now, run }: ClaimQuestion): Claim {
  const none = { occurrences: [], crashed: [], waits: false, superseded: false };
  const answer = { ...none, run, again: undefined, ticket: book };
  const idle = (reason: string): Claim => ({ ...answer, reason, unrun: book.unrun });
  if (policy.paused) return idle("the plan is paused");
  if (changed !== undefined) book.handled = Math.max(book.handled, changed - 1);
  const due = startsWithin(policy.schedule, planId, book.handled, now);
  const newest = due.at(-1);
  if (newest === undefined) return idle("nothing is due");
  if (book.live.size > 0 && policy.overlap === "queue")
    return { ...idle(`${formatInstant(newest)} waits for the run before it`), waits: true };

  book.handled = newest;
  if (book.live.size > 0 && policy.overlap === "skip") {
    book.unrun = { ...book.unrun, skipped: book.unrun.skipped + due.length };
    return idle(`${formatInstant(newest)} is skipped: the run before it goes on`);
  }
  // Without a grace a run may be late until the next one is due.
  const isInTime = (instant: number) =>
    policy.grace === undefined
      ? instant === newest && now - instant <= LONGEST_GRACE
      : now - instant <= policy.grace;
  const { busy } = book;
  const isOutOfTurn = (instant: number) =>
    busy !== undefined && busy.from <= instant && instant <= busy.until;
  const inTime = due.filter(isInTime);
  const chosen = inTime.slice(policy.coalesce === "latest" ? -1 : -policy.most);
  const others = due.filter((instant) => !chosen.includes(instant));
  const coalesced = others.filter((instant) => isInTime(instant) || isOutOfTurn(instant)).length;
  const unrun = {
    missed: book.unrun.missed + others.length - coalesced,
    coalesced: book.unrun.coalesced + coalesced,
    skipped: book.unrun.skipped,
  };
  if (chosen.length === 0) {
    book.unrun = unrun;
    return idle(`${formatInstant(newest)} is too long ago`);
  }
  const occurrences = chosen.map((instant) => ({
    instant,
    attempt: 1,
    lateness: Math.max(0, now - instant),
  }));
  book.unrun = NOTHING;
  book.busy = { from: now, until: Number.POSITIVE_INFINITY };
  for (const occurrence of occurrences) book.live.add(occurrence);
  return { ...answer, occurrences, reason: `${formatInstant(newest)} is due`, unrun };
}
