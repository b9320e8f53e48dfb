import type { Look } from "./looked.ts";

/** How many bytes the body has, after content-encoding was taken off. */
export const lookSize: Look<"size"> = (_query, answer) => ({ found: true, value: answer.body.length });
