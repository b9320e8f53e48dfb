import { createHash, createHmac } from "node:crypto";
import { type FunctionDefinition, textArgument } from "./definition.ts";

/** Digests of UTF-8 text, in lower-case hexadecimal. */
export const hash: readonly FunctionDefinition[] = [
  digest("md5", "md5"),
  digest("sha1", "sha1"),
  digest("sha256", "sha256"),
  digest("sha512", "sha512"),
  keyed("hmacSha1", "sha1"),
  keyed("hmacSha256", "sha256"),
  keyed("hmacSha512", "sha512"),
];

function digest(name: string, algorithm: string): FunctionDefinition {
  return {
    name,
    minimum: 1,
    maximum: 1,
    call: (values) =>
      createHash(algorithm)
        .update(textArgument(name, values, 0))
        .digest("hex"),
  };
}

/** The key comes first, then the text (RFC 2104). */
function keyed(name: string, algorithm: string): FunctionDefinition {
  return {
    name,
    minimum: 2,
    maximum: 2,
    call: (values) =>
      createHmac(algorithm, textArgument(name, values, 0))
        .update(textArgument(name, values, 1))
        .digest("hex"),
  };
}
