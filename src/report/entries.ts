import type {
  Attempt,
  Case,
  Hook,
  Outcome,
  Place,
  ResultDocument,
  Suite,
} from "../model/generated/result.ts";
import { quarantineWords } from "./quarantine-words.ts";
import { firstWords } from "./troubles.ts";

/** What a report has a line for: a case, or a hook that did not pass. */
export interface Entry {
  readonly suite: Suite;
  readonly hook: "before" | "after" | null;
  /** Unique in the suite. */
  readonly id: string;
  /** The name with its combination or row: `An order can be placed (sku: A-1)`. */
  readonly title: string;
  readonly place: Place;
  readonly tags: readonly string[];
  readonly priority: string | null;
  readonly outcome: Outcome;
  readonly flaky: boolean;
  /** Why it decides nothing; null: it does. What did not pass in quarantine has the outcome skipped here, as nobody is to be alarmed by
   * it; what really came of it is in the attempts. */
  readonly quarantined: Case["quarantined"] | null;
  readonly reason: string | null;
  readonly start: string;
  readonly duration: number;
  readonly attempts: readonly Attempt[];
}

/** The entries of all suites, in the plan's order. */
export function allEntries(result: ResultDocument): Entry[] {
  return result.suites.flatMap(entriesOf);
}

/** The entries of a suite in the order things happened: a failed `before`, the cases, a failed `after`. */
export function entriesOf(suite: Suite): Entry[] {
  return [
    ...hookEntry(suite, "before", suite.before),
    ...suite.cases.map((item) => caseEntry(suite, item)),
    ...hookEntry(suite, "after", suite.after),
  ];
}

/** The name of a case with its combination or row, which the name alone need not tell. */
export function caseTitle(item: Case): string {
  const combination = item.id.startsWith(item.case) ? item.id.slice(item.case.length) : "";
  const name = item.name.trim() === "" ? item.case : item.name;
  return name.endsWith(combination) ? name : `${name}${combination}`;
}

function caseEntry(suite: Suite, item: Case): Entry {
  const { id, place, tags, priority, start, duration, attempts } = item;
  const quarantined = item.quarantined !== undefined && item.outcome !== "skipped" ? item.quarantined : null;
  const spared = quarantined !== null && item.outcome !== "passed";
  const outcome = spared ? "skipped" : item.outcome;
  const reason = spared ? quarantineWords(item) : item.reason;
  const flaky = item.flaky && quarantined === null;
  const title = caseTitle(item);
  return {
    suite,
    hook: null,
    id,
    title,
    place,
    tags,
    priority,
    outcome,
    flaky,
    quarantined,
    reason,
    start,
    duration,
    attempts,
  };
}

function hookEntry(suite: Suite, name: "before" | "after", hook: Hook | null): Entry[] {
  if (hook === null || hook.outcome === "passed" || hook.outcome === "skipped") return [];
  const { place, outcome, start, duration, steps } = hook;
  return [
    {
      ...{
        suite,
        hook: name,
        id: name,
        title: name,
        place,
        tags: [],
        priority: null,
        outcome,
        flaky: false,
        quarantined: null,
      },
      ...{ reason: firstWords(steps), start, duration },
      attempts: [{ attempt: 1, outcome, start, duration, steps }],
    },
  ];
}
