import { type Look, ofKind } from "./looked.ts";

/** Every answer that sent on to the next, as maps of url, status and location; an empty list when none did. */
export const lookRedirects: Look<"redirects"> = (_query, answer) =>
  ofKind(
    answer.exchange?.hops.map(({ url, status, location }) => ({ url, status, location })) ?? null,
    "a request",
    "redirects",
  );
