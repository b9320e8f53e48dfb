import { type FunctionDefinition, FunctionError, textArgument } from "./definition.ts";

/** Encodings of UTF-8 text. */
export const encoding: readonly FunctionDefinition[] = [
  convert("base64", (text) => Buffer.from(text).toString("base64")),
  convert("base64Url", (text) => Buffer.from(text).toString("base64url")),
  convert("base64Decode", (text) => {
    if (!/^[A-Za-z0-9+/_-]*={0,2}$/.test(text.trim())) {
      throw new FunctionError("base64Decode() was given text that is not base64");
    }
    return Buffer.from(text.trim(), "base64").toString();
  }),
  convert("hex", (text) => Buffer.from(text).toString("hex")),
  convert("urlEncode", encodeURIComponent),
  convert("urlDecode", (text) => {
    try {
      return decodeURIComponent(text);
    } catch {
      throw new FunctionError("urlDecode() was given text with a broken % escape");
    }
  }),
];

function convert(name: string, change: (text: string) => string): FunctionDefinition {
  return { name, minimum: 1, maximum: 1, call: (values) => change(textArgument(name, values, 0)) };
}
