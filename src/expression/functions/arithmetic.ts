import type { Value } from "../../model/value.ts";
import type { FilterDefinition } from "../../value/filter/definition.ts";
import { max } from "../../value/filter/max.ts";
import { min } from "../../value/filter/min.ts";
import { type FunctionDefinition, FunctionError, numberArgument } from "./definition.ts";
import { applyFilter } from "./filters.ts";

/** GitHub's expressions have no operators for arithmetic, so it comes as functions: exact on integers, else on doubles. */
export const arithmetic: readonly FunctionDefinition[] = [
  fold(
    "add",
    (left, right) => left + right,
    (left, right) => left + right,
  ),
  fold(
    "sub",
    (left, right) => left - right,
    (left, right) => left - right,
  ),
  fold(
    "mul",
    (left, right) => left * right,
    (left, right) => left * right,
  ),
  fold("div", (left, right) => {
    if (right === 0) throw new FunctionError("div() cannot divide by zero");
    return left / right;
  }),
  fold("mod", remainder, remainderOfWhole),
  ofListToo(
    fold("min", Math.min, (left, right) => (left < right ? left : right)),
    min,
  ),
  ofListToo(
    fold("max", Math.max, (left, right) => (left > right ? left : right)),
    max,
  ),
  single("abs", Math.abs, (value) => (value < 0n ? -value : value)),
  single("floor", Math.floor, (value) => value),
  single("ceil", Math.ceil, (value) => value),
  {
    name: "round",
    minimum: 1,
    maximum: 2,
    call: (values) => {
      const value = numberArgument("round", values, 0);
      const digits = values.length > 1 ? numberArgument("round", values, 1) : 0;
      if (!Number.isInteger(digits) || Math.abs(digits) > 20)
        throw new FunctionError("round() takes a number of digits from -20 to 20");
      return shift(Math.round(shift(value, digits)), -digits);
    },
  },
];

/** The value times a power of ten, without the error that a multiplication of doubles has. */
function shift(value: number, digits: number): number {
  const [mantissa, exponent = "0"] = String(value).split("e");
  const shifted = Number(`${mantissa}e${Number(exponent) + digits}`);
  return Number.isNaN(shifted) ? value : shifted;
}

function remainder(left: number, right: number): number {
  if (right === 0) throw new FunctionError("mod() cannot divide by zero");
  return left % right;
}

function remainderOfWhole(left: bigint, right: bigint): bigint {
  if (right === 0n) throw new FunctionError("mod() cannot divide by zero");
  return left % right;
}

/** `whole` is taken when every argument is an integer, so that no digit is lost beyond 2^53. */
function fold(
  name: string,
  combine: (left: number, right: number) => number,
  whole?: (left: bigint, right: bigint) => bigint,
): FunctionDefinition {
  return {
    name,
    minimum: 2,
    maximum: 100,
    call: (values) => {
      const integers = whole && wholeArguments(values);
      if (integers !== undefined) return plainWhole(integers.reduce(whole as NonNullable<typeof whole>));
      return values
        .map((_, index) => numberArgument(name, values, index))
        .reduce((left, right) => combine(left, right));
    },
  };
}

/** With one argument the filter of the same name: of a list. */
function ofListToo(definition: FunctionDefinition, filter: FilterDefinition): FunctionDefinition {
  return {
    ...definition,
    minimum: 1,
    call: (values, sources) =>
      values.length > 1
        ? definition.call(values, sources)
        : (applyFilter(definition.name, filter, values, () => sources.now()) as Value),
  };
}

function single(
  name: string,
  compute: (value: number) => number,
  whole: (value: bigint) => bigint,
): FunctionDefinition {
  return {
    name,
    minimum: 1,
    maximum: 1,
    call: (values) => {
      const [integer] = wholeArguments(values) ?? [];
      return integer === undefined ? compute(numberArgument(name, values, 0)) : plainWhole(whole(integer));
    },
  };
}

/** All arguments as BigInt, when every one is an integer. */
function wholeArguments(values: readonly Value[]): bigint[] | undefined {
  const integers: bigint[] = [];
  for (const value of values) {
    if (typeof value === "bigint") integers.push(value);
    else if (typeof value === "number" && Number.isSafeInteger(value)) integers.push(BigInt(value));
    else return undefined;
  }
  return integers;
}

/** BigInt only where a number would lose digits, as everywhere. */
function plainWhole(value: bigint): number | bigint {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}
