import { randomUUID } from "node:crypto";
import type { Host } from "./host.ts";
import { nodeClock } from "./node-clock.ts";
import { nodeFiles } from "./node-files.ts";
import { nodeProcesses } from "./node-processes.ts";
import { nodeTerminal } from "./node-terminal.ts";

/** Everything of this machine. The first SIGINT or SIGTERM asks for an orderly end, the second ends at once. */
export function nodeHost(): Host {
  const environment = { ...process.env };
  return {
    clock: nodeClock,
    random: { number: Math.random, uuid: randomUUID },
    files: nodeFiles,
    terminal: nodeTerminal(environment),
    processes: nodeProcesses,
    environment,
    workingFolder: process.cwd(),
    interrupted: interruption(),
  };
}

function interruption(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      if (controller.signal.aborted) process.exit(130);
      controller.abort();
    });
  }
  return controller.signal;
}
