// What every benchmark here needs: the CPU of a whole process, V8's helper threads included, and medians of alternating runs.
import { spawnSync } from "node:child_process";

/** Runs a program to its end. `cpu` and `wall` are milliseconds of the whole process, from its start to its exit. */
export function measure(program, args, options = {}) {
  const script = `TIMEFORMAT='%U %S %R'; { time "$0" "$@" >&3 2>&4; } 3>/dev/null 4>/dev/null`;
  const run = spawnSync("bash", ["-c", script, program, ...args], { encoding: "utf8", ...options });
  const [user, system, wall] = run.stderr.trim().split(" ").map(Number);
  if (run.status !== 0) throw new Error(`${program} ${args.join(" ")} ended with ${run.status}`);
  return { cpu: (user + system) * 1000, wall: wall * 1000 };
}

/** Runs each of several things by turns, `rounds` times, and gives the list of what each gave. Every other round goes backwards. */
export function alternate(things, rounds) {
  const names = Object.keys(things);
  const results = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) results[name].push(things[name]());
  }
  return results;
}

export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The median of one figure of a list of runs. */
export function medianOf(runs, figure) {
  return median(runs.map(figure));
}

/** Prints rows as a table, texts to the left and numbers to the right. */
export function printTable(head, rows) {
  const lines = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  for (const line of lines) {
    const cells = line.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]),
    );
    console.log(cells.join("  ").trimEnd());
  }
}

export function milliseconds(number) {
  return `${Math.round(number)} ms`;
}

/** The first argument of the benchmark, or what is used without one. */
export function roundsFromArguments(otherwise) {
  const rounds = Number(process.argv[2] ?? otherwise);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error("the argument is a number of rounds: 9");
  return rounds;
}
