import { data } from "@actions/expressions";
import type { Subject, Value, ValueMap } from "../model/value.ts";
import { dateText } from "../value/filter/subject-kind.ts";
import { FunctionError } from "./functions/definition.ts";

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

/** Bytes on the way from one function to another: the text that they are in UTF-8 to GitHub's functions. */
class BytesData extends data.StringData {
  readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    super(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes));
    this.bytes = bytes;
  }

  /** @throws FunctionError when they are no text. */
  text(): string {
    try {
      return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(this.bytes);
    } catch {
      throw new FunctionError("the expression gives bytes that are no text: add toHex() or base64Encode()");
    }
  }

  override coerceString(): string {
    return this.text();
  }
}

/** A date on the way from one function to another: RFC 3339 text to GitHub's functions. */
class DateData extends data.StringData {
  readonly date: Date;

  constructor(date: Date) {
    super(dateText(date));
    this.date = date;
  }
}

/** Wraps a value for the evaluator. */
export function toData(value: Subject | undefined): Data {
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
  if (value instanceof Uint8Array) return new BytesData(value);
  return value instanceof Date ? new DateData(value) : new LazyDictionary(value);
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

/** Takes what a function is given out of the evaluator: bytes and dates as they are. */
export function subjectOf(item: Data): Subject {
  if (item instanceof BytesData) return item.bytes;
  return item instanceof DateData ? item.date : fromData(item);
}

/** Takes a value out of the evaluator; bytes and dates become text.
 * @throws FunctionError for bytes that are not UTF-8. */
export function fromData(item: Data): Value {
  if (item instanceof BytesData) return item.text();
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
