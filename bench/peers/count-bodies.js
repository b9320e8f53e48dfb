// Preloaded into a contestant with --expose-gc: collects garbage again and again, and at the end writes into the file named by
// LIVE_BYTES how many bytes were alive at most, of the heap and of buffers.
import { writeFileSync } from "node:fs";

let most = 0;

function look() {
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  most = Math.max(most, heapUsed + external);
}

setInterval(look, 2).unref();
process.on("exit", () => writeFileSync(process.env.LIVE_BYTES, String(most)));
