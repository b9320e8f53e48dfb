import { textWidth } from "./text-width.ts";

/** Rows as columns that stand below each other, two blanks apart; nothing hangs over at the end of a line. */
export function tableText(rows: readonly (readonly string[])[], indent = ""): string {
  const widths: number[] = [];
  for (const row of rows)
    for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, textWidth(cell));
  const padded = (cell: string, index: number) =>
    cell + " ".repeat((widths[index] as number) - textWidth(cell));
  return rows.map((row) => `${indent}${row.map(padded).join("  ").trimEnd()}\n`).join("");
}
