import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SecretMask } from "./secret-mask.ts";

function maskOf(...secrets: string[]): SecretMask {
  const mask = new SecretMask();
  for (const secret of secrets) mask.add(secret);
  return mask;
}

const json = (text: string) => JSON.stringify(text).slice(1, -1);
const ascii = (text: string) =>
  text.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
const lowerHex = (text: string) => text.replace(/%[0-9A-F]{2}/g, (octet) => octet.toLowerCase());
const form = (text: string) => new URLSearchParams({ a: text }).toString().slice(2);
const html = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const encodings: Record<string, (text: string) => string> = {
  raw: (text) => text,
  json,
  "json twice": (text) => json(json(text)),
  "json in ASCII": (text) => ascii(json(text)),
  "json with escaped slashes": (text) => json(text).replaceAll("/", "\\/"),
  url: encodeURIComponent,
  "url in lower case": (text) => lowerHex(encodeURIComponent(text)),
  form,
  "form in lower case": (text) => lowerHex(form(text)),
  base64: (text) => Buffer.from(text).toString("base64"),
  base64url: (text) => Buffer.from(text).toString("base64url"),
  "base64 in a query": (text) => encodeURIComponent(Buffer.from(text).toString("base64")),
  hex: (text) => Buffer.from(text).toString("hex"),
  "upper-case hex": (text) => Buffer.from(text).toString("hex").toUpperCase(),
  html,
  "html with apostrophes": (text) => html(text).replaceAll("'", "&#39;"),
  xml: (text) => html(text).replaceAll("'", "&apos;"),
};

// An asterisk in a secret could be made up of a neighbour's mask.
const secrets = fc
  .oneof(
    fc.string({ unit: "binary", minLength: 3, maxLength: 40 }),
    fc.string({ unit: "grapheme-ascii", minLength: 3, maxLength: 40 }),
    fc.string({ unit: fc.constantFrom(..."ab\"'\\/<>&+=% \n"), minLength: 3, maxLength: 12 }),
  )
  .filter((secret) => !secret.includes("*"));
const surroundings = fc.string({ unit: "binary", maxLength: 30 });

describe("SecretMask", () => {
  it.each(Object.entries(encodings))("hides a secret in any text: %s", (_name, encode) => {
    fc.assert(
      fc.property(secrets, surroundings, surroundings, (secret, before, after) => {
        const masked = maskOf(secret).mask(before + encode(secret) + after);
        expect(masked).not.toContain(encode(secret));
        expect(masked).toContain("***");
      }),
      { numRuns: 300 },
    );
  });

  it.each(["base64", "base64url"] as const)(
    "hides a secret inside longer %s, at every alignment",
    (encoding) => {
      const bytes = fc.uint8Array({ maxLength: 20 });
      fc.assert(
        fc.property(secrets, bytes, bytes, (secret, before, after) => {
          const text = Buffer.concat([before, Buffer.from(secret), after]).toString(encoding);
          // The characters that hold bits of nothing but the secret.
          const from = Math.ceil((before.length * 8) / 6);
          const to = Math.floor(((before.length + Buffer.byteLength(secret)) * 8) / 6);
          expect(maskOf(secret).mask(text)).not.toContain(text.slice(from, to));
        }),
        { numRuns: 1000 },
      );
    },
  );

  it("hides the credentials of basic authentication, borders included", () => {
    const credentials = Buffer.from("user:s3cr3t-value").toString("base64");
    expect(maskOf("s3cr3t-value").mask(`Basic ${credentials}`)).toMatch(/^Basic dXNlcj\*\*\*=?$/);
  });

  it("hides each longer line of a secret of several lines", () => {
    const mask = maskOf("-----BEGIN KEY-----\r\n  MIIEvQIBADANBg\nkq\n-----END KEY-----\n");
    expect(mask.mask("a MIIEvQIBADANBg b")).toBe("a *** b");
    expect(mask.mask("kq")).toBe("kq");
    expect(mask.mask(json("\n  MIIEvQIBADANBg\n"))).toBe("\\n  ***\\n");
  });

  it("prefers the longest, and joins what overlaps", () => {
    expect(maskOf("abc", "abcdef").mask("xabcdefx")).toBe("x***x");
    expect(maskOf("abcdef", "defghi").mask("xabcdefghix")).toBe("x***x");
    expect(maskOf("aaa").mask("aaaaa b aaa")).toBe("*** b ***");
  });

  it("hides a secret of one or two characters only as a whole text or JSON string", () => {
    const mask = maskOf("1", "ab");
    expect(mask.mask("1")).toBe("***");
    expect(mask.mask('{"n":1,"s":"1","t":"ab"}')).toBe('{"n":1,"s":"***","t":"***"}');
    expect(mask.mask("about 1 cab")).toBe("about 1 cab");
  });

  it("leaves other text alone, and text as it is while there are no secrets", () => {
    expect(new SecretMask().mask("anything")).toBe("anything");
    expect(maskOf("").mask("anything")).toBe("anything");
    expect(maskOf("s3cr3t").mask("S3CR3T s3cr3 t")).toBe("S3CR3T s3cr3 t");
  });

  it("sees secrets that are added later", () => {
    const mask = maskOf("first-secret");
    expect(mask.mask("second-secret")).toBe("second-secret");
    mask.add("second-secret");
    expect(mask.mask("first-secret second-secret")).toBe("*** ***");
  });

  it("tells listeners every secret once", () => {
    const told: string[] = [];
    const mask = maskOf("one-secret");
    mask.onAdd((secret) => told.push(secret));
    for (const secret of ["two-secret", "two-secret", ""]) mask.add(secret);
    expect(told).toEqual(["one-secret", "two-secret"]);
  });

  it("masks values: texts, keys, numbers and booleans", () => {
    const mask = maskOf("s3cr3t", "123456", "12345678901234567890", "false");
    const value = { s3cr3t: ["x s3cr3t", 123456, 7, 12345678901234567890n, null, false, true] };
    expect(mask.maskValue(value)).toEqual({ "***": ["x ***", "***", 7, "***", null, "***", true] });
    expect(Object.keys(mask.maskValue(JSON.parse('{"__proto__":1}')) as object)).toEqual(["__proto__"]);
  });

  it("is quick on large texts with many secrets", () => {
    const mask = new SecretMask();
    for (let index = 0; index < 30; index++) mask.add(`s3cr3t-${index}-${"x".repeat(index)}/+`);
    const text = JSON.stringify(
      Array.from({ length: 60_000 }, (_, id) => ({
        id,
        name: `some text for item ${id}`,
        ok: true,
        list: [1, 2],
      })),
    );
    mask.mask("warm");
    const started = performance.now();
    expect(mask.mask(text)).toBe(text);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
