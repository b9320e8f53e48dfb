/** One spelling of a secret to look for. */
export interface SecretForm {
  readonly text: string;
  /** Characters at the beginning and end of `text` that stay, such as quotes. */
  readonly margin: number;
  /** Hides one more base64 character before and after, which would give away some bits of the secret. */
  readonly before: boolean;
  readonly after: boolean;
  /** Base64 or hex, which many tools break into rows. */
  readonly wraps: boolean;
}

type AddForm = (text: string, extra?: Partial<SecretForm>) => void;

const SHORT = 3;
const SHORTEST_LINE = 6;
/** Of JSON: shorter texts are words such as `readonly`. */
const SHORTEST_TEXT = 10;

/**
 * Every spelling under which a secret is hidden: as it is, escaped for JSON (up to three times, with `\/`,
 * `\u00e9`, `\u003c`), URL-encoded (once, twice, after escaping for JSON), base64 and base64url (alone, and inside
 * a longer text at each of the three alignments), hex, escaped for HTML and XML; for secrets of several lines, each
 * line of six characters or more as well.
 *
 * A secret of one or two characters can be guessed in a few thousand tries, and hiding it everywhere would blank
 * out digits and syllables: only as a JSON string is it hidden here (and as a whole text, by SecretMask).
 */
export function formsOf(secret: string): SecretForm[] {
  const forms = new Map<string, SecretForm>();
  const add: AddForm = (text, extra = {}) => {
    const form = { text, margin: 0, before: false, after: false, wraps: false, ...extra };
    const known = forms.get(text);
    const wraps = form.wraps || known?.wraps === true;
    if (known === undefined || (known.before && !form.before)) forms.set(text, { ...form, wraps });
    else if (wraps && !known.wraps) forms.set(text, { ...known, wraps });
  };
  if (secret.length < SHORT) {
    const quoted = JSON.stringify(secret);
    add(quoted, { margin: 1 });
    add(jsonEscape(quoted), { margin: 2 });
    return [...forms.values()];
  }
  for (const text of partsOf(secret)) {
    const bytes = new TextEncoder().encode(text);
    for (const form of [text, unreadable(text), ...urlForms(text), ...markupForms(text)]) add(form);
    for (const once of jsonForms(text)) {
      const twice = jsonEscape(once);
      for (const form of [once, twice, jsonEscape(twice), ...encodedOnce(once), ...encodedOnce(twice)])
        add(form);
    }
    const hex = Buffer.from(bytes).toString("hex");
    add(hex, { wraps: true });
    add(hex.toUpperCase(), { wraps: true });
    addBase64(bytes, add);
    // A part of a JSON Web Token.
    const quoted = jsonEscape(text);
    if (quoted !== text) addBase64(new TextEncoder().encode(quoted), add);
  }
  return [...forms.values()];
}

/** In Latin-1, where it was read as UTF-8. */
function unreadable(text: string): string {
  return text.replace(/[\u0080-\u00ff]/g, "\uFFFD");
}

/** The secret, without white space around it, its longer lines, and the longer texts of one that is JSON. */
function partsOf(secret: string): Set<string> {
  const parts = new Set([secret]);
  if (secret.trim().length >= SHORT) parts.add(secret.trim());
  const lines = secret.split(/\r\n|\r|\n/);
  if (lines.length > 1) {
    for (const line of lines) if (line.trim().length >= SHORTEST_LINE) parts.add(line.trim());
  }
  for (const text of textsOf(secret)) parts.add(text);
  return parts;
}

/** The texts in a secret that is a map or a list in JSON, such as the key file of a service account. */
function textsOf(secret: string): string[] {
  if (!/^\s*[{[]/.test(secret)) return [];
  const texts: string[] = [];
  try {
    JSON.parse(secret, (_, value: unknown) => {
      if (typeof value === "string" && value.length >= SHORTEST_TEXT) texts.push(value);
    });
  } catch {
    // A text that only begins like JSON.
  }
  return texts;
}

function jsonForms(text: string): Set<string> {
  const once = jsonEscape(text);
  const slashes = once.replaceAll("/", "\\/");
  const html = once.replace(/[<>&\u2028\u2029]/g, unicodeEscape);
  const forms = [once, slashes, html, html.replaceAll("'", "\\u0027")];
  for (const form of [once, slashes, html]) {
    const ascii = form.replace(/[\u007f-\uffff]/g, unicodeEscape);
    forms.push(
      ascii,
      ascii.replace(/\\u[0-9a-f]{4}/g, (unit) => `\\u${unit.slice(2).toUpperCase()}`),
    );
  }
  return new Set(forms);
}

function jsonEscape(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

const ALPHANUMERIC = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** What each encoder leaves as it is, besides letters and digits. */
const UNESCAPED = [
  // RFC 3986 unreserved
  "-_.~",
  // encodeURIComponent
  "-_.~!'()*",
  // encodeURI
  "-_.~!'()*;/?:@&=+$,#",
  // application/x-www-form-urlencoded of the WHATWG
  "-_.*",
  // user information and path segments
  "-_.~!$&'()*+,;=:@",
].map(keptCharacters);

const PRINTABLE = Array.from({ length: 94 }, (_, index) => String.fromCharCode(0x21 + index)).join("");
/** What the URL parser of browsers and of Node leaves as it is, a percent sign included, in a path and in a query (WHATWG URL 1.3);
 * the circumflex was added to those of paths later. */
const UNESCAPED_BY_URLS = [/["#<>?^`{}]/g, /["#<>?`{}]/g, /["#<>']/g, /["#<>]/g].map((escaped) =>
  keptCharacters(PRINTABLE.replace(escaped, "")),
);

function urlForms(text: string): Set<string> {
  const once = encodedOnce(text);
  return new Set([...once, ...[...once].flatMap((form) => [...encodedOnce(form)]), ...writtenByUrls(text)]);
}

/** As it stands in a URL into which it was written as it is: what follows a # is cut off, a backslash becomes a slash, and with
 * `path-as-is` only what would break the line is encoded. */
function writtenByUrls(text: string): string[] {
  const asIs = (written: string) => written.replace(/[\u0000-\u0020\u007f]/g, encodeURIComponent);
  const [shown = ""] = text.split("#", 1);
  const pieces = shown.length < text.length && shown.length >= SHORTEST_LINE ? [text, shown] : [text];
  return pieces.flatMap((piece) => {
    const bytes = new TextEncoder().encode(piece);
    const forms = UNESCAPED_BY_URLS.map((kept) => percentEncode(bytes, kept));
    return [
      ...new Set([piece, ...forms, ...forms.map((form) => form.replaceAll("\\", "/")), asIs(piece)]),
      Buffer.from(asIs(piece)).toString("latin1"),
    ];
  });
}

function encodedOnce(text: string): Set<string> {
  const bytes = new TextEncoder().encode(text);
  const forms = new Set<string>();
  for (const kept of UNESCAPED) forms.add(percentEncode(bytes, kept));
  forms.add(percentEncode(bytes, new Uint8Array(256)));
  for (const form of [...forms]) forms.add(form.replaceAll("%20", "+"));
  for (const form of [...forms]) forms.add(lowerOctets(form));
  return forms;
}

function lowerOctets(text: string): string {
  return text.replace(/%[0-9A-F]{2}/g, (octet) => octet.toLowerCase());
}

function keptCharacters(kept: string): Uint8Array {
  const characters = new Uint8Array(256);
  for (const character of ALPHANUMERIC + kept) characters[character.charCodeAt(0)] = 1;
  return characters;
}

function percentEncode(bytes: Uint8Array, kept: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += kept[byte] === 1 ? String.fromCharCode(byte) : percent(byte);
  return text;
}

function percent(byte: number): string {
  return `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
}

function markupForms(text: string): string[] {
  const basic = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const forms: string[] = [];
  for (const form of [basic, basic.replaceAll(">", "&gt;")]) {
    for (const double of ['"', "&quot;", "&#34;"]) {
      for (const single of ["'", "&#39;", "&#039;", "&#x27;", "&apos;"]) {
        forms.push(form.replaceAll('"', double).replaceAll("'", single));
      }
    }
  }
  return forms;
}

/**
 * Base64 maps three bytes to four characters, so a secret inside a longer text has one of three spellings, of
 * which only the characters made of its own bits alone are the same everywhere (RFC 4648).
 */
function addBase64(bytes: Uint8Array, add: AddForm): void {
  addUrlSafe(Buffer.from(bytes).toString("base64"), add);
  for (const offset of [0, 1, 2]) {
    const padded = new Uint8Array(offset + bytes.length);
    padded.set(bytes, offset);
    const first = Math.ceil((offset * 8) / 6);
    const end = Math.floor((padded.length * 8) / 6);
    addUrlSafe(Buffer.from(padded).toString("base64").slice(first, end), add, {
      before: offset > 0,
      after: (padded.length * 8) % 6 !== 0,
    });
  }
}

function addUrlSafe(text: string, add: AddForm, more?: Partial<SecretForm>): void {
  const extra = { ...more, wraps: true };
  add(text, extra);
  add(text.replaceAll("+", "-").replaceAll("/", "_"), extra);
  // Base64 in a query or a form.
  const encoded = text.replace(/[+/=]/g, (character) => percent(character.charCodeAt(0)));
  add(encoded, extra);
  add(lowerOctets(encoded), extra);
  // PHP and older JSON writers escape the slash.
  add(text.replaceAll("/", "\\/"), extra);
}
