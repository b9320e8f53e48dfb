// `rota --version` against the same Node doing nothing. Usage: node bench/version.js [ROUNDS]
import { fileURLToPath } from "node:url";
import { alternate, measure, medianOf, milliseconds, printTable, roundsFromArguments } from "./measure.js";

const cli = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
const node = process.execPath;

const runs = alternate(
  { nothing: () => measure(node, ["-e", "0"]), version: () => measure(node, [cli, "--version"]) },
  roundsFromArguments(21),
);
const nothing = medianOf(runs.nothing, ({ cpu }) => cpu);
const version = medianOf(runs.version, ({ cpu }) => cpu);

console.log(`Node ${process.version}, medians of ${runs.nothing.length} alternating runs\n`);
printTable(
  ["", "CPU", "ratio"],
  [
    ["node -e 0", milliseconds(nothing), "1.00"],
    ["rota --version", milliseconds(version), (version / nothing).toFixed(2)],
  ],
);
