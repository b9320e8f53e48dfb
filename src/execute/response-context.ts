import type { ValueMap } from "../model/value.ts";
import { dateText } from "../value/filter/subject-kind.ts";
import type { Answer } from "./answer.ts";
import { sentHeaders } from "./http/sent-headers.ts";
import { lookRedirects } from "./query/redirects.ts";
import { lookRequest } from "./query/request.ts";

/** The context `response` of `that`. What costs something, a body's text above all, is worked out when it is looked at. */
export function responseContext(answer: Answer): ValueMap {
  const { exchange } = answer;
  const context: ValueMap = {
    status: answer.status,
    duration: answer.duration,
    url: answer.url,
    stdout: answer.stdout,
    stderr: answer.stderr,
    "exit-code": answer.exitCode,
    size: answer.body.length,
    version: exchange?.wire.version ?? null,
    ip: exchange?.wire.connection.ip ?? null,
  };
  lazily(context, "headers", () => byName(answer.headers));
  lazily(context, "cookies", () => cookiesOf(answer));
  lazily(context, "body", () => answer.text);
  lazily(context, "json", () => ("value" in answer.json ? answer.json.value : null));
  lazily(context, "redirects", () => foundValue(lookRedirects({ kind: "redirects" }, answer)));
  lazily(context, "phases", () => phasesOf(answer));
  lazily(context, "request", () =>
    exchange === null
      ? null
      : {
          method: exchange.request.method,
          url: exchange.request.url.href,
          headers: byName(sentHeaders(exchange.request)),
          body: foundValue(lookRequest({ kind: "request", part: "body" }, answer)),
        },
  );
  return context;
}

function lazily(context: ValueMap, name: string, get: () => ValueMap[string]): void {
  Object.defineProperty(context, name, { enumerable: true, get });
}

/** Values by name; of a header that was sent several times the list of them. */
function byName(headers: Answer["headers"]): ValueMap {
  const map = new Map<string, string | string[]>();
  for (const [name, value] of headers) {
    const known = map.get(name);
    map.set(name, known === undefined ? value : [known, value].flat());
  }
  return Object.fromEntries(map);
}

/** Cookies by name, with what they say beside their value; dates as RFC 3339 text. */
function cookiesOf(answer: Answer): ValueMap {
  return Object.fromEntries(
    Array.from(answer.setCookies, ([name, { name: _, expires, ...rest }]) => [
      name,
      expires === undefined ? { ...rest } : { ...rest, expires: dateText(expires) },
    ]),
  ) as ValueMap;
}

/** The names are those of the query `duration`. */
function phasesOf({ exchange }: Answer): ValueMap | null {
  if (exchange === null) return null;
  const { dns, connect, tls, firstByte, download } = exchange.wire.phases;
  return { dns, connect, tls, "first-byte": firstByte, download };
}

/** What a query found that finds only values; null for nothing. */
function foundValue(looked: ReturnType<typeof lookRedirects>): ValueMap[string] {
  return looked.found ? (looked.value as ValueMap[string]) : null;
}
