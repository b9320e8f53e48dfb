import { type Look, ofKind } from "./looked.ts";

/** The version of HTTP that the answer came by: `1.0`, `1.1` or `2`. */
export const lookVersion: Look<"version"> = (_query, answer) =>
  ofKind(answer.exchange?.wire.version ?? null, "a request", "a version");
