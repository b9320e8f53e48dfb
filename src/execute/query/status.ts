import { type Look, ofKind } from "./looked.ts";

/** The status code. */
export const lookStatus: Look<"status"> = (_query, answer) => ofKind(answer.status, "a request", "a status");
