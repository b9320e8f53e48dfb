import type { Failure } from "../model/generated/result.ts";
import { diffLines } from "./failure-lines.ts";
import { cut } from "./plain-text.ts";
import { plural } from "./plural.ts";
import { FAILURES } from "./trouble-text.ts";

/** Characters of a line of code. */
const COLUMNS = 400;
/** Bytes of all lines of a step: however much is wrong, a few cases have room in every text. */
const BYTES = 8_000;

/** Failures of a step, each with the lines of its diff, and how many more there are. */
export interface ShownFailures {
  readonly shown: readonly { readonly failure: Failure; readonly lines: readonly string[] }[];
  readonly more: number;
}

/** As many failures of a step as have room, at least the first. */
export function shownFailures(failures: readonly Failure[]): ShownFailures {
  const shown: { failure: Failure; lines: readonly string[] }[] = [];
  let room = BYTES;
  for (const failure of failures.slice(0, FAILURES)) {
    const lines = fitting(
      diffLines(failure).map((line) => cut(line, COLUMNS)),
      BYTES,
    );
    room -= bytes(lines);
    if (room < 0 && shown.length > 0) break;
    shown.push({ failure, lines });
  }
  return { shown, more: failures.length - shown.length };
}

function fitting(lines: readonly string[], room: number): readonly string[] {
  if (bytes(lines) <= room) return lines;
  let count = lines.length;
  while (count > 1 && bytes(lines.slice(0, count)) > room) count--;
  return [...lines.slice(0, count), `  … ${plural(lines.length - count, "more line")}`];
}

function bytes(lines: readonly string[]): number {
  return Buffer.byteLength(lines.join("\n"));
}
