import fc from "fast-check";
import type { GatePolicy } from "../../src/gate/question.ts";
import { scheduleHash } from "../../src/gate/schedule-hash.ts";
import { compileSchedule } from "../../src/schedule/compile-schedule.ts";
import { occurrencesWithin } from "../../src/schedule/occurrences.ts";
import { parseSchedule } from "../../src/schedule/parse-schedule.ts";
import { entries } from "../../src/schedule/testdata/arbitrary.ts";
import { ticksOf } from "../../src/schedule/ticks.ts";
import type { Schedule } from "../../src/schedule/trigger.ts";
import type { Chance } from "./chance.ts";

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** A plan as one commit has it. */
export interface Edition {
  /** When it was committed. */
  readonly commit: number;
  readonly policy: GatePolicy;
  readonly hash: string;
  /** When the plan was last resumed, as its history shows. */
  readonly resumed: number | undefined;
  /** GitHub's ticks for it: none while it is paused, if the workflow was generated anew. */
  readonly ticks: Schedule;
}

/** A plan with everything that happens to its file. */
export interface PlanStory {
  readonly id: string;
  readonly environments: readonly (string | null)[];
  readonly start: number;
  readonly end: number;
  /** Rising by commit. */
  readonly editions: readonly Edition[];
  /** Nobody can tell when the file was changed. */
  readonly isUndated: boolean;
  /** One job decides and runs; its place in the queue is taken before it has decided. */
  readonly isFolded: boolean;
}

const NO_TICKS: Schedule = { triggers: [], resident: undefined, local: false };

/** Ticks and occurrences that a story has at most, about. */
const MOST_EVENTS = 900;

/** A random plan; the longer the less happens in it. */
export function randomStory(index: number, chance: Chance): PlanStory {
  const id = `plan-${index}`;
  const start = Date.UTC(
    2026,
    chance.whole(0, 11),
    chance.whole(1, 28),
    chance.whole(0, 23),
    chance.whole(0, 59),
  );
  const first = randomSchedule(chance, id, start);
  const environments = chance.is(0.75)
    ? [null]
    : ["staging", "Production", "eu 1"].slice(0, chance.whole(2, 3));
  const busy = eventsADay(first, id, start) * environments.length;
  const days = Math.max(2, Math.min(120, Math.ceil(MOST_EVENTS / Math.max(busy, 1))));
  const end = start + days * DAY;
  const editions = [editionOf(id, start, randomPolicy(first, chance), undefined)];
  const edits = chance.is(0.5) ? 0 : chance.whole(1, 5);
  const commits = Array.from({ length: edits }, () => start + Math.floor(chance.number() * (end - start)));
  for (const commit of commits.sort((a, b) => a - b)) {
    const before = editions.at(-1) as Edition;
    editions.push(
      nextEdition(id, before, editions, Math.floor(commit / 1000) * 1000, chance, (3 * MOST_EVENTS) / days),
    );
  }
  return {
    id,
    environments,
    start,
    end,
    editions,
    isUndated: chance.is(0.15),
    isFolded: environments.length === 1 && chance.is(0.3),
  };
}

function nextEdition(
  id: string,
  before: Edition,
  all: readonly Edition[],
  commit: number,
  chance: Chance,
  busiest: number,
): Edition {
  const { policy } = before;
  if (policy.paused) return editionOf(id, commit, { ...policy, paused: false }, commit);
  switch (chance.whole(0, 4)) {
    case 0:
      return {
        ...editionOf(id, commit, { ...policy, paused: true }, before.resumed),
        ...(chance.is(0.5) ? { ticks: before.ticks } : {}),
      };
    case 1:
      return editionOf(
        id,
        commit,
        { ...policy, schedule: randomSchedule(chance, id, commit, busiest) },
        before.resumed,
      );
    case 2:
      // Back to what it was once.
      return editionOf(id, commit, { ...policy, schedule: chance.one(all).policy.schedule }, before.resumed);
    default:
      return editionOf(id, commit, randomPolicy(policy.schedule, chance), before.resumed);
  }
}

function editionOf(id: string, commit: number, policy: GatePolicy, resumed: number | undefined): Edition {
  const ticks = policy.paused ? NO_TICKS : ticksOf(compileSchedule(policy.schedule, id).lines);
  return { commit, policy, hash: scheduleHash(policy.schedule), resumed, ticks };
}

function randomPolicy(schedule: Schedule, chance: Chance): GatePolicy {
  return {
    schedule,
    paused: false,
    coalesce: chance.is(0.7) ? "latest" : "all",
    most: chance.whole(1, 4),
    grace: chance.is(0.5) ? undefined : chance.one([20 * MINUTE, 2 * HOUR, 6 * HOUR, 20 * HOUR, 3 * DAY]),
    overlap: chance.one(["queue", "skip", "cancel"]),
    timeout: chance.one([5, 15, 40, 120]) * MINUTE,
  };
}

/** Any kind of trigger, but one that has something to run and is not all too busy. */
function randomSchedule(chance: Chance, id: string, from: number, busiest = 300): Schedule {
  for (;;) {
    const [values] = fc.sample(entries, { seed: chance.whole(0, 0x7fffffff), numRuns: 1 });
    const { schedule } = parseSchedule({ schedule: values });
    const busy = eventsADay(schedule, id, from);
    if (busy > 0 && busy <= busiest && (busy < 60 || chance.is(0.25))) return schedule;
  }
}

function eventsADay(schedule: Schedule, id: string, from: number): number {
  if (schedule.triggers.length === 0) return 0;
  const ticks = ticksOf(compileSchedule(schedule, id).lines);
  const many = [schedule, ticks].map((one) => occurrencesWithin(one, from, from + 30 * DAY).length);
  return Math.max(...many) / 30;
}
