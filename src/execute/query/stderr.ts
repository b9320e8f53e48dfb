import { type Look, ofKind } from "./looked.ts";

/** What a command printed to standard error, without the last line break. */
export const lookStderr: Look<"stderr"> = (_query, answer) =>
  ofKind(answer.kind === "run" ? answer.stderr : null, "a command", "output");
