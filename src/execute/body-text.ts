/** What is wrong with bytes as text. */
export interface TextFlaw {
  /** What the text was read as, such as `UTF-8` or `gbk`. */
  readonly charset: string;
  /** The charset that content-type names, if it is none. */
  readonly unknown: string | null;
  /** Whether bytes were read as U+FFFD because they are none of the charset. */
  readonly broken: boolean;
  /** The first such byte and where it is, from 0; null: not broken, or not known for this charset. */
  readonly at: { readonly byte: number; readonly offset: number } | null;
}

const utf8 = new TextDecoder();

/** Bytes as text by the charset of a content-type, else UTF-8. Never fails: an unknown charset is read as UTF-8, and broken bytes become
 * U+FFFD; `textFlaw` tells of both. */
export function readText(bytes: Uint8Array, contentType = ""): string {
  const charset = charsetOf(contentType);
  const decoder = charset === null ? utf8 : decoderOf(charset);
  if (decoder === utf8) return utf8.decode(bytes);
  // Many releases of Node 20 to 24 read windows-1252 as Latin-1, but not as a stream (nodejs/node#56542).
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
}

/** What is wrong with a text that `readText` made of the bytes; null: nothing. A sound text costs no second reading. */
export function textFlaw(bytes: Uint8Array, text: string, contentType = ""): TextFlaw | null {
  const charset = charsetOf(contentType);
  const unknown = charset !== null && decoderOf(charset) === utf8 ? charset.slice(0, 40) : null;
  const asUtf8 = charset === null || unknown !== null;
  const replaced = text.includes("\uFFFD");
  if (!replaced && unknown === null) return null;
  const at = replaced && asUtf8 ? firstBroken(bytes, text) : null;
  const broken = at !== null || (replaced && !asUtf8 && !fits(bytes, charset));
  if (!broken && unknown === null) return null;
  return { charset: asUtf8 ? "UTF-8" : charset, unknown, broken, at };
}

/** `it is not valid UTF-8: byte 0xff at offset 17` */
export function brokenInWords({ charset, unknown, at }: TextFlaw): string {
  const where = at === null ? "" : `: byte 0x${at.byte.toString(16).padStart(2, "0")} at offset ${at.offset}`;
  const named = unknown === null ? "" : ` (the charset ${unknown} is not known)`;
  return `it is not valid ${charset}${named}${where}`;
}

/** null: UTF-8, or none is named. */
function charsetOf(contentType: string): string | null {
  const charset = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(contentType)?.[1];
  return charset === undefined || /^utf-?8$/i.test(charset) ? null : charset;
}

function decoderOf(charset: string): typeof utf8 {
  try {
    return new TextDecoder(charset);
  } catch {
    return utf8;
  }
}

function fits(bytes: Uint8Array, charset: string): boolean {
  try {
    new TextDecoder(charset, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The first U+FFFD that was not sent as such; null: all were. */
function firstBroken(bytes: Uint8Array, text: string): TextFlaw["at"] {
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  let offset = marked ? 3 : 0;
  let from = 0;
  for (let index = text.indexOf("\uFFFD"); index !== -1; index = text.indexOf("\uFFFD", from)) {
    offset += Buffer.byteLength(text.slice(from, index));
    const byte = bytes[offset] as number;
    if (byte !== 0xef || bytes[offset + 1] !== 0xbf || bytes[offset + 2] !== 0xbd) return { byte, offset };
    offset += 3;
    from = index + 1;
  }
  return null;
}
