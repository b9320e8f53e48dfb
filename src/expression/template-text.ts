/** A stretch of a text that may hold expressions: literal text, or the inside of `${{ … }}`. */
export type TextPart =
  | { readonly kind: "literal"; readonly text: string }
  | { readonly kind: "expression"; readonly source: string; readonly offset: number };

/** What splitting a text gives: its parts, or where a `${{` is never closed. */
export type SplitOutcome = { readonly parts: readonly TextPart[] } | { readonly unclosed: number };

/** Splits a text at `${{ … }}`; `}}` inside a quoted string of the expression does not end it. Offsets count UTF-16 units. */
export function splitTemplate(text: string): SplitOutcome {
  const parts: TextPart[] = [];
  let position = 0;
  while (position < text.length) {
    const open = text.indexOf("${{", position);
    if (open === -1) break;
    const close = findClose(text, open + 3);
    if (close === -1) return { unclosed: open };
    if (open > position) parts.push({ kind: "literal", text: text.slice(position, open) });
    parts.push({ kind: "expression", source: text.slice(open + 3, close), offset: open + 3 });
    position = close + 2;
  }
  if (position < text.length) parts.push({ kind: "literal", text: text.slice(position) });
  return { parts };
}

function findClose(text: string, start: number): number {
  let quoted = false;
  for (let index = start; index < text.length; index++) {
    const character = text[index];
    if (character === "'") quoted = !quoted;
    else if (!quoted && character === "}" && text[index + 1] === "}") return index;
  }
  return -1;
}
