import type { Template } from "../model/template.ts";
import { namePattern } from "./name-pattern.ts";
import type { TagMatcher } from "./tag-expression.ts";

/** What makes a case wanted; null: everything is. */
export interface Selection {
  readonly tags: readonly TagMatcher[];
  readonly priorities: readonly PriorityRange[];
  /** Ids in the file, or of one combination: `place-order (sku: A-1)`; patterns of them. */
  readonly cases: readonly string[];
  /** Patterns of names. */
  readonly names: readonly string[];
  /** Ids of cases or of combinations by the suite's file: only these; null: any. */
  readonly failed: ReadonlyMap<string, ReadonlySet<string>> | null;
}

/** Both ends are part of it. */
export interface PriorityRange {
  readonly from: string;
  readonly to: string;
}

/** Reads `P1` or `P0..P2`; undefined when it is neither, or the wrong way round. */
export function parsePriorityRange(text: string): PriorityRange | undefined {
  const match = /^(P[0-4])(?:\.\.(P[0-4]))?$/.exec(text.trim());
  const [, from, to = from] = match ?? [];
  return from === undefined || to === undefined || from > to ? undefined : { from, to };
}

interface Selectable {
  readonly id: string;
  readonly case: string;
  /** What it is called; null while that is not known. */
  readonly name: string | null;
  readonly tags: readonly string[];
  readonly priority: string;
  readonly needs: readonly string[];
}

/** Keeps the wanted cases of a suite and those they need, in order. */
export function selectCases<One extends Selectable>(
  cases: readonly One[],
  selection: Selection,
  file: string,
): readonly One[] {
  if (selectsAll(selection)) return cases;
  const isWanted = wantedBy(selection, file);
  const wanted = cases.filter(isWanted);
  if (wanted.length === cases.length) return wanted;
  const needs = new Map(cases.map((one) => [one.case, one.needs]));
  const chosen = new Set<One>(wanted);
  const needed = new Set<string>();
  const open = wanted.flatMap((one) => one.needs);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (needed.has(id)) continue;
    needed.add(id);
    open.push(...(needs.get(id) ?? []));
  }
  return cases.filter((one) => chosen.has(one) || needed.has(one.case));
}

/** The case of an id, which may be that of a combination: `place-order (sku: A-1)`. */
export function caseOf(id: string): string {
  return id.replace(/ \(.*$/s, "");
}

/** The cases of which some combination may be chosen: only their matrix is worth working out. */
export function selectableCases<One extends Omit<Selectable, "case" | "name"> & { readonly name: Template }>(
  cases: readonly One[],
  selection: Selection,
  file: string,
): readonly One[] {
  if (selectsAll(selection)) return cases;
  const failed = selection.failed?.get(file) ?? [];
  const chosen = selectCases(
    cases.map((one) => ({
      id: one.id,
      case: one.id,
      name: one.name.kind === "literal" ? String(one.name.value) : null,
      tags: one.tags,
      priority: one.priority,
      needs: one.needs,
      one,
    })),
    {
      ...selection,
      cases: selection.cases.map(patternOfCase),
      failed: selection.failed && new Map([[file, new Set([...failed].flatMap((id) => [id, caseOf(id)]))]]),
    },
    file,
  );
  return chosen.map(({ one }) => one);
}

/** A pattern of ids, as far as it is about the case and not about its combination. */
export function patternOfCase(text: string): string {
  const id = caseOf(text);
  // A * can reach into the combination, so what comes behind it may be of that.
  return id.includes("*") ? `${id.slice(0, id.indexOf("*"))}*` : id;
}

function selectsAll({ tags, priorities, cases, names, failed }: Selection): boolean {
  return tags.length + priorities.length + cases.length + names.length === 0 && failed === null;
}

function wantedBy(
  { tags, priorities, cases, names, failed }: Selection,
  file: string,
): (one: Selectable) => boolean {
  const ids = cases.map(namePattern);
  const called = names.map(namePattern);
  const again = failed?.get(file);
  return (one) =>
    tags.every((matches) => matches(one.tags)) &&
    priorities.every(({ from, to }) => one.priority >= from && one.priority <= to) &&
    (ids.length === 0 || ids.some((fits) => fits(one.id) || fits(one.case))) &&
    (called.length === 0 || one.name === null || called.some((fits) => fits(one.name as string))) &&
    (failed === null || again?.has(one.id) === true);
}
