import { defineFilter, FilterError } from "./definition.ts";
import { showSubject } from "./subject-kind.ts";

/** The number that a text writes; an integer beyond 2^53 keeps its digits. */
export const toNumber = defineFilter("to-number", {
  takes: ["text", "number"],
  gives: "number",
  make: () => (subject) => {
    if (typeof subject !== "string") return subject;
    const text = subject.trim();
    if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text))
      throw new FilterError(`to-number needs a number, found ${showSubject(subject)}`);
    const number = Number(text);
    return /^[+-]?\d+$/.test(text) && !Number.isSafeInteger(number) ? BigInt(text.replace("+", "")) : number;
  },
});
