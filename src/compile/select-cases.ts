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
export function selectCases<One extends Selectable>(cases: readonly One[], selection: Selection): One[] {
  const wanted = new Set(cases.filter((one) => isWanted(one, selection)));
  const needed = new Set<string>();
  const require = (ids: readonly string[]): void => {
    for (const id of ids) {
      if (needed.has(id)) continue;
      needed.add(id);
      for (const one of cases) if (one.case === id) require(one.needs);
    }
  };
  for (const one of wanted) require(one.needs);
  return cases.filter((one) => wanted.has(one) || needed.has(one.case));
}

function isWanted(one: Selectable, { tags, priorities, cases }: Selection): boolean {
  return (
    tags.every((matches) => matches(one.tags)) &&
    priorities.every(({ from, to }) => one.priority >= from && one.priority <= to) &&
    (cases.length === 0 || cases.includes(one.id) || cases.includes(one.case))
  );
}
