import { type Answer, type ExchangeFacts, type HttpAnswerParts, httpAnswer } from "../answer.ts";

/** An answer as from a server, for tests of what looks at it; names of headers in any case. */
export function httpAnswerForTest(
  parts: Omit<HttpAnswerParts, "exchange"> & { exchange?: Partial<ExchangeFacts> },
): Answer {
  return httpAnswer({
    ...parts,
    headers: parts.headers.map(([name, value]) => [name.toLowerCase(), value]),
    exchange: {
      request: { method: "GET", url: new URL(parts.url), headers: [], body: null },
      wire: {
        version: "1.1",
        connection: { ip: "127.0.0.1", certificate: null },
        phases: { dns: 0, connect: 0, tls: 0, firstByte: 0, download: 0 },
      },
      rawBody: parts.body,
      hops: [],
      answeredAt: 0,
      ...parts.exchange,
    },
  });
}
