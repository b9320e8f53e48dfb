import type { Subject } from "../../model/value.ts";

/** What a filter takes and gives, in the words of messages. */
export type SubjectKind = "text" | "number" | "boolean" | "null" | "list" | "map" | "bytes" | "date";

/** Everything that JSON can hold. */
export const VALUE_KINDS: readonly SubjectKind[] = ["text", "number", "boolean", "null", "list", "map"];

/** Texts up to this length are shown as a whole; longer ones are not cut, since half a secret is not masked. */
const SHOWN = 60;

/** What something is. */
export function kindOf(subject: Subject): SubjectKind {
  if (typeof subject === "string") return "text";
  if (typeof subject === "number" || typeof subject === "bigint") return "number";
  if (typeof subject === "boolean") return "boolean";
  if (subject === null) return "null";
  if (Array.isArray(subject)) return "list";
  if (subject instanceof Uint8Array) return "bytes";
  return subject instanceof Date ? "date" : "map";
}

/** `text`, `a number`, `true or false`. */
export function nameOfKind(kind: SubjectKind): string {
  if (kind === "text" || kind === "null" || kind === "bytes") return kind;
  return kind === "boolean" ? "true or false" : `a ${kind}`;
}

/** Something as a message names it: `the number 3`, `the text "a"`, `a list of 2 items`. */
export function showSubject(subject: Subject): string {
  switch (kindOf(subject)) {
    case "text":
      return (subject as string).length > SHOWN
        ? `a text of ${(subject as string).length} characters`
        : `the text ${JSON.stringify(subject)}`;
    case "number":
      return `the number ${subject}`;
    case "list":
      return `a list of ${counted((subject as unknown[]).length, "item")}`;
    case "map":
      return `a map of ${counted(Object.keys(subject as object).length, "key")}`;
    case "bytes":
      return counted((subject as Uint8Array).length, "byte");
    case "date":
      return `the date ${dateText(subject as Date)}`;
    default:
      return String(subject);
  }
}

/** A date as RFC 3339 text in UTC, with milliseconds only where it has some. */
export function dateText(date: Date): string {
  return date.toISOString().replace(".000Z", "Z");
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
