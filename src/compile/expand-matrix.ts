import type { Value, ValueMap } from "../model/value.ts";
import { strictlyEqual } from "../value/equality.ts";

/** Spreads a matrix out as GitHub Actions does: the product of the lists, less what `exclude` matches; an `include` entry extends
 * every combination whose original values it does not change, or else is a combination of its own. */
export function expandMatrix(matrix: ValueMap): ValueMap[] {
  const { include = [], exclude = [], ...dimensions } = matrix;
  const names = Object.keys(dimensions);
  let product: ValueMap[] = names.length === 0 ? [] : [{}];
  for (const name of names) {
    const values = dimensions[name] as Value[];
    product = product.flatMap((combination) => values.map((value) => ({ ...combination, [name]: value })));
  }
  const originals = product.filter(
    (combination) => !(exclude as ValueMap[]).some((part) => matches(combination, part, Object.keys(part))),
  );
  const combinations = originals.map((original) => ({ ...original }));
  const added: ValueMap[] = [];
  for (const entry of include as ValueMap[]) {
    const shared = Object.keys(entry).filter((name) => names.includes(name));
    const extended = originals.flatMap((original, index) =>
      matches(original, entry, shared) ? [index] : [],
    );
    for (const index of extended) Object.assign(combinations[index] as ValueMap, entry);
    if (extended.length === 0) added.push({ ...entry });
  }
  return [...combinations, ...added];
}

function matches(combination: ValueMap, part: ValueMap, names: readonly string[]): boolean {
  return names.every(
    (name) =>
      Object.hasOwn(combination, name) && strictlyEqual(combination[name] as Value, part[name] as Value),
  );
}
