import { data } from "@actions/expressions";
import type { Value, ValueMap } from "../model/value.ts";

export type Data = data.ExpressionData;

/** An integer beyond 2^53: a double to GitHub's functions, exact as text and to ours. */
export class WholeNumber extends data.NumberData {
  readonly whole: bigint;

  constructor(whole: bigint) {
    super(Number(whole));
    this.whole = whole;
  }

  override coerceString(): string {
    return String(this.whole);
  }
}

/** Wraps a value for the evaluator. */
export function toData(value: Value | undefined): Data {
  if (value === null || value === undefined) return new data.Null();
  if (typeof value === "string") return new data.StringData(value);
  if (typeof value === "boolean") return new data.BooleanData(value);
  if (typeof value === "bigint") return new WholeNumber(value);
  if (typeof value === "number") return new data.NumberData(value);
  if (Array.isArray(value)) {
    const list = new data.Array();
    for (const item of value) list.add(toData(item));
    return list;
  }
  return new LazyDictionary(value);
}

/** A map whose entries are wrapped when they are looked at: contexts are large, and expressions look at little of them. */
class LazyDictionary extends data.Dictionary {
  readonly #map: ValueMap;

  constructor(map: ValueMap) {
    super();
    this.#map = map;
  }

  override get(key: string): Data | undefined {
    const found = entryName(this.#map, key);
    return found === undefined ? undefined : toData(this.#map[found]);
  }

  override values(): Data[] {
    return Object.values(this.#map).map(toData);
  }

  override pairs(): { key: string; value: Data }[] {
    return Object.entries(this.#map).map(([key, value]) => ({ key, value: toData(value) }));
  }
}

/** The key that a name means: as written first, else blind to case, as GitHub's contexts are. */
export function entryName(map: ValueMap, name: string): string | undefined {
  if (Object.hasOwn(map, name)) return name;
  const wanted = name.toLowerCase();
  return Object.keys(map).find((key) => key.toLowerCase() === wanted);
}

/** Takes a value out of the evaluator. */
export function fromData(item: Data): Value {
  if (item instanceof data.StringData || item instanceof data.BooleanData) return item.value;
  if (item instanceof WholeNumber) return item.whole;
  if (item instanceof data.NumberData) return item.value;
  if (item instanceof data.Array) return item.values().map(fromData);
  if (item instanceof data.Dictionary) {
    const map: { [key: string]: Value } = {};
    for (const { key, value } of item.pairs())
      Object.defineProperty(map, key, {
        value: fromData(value),
        enumerable: true,
        configurable: true,
        writable: true,
      });
    return map;
  }
  return null;
}
