const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
const INVISIBLE = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]+$/u;

let segmenter: Intl.Segmenter | undefined;

/** One character as a person sees it, with the columns a terminal gives it. */
export interface Glyph {
  readonly text: string;
  /** Where it begins, in UTF-16 units. */
  readonly start: number;
  readonly width: number;
}

/** The characters of a text as a person sees them: an emoji with its modifiers, a letter with its accents. */
export function glyphsOf(text: string): Glyph[] {
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return Array.from(segmenter.segment(text), ({ segment, index }) => ({
    text: segment,
    start: index,
    width: glyphWidth(segment),
  }));
}

/** How many columns a terminal needs for a text on one line. */
export function textWidth(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  return glyphsOf(text).reduce((sum, glyph) => sum + glyph.width, 0);
}

/** Cuts a text on one line so that it needs no more than so many columns; an ellipsis says that it was cut. */
export function cutToWidth(text: string, columns: number): string {
  if (textWidth(text) <= columns) return text;
  let width = 0;
  for (const glyph of glyphsOf(text)) {
    width += glyph.width;
    if (width > columns - 1) return columns > 0 ? `${text.slice(0, glyph.start)}…` : "";
  }
  return text;
}

function glyphWidth(glyph: string): number {
  if (INVISIBLE.test(glyph)) return 0;
  return WIDE.test(glyph) || /\p{Emoji_Presentation}|\ufe0f/u.test(glyph) ? 2 : 1;
}
