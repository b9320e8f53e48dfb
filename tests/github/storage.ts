import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { refusal, send } from "./reply.ts";
import type { State } from "./state.ts";

/** GitHub's storage of artifacts, which is somebody else's: whoever has an address gets the archive, and no token must come along. */
export interface Storage {
  readonly url: string;
  close(): Promise<void>;
}

/** Starts it on loopback; `problem` is told what no client should send. */
export async function startStorage(state: State, problem: (text: string) => void): Promise<Storage> {
  const server = createServer((request, response) => {
    if (request.headers.authorization !== undefined) problem(`GET ${request.url}: the storage got a token`);
    const id = Number(request.url?.slice(1));
    const archive = state.artifacts.find((artifact) => artifact.id === id)?.archive;
    if (archive === undefined) send(response, refusal(404, "Not Found"));
    else send(response, { status: 200, body: archive, headers: { "content-type": "application/zip" } });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
