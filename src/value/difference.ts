import { diffArrays } from "diff";
import type { Value } from "../model/value.ts";
import { shorten } from "./describe.ts";
import { firstDifference } from "./first-difference.ts";
import { memberOf } from "./json-path-walk.ts";
import { formatJson } from "./json-text.ts";
import { pathText } from "./path-text.ts";

/** Lines compared of either value; a larger one is looked at only below its first difference. */
const LINES_COMPARED = 20_000;
/** Bounds the time of the comparison, which grows with the square of the edits. */
const EDITS = 1000;
const LINES_SHOWN = 60;
const LINE_LENGTH = 200;
/** Unchanged lines kept beside a change. */
const CONTEXT = 2;

/**
 * Shows how two values differ: lines of JSON with sorted keys, `- ` for expected, `+ ` for found, two spaces for
 * unchanged, long unchanged runs shortened. For structures, and for texts of several lines.
 *
 * @returns null when there is nothing to show: equal values, or single words and numbers
 */
export function describeDifference(expected: Value, actual: Value): string | null {
  const narrowed = narrow(expected, actual);
  const before = linesOf(narrowed.expected, narrowed.actual);
  const after = linesOf(narrowed.actual, narrowed.expected);
  if (before === null || after === null) return null;
  const lines = compareLines(before, after);
  if (lines === null) return null;
  if (narrowed.place !== "") lines.unshift(`  at ${narrowed.place}:`);
  const shown = lines.slice(0, LINES_SHOWN);
  if (lines.length > shown.length) shown.push(`  … ${lines.length - shown.length} more lines`);
  return shown.join("\n");
}

/** Goes down to the first difference while the values are too large to be compared as a whole; tells where that is. */
function narrow(expected: Value, actual: Value): { expected: Value; actual: Value; place: string } {
  const path: (string | number)[] = [];
  let pair = { expected, actual };
  let ways: readonly (string | number)[] | undefined;
  while (weigh(pair.expected) > LINES_COMPARED || weigh(pair.actual) > LINES_COMPARED) {
    ways ??= firstDifference(expected, actual)?.path ?? [];
    const part = ways[path.length];
    const next = part === undefined ? undefined : memberOf(pair.expected, part);
    const other = part === undefined ? undefined : memberOf(pair.actual, part);
    // What is not a structure would be shown without its neighbours.
    if (part === undefined || !isStructure(next) || !isStructure(other)) {
      return typeof part === "number"
        ? cutLists(pair.expected, pair.actual, part, path)
        : { ...pair, place: pathText(path) };
    }
    path.push(part);
    pair = { expected: next, actual: other };
  }
  return { ...pair, place: pathText(path) };
}

/** The items of two long lists around the first that differs. */
function cutLists(expected: Value, actual: Value, index: number, path: readonly (string | number)[]) {
  const from = Math.max(0, index - CONTEXT);
  const cutList = (list: Value) => (list as Value[]).slice(from, from + LINES_SHOWN);
  return {
    expected: cutList(expected),
    actual: cutList(actual),
    place: `${pathText([...path, from])} and on`,
  };
}

function isStructure(value: Value | undefined): value is Value[] | { [key: string]: Value } {
  return typeof value === "object" && value !== null;
}

/** The number of lines of a value, counted no further than needed. */
function weigh(value: Value): number {
  let lines = 0;
  const pending: Value[] = [value];
  while (pending.length > 0 && lines <= LINES_COMPARED) {
    const item = pending.pop() as Value;
    lines++;
    if (typeof item !== "object" || item === null) continue;
    lines++;
    const children = Object.values(item);
    if (children.length > LINES_COMPARED) return children.length;
    for (const child of children) pending.push(child);
  }
  return lines;
}

function linesOf(value: Value, other: Value): string[] | null {
  if (typeof value === "object" && value !== null) {
    return formatJson(sorted(value, { lines: 0 }), 2).split("\n");
  }
  if (typeof value === "string" && typeof other === "string") {
    return value.includes("\n") || other.includes("\n") ? value.split(/\r?\n/) : null;
  }
  return typeof other === "object" && other !== null ? [formatJson(value)] : null;
}

/** A copy with sorted keys, which ends when it would be too long. */
function sorted(value: Value, budget: { lines: number }): Value {
  budget.lines++;
  if (typeof value !== "object" || value === null) return value;
  if (budget.lines > LINES_COMPARED) return "…";
  if (Array.isArray(value)) return value.slice(0, LINES_COMPARED).map((item) => sorted(item, budget));
  const keys = Object.keys(value).sort().slice(0, LINES_COMPARED);
  return Object.fromEntries(keys.map((key) => [key, sorted(value[key] as Value, budget)]));
}

function compareLines(before: string[], after: string[]): string[] | null {
  // Without the commas, an item that is no longer the last is not a change.
  const changes = diffArrays(before.map(withoutComma), after.map(withoutComma), { maxEditLength: EDITS }) ?? [
    { value: before, removed: true, added: false },
    { value: after, removed: false, added: true },
  ];
  if (changes.every((change) => !change.added && !change.removed)) return null;
  const lines: string[] = [];
  for (const [index, change] of changes.entries()) {
    const sign = change.removed ? "- " : change.added ? "+ " : "  ";
    const kept =
      sign === "  "
        ? unchangedRun(change.value, index === 0, index === changes.length - 1)
        : changedRun(change.value);
    for (const line of kept) lines.push(sign + cut(line));
  }
  return lines;
}

function unchangedRun(lines: string[], first: boolean, last: boolean): string[] {
  const before = first ? 0 : CONTEXT;
  const after = last ? 0 : CONTEXT;
  const hidden = lines.length - before - after;
  if (hidden <= 1) return lines;
  return [
    ...lines.slice(0, before),
    `… ${hidden} unchanged lines`,
    ...(after === 0 ? [] : lines.slice(-after)),
  ];
}

/** Keeps a long removed run from pushing the added one out of sight. */
function changedRun(lines: string[]): string[] {
  const most = LINES_SHOWN / 3;
  if (lines.length <= most + 1) return lines;
  return [...lines.slice(0, most), `… ${lines.length - most} more lines`];
}

function withoutComma(line: string): string {
  return line.endsWith(",") ? line.slice(0, -1) : line;
}

function cut(line: string): string {
  return shorten(line, LINE_LENGTH);
}
