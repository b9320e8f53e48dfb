/** What JSON and YAML can hold. Integers beyond 2^53 are BigInt, nothing else is. */
export type Value = null | boolean | number | bigint | string | Value[] | { [key: string]: Value };

/** A value by name. */
export type ValueMap = { [key: string]: Value };
