import type { Value } from "../../model/value.ts";
import { type FunctionDefinition, FunctionError, numberArgument } from "./definition.ts";

/** GitHub's expressions have no operators for arithmetic, so it comes as functions on doubles. */
export const arithmetic: readonly FunctionDefinition[] = [
  fold("add", (left, right) => left + right),
  fold("sub", (left, right) => left - right),
  fold("mul", (left, right) => left * right),
  fold("div", (left, right) => {
    if (right === 0) throw new FunctionError("div() cannot divide by zero");
    return left / right;
  }),
  fold("mod", (left, right) => {
    if (right === 0) throw new FunctionError("mod() cannot divide by zero");
    return left % right;
  }),
  fold("min", Math.min),
  fold("max", Math.max),
  single("abs", Math.abs),
  single("floor", Math.floor),
  single("ceil", Math.ceil),
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
  {
    name: "length",
    minimum: 1,
    maximum: 1,
    call: ([value]) => {
      if (typeof value === "string") return [...value].length;
      if (Array.isArray(value)) return value.length;
      if (typeof value === "object" && value !== null) return Object.keys(value).length;
      throw new FunctionError("length() needs text, a list or a map");
    },
  },
];

/** The value times a power of ten, without the error that a multiplication of doubles has. */
function shift(value: number, digits: number): number {
  const [mantissa, exponent = "0"] = String(value).split("e");
  const shifted = Number(`${mantissa}e${Number(exponent) + digits}`);
  return Number.isNaN(shifted) ? value : shifted;
}

function fold(name: string, combine: (left: number, right: number) => number): FunctionDefinition {
  return {
    name,
    minimum: 2,
    maximum: 100,
    call: (values: readonly Value[]) =>
      values
        .map((_, index) => numberArgument(name, values, index))
        .reduce((left, right) => combine(left, right)),
  };
}

function single(name: string, compute: (value: number) => number): FunctionDefinition {
  return { name, minimum: 1, maximum: 1, call: (values) => compute(numberArgument(name, values, 0)) };
}
