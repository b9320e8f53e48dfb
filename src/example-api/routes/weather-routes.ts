import { STATUS_CODES } from "node:http";
import type { AttemptCounter } from "../attempt-counter.ts";
import type { Exchange } from "../exchange.ts";
import { pause } from "../pause.ts";
import { Problem } from "../problem.ts";
import { queryHeaderText } from "../query-header-text.ts";
import { boundedInteger, queryInteger } from "../query-integer.ts";
import { sendJson, sendNothing } from "../respond.ts";
import type { Route } from "../route.ts";

/** The longest anything here takes, in milliseconds. */
const longestWait = 10_000;

/** /status/:code, /slow, /flaky, /flaky-connection, /drip and /truncated: what networks and servers do to a client. */
export function weatherRoutes(attempts: AttemptCounter): readonly Route[] {
  return [
    { method: "*", path: "/status/:code", handle: answerStatus },
    {
      method: "*",
      path: "/slow",
      handle: async (exchange) => {
        const waited = queryInteger(exchange, "ms", { absent: 1000, minimum: 0, maximum: longestWait });
        if (await pause(exchange, waited)) {
          sendJson(exchange, 200, { waited });
        }
      },
    },
    {
      method: "*",
      path: "/flaky",
      handle: (exchange) => {
        const status = queryInteger(exchange, "status", { absent: 503, minimum: 400, maximum: 599 });
        const { key, attempt, fails } = nextAttempt(exchange, attempts);
        if (attempt <= fails) {
          throw new Problem(status, `attempt ${attempt} of ${fails} that fail`, {
            kind: "flaky",
            headers: { "retry-after": queryHeaderText(exchange, "retry-after") ?? "0" },
          });
        }
        sendJson(exchange, 200, { key, attempt });
      },
    },
    {
      method: "*",
      path: "/flaky-connection",
      handle: (exchange) => {
        const { key, attempt, fails } = nextAttempt(exchange, attempts);
        if (attempt <= fails) {
          exchange.request.socket.destroy();
        } else {
          sendJson(exchange, 200, { key, attempt });
        }
      },
    },
    { method: "GET", path: "/drip", handle: drip },
    { method: "GET", path: "/truncated", handle: truncate },
  ];
}

function answerStatus(exchange: Exchange): void {
  const status = boundedInteger(exchange.parameter("code"), "code", { minimum: 200, maximum: 999 });
  const retryAfter = queryHeaderText(exchange, "retry-after");
  const headers = retryAfter === undefined ? {} : { "retry-after": retryAfter };
  if (status === 204 || status === 205 || status === 304) {
    sendNothing(exchange, status, headers);
  } else if (status >= 400) {
    throw new Problem(status, "as you asked", { headers });
  } else {
    sendJson(exchange, status, { status, title: STATUS_CODES[status] ?? "Unknown" }, headers);
  }
}

/** Counts per path and key, so that /flaky and /flaky-connection may share a key. */
function nextAttempt(exchange: Exchange, attempts: AttemptCounter) {
  const key = exchange.query.get("key") ?? "";
  const fails = queryInteger(exchange, "fails", { absent: 1, minimum: 0, maximum: 1000 });
  return { key, fails, attempt: attempts.next(`${exchange.path} ${key}`) };
}

/** Sends `chunks` lines with `ms` milliseconds before each. */
async function drip(exchange: Exchange): Promise<void> {
  const chunks = queryInteger(exchange, "chunks", { absent: 5, minimum: 1, maximum: 1000 });
  const wait = queryInteger(exchange, "ms", {
    absent: 10,
    minimum: 0,
    maximum: Math.floor(longestWait / chunks),
  });
  exchange.response.writeHead(200, { "content-type": "text/plain; charset=utf-8" });
  exchange.response.flushHeaders();
  for (let chunk = 1; chunk <= chunks; chunk += 1) {
    if (!(await pause(exchange, wait))) {
      return;
    }
    exchange.response.write(`chunk ${chunk}\n`);
  }
  exchange.response.end();
}

/** Announces more bytes than it sends, then hangs up. */
function truncate({ response }: Exchange): void {
  response.writeHead(200, { "content-type": "text/plain; charset=utf-8", "content-length": 1000 });
  response.write("this body ends too ear", () => response.destroy());
}
