import type { Range } from "./position.ts";
import type { Value } from "./value.ts";

/** A plain value as YAML 1.2 (core schema) gives it. */
export type YamlValue = Value;

/** Character offsets into the source: of a key and of its value; for list items the key offsets equal the value's. */
export interface EntryOffsets {
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

/** A parsed file. Offsets are kept per container; lines and columns are worked out only when a message needs them. */
export interface YamlDocument {
  /** Relative to the repository root, with forward slashes. */
  readonly file: string;
  readonly source: string;
  /** The root value. */
  readonly value: YamlValue;
  /** Where the entry `key` of `container` stands in the source; undefined when this document did not make it. */
  offsets(container: object, key: string | number): EntryOffsets | undefined;
  /** Turns two character offsets into a 1-based range. */
  range(start: number, end: number): Range;
}
