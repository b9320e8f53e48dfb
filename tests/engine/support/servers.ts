import { createServer, type RequestListener, type Server } from "node:http";
import {
  type AddressInfo,
  createServer as createTcpServer,
  type Socket,
  type Server as TcpServer,
} from "node:net";

/** A server of a test, on a free port of loopback. */
export interface TestServer {
  readonly port: number;
  readonly url: string;
  close(): Promise<void>;
}

/** An HTTP server that answers as the listener does. */
export function httpServer(listener: RequestListener, host = "127.0.0.1"): Promise<TestServer> {
  const server = createServer(listener);
  return listening(server, host, () => server.closeAllConnections());
}

/** A server that talks whatever it likes over each connection. */
export function tcpServer(talk: (socket: Socket) => void): Promise<TestServer> {
  const sockets = new Set<Socket>();
  const server = createTcpServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {}).on("close", () => sockets.delete(socket));
    talk(socket);
  });
  return listening(server, "127.0.0.1", () => {
    for (const socket of sockets) socket.destroy();
  });
}

/** A port at which nothing listens: it was free a moment ago. */
export async function closedPort(): Promise<number> {
  const server = await tcpServer(() => {});
  await server.close();
  return server.port;
}

export function listening(server: Server | TcpServer, host: string, cut: () => void): Promise<TestServer> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, host, () => {
      const { port } = server.address() as AddressInfo;
      resolve({
        port,
        url: `http://${host.includes(":") ? `[${host}]` : host}:${port}`,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            cut();
          }),
      });
    });
  });
}
