import type { Look } from "./looked.ts";

/** How long the answer took, in milliseconds. */
export const lookDuration: Look<"duration"> = (_query, answer) => ({ found: true, value: answer.duration });
