/** Complete escape sequences: CSI, then strings (OSC, DCS, …) that end on their line, then the two-character ones. */
const ANSI =
  /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|\x1b[\]PX^_][^\x07\x1b\x9c\n]*(?:\x07|\x1b\\|\x9c)|\x1b[ -/]*[0-OQ-WYZ\\`-~]/g;

/** Control characters, all that Unicode calls Bidi_Control (they let text lie about its order), noncharacters, lone surrogates. */
const UNSAFE =
  /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Surrogate}/gu;

/** Text of an answer made harmless for every surface: no terminal codes, nothing invisible but tabs and line feeds. */
export function plainText(text: string): string {
  return text.replace(ANSI, "").replaceAll("\r\n", "\n").replace(UNSAFE, visible);
}

/** The same on one line. */
export function plainLine(text: string): string {
  return plainText(text).replace(/[\t\n\u2028\u2029]/g, " ");
}

/** Makes every character visible without removing any, so that columns stay what they are. */
export function visibleCharacters(text: string): string {
  return text.replace(UNSAFE, visible);
}

/** Cuts a text at a number of characters, never through a surrogate pair, and says so with an ellipsis. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = Math.max(0, length - 1);
  const high = text.charCodeAt(end - 1);
  return `${text.slice(0, high >= 0xd800 && high <= 0xdbff ? end - 1 : end)}…`;
}

/** Cuts a text at a number of bytes of UTF-8, never through a character, and says so with an ellipsis. */
export function cutBytes(text: string, bytes: number): string {
  if (Buffer.byteLength(text) <= bytes) return text;
  const ellipsis = "…";
  const room = bytes - Buffer.byteLength(ellipsis);
  if (room < 0) return "";
  // The encoder takes whole characters only.
  const { read } = new TextEncoder().encodeInto(text, new Uint8Array(room));
  return `${text.slice(0, read)}${ellipsis}`;
}

function visible(character: string): string {
  const code = character.codePointAt(0) as number;
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? "\u2421" : "\ufffd";
}
