import type { TagMatcher } from "./tag-expression.ts";

/** What makes a case wanted; null: everything is. */
export interface Selection {
  readonly tags: readonly TagMatcher[];
  readonly priorities: readonly PriorityRange[];
  /** Ids in the file, or of one combination: `place-order (sku: A-1)`. */
  readonly cases: readonly string[];
}

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
  readonly tags: readonly string[];
  readonly priority: string;
  readonly needs: readonly string[];
}

/** Keeps the wanted cases and those they need, in order. */
export function selectCases<One extends Selectable>(
  cases: readonly One[],
  selection: Selection,
): readonly One[] {
  if (selectsAll(selection)) return cases;
  const wanted = cases.filter((one) => isWanted(one, selection));
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
export function selectableCases<One extends Omit<Selectable, "case">>(
  cases: readonly One[],
  selection: Selection,
): readonly One[] {
  if (selectsAll(selection)) return cases;
  const ids = selection.cases.map(caseOf);
  const chosen = selectCases(
    cases.map((one) => ({
      id: one.id,
      case: one.id,
      tags: one.tags,
      priority: one.priority,
      needs: one.needs,
      one,
    })),
    { ...selection, cases: ids },
  );
  return chosen.map(({ one }) => one);
}

function selectsAll({ tags, priorities, cases }: Selection): boolean {
  return tags.length + priorities.length + cases.length === 0;
}

function isWanted(one: Selectable, { tags, priorities, cases }: Selection): boolean {
  return (
    tags.every((matches) => matches(one.tags)) &&
    priorities.every(({ from, to }) => one.priority >= from && one.priority <= to) &&
    (cases.length === 0 || cases.includes(one.id) || cases.includes(one.case))
  );
}
