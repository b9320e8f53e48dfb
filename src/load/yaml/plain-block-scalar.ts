import { NOT_PLAIN, type PlainScanner } from "./plain-scanner.ts";

const TAB = 0x09;
const NEWLINE = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;
const PLUS = 0x2b;
const MINUS = 0x2d;
const GREATER = 0x3e;

/**
 * Reads the literal or folded block scalar whose header begins at the scanner; its lines are indented deeper than
 * `parentIndent`. Left to the full reader: indentation digits, header comments, texts without content, tabs that
 * begin a line, blank lines with more blanks than the indentation, deeper lines in folded texts.
 */
export function readBlockScalar(scanner: PlainScanner, parentIndent: number): string {
  const { source, at: start } = scanner;
  const folded = source.charCodeAt(start) === GREATER;
  let at = start + 1;
  const sign = source.charCodeAt(at);
  if (sign === PLUS || sign === MINUS) at += 1;
  if (source.charCodeAt(at) !== NEWLINE) throw NOT_PLAIN;
  at += 1;

  let indent = -1;
  let longestBlank = 0;
  let emptyLines = 0;
  let contentEnd = -1;
  let text = "";
  while (at < source.length) {
    const lineAt = at;
    let code = source.charCodeAt(at);
    while (code === SPACE) code = source.charCodeAt(++at);
    const width = at - lineAt;
    if (code === NEWLINE) {
      if (width > longestBlank) longestBlank = width;
      emptyLines += 1;
      at += 1;
      continue;
    }
    if (at >= source.length || code === TAB || code === CARRIAGE_RETURN) throw NOT_PLAIN;
    if (indent === -1) {
      if (width <= parentIndent || width === 0) throw NOT_PLAIN;
      indent = width;
    }
    if (width < indent) {
      at = lineAt;
      break;
    }
    if (folded && width > indent) throw NOT_PLAIN;
    let end = source.indexOf("\n", at);
    if (end === -1) end = source.length;
    if (source.charCodeAt(end - 1) === CARRIAGE_RETURN) throw NOT_PLAIN;
    if (contentEnd === -1) text = "\n".repeat(emptyLines);
    else if (folded) text += emptyLines === 0 ? " " : "\n".repeat(emptyLines);
    else text += "\n".repeat(emptyLines + 1);
    text += source.slice(lineAt + indent, end);
    emptyLines = 0;
    contentEnd = end;
    at = end === source.length ? end : end + 1;
  }
  if (contentEnd === -1 || longestBlank > indent) throw NOT_PLAIN;
  if (sign === PLUS) text += "\n".repeat(emptyLines + 1);
  else if (sign !== MINUS) text += "\n";
  scanner.valueStart = start;
  scanner.valueEnd = start + source.slice(start, contentEnd).trimEnd().length;
  scanner.skipToContent(at);
  return text;
}
