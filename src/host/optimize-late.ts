/** How much of a function Node 20's V8 runs (in bytes of bytecode) before it is optimized; 67,584 unless told. */
const BUDGET = 1_000_000;

/**
 * Tells the V8 of Node 20 to optimize only what runs long: a command lives for about a second, and the optimizing compiler takes
 * a fifth of its processor time for code that is hardly used afterwards (bench/README.md). Later ones have a compiler between
 * that makes this needless, and call the flag otherwise.
 *
 * @returns whether there was anything to tell.
 */
export function optimizeLate(): boolean {
  if (!process.versions.v8.startsWith("11.")) return false;
  process.getBuiltinModule("node:v8").setFlagsFromString(`--interrupt-budget=${BUDGET}`);
  return true;
}
