import { createHash } from "node:crypto";
import type { Look } from "./looked.ts";

/** The MD5 of the body's bytes, in hexadecimal digits. */
export const lookMd5: Look<"md5"> = (_query, answer) => ({
  found: true,
  value: createHash("md5").update(answer.body).digest("hex"),
});
