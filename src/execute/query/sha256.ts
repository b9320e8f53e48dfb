import { createHash } from "node:crypto";
import type { Look } from "./looked.ts";

/** The SHA-256 of the body's bytes, in hexadecimal digits. */
export const lookSha256: Look<"sha256"> = (_query, answer) => ({
  found: true,
  value: createHash("sha256").update(answer.body).digest("hex"),
});
