import { EntryTable } from "./entry-table.ts";
import {
  doubleQuoted,
  doubleQuotedWithEscapes,
  leadingLines,
  lineEnd,
  singleQuoted,
} from "./plain-patterns.ts";

const DOUBLE_QUOTE = 0x22;

/** Thrown inside the plain reader, and caught by it, for a text outside its subset. */
export const NOT_PLAIN: Error = new Error("This text needs the full reader");

/** Leaves a map to the full reader when fewer keys are in it than were read. Once for each map, as that is cheaper than for each key. */
export function refuseDuplicates(map: object, read: number): void {
  if (Object.keys(map).length !== read) throw NOT_PLAIN;
}

/** Where the plain reader stands; every method leaves `at` after what it read, or throws `NOT_PLAIN`. */
export class PlainScanner {
  readonly source: string;
  readonly entries: EntryTable;
  at = 0;
  /** The column of the current line's first character, or -1 at the end of the text. */
  indent = -1;
  /** Where the value read last begins and ends. */
  valueStart = 0;
  valueEnd = 0;

  constructor(source: string) {
    this.source = source;
    this.entries = new EntryTable();
    this.skipToContent(0);
  }

  /** From the start of a line, goes to the next content. */
  skipToContent(lineStart: number): void {
    leadingLines.lastIndex = lineStart;
    leadingLines.test(this.source);
    this.atContent(leadingLines.lastIndex);
  }

  /** Notes that the next content begins at an offset, which only blanks separate from the start of its line. */
  atContent(at: number): void {
    this.at = at;
    this.indent =
      at === this.source.length ? -1 : at === 0 ? 0 : at - 1 - this.source.lastIndexOf("\n", at - 1);
  }

  /** After a value: only blanks and a comment may follow on its line; then goes to the next content. */
  endLine(): void {
    lineEnd.lastIndex = this.at;
    if (!lineEnd.test(this.source)) throw NOT_PLAIN;
    this.atContent(lineEnd.lastIndex);
  }

  /** Steps over blanks and gives the code of the character after them (NaN at the end of the text). */
  skipSpaces(): number {
    let code = this.source.charCodeAt(this.at);
    while (code === 0x20) code = this.source.charCodeAt(++this.at);
    return code;
  }

  /** Reads the one-line single- or double-quoted scalar that begins here and notes where it stands. */
  quoted(): string {
    const { source, at } = this;
    this.valueStart = at;
    const pattern = source.charCodeAt(at) === DOUBLE_QUOTE ? doubleQuoted : singleQuoted;
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (match === null) {
      if (pattern === singleQuoted) throw NOT_PLAIN;
      return this.quotedWithEscapes();
    }
    this.at = pattern.lastIndex;
    this.valueEnd = this.at;
    const text = match[1] as string;
    return pattern === singleQuoted && text.includes("'") ? text.replaceAll("''", "'") : text;
  }

  private quotedWithEscapes(): string {
    doubleQuotedWithEscapes.lastIndex = this.at;
    if (!doubleQuotedWithEscapes.test(this.source)) throw NOT_PLAIN;
    const start = this.at;
    this.at = doubleQuotedWithEscapes.lastIndex;
    this.valueEnd = this.at;
    // JSON has these escapes with the same meaning, but no tabs inside its texts.
    return JSON.parse(this.source.slice(start, this.at).replaceAll("\t", "\\t")) as string;
  }
}
