import { createHash } from "node:crypto";
import type { ResultDocument } from "../model/generated/result.ts";
import { allEntries, type Entry } from "./entries.ts";

/** What an issue about a plan that fails remembers from one run to the next. */
export interface IssueState {
  /** Runs that failed in a row. */
  readonly count: number;
  /** When the first of them was due, or began (RFC 3339, UTC); null: nobody knows. */
  readonly since: string | null;
  /** The commit of the first of them. */
  readonly first: string | null;
  /** The commit of the last run that passed. */
  readonly passed: string | null;
  /** The newest of the runs that were counted, oldest first. */
  readonly runs: readonly CountedRun[];
  /** The cases that have failed since, by what `caseMark` makes of them. */
  readonly cases: readonly string[];
}

/** A run that was counted. */
export interface CountedRun {
  readonly id: string;
  /** The moment of the schedule that it ran (RFC 3339, UTC); null: it had none. */
  readonly at: string | null;
}

/** A run that failed, as far as it is remembered. */
export interface FailedRun extends CountedRun {
  readonly sha: string | null;
  readonly cases: readonly string[];
}

/** Nothing is known of what was before. */
export const NO_STATE: IssueState = {
  ...{ count: 0, since: null, first: null, passed: null },
  ...{ runs: [], cases: [] },
};

const BEGINNING = /^<!-- rota:issue [^\n]*-->\n<!-- rota:state (\{[^\n]*\}) -->(?:\n|$)/;
/** More runs, and more cases, are not remembered: the body has its limit. */
const RUNS = 30;
const CASES = 500;
const MOST = 1_000_000;

/** The first line of an issue's body: of which plan and environment it is. Nobody sees it. */
export function issueMarker(plan: string, environment: string | null): string {
  return `<!-- rota:issue ${inComment(environment === null ? plan : `${plan}@${environment}`)} -->`;
}

/** The second line: what is remembered. Nobody sees it, and nothing in it can end it. */
export function issueStateLine(state: IssueState): string {
  const { runs, ...rest } = state;
  const kept = { v: 1, ...rest, runs: runs.map(({ id, at }) => [id, at]) };
  const json = JSON.stringify(kept).replace(/[<>&]|--/g, (text) =>
    text === "--" ? "-\\u002d" : `\\u${text.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `<!-- rota:state ${json} -->`;
}

/** What the body of an issue remembers; null when it says nothing that can be relied on: somebody may have edited it. */
export function readIssueState(body: string): IssueState | null {
  const text = BEGINNING.exec(body.replaceAll("\r\n", "\n"))?.[1];
  const value = text === undefined ? null : parsed(text);
  if (typeof value !== "object" || value === null) return null;
  const { v, count, since, first, passed, runs, cases } = value as Readonly<Record<string, unknown>>;
  if (v !== 1 || typeof count !== "number" || !Number.isInteger(count) || count < 1 || count > MOST)
    return null;
  if (!isMoment(since) || !isCommit(first) || !isCommit(passed)) return null;
  if (!Array.isArray(runs) || !runs.every(isRun) || !Array.isArray(cases) || !cases.every(isMark))
    return null;
  return { count, since, first, passed, runs: runs.map(([id, at]) => ({ id, at })), cases };
}

/** Whether a run was counted already: it is run once more. */
export function isCounted({ runs }: IssueState, { id, at }: CountedRun): boolean {
  return runs.some((one) => one.id === id && one.at === at);
}

/** The state with one more failed run. */
export function withFailure(state: IssueState, { id, at, sha, cases }: FailedRun): IssueState {
  const isFirst = state.count === 0;
  return {
    count: state.count + 1,
    since: isFirst ? at : state.since,
    first: isFirst ? sha : state.first,
    passed: state.passed,
    runs: [...state.runs, { id, at }].slice(-RUNS),
    cases: joinedCases(state, cases),
  };
}

/** The state with the cases of a run that was counted already. */
export function withCases(state: IssueState, cases: readonly string[]): IssueState {
  return { ...state, cases: joinedCases(state, cases) };
}

/** The cases that have not failed before, as far as that is remembered. */
export function newlyFailing<Item>(
  { cases }: IssueState,
  items: readonly Item[],
  markOf: (item: Item) => string,
): Item[] {
  // Once it is full, nobody knows what was before.
  return cases.length >= CASES ? [] : items.filter((item) => !cases.includes(markOf(item)));
}

/** What is remembered of a case (`orders#place-order`): short, always of the same length, and without a word of it. */
export function caseMark(key: string): string {
  return createHash("sha256").update(key).digest("hex").slice(0, 12);
}

/** The key of a case, or of a hook, as the ledger has it. */
export function entryKey({ suite, id }: Pick<Entry, "suite" | "id">): string {
  return `${suite.id}#${id}`;
}

/** The cases and hooks that did not pass. */
export function failingEntries(result: ResultDocument): Entry[] {
  return allEntries(result).filter(({ outcome }) => outcome === "failed" || outcome === "error");
}

function joinedCases({ cases: known }: IssueState, cases: readonly string[]): string[] {
  return [...new Set([...known, ...cases])].slice(0, CASES);
}

/** A text inside an HTML comment that is one line and does not end it. */
function inComment(text: string): string {
  return text.replace(/[\r\n<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isMoment(value: unknown): value is string | null {
  return value === null || (typeof value === "string" && !Number.isNaN(Date.parse(value)));
}

function isCommit(value: unknown): value is string | null {
  return value === null || (typeof value === "string" && /^[0-9a-f]{40,64}$/.test(value));
}

function isRun(value: unknown): value is [string, string | null] {
  return Array.isArray(value) && value.length === 2 && typeof value[0] === "string" && isMoment(value[1]);
}

function isMark(value: unknown): value is string {
  return typeof value === "string" && value.length <= 64;
}
