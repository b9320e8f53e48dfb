import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** A server on loopback, for as long as the test takes. */
export interface Api {
  readonly url: string;
  /** `METHOD path` of every request so far. */
  readonly requests: readonly string[];
}

/** Starts a server whose answers the test decides. */
export async function startApi(
  answer: (request: IncomingMessage, response: ServerResponse, body: string) => void,
): Promise<Api> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    let body = "";
    request.setEncoding("utf8").on("data", (text: string) => {
      body += text;
    });
    request.on("end", () => answer(request, response, body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests };
}

/** One that answers every request with the same. */
export function startAnswering(body: unknown, status = 200): Promise<Api> {
  return startApi((_request, response) => {
    response.writeHead(status, { "content-type": "application/json" });
    response.end(JSON.stringify(body));
  });
}
