/** What a stretch of text means; how that looks is the paint's business. */
export type Style = "good" | "bad" | "warn" | "dim" | "strong" | "accent";

/** Gives a text a style. */
export type Paint = (style: Style, text: string) => string;

const CODES: Readonly<Record<Style, readonly [on: number, off: number]>> = {
  good: [32, 39],
  bad: [31, 39],
  warn: [33, 39],
  accent: [36, 39],
  dim: [2, 22],
  strong: [1, 22],
};

/** Text as it is. */
export const plainPaint: Paint = (_style, text) => text;

/** Colours for a terminal; each line carries its own codes, so that a log viewer may cut anywhere. */
export const colourPaint: Paint = (style, text) => {
  const [on, off] = CODES[style];
  return text.replace(/[^\n]+/g, (line) => `\x1b[${on}m${line}\x1b[${off}m`);
};

/** The paint for a terminal that shows colours, or does not. */
export function paintFor(colours: boolean): Paint {
  return colours ? colourPaint : plainPaint;
}
