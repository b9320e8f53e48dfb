import { sentHeaders } from "../http/sent-headers.ts";
import { lookAmong } from "./header.ts";
import type { Look } from "./looked.ts";

/** The request that was answered: the last one, after redirects. */
export const lookRequest: Look<"request"> = (query, answer) => {
  if (answer.exchange === null) return { found: false, reason: "only a request has parts" };
  const { method, url, body } = answer.exchange.request;
  switch (query.part) {
    case "method":
      return { found: true, value: method };
    case "url":
      return { found: true, value: url.href };
    case "header": {
      const found = lookAmong(query.name, sentHeaders(answer.exchange.request));
      return found.found ? found : { found: false, reason: `the request has ${found.reason}` };
    }
    case "body":
      if (body === null) return { found: false, reason: "the request has no body" };
      return body instanceof Uint8Array
        ? { found: true, value: new TextDecoder().decode(body) }
        : {
            found: false,
            reason: "the request's body was read from its files while it was sent, and not kept",
          };
  }
};
