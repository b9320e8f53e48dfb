import type { Look } from "./looked.ts";

/** The body as text. */
export const lookBody: Look<"body"> = (_query, answer) => ({ found: true, value: answer.text });
