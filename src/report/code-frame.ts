import type { Range } from "../model/position.ts";
import { visibleCharacters } from "./plain-text.ts";
import { type Glyph, glyphsOf, textWidth } from "./text-width.ts";

const LINES_BEFORE = 2;
const LINES_AFTER = 1;
const TAB = 4;
/** Units of a line that are looked at on each side of the range, so that a file of one endless line costs nothing. */
const REACH = 400;

/** The lines around a range with their numbers, `>` before its first line and carets under it; empty for a place outside the source. */
export function codeFrame(source: string, range: Range, columns = 100): string {
  const lines = source.split("\n").map((line) => (line.endsWith("\r") ? line.slice(0, -1) : line));
  const marked = range.start.line;
  if (source === "" || marked > lines.length) return "";
  const first = Math.max(1, marked - LINES_BEFORE);
  let last = Math.min(lines.length, marked + LINES_AFTER);
  // The line feed at the end of a file is not a line of its own.
  if (last > marked && last === lines.length && lines[last - 1] === "") last--;
  const numberWidth = String(last).length;
  const output: string[] = [];
  for (let number = first; number <= last; number++) {
    const line = lines[number - 1] as string;
    const gutter = `${number === marked ? ">" : " "} ${String(number).padStart(numberWidth)} |`;
    if (number !== marked) {
      output.push(`${gutter} ${around(line, 0, 0, columns).text}`.trimEnd());
      continue;
    }
    const start = range.start.column - 1;
    const end = range.end.line === marked ? range.end.column - 1 : line.length;
    const { text, before, under } = around(line, start, end, columns);
    output.push(`${gutter} ${text}`.trimEnd());
    output.push(`  ${" ".repeat(numberWidth)} | ${" ".repeat(before)}${"^".repeat(under)}`);
  }
  return output.join("\n");
}

interface Cell {
  readonly text: string;
  readonly width: number;
  readonly start: number;
}

/** The part of a line around a stretch of it, with the columns before the stretch and under it. */
function around(line: string, start: number, end: number, columns: number) {
  const from = Math.max(0, Math.min(start, line.length) - REACH);
  const part = line.slice(from, Math.min(line.length, start + 2 * REACH));
  const cells = cellsOf(glyphsOf(part), from);
  let first = cells.findLastIndex((cell) => cell.start <= start);
  if (first === -1 || start >= from + part.length) first = cells.length;
  const after = cells.findIndex((cell, index) => index > first && cell.start >= end);
  const stop = Math.max(Math.min(first + 1, cells.length), after === -1 ? cells.length : after);

  const total = width(cells);
  let left = 0;
  if (total > columns) {
    // A third of the line for what comes before, and more when the stretch ends early.
    const wanted = Math.max(Math.floor(columns / 3), columns - width(cells.slice(first))) - 1;
    left = first;
    for (let room = wanted; left > 0 && room >= widthAt(cells, left - 1); left--) {
      room -= widthAt(cells, left - 1);
    }
  }
  const cutLeft = left > 0 || from > 0;
  let right = left;
  let room = columns - (cutLeft ? 1 : 0);
  const fits = width(cells.slice(left)) <= room && from + part.length === line.length;
  if (!fits) room--;
  for (; right < cells.length && room >= widthAt(cells, right); right++) room -= widthAt(cells, right);
  const text = cells.slice(left, right).map((cell) => cell.text);
  return {
    text: `${cutLeft ? "…" : ""}${text.join("")}${fits ? "" : "…"}`,
    before: width(cells.slice(left, first)) + (cutLeft ? 1 : 0),
    under: Math.max(1, width(cells.slice(first, Math.min(stop, right)))),
  };
}

function cellsOf(glyphs: readonly Glyph[], from: number): Cell[] {
  let column = 0;
  return glyphs.map((glyph) => {
    const text = glyph.text === "\t" ? " ".repeat(TAB - (column % TAB)) : visibleCharacters(glyph.text);
    const cell = { text, width: textWidth(text), start: from + glyph.start };
    column += cell.width;
    return cell;
  });
}

function widthAt(cells: readonly Cell[], index: number): number {
  return (cells[index] as Cell).width;
}

function width(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}
