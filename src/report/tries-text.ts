import type { Step } from "../model/generated/result.ts";
import { plainLine } from "./plain-text.ts";

/** Tries that are told one by one. */
const TOLD = 8;

/** `3 tries: 503, 503, 200`, with why it was not waited as long as an answer asked for; null where there is nothing to tell of a single try. */
export function triesText({ tries, tried = [] }: Pick<Step, "tries" | "tried">): string | null {
  const notes = [...new Set(tried.flatMap(({ note }) => note ?? []))];
  if (tries <= 1) return notes.length === 0 ? null : plainLine(notes[0] as string);
  const shown = tried.slice(-TOLD).map(({ outcome, status }) => {
    if (status === null) return outcome === "error" ? "no answer" : outcome;
    return String(status);
  });
  if (shown.length === 0) return `tried ${tries} times`;
  if (tries > shown.length) shown.unshift("…");
  const note = notes.length === 0 ? "" : ` (${plainLine(notes[0] as string)})`;
  return `${tries} tries: ${shown.join(", ")}${note}`;
}
