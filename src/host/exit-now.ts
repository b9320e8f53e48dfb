/** Ends the process without waiting for what may still run, but not before all that was told is written. */
export function exitNow(code: number): void {
  process.exitCode = code;
  process.stdout.write("", () => process.stderr.write("", () => process.exit()));
}
