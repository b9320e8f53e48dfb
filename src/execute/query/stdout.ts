import { type Look, ofKind } from "./looked.ts";

/** What a command printed, without the last line break. */
export const lookStdout: Look<"stdout"> = (_query, answer) =>
  ofKind(answer.kind === "run" ? answer.stdout : null, "a command", "output");
