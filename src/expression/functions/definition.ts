import type { Value } from "../../model/value.ts";

/** What functions need from outside; times are milliseconds since 1970. */
export interface FunctionSources {
  now(): number;
  /** In [0, 1). */
  random(): number;
  uuid(): string;
}

/** One function of ours: its name as users write it, how many arguments it takes, and what it does. */
export interface FunctionDefinition {
  readonly name: string;
  readonly minimum: number;
  readonly maximum: number;
  call(values: readonly Value[], sources: FunctionSources): Value;
}

/** A function was given something it cannot work with; the message names function, argument and what was found. */
export class FunctionError extends Error {
  override readonly name = "FunctionError";
}

/** The argument as a number; text that is a number counts, as GitHub's comparison has it. */
export function numberArgument(name: string, values: readonly Value[], index: number): number {
  const value = values[index];
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  if (typeof number === "bigint") {
    throw new FunctionError(`${name}() cannot work with ${number} without losing digits: it is beyond 2^53`);
  }
  if (typeof number !== "number" || Number.isNaN(number)) {
    throw new FunctionError(`${name}() needs a number as argument ${index + 1}, found ${describe(value)}`);
  }
  return number;
}

/** The argument as text; numbers and booleans are written out, lists and maps are refused. */
export function textArgument(name: string, values: readonly Value[], index: number): string {
  const value = values[index];
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "bigint")
    return String(value);
  throw new FunctionError(`${name}() needs text as argument ${index + 1}, found ${describe(value)}`);
}

function describe(value: Value | undefined): string {
  if (value === null || value === undefined) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a map";
  return typeof value === "string" ? "text that is not one" : `the ${typeof value} ${value}`;
}
