import { createHash, createHmac } from "node:crypto";
import type { Subject } from "../../model/value.ts";
import { bytesArgument, FunctionError, type SubjectFunction } from "./definition.ts";

const ENCODINGS = ["hex", "base64", "base64url"] as const;

/** Digests of bytes or UTF-8 text: in lower-case hexadecimal, or as the last argument says (`hex`, `base64`, `base64url`). */
export const hash: readonly SubjectFunction[] = [
  ...["md5", "sha1", "sha256", "sha384", "sha512"].map(digest),
  keyed("hmacMd5", "md5"),
  keyed("hmacSha1", "sha1"),
  keyed("hmacSha256", "sha256"),
  keyed("hmacSha384", "sha384"),
  keyed("hmacSha512", "sha512"),
];

function digest(name: string): SubjectFunction {
  return {
    name,
    minimum: 1,
    maximum: 2,
    apply: (subjects) =>
      createHash(name)
        .update(bytesArgument(name, subjects, 0))
        .digest(encodingArgument(name, subjects, 1)),
  };
}

/** The key comes first, then the text (RFC 2104). */
function keyed(name: string, algorithm: string): SubjectFunction {
  return {
    name,
    minimum: 2,
    maximum: 3,
    apply: (subjects) =>
      createHmac(algorithm, bytesArgument(name, subjects, 0))
        .update(bytesArgument(name, subjects, 1))
        .digest(encodingArgument(name, subjects, 2)),
  };
}

function encodingArgument(
  name: string,
  subjects: readonly Subject[],
  index: number,
): (typeof ENCODINGS)[number] {
  if (subjects.length <= index) return "hex";
  const encoding = ENCODINGS.find((one) => one === subjects[index]);
  if (encoding === undefined)
    throw new FunctionError(`${name}() writes ${ENCODINGS.join(", ")}, not ${String(subjects[index])}`);
  return encoding;
}
