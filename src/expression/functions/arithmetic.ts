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
      const digits = values.length > 1 ? numberArgument("round", values, 1) : 0;
      return Number(`${Math.round(Number(`${numberArgument("round", values, 0)}e${digits}`))}e${-digits}`);
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
