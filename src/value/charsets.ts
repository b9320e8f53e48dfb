/** Reads the bytes of one charset. */
export interface CharsetDecoder {
  /** The charset's name in the Encoding Standard, in small letters. */
  readonly encoding: string;
  /** Leaves a byte order mark out. Throws a TypeError where the bytes are not of the charset, if it is to. */
  decode(bytes: Uint8Array): string;
}

/** Makes bytes of a text. */
export interface CharsetEncoder {
  readonly encoding: string;
  /** `missing`: the first character that the charset does not have. */
  encode(text: string): { readonly bytes: Uint8Array } | { readonly missing: string };
}

const encoders = new Map<string, CharsetEncoder>();

/** Reads a charset by its label in the Encoding Standard (`latin1`, `gb2312`, `shift-jis`); undefined when there is none of that name.
 * @param fatal throw where bytes are not of the charset, instead of reading them as U+FFFD */
export function charsetDecoder(label: string, fatal: boolean): CharsetDecoder | undefined {
  let decoder: InstanceType<typeof TextDecoder>;
  try {
    decoder = new TextDecoder(label.trim(), { fatal });
  } catch {
    return undefined;
  }
  if (decoder.encoding !== "windows-1252") return decoder;
  // Many releases of Node 20 to 24 read windows-1252 as Latin-1, but not as a stream (nodejs/node#56542).
  return {
    encoding: decoder.encoding,
    decode: (bytes) => decoder.decode(bytes, { stream: true }) + decoder.decode(),
  };
}

/** Writes a charset by its label: every one that Node can read; undefined when there is none of that name. Node has no encoders but UTF-8's, so
 * their tables are made by reading all that can be read. */
export function charsetEncoder(label: string): CharsetEncoder | undefined {
  const decoder = charsetDecoder(label, true);
  if (decoder === undefined) return undefined;
  let encoder = encoders.get(decoder.encoding);
  if (encoder === undefined) {
    encoder = makeEncoder(decoder);
    encoders.set(decoder.encoding, encoder);
  }
  return encoder;
}

function makeEncoder(decoder: CharsetDecoder): CharsetEncoder {
  const { encoding } = decoder;
  if (encoding === "utf-8") return { encoding, encode: (text) => ({ bytes: Buffer.from(text) }) };
  if (encoding === "utf-16le")
    return { encoding, encode: (text) => ({ bytes: Buffer.from(text, "utf16le") }) };
  if (encoding === "utf-16be")
    return { encoding, encode: (text) => ({ bytes: Buffer.from(text, "utf16le").swap16() }) };
  if (encoding === "iso-2022-jp") return { encoding, encode: iso2022Jp };
  let table: ReadonlyMap<string, readonly number[]> | undefined;
  return {
    encoding,
    encode(text) {
      table ??= tableOf(decoder);
      const bytes: number[] = [];
      for (const character of text) {
        const code = table.get(character) ?? (encoding === "gb18030" ? astral(character) : undefined);
        if (code === undefined) return { missing: character };
        bytes.push(...code);
      }
      return { bytes: Uint8Array.from(bytes) };
    },
  };
}

/** The bytes of every character. Where several sequences mean one, the first counts, as the standard has it but for Big5 below. */
function tableOf(decoder: CharsetDecoder): ReadonlyMap<string, readonly number[]> {
  const table = new Map<string, readonly number[]>();
  const name = decoder.encoding;
  const add = (...bytes: number[]): boolean => {
    let character: string;
    try {
      character = decoder.decode(Uint8Array.from(bytes));
    } catch {
      return false;
    }
    if ([...character].length === 1 && (!table.has(character) || isLater(name, character)))
      table.set(character, bytes);
    return true;
  };
  const single = new Set<number>();
  for (let byte = 0; byte < 256; byte++) if (add(byte)) single.add(byte);
  if (single.size === 256 || !MULTIBYTE.has(name)) return table;
  for (let lead = 0x81; lead < 0xff; lead++) {
    if (single.has(lead) || skipped(name, lead)) continue;
    for (let trail = 0x40; trail < 0xff; trail++) add(lead, trail);
  }
  if (name === "euc-jp")
    for (let lead = 0xa1; lead < 0xff; lead++)
      for (let trail = 0xa1; trail < 0xff; trail++) add(0x8f, lead, trail);
  if (name === "gb18030")
    for (let first = 0x81; first <= 0x84; first++)
      for (let second = 0x30; second <= 0x39; second++)
        for (let third = 0x81; third <= 0xfe; third++)
          for (let fourth = 0x30; fourth <= 0x39; fourth++) add(first, second, third, fourth);
  return table;
}

const MULTIBYTE: ReadonlySet<string> = new Set(["gbk", "gb18030", "big5", "euc-jp", "euc-kr", "shift_jis"]);

/** Sequences that the standard reads and never writes: NEC's and IBM's doubles in Shift_JIS, Hong Kong's part of Big5. */
function skipped(name: string, lead: number): boolean {
  if (name === "shift_jis") return lead === 0xed || lead === 0xee;
  return name === "big5" && lead < 0xa1;
}

/** Characters of Big5 of which the last sequence counts (Encoding Standard, index Big5 pointer). */
function isLater(name: string, character: string): boolean {
  return name === "big5" && "═╞╡╪十卅".includes(character);
}

/** What is beyond the basic plane follows a formula in GB 18030. */
function astral(character: string): number[] | undefined {
  const point = character.codePointAt(0) as number;
  if (point < 0x10000) return undefined;
  let pointer = point - 0x10000 + 189_000;
  const bytes: number[] = [];
  for (const [base, count] of [
    [0x30, 10],
    [0x81, 126],
    [0x30, 10],
    [0x81, 126],
  ] as const) {
    bytes.unshift(base + (pointer % count));
    pointer = Math.floor(pointer / count);
  }
  return bytes;
}

/** ASCII and JIS X 0208 with the escapes between them; the latter's bytes are those of EUC-JP without the high bit. */
function iso2022Jp(text: string): { readonly bytes: Uint8Array } | { readonly missing: string } {
  const euc = charsetEncoder("euc-jp") as CharsetEncoder;
  const bytes: number[] = [];
  let wide = false;
  const turn = (to: boolean) => {
    if (wide !== to) bytes.push(0x1b, ...(to ? [0x24, 0x42] : [0x28, 0x42]));
    wide = to;
  };
  for (const character of text) {
    const found = euc.encode(character);
    const code = "bytes" in found ? found.bytes : [];
    const ascii = code.length === 1;
    // Half-width katakana and JIS X 0212 have no place in it.
    if ((!ascii && (code.length !== 2 || code[0] === 0x8e)) || /[\u000e\u000f\u001b]/.test(character))
      return { missing: character };
    turn(!ascii);
    bytes.push(...(ascii ? code : code.map((byte) => byte & 0x7f)));
  }
  turn(false);
  return { bytes: Uint8Array.from(bytes) };
}
