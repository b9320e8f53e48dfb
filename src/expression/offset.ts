/** The library's position (line and column from 0) as an offset into the expression. */
export function offsetOf(source: string, position: { line: number; column: number }): number {
  let start = 0;
  for (let line = 0; line < position.line; line++) start = source.indexOf("\n", start) + 1;
  return Math.min(start + position.column, source.length);
}
