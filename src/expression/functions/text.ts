import { type FunctionDefinition, FunctionError, integerArgument, textArgument } from "./definition.ts";

/** The longest text that padding and repeating make. */
const LONGEST = 10_000_000;

/** Helpers for text beside the filters; positions count characters (Unicode code points) from 0, negative ones from the end. */
export const text: readonly FunctionDefinition[] = [
  {
    name: "substring",
    minimum: 2,
    maximum: 3,
    call: (values) => {
      const characters = [...textArgument("substring", values, 0)];
      const bounds = [-LONGEST, LONGEST] as const;
      const start = integerArgument("substring", values, 1, bounds);
      const end = values.length > 2 ? integerArgument("substring", values, 2, bounds) : undefined;
      return characters.slice(start, end).join("");
    },
  },
  pad("padStart", (padding, text) => padding + text),
  pad("padEnd", (padding, text) => text + padding),
  {
    name: "repeat",
    minimum: 2,
    maximum: 2,
    call: (values) => {
      const once = textArgument("repeat", values, 0);
      const times = integerArgument("repeat", values, 1, [0, LONGEST]);
      if (once.length * times > LONGEST)
        throw new FunctionError(`repeat() makes no text of more than ${LONGEST} characters`);
      return once.repeat(times);
    },
  },
];

function pad(name: string, join: (padding: string, text: string) => string): FunctionDefinition {
  return {
    name,
    minimum: 2,
    maximum: 3,
    call: (values) => {
      const text = textArgument(name, values, 0);
      const lacking = integerArgument(name, values, 1, [0, LONGEST]) - [...text].length;
      const fill = [...(values.length > 2 ? textArgument(name, values, 2) : " ")];
      if (lacking <= 0 || fill.length === 0) return text;
      const padding = Array.from({ length: lacking }, (_, index) => fill[index % fill.length]).join("");
      return join(padding, text);
    },
  };
}
