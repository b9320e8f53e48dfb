import { spawn } from "node:child_process";
import type { Processes, ProcessResult } from "./host.ts";

/** How each shell is asked to stop at the first failing command. */
const ARGUMENTS = {
  bash: ["--noprofile", "--norc", "-eo", "pipefail", "-c"],
  sh: ["-e", "-c"],
} as const;

/** How long a child has to end by itself after SIGTERM, in milliseconds. */
const MERCY = 2000;

/** Child processes of the machine; each leads a group, so that what it started ends with it. */
export const nodeProcesses: Processes = {
  run: (command, { shell, folder, environment, signal, limit }) =>
    new Promise<ProcessResult>((resolve, reject) => {
      const child = spawn(shell, [...ARGUMENTS[shell], command], {
        cwd: folder,
        env: environment,
        stdio: ["ignore", "pipe", "pipe"],
        detached: true,
      });
      const stdout = new Collector(limit);
      const stderr = new Collector(limit);
      child.stdout.on("data", (chunk: Uint8Array) => stdout.add(chunk));
      child.stderr.on("data", (chunk: Uint8Array) => stderr.add(chunk));
      let killer: NodeJS.Timeout | undefined;
      const end = () => {
        endGroup(child.pid, "SIGTERM");
        killer ??= setTimeout(() => {
          endGroup(child.pid, "SIGKILL");
          // What has left the group lives on, and may hold the pipes open for ever.
          child.stdout.destroy();
          child.stderr.destroy();
        }, MERCY);
      };
      const settle = () => {
        clearTimeout(killer);
        signal.removeEventListener("abort", end);
      };
      child.on("error", (error) => {
        settle();
        reject(error);
      });
      // What the command left behind in its group would hold the pipes open.
      child.on("exit", end);
      child.on("close", (exitCode) => {
        settle();
        resolve({
          exitCode,
          stdout: stdout.bytes,
          stderr: stderr.bytes,
          stdoutSize: stdout.size,
          stderrSize: stderr.size,
        });
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

class Collector {
  size = 0;
  readonly #limit: number;
  readonly #chunks: Uint8Array[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  get bytes(): Uint8Array {
    return Buffer.concat(this.#chunks);
  }

  add(chunk: Uint8Array): void {
    const room = this.#limit - this.size;
    this.size += chunk.length;
    if (room > 0) this.#chunks.push(chunk.subarray(0, room));
  }
}
