import { data } from "@actions/expressions";
import type { Value } from "../model/value.ts";

export type Data = data.ExpressionData;

/** Wraps a value for the evaluator. Numbers become doubles, as GitHub has them. */
export function toData(value: Value | undefined): Data {
  if (value === null || value === undefined) return new data.Null();
  if (typeof value === "string") return new data.StringData(value);
  if (typeof value === "boolean") return new data.BooleanData(value);
  if (typeof value === "number" || typeof value === "bigint") return new data.NumberData(Number(value));
  if (Array.isArray(value)) {
    const list = new data.Array();
    for (const item of value) list.add(toData(item));
    return list;
  }
  const dictionary = new data.Dictionary();
  // The library indexes keys in a plain object, where `constructor` would count as present already.
  Reflect.set(dictionary, "indexMap", Object.create(null));
  for (const [key, item] of Object.entries(value)) dictionary.add(key, toData(item));
  return dictionary;
}

/** Takes a value out of the evaluator. */
export function fromData(item: Data): Value {
  if (item instanceof data.StringData || item instanceof data.BooleanData) return item.value;
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
