import type { Position, Range } from "../../model/position.ts";

/** Turns character offsets of one text into lines and columns; the line starts are found on the first question. */
export class LineTable {
  private readonly source: string;
  private starts: readonly number[] | undefined;

  constructor(source: string) {
    this.source = source;
  }

  /** The 1-based line and column of an offset; an offset past the end is put at the end, one below 0 at the start. */
  position(offset: number): Position {
    this.starts ??= lineStarts(this.source);
    const starts = this.starts;
    const inside = Math.max(0, Math.min(offset, this.source.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= inside) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: inside - (starts[low] as number) + 1 };
  }

  /** The range from one offset to another. */
  range(start: number, end: number): Range {
    return { start: this.position(start), end: this.position(end) };
  }
}

function lineStarts(source: string): number[] {
  const starts = [0];
  for (let newline = source.indexOf("\n"); newline !== -1; newline = source.indexOf("\n", newline + 1)) {
    starts.push(newline + 1);
  }
  return starts;
}
