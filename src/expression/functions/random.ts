import { type FunctionDefinition, FunctionError, numberArgument } from "./definition.ts";

const LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";

/** Test data that differs from run to run; never meant to be secret. */
export const random: readonly FunctionDefinition[] = [
  { name: "uuid", minimum: 0, maximum: 0, call: (_, sources) => sources.uuid() },
  {
    name: "randomInt",
    minimum: 2,
    maximum: 2,
    call: (values, sources) => {
      const low = Math.ceil(numberArgument("randomInt", values, 0));
      const high = Math.floor(numberArgument("randomInt", values, 1));
      if (high < low)
        throw new FunctionError(`randomInt() needs the smaller bound first, found ${low} and ${high}`);
      return low + Math.floor(sources.random() * (high - low + 1));
    },
  },
  {
    name: "randomString",
    minimum: 1,
    maximum: 1,
    call: (values, sources) => {
      const length = numberArgument("randomString", values, 0);
      if (!Number.isInteger(length) || length < 0 || length > 10_000)
        throw new FunctionError("randomString() takes a length from 0 to 10000");
      return Array.from({ length }, () => LETTERS[Math.floor(sources.random() * LETTERS.length)]).join("");
    },
  },
];
