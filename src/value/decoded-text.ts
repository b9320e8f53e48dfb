/** A text with its escapes resolved, and where each character came from. */
export interface DecodedText {
  readonly text: string;
  /** Where each character begins in the text that was decoded, and where it ends there. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** One way to write a character otherwise. */
interface Notation {
  /** A character that is in each of its escapes. */
  readonly sign: string;
  readonly escapes: RegExp;
  /** What an escape stands for, piece by piece, with how wide each is written. */
  resolve(found: RegExpExecArray): (readonly [piece: string, width: number])[];
}

const CONTROLS: Readonly<Record<string, string>> = {
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
  0: "\0",
};
/** Of the HTML standard's named references those of punctuation, in lower case. */
const NAMED: Readonly<Record<string, string>> = {
  ...{
    quot: '"',
    amp: "&",
    apos: "'",
    lt: "<",
    gt: ">",
    plus: "+",
    sol: "/",
    bsol: "\\",
    equals: "=",
    num: "#",
  },
  ...{
    excl: "!",
    dollar: "$",
    percnt: "%",
    lpar: "(",
    rpar: ")",
    ast: "*",
    comma: ",",
    period: ".",
    colon: ":",
  },
  ...{
    semi: ";",
    quest: "?",
    commat: "@",
    lsqb: "[",
    lbrack: "[",
    rsqb: "]",
    rbrack: "]",
    hat: "^",
    lowbar: "_",
  },
  ...{ grave: "`", lcub: "{", lbrace: "{", verbar: "|", vert: "|", rcub: "}", rbrace: "}", nbsp: "\u00a0" },
};

const NOTATIONS: readonly Notation[] = [
  // JSON, JavaScript, Python.
  {
    sign: "\\",
    escapes: /\\(?:u\{([0-9a-f]{1,6})\}|u([0-9a-f]{4})|["'\\/`bfnrtv0]|x[0-9a-f]{2}(?:\\x[0-9a-f]{2})*)/gi,
    resolve: ([written, braced, unit]) => {
      const code = braced ?? unit;
      if (code !== undefined) return [[character(Number.parseInt(code, 16)), written.length]];
      const letter = written.charAt(1);
      if (letter === "x" || letter === "X") return octets(written, 4);
      return [[CONTROLS[letter] ?? letter, written.length]];
    },
  },
  // HTML and XML.
  {
    sign: "&",
    escapes: /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi,
    resolve: ([written, decimal, hexadecimal, name]) => {
      const piece =
        name === undefined
          ? character(hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16))
          : (NAMED[name.toLowerCase()] ?? written);
      return [[piece, written.length]];
    },
  },
  // RFC 3986.
  { sign: "%", escapes: /(?:%[0-9a-f]{2})+/gi, resolve: ([written]) => octets(written, 3) },
  // An apostrophe in the apostrophes of a shell.
  { sign: "'\\''", escapes: /'\\''/g, resolve: ([written]) => [["'", written.length]] },
  // Colours of a terminal stand for nothing.
  { sign: "\u001b", escapes: /\u001b\[[0-?]*[ -/]*[@-~]/g, resolve: ([written]) => [["", written.length]] },
];

/** What may be left of an escape where a text was cut off, or of a character of several octets. */
const UNFINISHED =
  /(?:(?:%|\\x)[89a-f][0-9a-f]){0,3}(?:\\(?:u\{?[0-9a-f]{0,5}|x[0-9a-f]?)?|&#?\w{0,8}|%[0-9a-f]?|'|'\\'?|\u001b\[?[0-?]*)?$/i;

/** The readings of a text in which the escapes of one notation are resolved, of those the ones in which another one's are, and so on, as
 * many deep as `depth` says: what is JSON in HTML in a shell's words. A text without escapes costs one quick look. */
export function decodedTexts(text: string, depth: number): DecodedText[] {
  const known = new Set<string>([text]);
  const found: DecodedText[] = [];
  let newest: DecodedText[] = resolvedEach(text, null);
  for (let level = 1; newest.length > 0; level++) {
    newest = newest.filter((one) => !known.has(one.text) && known.add(one.text));
    found.push(...newest);
    newest = level < depth ? newest.flatMap((one) => resolvedEach(one.text, one)) : [];
  }
  return found;
}

/** A text that was cut off, without what may be the beginning of an escape. */
export function withoutUnfinished(text: string): string {
  return text.replace(UNFINISHED, "");
}

/** `before`: what the text was decoded from. */
function resolvedEach(text: string, before: DecodedText | null): DecodedText[] {
  return NOTATIONS.filter(({ sign }) => text.includes(sign)).flatMap((notation) => {
    const resolved = resolvedText(text, notation);
    if (resolved === undefined) return [];
    return before === null ? resolved : through(before, resolved);
  });
}

/** A second decoding, by where its characters were before the first. */
function through({ starts, ends }: DecodedText, next: DecodedText): DecodedText {
  for (let index = 0; index < next.text.length; index++) {
    next.starts[index] = starts[next.starts[index] as number] as number;
    next.ends[index] = ends[(next.ends[index] as number) - 1] as number;
  }
  return next;
}

/** undefined: there are no such escapes. */
function resolvedText(text: string, { escapes, resolve }: Notation): DecodedText | undefined {
  const [starts, ends] = [new Uint32Array(text.length), new Uint32Array(text.length)];
  const pieces: string[] = [];
  let length = 0;
  let from = 0;
  const keep = (to: number) => {
    pieces.push(text.slice(from, to));
    for (; from < to; from++) {
      starts[length] = from;
      ends[length++] = from + 1;
    }
  };
  for (const found of text.matchAll(escapes)) {
    keep(found.index);
    for (const [piece, width] of resolve(found)) {
      pieces.push(piece);
      starts.fill(from, length, length + piece.length);
      from += width;
      ends.fill(from, length, length + piece.length);
      length += piece.length;
    }
  }
  if (pieces.length === 0) return undefined;
  keep(text.length);
  return { text: pieces.join(""), starts, ends };
}

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : "\uFFFD";
}

/** Octets, each written with as many characters: UTF-8, or Latin-1 where they are none. */
function octets(written: string, width: number): (readonly [string, number])[] {
  const bytes = Buffer.from(written.replace(/[^0-9a-f]/gi, ""), "hex");
  const text = bytes.toString();
  if (text.includes("\uFFFD")) return [...bytes].map((byte) => [String.fromCharCode(byte), width] as const);
  return [...text].map((one) => [one, Buffer.byteLength(one) * width] as const);
}
