#!/usr/bin/env -S node --
import { t as version } from "./chunks/version.js";
// src/host/optimize-late.ts
/** How much of a function Node 20's V8 runs (in bytes of bytecode) before it is optimized; 67,584 unless told. */
const BUDGET = 1e6;
/**
* Tells the V8 of Node 20 to optimize only what runs long: a command lives for about a second, and the optimizing compiler takes
* a fifth of its processor time for code that is hardly used afterwards (bench/README.md). Later ones have a compiler between
* that makes this needless, and call the flag otherwise.
*
* @returns whether there was anything to tell.
*/
function optimizeLate() {
	if (!process.versions.v8.startsWith("11.")) return false;
	process.getBuiltinModule("node:v8").setFlagsFromString(`--interrupt-budget=${BUDGET}`);
	return true;
}
// src/cli.ts
if (process.argv[2] === "--version") process.stdout.write(`${version}\n`);
else {
	optimizeLate();
	const [{ main }, { nodeHost }, { exitNow }] = await Promise.all([
		import("./chunks/main.js"),
		import("./chunks/node-host2.js"),
		import("./chunks/exit-now.js")
	]);
	process.exitCode = await main(process.argv.slice(2), nodeHost());
	if (process.exitCode === 3) exitNow(3);
}
export {};
