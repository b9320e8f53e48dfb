import { spawn } from "node:child_process";
import type { Processes, ProcessResult } from "./host.ts";

/** How each shell is asked to stop at the first failing command. */
const ARGUMENTS = {
  bash: ["--noprofile", "--norc", "-eo", "pipefail", "-c"],
  sh: ["-e", "-c"],
} as const;

/** How long a child has to end by itself after SIGTERM, in milliseconds. */
const MERCY = 2000;

/** How often a group that was asked to end is looked after, in milliseconds. */
const GLANCE = 20;

/** The groups that run, so that none outlives this process however it ends. */
const groups = new Set<number>();
process.on("exit", () => {
  for (const pid of groups) endGroup(pid, "SIGKILL");
});

/** Child processes of the machine; each leads a group, so that what it started ends with it. */
export const nodeProcesses: Processes = {
  run: (command, { shell, folder, environment, signal, limit, keep = "first" }) =>
    new Promise<ProcessResult>((resolve, reject) => {
      const child = spawn(shell, [...ARGUMENTS[shell], command], {
        cwd: folder,
        env: environment,
        stdio: ["ignore", "pipe", "pipe"],
        detached: true,
      });
      const { pid } = child;
      if (pid !== undefined) groups.add(pid);
      const stdout = new Collector(limit, keep);
      const stderr = new Collector(limit, keep);
      child.stdout.on("data", (chunk: Uint8Array) => stdout.add(chunk));
      child.stderr.on("data", (chunk: Uint8Array) => stderr.add(chunk));
      let killer: NodeJS.Timeout | undefined;
      let killed = false;
      const end = () => {
        endGroup(pid, "SIGTERM");
        killer ??= setTimeout(() => {
          endGroup(pid, "SIGKILL");
          killed = true;
          // What has left the group lives on, and may hold the pipes open for ever.
          child.stdout.destroy();
          child.stderr.destroy();
        }, MERCY);
      };
      const settle = () => {
        clearTimeout(killer);
        signal.removeEventListener("abort", end);
        if (pid !== undefined) groups.delete(pid);
      };
      child.on("error", (error) => {
        settle();
        reject(error);
      });
      // What the command left behind in its group would hold the pipes open.
      child.on("exit", end);
      child.on("close", (exitCode) => {
        const finish = () => {
          // Something of the group may go on with its output sent elsewhere.
          if (!killed && groupLives(pid)) {
            setTimeout(finish, GLANCE);
            return;
          }
          settle();
          resolve({
            exitCode,
            stdout: stdout.bytes,
            stderr: stderr.bytes,
            stdoutSize: stdout.size,
            stderrSize: stderr.size,
          });
        };
        finish();
      });
      if (signal.aborted) end();
      else signal.addEventListener("abort", end);
    }),
};

function endGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // The group has ended already.
  }
}

function groupLives(pid: number | undefined): boolean {
  if (pid === undefined) return false;
  try {
    return process.kill(-pid, 0);
  } catch {
    return false;
  }
}

/** Keeps the first or the last bytes of a stream. */
class Collector {
  size = 0;
  readonly #limit: number;
  readonly #keep: "first" | "last";
  readonly #chunks: Uint8Array[] = [];
  /** Bytes in the chunks. */
  #kept = 0;

  constructor(limit: number, keep: "first" | "last") {
    this.#limit = limit;
    this.#keep = keep;
  }

  get bytes(): Uint8Array {
    const bytes = Buffer.concat(this.#chunks);
    return this.#keep === "first" ? bytes : bytes.subarray(Math.max(0, bytes.length - this.#limit));
  }

  add(chunk: Uint8Array): void {
    const room = this.#limit - this.size;
    this.size += chunk.length;
    if (this.#keep === "first") {
      if (room > 0) this.#chunks.push(chunk.subarray(0, room));
      return;
    }
    this.#chunks.push(chunk);
    this.#kept += chunk.length;
    for (let [oldest] = this.#chunks; oldest !== undefined; [oldest] = this.#chunks) {
      if (this.#kept - oldest.length < this.#limit) break;
      this.#kept -= oldest.length;
      this.#chunks.shift();
    }
  }
}
