import type { Subject } from "../model/value.ts";
import { type DateFormat, dateFormat } from "./date-format.ts";

/** RFC 3339 with what it lets out (a date alone is its midnight in UTC), and the dates of HTTP headers (RFC 9110 5.6.7). */
const FORMATS = ["%+", "%a, %d %b %Y %H:%M:%S GMT"].map((text) => dateFormat(text) as DateFormat);

/** The moment that a date, or a text that is one, stands for; undefined for anything else. */
export function momentOf(subject: Subject): Date | undefined {
  if (subject instanceof Date) return subject;
  if (typeof subject !== "string") return undefined;
  const text = subject.trim();
  for (const { read } of FORMATS) {
    const date = typeof read === "string" ? undefined : read(text);
    if (date !== undefined) return date;
  }
  return undefined;
}
