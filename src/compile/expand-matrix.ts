import type { Value, ValueMap } from "../model/value.ts";
import { strictlyEqual } from "../value/equality.ts";
import { rememberWritten, writtenText } from "../value/written-number.ts";

/** Spreads a matrix out as GitHub Actions does: the product of the lists, less what `exclude` matches; an `include` entry extends
 * every combination whose original values it does not change, or else is a combination of its own. */
export function expandMatrix(matrix: ValueMap): ValueMap[] {
  const { include = [], exclude = [], ...dimensions } = matrix;
  const names = Object.keys(dimensions);
  let product: ValueMap[] = names.length === 0 ? [] : [{}];
  for (const name of names) {
    const values = dimensions[name] as Value[];
    product = product.flatMap((combination) =>
      values.map((value, index) => {
        const extended = copyOf(combination, { [name]: value });
        keepWritten(values, index, extended, name);
        return extended;
      }),
    );
  }
  const originals = product.filter(
    (combination) => !(exclude as ValueMap[]).some((part) => matches(combination, part, Object.keys(part))),
  );
  const combinations = originals.map((original) => copyOf(original));
  const added: ValueMap[] = [];
  for (const entry of include as ValueMap[]) {
    const shared = Object.keys(entry).filter((name) => names.includes(name));
    const extended = originals.flatMap((original, index) =>
      matches(original, entry, shared) ? [index] : [],
    );
    for (const index of extended) {
      const combination = combinations[index] as ValueMap;
      Object.assign(combination, entry);
      for (const name of Object.keys(entry)) keepWritten(entry, name, combination, name);
    }
    if (extended.length === 0) added.push(copyOf(entry));
  }
  return [...combinations, ...added];
}

/** A combination with further values; its numbers keep how they were written. */
function copyOf(combination: ValueMap, further: ValueMap = {}): ValueMap {
  const copy = { ...combination, ...further };
  for (const name of Object.keys(combination)) keepWritten(combination, name, copy, name);
  return copy;
}

/** What is sent where text is expected is the number as its file has it: 1.10. */
function keepWritten(from: object, key: string | number, to: ValueMap, name: string): void {
  const value = to[name];
  if (typeof value === "number") rememberWritten(to, name, writtenText(from, key) ?? String(value));
}

function matches(combination: ValueMap, part: ValueMap, names: readonly string[]): boolean {
  return names.every(
    (name) =>
      Object.hasOwn(combination, name) && strictlyEqual(combination[name] as Value, part[name] as Value),
  );
}
