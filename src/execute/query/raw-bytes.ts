import { type Look, ofKind } from "./looked.ts";

/** The body as it was received, still in its content-encoding. */
export const lookRawBytes: Look<"raw-bytes"> = (_query, answer) =>
  ofKind(answer.exchange?.rawBody ?? null, "a request", "a body");
