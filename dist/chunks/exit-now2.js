// src/host/exit-now.ts
/** Ends the process without waiting for what may still run, but not before all that was told is written. */
function exitNow(code) {
	process.exitCode = code;
	process.stdout.write("", () => process.stderr.write("", () => process.exit()));
}
export { exitNow as t };
