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
    ...interruption(),
  };
}

function interruption(): Pick<Host, "interrupted" | "urged"> {
  const [first, second] = [new AbortController(), new AbortController()];
  const seen = new Set<string>();
  let takesTime = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      const again = takesTime ? second.signal.aborted : seen.has(signal);
      if (again) process.exit(130);
      seen.add(signal);
      if (takesTime && first.signal.aborted) second.abort();
      first.abort();
    });
  }
  return {
    interrupted: first.signal,
    urged: () => {
      takesTime = true;
      return second.signal;
    },
  };
}
