import { type Look, ofKind } from "./looked.ts";

/** The URL that answered, after redirects. */
export const lookUrl: Look<"url"> = (_query, answer) => ofKind(answer.url, "a request", "a URL");
