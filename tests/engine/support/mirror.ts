import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import {
  createServer as createHttp2Server,
  createSecureServer,
  type Http2ServerRequest,
  type Http2ServerResponse,
} from "node:http2";
import { createServer as createSecureHttp1Server } from "node:https";
import { connect, type Socket } from "node:net";
import type { TLSSocket } from "node:tls";
import type { Certificates } from "./certificates.ts";
import { listening, type TestServer } from "./servers.ts";

type Request = IncomingMessage | Http2ServerRequest;
type Response = ServerResponse | Http2ServerResponse;

/** Answers with what it received. */
function mirror(request: Request, response: Response): void {
  let size = 0;
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => {
    size += chunk.length;
    if (size < 100_000) chunks.push(chunk);
  });
  request.on("end", () => {
    const socket = request.socket as Partial<TLSSocket>;
    const body = JSON.stringify({
      version: request.httpVersion,
      method: request.method,
      path: request.url,
      headers: { ...request.headers },
      names: request.rawHeaders.filter((_, index) => index % 2 === 0),
      size,
      body: Buffer.concat(chunks).toString(),
      serverName: socket.servername ?? null,
      client: socket.getPeerCertificate?.()?.subject?.CN ?? null,
      authorized: socket.authorized ?? null,
    });
    response.writeHead(200, { "content-type": "application/json" });
    (response as ServerResponse).end(request.method === "HEAD" ? undefined : body);
  });
}

/** Over TLS, HTTP/2 and 1.1; it looks at client certificates, and asks for none. */
export function secureMirror({ ca, server }: Certificates, http2 = true): Promise<TestServer> {
  const sockets = new Set<Socket>();
  const options = { ...server, ca, requestCert: true, rejectUnauthorized: false };
  const made = http2
    ? createSecureServer({ ...options, allowHTTP1: true }, mirror)
    : createSecureHttp1Server(options, mirror);
  made.on("secureConnection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("error", () => {}).on("close", () => sockets.delete(socket));
  });
  return listening(made as never, "127.0.0.1", () => {
    for (const socket of sockets) socket.destroy();
  });
}

/** HTTP/2 without TLS. */
export function plainHttp2Mirror(): Promise<TestServer> {
  const sockets = new Set<Socket>();
  const made = createHttp2Server(mirror);
  made.on("connection", (socket: Socket) => sockets.add(socket));
  return listening(made as never, "127.0.0.1", () => {
    for (const socket of sockets) socket.destroy();
  });
}

export function plainMirror(): Promise<TestServer> {
  const made = createServer(mirror);
  return listening(made, "127.0.0.1", () => made.closeAllConnections());
}

/** A proxy that opens ways (CONNECT) to servers of the test, whatever host is asked for, at the port that is. */
export interface TestProxy extends TestServer {
  /** What was asked for, with what came as proxy-authorization. */
  readonly asked: string[];
}

export async function tunnelProxy(credentials: string | null = null): Promise<TestProxy> {
  const asked: string[] = [];
  const sockets = new Set<Socket>();
  const made = createServer((_, response) => response.writeHead(405).end());
  made.on("connect", (request, socket: Socket) => {
    const authorization = request.headers["proxy-authorization"] ?? null;
    asked.push(`${request.url} ${request.headers.host} ${authorization}`);
    sockets.add(socket);
    socket.on("error", () => {});
    if (credentials !== null && authorization !== credentials) {
      socket.end("HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n");
      return;
    }
    const way = connect(Number(request.url?.split(":").at(-1)), "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
      way.pipe(socket).pipe(way);
    });
    sockets.add(way);
    way.on("error", () => socket.destroy());
  });
  const server = await listening(made, "127.0.0.1", () => {
    for (const socket of sockets) socket.destroy();
  });
  return { ...server, asked };
}
