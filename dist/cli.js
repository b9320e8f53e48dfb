#!/usr/bin/env -S node --
import { oa as version } from "./chunks/base.js";
// src/cli.ts
if (process.argv[2] === "--version") process.stdout.write(`${version}\n`);
else {
	const [{ main }, { nodeHost }, { exitNow }] = await Promise.all([
		import("./chunks/main.js"),
		import("./chunks/node-host2.js"),
		import("./chunks/exit-now.js")
	]);
	process.exitCode = await main(process.argv.slice(2), nodeHost());
	if (process.exitCode === 3) exitNow(3);
}
export {};
