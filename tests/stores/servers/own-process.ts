import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { openSync, readFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

export interface ProcessOptions {
  /** Where its standard output and error go. */
  readonly log: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Whom it runs as, for servers that refuse to be root. */
  readonly uid?: number | undefined;
  readonly gid?: number | undefined;
}

/** A server process of ours: it ends with us, even when we are killed. */
export class OwnProcess {
  readonly #child: ChildProcess;
  readonly #log: string;
  readonly #exited: Promise<unknown>;

  constructor(binary: string, words: readonly string[], { log, environment, uid, gid }: ProcessOptions) {
    const file = openSync(log, "a");
    this.#log = log;
    this.#child = spawn(binary, words, {
      stdio: ["pipe", file, file],
      env: { ...process.env, ...environment },
      cwd: "/",
      ...(uid === undefined ? {} : { uid }),
      ...(gid === undefined ? {} : { gid }),
    });
    this.#exited = once(this.#child, "exit");
    // It reads until we are gone, however that comes about.
    const watcher = spawn("sh", ["-c", `cat >/dev/null; kill -9 ${this.#child.pid} 2>/dev/null`], {
      stdio: ["pipe", "ignore", "ignore"],
      detached: true,
    });
    watcher.unref();
    void this.#exited.then(() => watcher.kill());
  }

  get #running(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /** Waits until something listens on a port of loopback. */
  async listening(port: number): Promise<void> {
    while (!(await accepts(port))) {
      if (!this.#running) throw new Error(`${this.#child.spawnfile} ended:\n${this.log}`);
      await sleep(20);
    }
  }

  get log(): string {
    return readFileSync(this.#log, "utf8");
  }

  /** Sends a signal and waits for the end. */
  async end(signal: NodeJS.Signals): Promise<void> {
    if (this.#running) this.#child.kill(signal);
    await this.#exited;
  }
}

/** A port of loopback that nothing listens on, for servers that cannot choose one themselves. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, "close");
  return port;
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => {
      socket.destroy();
      resolve(true);
    });
    socket.on("error", () => resolve(false));
  });
}
