/** What JSON and YAML can hold. Integers beyond 2^53 are BigInt, nothing else is. */
export type Value = null | boolean | number | bigint | string | Value[] | { [key: string]: Value };

/** A value by name. */
export type ValueMap = { [key: string]: Value };

/** What queries and filters can give on the way: bytes and moments besides values. Neither leaves a step: outputs and expressions hold values. */
export type Subject = Value | Uint8Array | Date;
