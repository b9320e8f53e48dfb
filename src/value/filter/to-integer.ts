import { defineFilter, FilterError } from "./definition.ts";
import { showSubject } from "./subject-kind.ts";

/** The integer that a text writes, or a number without its fraction. */
export const toInteger = defineFilter("to-integer", {
  takes: ["text", "number"],
  gives: "number",
  make: () => (subject) => {
    if (typeof subject === "bigint") return subject;
    if (typeof subject === "string" ? !/^\s*[+-]?\d+\s*$/.test(subject) : !Number.isFinite(subject))
      throw new FilterError(`to-integer needs an integer, found ${showSubject(subject)}`);
    const number = Math.trunc(Number(subject)) + 0;
    if (Number.isSafeInteger(number)) return number;
    return BigInt(typeof subject === "string" ? subject.trim().replace("+", "") : number);
  },
});
