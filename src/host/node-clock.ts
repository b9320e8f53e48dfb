import { performance } from "node:perf_hooks";
import type { Clock } from "./host.ts";

/** Node fires a timer that is set for longer than this at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** The machine's clock. */
export const nodeClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  cpu: () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  },
  sleep: (milliseconds, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted || milliseconds <= 0) {
        resolve();
        return;
      }
      const done = () => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", done);
        resolve();
      };
      const timer = setTimeout(done, Math.min(milliseconds, LONGEST_TIMER));
      signal?.addEventListener("abort", done);
    }),
};
