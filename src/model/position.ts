/** A place in a file: line and column count from 1, a column is a UTF-16 unit. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A stretch of a file; `end` is just after its last character. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** The range of an empty or unreadable file. */
export const FILE_START: Range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
