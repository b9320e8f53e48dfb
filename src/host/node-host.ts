import { randomUUID } from "node:crypto";
import type { Host } from "./host.ts";
import { nodeClock } from "./node-clock.ts";
import { nodeFiles } from "./node-files.ts";
import { nodeProcesses } from "./node-processes.ts";
import { nodeTerminal } from "./node-terminal.ts";

/** Everything of this machine. SIGINT or SIGTERM asks for an orderly end, the same once more ends at once; not so one after the other,
 * as GitHub sends them to a cancelled job 7.5 seconds apart, because what is left of the time is for the reports. */
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
  const seen = new Set<string>();
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      if (seen.has(signal)) process.exit(130);
      seen.add(signal);
      controller.abort();
    });
  }
  return controller.signal;
}
