import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SecretMask } from "./secret-mask.ts";

type Encode = (text: string) => string;

function maskOf(...secrets: string[]): SecretMask {
  const mask = new SecretMask();
  for (const secret of secrets) mask.add(secret);
  return mask;
}

const json: Encode = (text) => JSON.stringify(text).slice(1, -1);
const ascii: Encode = (text) =>
  json(text).replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
const url: Encode = encodeURIComponent;
const lower: Encode = (text) => text.replace(/%[0-9A-F]{2}/g, (octet) => octet.toLowerCase());
const form: Encode = (text) => new URLSearchParams({ a: text }).toString().slice(2);
const plus: Encode = (text) => url(text).replaceAll("%20", "+");
const markup: Encode = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const base64: Encode = (text) => Buffer.from(text).toString("base64");
const hex: Encode = (text) => Buffer.from(text).toString("hex");

const combined: Record<string, Encode> = {
  "json three times": (text) => json(json(json(text))),
  "url of json": (text) => url(json(text)),
  "lower-case url of json": (text) => lower(url(json(text))),
  "url of json with +": (text) => plus(json(text)),
  "form of json": (text) => form(json(text)),
  "url of json in ASCII": (text) => url(ascii(text)),
  "url of json twice": (text) => url(json(json(text))),
  "url twice": (text) => url(url(text)),
  "lower-case url twice": (text) => lower(url(lower(url(text)))),
  "form twice": (text) => form(form(text)),
  "markup without >": markup,
  "markup without >, with quotes": (text) => markup(text).replaceAll('"', "&quot;").replaceAll("'", "&#39;"),
  "markup with &apos;": (text) => markup(text).replaceAll("'", "&apos;"),
  "markup with &#x27;": (text) => markup(text).replaceAll('"', "&quot;").replaceAll("'", "&#x27;"),
};

const unit = (text: string) => text.charCodeAt(0).toString(16).padStart(4, "0");
const octets = (text: string, prefix: string) =>
  [...Buffer.from(text)].map((byte) => prefix + byte.toString(16).padStart(2, "0")).join("");

/** How writers of other languages spell a text. */
const elsewhere: Record<string, Encode> = {
  ".NET's JSON": (text) => json(text).replace(/[^ -~]|[+<>&'`]/g, (one) => `\\u${unit(one).toUpperCase()}`),
  "Gson's JSON": (text) => json(text).replace(/[<>&'=]/g, (one) => `\\u${unit(one)}`),
  "JSON in JSON with slashes escaped": (text) => json(json(text).replaceAll("/", "\\/")),
  "JSON in an attribute": (text) => markup(json(text)).replaceAll('"', "&quot;"),
  "Go's html/template": (text) => text.replace(/[&<>"'+]/g, (one) => `&#${one.charCodeAt(0)};`),
  "Razor and Handlebars": (text) =>
    text.replace(/[^A-Za-z0-9]/gu, (one) => `&#x${one.codePointAt(0)?.toString(16)};`),
  "XML in ASCII": (text) => markup(text).replace(/[^ -~]/gu, (one) => `&#${one.codePointAt(0)};`),
  "punctuation by name": (text) =>
    text.replaceAll("&", "&amp;").replaceAll("+", "&plus;").replaceAll("/", "&sol;"),
  "JavaScript's code points": (text) =>
    json(text).replace(/[^ -~]/gu, (one) => `\\u{${one.codePointAt(0)?.toString(16)}}`),
  "Python's quote": (text) =>
    octets(text, "%").replace(/%([2-7][\da-f])/g, (octet, hexes: string) => {
      const one = String.fromCharCode(Number.parseInt(hexes, 16));
      return /[\w.~/-]/.test(one) ? one : octet.toUpperCase();
    }),
  "Python's bytes": (text) =>
    [...Buffer.from(text)]
      .map((byte) => {
        const one = String.fromCharCode(byte);
        if (byte < 0x20 || byte > 0x7e) return `\\x${byte.toString(16).padStart(2, "0")}`;
        return one === "\\" || one === "'" ? `\\${one}` : one;
      })
      .join(""),
  "a shell's quotes": (text) => text.replaceAll("'", "'\\''"),
  "a terminal's colours": (text) =>
    `${text.slice(0, 4)}\u001b[01;31m\u001b[K${text.slice(4, 7)}\u001b[m${text.slice(7)}`,
};

const rows = (text: string, width: number, separator: string) =>
  text.match(new RegExp(`.{1,${width}}`, "gs"))?.join(separator) ?? "";
const separators = ["\n", "\r\n", "\n  ", "\r\n\t", "\\n", "\\r\\n", "\\\\n", "%0A", "%0D%0A", "&#10;"];

const secrets = fc
  .oneof(
    fc.string({ unit: "binary", minLength: 3, maxLength: 300 }),
    fc.string({ unit: "grapheme", minLength: 3, maxLength: 300 }),
    fc.string({ unit: "grapheme-ascii", minLength: 100, maxLength: 300 }),
    fc.string({ unit: fc.constantFrom(..."ab\"'\\/<>&+=% \n\u00e9\u20ac"), minLength: 3, maxLength: 60 }),
  )
  .filter((secret) => !secret.includes("*"));
const surroundings = fc.string({ unit: "binary", maxLength: 30 });

/** That no eight characters in a row of an encoded secret are left, but those that its surroundings have as well. */
function expectHidden(masked: string, encoded: string, around: string): void {
  const size = Math.min(8, encoded.length);
  for (let index = 0; index + size <= encoded.length; index++) {
    const piece = encoded.slice(index, index + size);
    if (masked.includes(piece) && !around.includes(piece)) expect.fail(`${piece} is left in ${masked}`);
  }
}

describe("SecretMask", () => {
  it.each(Object.entries(combined))("hides combined encodings: %s", (_name, encode) => {
    fc.assert(
      fc.property(secrets, surroundings, surroundings, (secret, before, after) => {
        const encoded = encode(secret);
        const masked = maskOf(secret).mask(before + encoded + after);
        expectHidden(masked, encoded, `${before}***${after}`);
      }),
      { numRuns: 100 },
    );
  });

  it.each(Object.entries(elsewhere))("hides other spellings: %s", (_name, encode) => {
    for (const secret of [
      "tok+4f1c/9b==",
      "k€y \"7/+&<é>\\\\ =?'9 end",
      "ends with a quote'",
      "\u{1f511} and\ttabs\nand lines",
      "%41 and \\\\u0041 and &amp;",
    ]) {
      const encoded = encode(secret);
      const mask = maskOf(secret);
      expect(mask.mask(`{"a":"${encoded}"}`)).toBe('{"a":"***"}');
      expect(mask.mask(`${"&#65;%42".repeat(40_000)}${encoded}, `)).toBe(`${"&#65;%42".repeat(40_000)}***, `);
      for (let length = 24; length < encoded.length; length++) {
        const cut = mask.maskCut(`left: ${encoded.slice(0, length)}`);
        expectHidden(cut, encoded.slice(0, length), "left: ***");
      }
    }
  });

  it.each([
    ["base64", base64],
    ["hex", hex],
    ["upper-case hex", (text: string) => hex(text).toUpperCase()],
  ] as const)("hides %s broken into rows", (_name, encode) => {
    const width = fc.constantFrom(60, 64, 76);
    const separator = fc.constantFrom(...separators);
    fc.assert(
      fc.property(
        secrets,
        surroundings,
        surroundings,
        width,
        separator,
        (secret, before, after, columns, between) => {
          const encoded = rows(encode(secret), columns, between);
          const masked = maskOf(secret).mask(before + encoded + after);
          expectHidden(masked, encoded, `${before}***${after}`);
        },
      ),
      { numRuns: 400 },
    );
  });

  it("hides a secret inside longer base64 that is broken into rows", () => {
    const bytes = fc.uint8Array({ maxLength: 200 });
    const separator = fc.constantFrom(...separators);
    fc.assert(
      fc.property(secrets, bytes, bytes, separator, (secret, before, after, between) => {
        const whole = Buffer.concat([before, Buffer.from(secret), after]).toString("base64");
        const masked = maskOf(secret).mask(rows(whole, 76, between));
        const from = Math.ceil((before.length * 8) / 6);
        const to = Math.floor(((before.length + Buffer.byteLength(secret)) * 8) / 6);
        const left = masked.replaceAll(between, "");
        expectHidden(left, whole.slice(from, to), `${whole.slice(0, from)}***${whole.slice(to)}`);
      }),
      { numRuns: 400 },
    );
  });

  it("hides the beginning of a secret broken into rows where a text was cut off", () => {
    const secret = `-----BEGIN KEY-----\n${"MIIEvQIBADANBgkqhkiG9w0B\n".repeat(12)}-----END KEY-----\n`;
    const mask = maskOf(secret);
    for (const separator of separators) {
      const encoded = rows(base64(secret), 76, separator);
      for (let length = 8; length <= encoded.length; length++) {
        const cut = encoded.slice(0, length);
        expectHidden(mask.maskCut(`before: ${cut}`), cut, "before: ***");
      }
    }
  });

  it("keeps what is around the rows, and rows that hide nothing", () => {
    const secret = `token-${"0123456789".repeat(15)}`;
    const mask = maskOf("first-secret");
    const other = rows(base64("x".repeat(300)), 76, "\n");
    expect(mask.mask(other)).toBe(other);
    mask.add(secret);
    expect(mask.mask(`a ${rows(base64(secret), 64, "\n")}\nb\n${other}`)).toBe(`a ***\nb\n${other}`);
  });

  it("leaves large texts of rows as they are", () => {
    const mask = maskOf(
      ...Array.from({ length: 20 }, (_, index) => `s3cr3t "${index}" ${"x/+".repeat(index * 5)}`),
    );
    const row = `${"QUJDRGVm".repeat(9)}QUJD`;
    for (const text of [
      `${row}\n`.repeat(65_000),
      "a\n".repeat(2_500_000),
      "\\".repeat(5_000_000),
      row.repeat(65_000),
    ]) {
      expect(mask.mask(text) === text).toBe(true);
    }
  });
});

it.each([
  "ab%7 cdefg",
  "ab% cdefg",
  "abc%41 defg",
  'p@ss "w/rd+é<&>%7',
  "p@ss w/rd+é",
  'p@ss "w/rd',
  "back\\slash ^`{|}' %zz",
])("%s, written into a path and a query as it is", (secret) => {
  const mask = new SecretMask();
  mask.add(secret);
  expect(mask.mask(new URL(`http://h/secret/${secret}`).href)).toBe("http://h/secret/***");
  expect(mask.mask(new URL(`http://h/?z=${secret}`).href)).toBe("http://h/?z=***");
  expect(mask.mask(secret.replaceAll(" ", "%20"))).toBe("***");
});

it("what a URL cuts off a secret at a # leaves nothing to be read", () => {
  const mask = new SecretMask();
  mask.add("first-half#second-half");
  expect(mask.mask(new URL("http://h/first-half#second-half").pathname)).toBe("/***");
});
