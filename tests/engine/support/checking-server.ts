import { rmSync } from "node:fs";
import { createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tcpServer } from "./servers.ts";

/** One request as it must arrive: its head line by line, and its body with a character for each byte. */
export interface ExpectedRequest {
  readonly head: readonly string[];
  readonly body?: string;
  /** What is answered; without it: 200. */
  readonly answer?: string;
}

/** A server that holds what it receives, byte for byte, against what it was told to expect next. */
export interface CheckingServer {
  readonly port: number;
  /** Of a second one of its kind, which is another origin. */
  readonly otherPort: number;
  /** A Unix socket at which it listens as well. */
  readonly socket: string;
  /** What came otherwise than expected. */
  readonly wrong: string[];
  /** How many requests came. */
  readonly count: () => number;
  expect(requests: readonly ExpectedRequest[]): void;
  close(): Promise<void>;
}

export async function checkingServer(): Promise<CheckingServer> {
  const wrong: string[] = [];
  const expected: ExpectedRequest[] = [];
  let count = 0;
  const check = (received: string): string => {
    count += 1;
    const next = expected.shift();
    const wanted = next === undefined ? "nothing" : `${next.head.join("\r\n")}\r\n\r\n${next.body ?? ""}`;
    if (received === wanted) return next?.answer ?? "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok";
    wrong.push(`expected ${JSON.stringify(wanted)}, received ${JSON.stringify(received)}`);
    return "HTTP/1.1 500 Wrong\r\ncontent-length: 0\r\n\r\n";
  };
  const talk = (socket: Socket) => {
    let buffered = "";
    socket.on("error", () => {});
    socket.on("data", (data) => {
      buffered += data.toString("latin1");
      const length = lengthOf(buffered);
      if (length === undefined || buffered.length < length) return;
      const received = buffered.slice(0, length);
      buffered = buffered.slice(length);
      const answer = check(received);
      socket.write(received.startsWith("HEAD ") ? answer.replace(/\r\n\r\n.*$/s, "\r\n\r\n") : answer);
    });
  };
  const [first, second] = [await tcpServer(talk), await tcpServer(talk)];
  const path = join(tmpdir(), `rota-${first.port}.sock`);
  const atSocket = createServer(talk);
  await new Promise<void>((resolve) => atSocket.listen(path, resolve));
  return {
    port: first.port,
    otherPort: second.port,
    socket: path,
    wrong,
    count: () => count,
    expect: (requests) => expected.push(...requests),
    close: async () => {
      atSocket.close();
      rmSync(path, { force: true });
      await Promise.all([first.close(), second.close()]);
    },
  };
}

/** How long the first request of a text is; undefined while that is not known. */
function lengthOf(text: string): number | undefined {
  const end = text.indexOf("\r\n\r\n");
  if (end === -1) return undefined;
  const head = text.slice(0, end + 2);
  const behind = end + 4;
  if (/\r\ntransfer-encoding: chunked\r\n/.test(head)) {
    const last = text.indexOf("0\r\n\r\n", behind);
    return last === -1 ? undefined : last + 5;
  }
  return behind + Number(/\r\ncontent-length: (\d+)\r\n/.exec(head)?.[1] ?? 0);
}
