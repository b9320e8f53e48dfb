import type { Span } from "./problem.ts";

/** How far a closing bracket or quote is looked for: what was never closed mustn't cost time. */
const FURTHEST = 5000;

/** The offset of the first character of the line that holds `offset`. */
export function lineStart(source: string, offset: number): number {
  return offset === 0 ? 0 : source.lastIndexOf("\n", offset - 1) + 1;
}

/** The offset just after the last character of the line that holds `offset`, without the line break. */
export function lineEnd(source: string, offset: number): number {
  const newline = source.indexOf("\n", offset);
  if (newline === -1) return source.length;
  return newline > 0 && source[newline - 1] === "\r" && newline > offset ? newline - 1 : newline;
}

/** Where a value that begins at `start` ends in block context: before a comment or the end of the line, trimmed. */
export function blockValueEnd(source: string, start: number): number {
  const text = source.slice(start, lineEnd(source, start));
  const comment = text.search(/[ \t]#/);
  return start + (comment === -1 ? text : text.slice(0, comment)).trimEnd().length;
}

/**
 * Where a value that begins at `start` was meant to end in flow context: before the `,`, `]` or `}` that belongs
 * to the collection around it, trimmed. Brackets, quotes and `${{ }}` inside the value are stepped over.
 */
export function flowValueEnd(source: string, start: number): number {
  let depth = 0;
  let at = start;
  for (; at < source.length; at++) {
    const skipped = skipOpaque(source, at);
    if (skipped > at) {
      at = skipped - 1;
      continue;
    }
    const character = source[at] as string;
    if (character === "\n") break;
    if ("[{(".includes(character)) depth += 1;
    else if (depth > 0 && "]})".includes(character)) depth -= 1;
    else if (depth === 0 && ",]}".includes(character)) break;
    else if (depth === 0 && character === ":" && /^[\s,]/.test(source.slice(at + 1, at + 2))) break;
  }
  return start + source.slice(start, at).trimEnd().length;
}

/** Where the scalar that holds `offset` begins in flow context: after the `,`, bracket or `: ` before it. */
export function flowScalarStart(source: string, offset: number): number {
  let at = offset;
  while (at > 0 && !/[,[{\n]/.test(source[at - 1] as string) && !/:\s/.test(source.slice(at - 2, at)))
    at -= 1;
  while (source[at] === " " || source[at] === "\t") at += 1;
  return Math.min(at, offset);
}

/** The flow collection that begins at `start`, with `${{ }}` and quotes stepped over; undefined when it isn't closed. */
export function flowCollection(source: string, start: number): Span | undefined {
  let depth = 0;
  const limit = Math.min(source.length, start + FURTHEST);
  for (let at = start; at < limit; at++) {
    const skipped = skipOpaque(source, at);
    if (skipped > at) {
      at = skipped - 1;
      continue;
    }
    const character = source[at];
    if (character === "[" || character === "{") depth += 1;
    if (character === "]" || character === "}") depth -= 1;
    if (depth === 0) return { start, end: at + 1 };
  }
  return undefined;
}

/** The offset after the expression or quoted text that begins at `at`, or `at` itself when none does. */
export function skipOpaque(source: string, at: number): number {
  if (source.startsWith("${{", at)) {
    const end = source.indexOf("}}", at + 3);
    const newline = source.indexOf("\n", at);
    if (end === -1 || (newline !== -1 && newline < end)) return at;
    return source[end + 2] === "}" && source[end + 3] === "}" && source[at + 3] === "{" ? end + 4 : end + 2;
  }
  const quote = source[at];
  if ((quote === '"' || quote === "'") && (at === 0 || /[\s,[{:(]/.test(source[at - 1] as string))) {
    for (let end = at + 1; end < Math.min(source.length, at + FURTHEST); end++) {
      if (source[end] === "\\" && quote === '"') end += 1;
      else if (source[end] === quote) {
        if (quote === "'" && source[end + 1] === quote) end += 1;
        else return end + 1;
      }
    }
  }
  return at;
}

/** The text as a quoted YAML scalar: in double quotes when nothing needs an escape, else in single ones. */
export function quoted(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** The line around a replacement, as it should read: for hints. Long lines are cut down to the replacement. */
export function correctedLine(source: string, span: Span, replacement: string): string {
  const before = source.slice(lineStart(source, span.start), span.start).trimStart();
  const after = source.slice(span.end, Math.max(span.end, lineEnd(source, span.end))).trimEnd();
  const line = `${before}${replacement}${after}`;
  return line.length > 120 ? replacement : line;
}

/** The stretch with everything blanked that means something in YAML, so that it reads as harmless text. */
export function harmless(source: string, { start, end }: Span): { start: number; text: string } {
  return { start, text: source.slice(start, end).replace(/[-{}[\],:?"'#&*!|>%@`\\]/g, "_") };
}
