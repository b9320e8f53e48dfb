import type { Subject, Value, ValueMap } from "../../model/value.ts";
import { showSubject } from "../../value/filter/subject-kind.ts";

/** What functions need from outside; times are milliseconds since 1970. */
export interface FunctionSources {
  now(): number;
  /** In [0, 1). */
  random(): number;
}

/** One function of ours: its name as users write it, how many arguments it takes, and what it does. */
export interface FunctionDefinition {
  readonly name: string;
  readonly minimum: number;
  readonly maximum: number;
  call(values: readonly Value[], sources: FunctionSources): Value;
}

/** A function that can be given bytes and dates, or gives them: they exist within an expression only. */
export interface SubjectFunction {
  readonly name: string;
  readonly minimum: number;
  readonly maximum: number;
  apply(subjects: readonly Subject[], sources: FunctionSources): Subject;
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

/** The argument as text; numbers and booleans are written out, everything else is refused. */
export function textArgument(name: string, values: readonly Value[], index: number): string {
  const value = values[index];
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "bigint")
    return String(value);
  throw new FunctionError(`${name}() needs text as argument ${index + 1}, found ${describe(value)}`);
}

/** The argument as an integer within bounds. */
export function integerArgument(
  name: string,
  values: readonly Value[],
  index: number,
  [low, high]: readonly [low: number, high: number],
): number {
  const number = numberArgument(name, values, index);
  if (!Number.isInteger(number) || number < low || number > high)
    throw new FunctionError(`${name}() takes a whole number from ${low} to ${high} as argument ${index + 1}`);
  return number;
}

/** The argument as a list. */
export function listArgument(name: string, values: readonly Value[], index: number): Value[] {
  const value = values[index];
  if (Array.isArray(value)) return value;
  throw new FunctionError(`${name}() needs a list as argument ${index + 1}, found ${describe(value)}`);
}

/** The argument as a map. */
export function mapArgument(name: string, values: readonly Value[], index: number): ValueMap {
  const value = values[index];
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  throw new FunctionError(`${name}() needs a map as argument ${index + 1}, found ${describe(value)}`);
}

/** The argument as bytes; text as its UTF-8. */
export function bytesArgument(name: string, subjects: readonly Subject[], index: number): Uint8Array {
  const subject = subjects[index];
  if (subject instanceof Uint8Array) return subject;
  if (typeof subject === "string") return Buffer.from(subject);
  if (typeof subject === "number" || typeof subject === "boolean" || typeof subject === "bigint")
    return Buffer.from(String(subject));
  const found = subject === undefined ? "nothing" : showSubject(subject);
  throw new FunctionError(`${name}() needs text or bytes as argument ${index + 1}, found ${found}`);
}

function describe(value: Value | undefined): string {
  if (value === null || value === undefined) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a map";
  return typeof value === "string" ? "text that is not one" : `the ${typeof value} ${value}`;
}
