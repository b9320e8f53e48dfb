import type { Look } from "./looked.ts";

/** The body as bytes, after content-encoding was taken off. */
export const lookBytes: Look<"bytes"> = (_query, answer) => ({ found: true, value: answer.body });
