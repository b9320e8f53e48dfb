import { optimizeLate } from "./host/optimize-late.ts";
import { version } from "./host/version.ts";

// The version is asked for by scripts, often: it loads nothing else.
if (process.argv[2] === "--version") {
  process.stdout.write(`${version}\n`);
} else {
  optimizeLate();
  const [{ main }, { nodeHost }, { exitNow }] = await Promise.all([
    import("./commands/main.ts"),
    import("./host/node-host.ts"),
    import("./host/exit-now.ts"),
  ]);
  process.exitCode = await main(process.argv.slice(2), nodeHost());
  // After a crash nothing that may still run is waited for.
  if (process.exitCode === 3) exitNow(3);
}
