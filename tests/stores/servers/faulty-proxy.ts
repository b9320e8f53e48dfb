import { once } from "node:events";
import { connect, createServer, type Server, type Socket } from "node:net";

/** A proxy on loopback before a server, that breaks connections where a test wants them to break. */
export class FaultyProxy {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  /** What to do with a request that holds a text, after so many others of them. */
  #fault: { readonly text: string; readonly kind: "request" | "answer"; others: number } | undefined;
  #silent = false;

  constructor(port: number) {
    this.#server = createServer((client) => this.#join(client, connect(port, "127.0.0.1")));
  }

  /** Begins to listen; the port. */
  async listen(): Promise<number> {
    this.#server.listen(0, "127.0.0.1");
    await once(this.#server, "listening");
    return (this.#server.address() as { port: number }).port;
  }

  /** Breaks the connection at the next request, or a later one, that holds a text: before the server sees it, or instead of its answer. */
  breakAt(kind: "request" | "answer", text: string, others = 0): void {
    this.#fault = { kind, text, others };
  }

  /** Whether the fault has come about; it does not any more. */
  brokeOff(): boolean {
    const broke = this.#fault === undefined;
    this.#fault = undefined;
    return broke;
  }

  /** Passes nothing on from now, and says nothing; or passes everything on again, on new connections. */
  setSilent(silent: boolean): void {
    this.#silent = silent;
    if (!silent) this.cut();
  }

  /** Breaks all connections. */
  cut(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  async close(): Promise<void> {
    this.cut();
    this.#server.close();
    await once(this.#server, "close");
  }

  #join(client: Socket, server: Socket): void {
    let cutAtAnswer = false;
    const cut = () => {
      client.destroy();
      server.destroy();
    };
    for (const socket of [client, server]) {
      this.#sockets.add(socket);
      socket.on("error", cut);
      socket.on("close", () => {
        this.#sockets.delete(socket);
        cut();
      });
    }
    client.on("data", (bytes) => {
      if (this.#silent) return;
      if (this.#fault !== undefined && bytes.includes(this.#fault.text) && this.#fault.others-- === 0) {
        const { kind } = this.#fault;
        this.#fault = undefined;
        if (kind === "request") return cut();
        cutAtAnswer = true;
      }
      server.write(bytes);
    });
    server.on("data", (bytes) => {
      if (cutAtAnswer) return cut();
      if (!this.#silent) client.write(bytes);
    });
  }
}
