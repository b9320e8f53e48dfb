// The text of bench/RESULTS.md.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { cpus, release, totalmem } from "node:os";
import { fileURLToPath } from "node:url";
import { medianOf } from "../measure.js";
import { contestants } from "./contestants.js";
import { works } from "./work.js";

/** Of the large bodies, how many may be alive at once. */
const BODIES = 3;
const BODY_SIZE = 5_000_000;
/** Parts of the code with less of the processor's time (milliseconds) are not worth a row. */
const LEAST_PART = 5;

/**
 * @param measured by work, by contestant: pairs of runs
 * @param {{ rounds: number, floor: object, judged: import("./judge.js").Judged[], live: Record<string, number> | null,
 *   profiles: Record<string, Record<string, [string, number][]>> }} about
 */
export function resultsText(measured, { rounds, floor, judged, live, profiles }) {
  return `${[
    "# Rota and its peers on the same work",
    "Written by `npm run bench`; nothing here is changed by hand.",
    machine(),
    method(rounds),
    aimsText(judged, live),
    ...Object.entries(measured).map(([name, pairs]) => workText(works[name], pairs, floor)),
    ...Object.entries(profiles).map(([work, parts]) => profileText(work, parts)),
  ].join("\n\n")}\n`;
}

function machine() {
  const [{ model }] = cpus();
  const head = execFileSync("git", ["describe", "--always", "--dirty"], {
    cwd: fileURLToPath(new URL(".", import.meta.url)),
    encoding: "utf8",
  }).trim();
  const peers = contestants.flatMap(({ package: one, name }) =>
    one ? [`${name} (\`${one.join("@")}\`)`] : [],
  );
  const day = new Date().toISOString().slice(0, 10);
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${day}; ${cpus().length} x ${model.trim()}, ${memory} GiB, Linux ${release()}; Node ${process.version}. Rota at ${head}; the floor, undici ${versionOf("undici")} with the checks written by hand (\`bench/peers/floor-program.js\`); ${peers.join(", ")}, as npm installs them.`;
}

function method(rounds) {
  return `${rounds} pairs of each contestant with the floor, back to back, every other pair in reverse order, after one that does not count. Figures are medians; of ratios, the median of those of the pairs. CPU is the user and system time of all processes of a run from start to exit, memory the peaks of its processes, garbage included. The server, a process of its own, counts the requests of every run. Before anything is measured, each contestant has to fail on a wrong answer. Peers run in the quietest way they offer, Bruno in its faster sandbox; Rota as its users have it, and writes its reports.`;
}

function aimsText(judged, live) {
  const rows = judged.map(({ work, figure, value, atMost, floor, met }) => {
    const beside = floor === null ? "" : ` (the floor: ${floor.toFixed(2)})`;
    return aimRow(work, figure, atMost, `${value.toFixed(2)}${beside}`, met);
  });
  if (live !== null) {
    const bodies = (name) => live[name] / BODY_SIZE;
    const value = `${bodies("Rota").toFixed(1)} (the floor: ${bodies("floor").toFixed(1)})`;
    rows.push(
      aimRow(
        "big",
        "5 MB alive after collection, what was parsed included",
        BODIES,
        value,
        bodies("Rota") <= BODIES,
      ),
    );
  }
  return `## Aims\n\n| work | figure | at most | Rota | |\n|---|---|---|---|---|\n${rows.join("\n")}`;
}

function aimRow(work, figure, atMost, value, met) {
  return `| ${work} | ${figure} | ${atMost} | ${value} | ${met ? "met" : "**missed**"} |`;
}

function workText(work, pairs, floor) {
  const names = Object.keys(pairs);
  const floors = names.flatMap((name) => pairs[name].map((pair) => pair.floor));
  const own = (name) => pairs[name].map((pair) => pair.own);
  const ideal = work.ideal === undefined ? "" : ` Waiting alone takes ${work.ideal.toLocaleString("en")} ms.`;
  return `## ${work.name}: ${work.title}

${work.requests === 1 ? "One request." : `${work.requests.toLocaleString("en")} requests.`}${ideal}

| | CPU | of the floor's | wall | of the floor's | peak memory |
|---|---|---|---|---|---|
${[rowOf(floor.name, floors, null), ...names.map((name) => rowOf(name, own(name), pairs[name]))].join("\n")}`;
}

function rowOf(name, runs, pairs) {
  const ratio = (figure) =>
    pairs === null ? "1" : `${medianOf(pairs, ({ own, floor }) => own[figure] / floor[figure]).toFixed(2)}`;
  return `| ${[
    name,
    milliseconds(medianOf(runs, ({ cpu }) => cpu)),
    ratio("cpu"),
    milliseconds(medianOf(runs, ({ wall }) => wall)),
    ratio("wall"),
    `${Math.round(medianOf(runs, ({ memory }) => memory) / 1e6)} MB`,
  ].join(" | ")} |`;
}

function profileText(work, { floor, Rota }) {
  const [of, against] = [new Map(Rota), new Map(floor)];
  const parts = [...new Set([...of.keys(), ...against.keys()])].filter(
    (part) => Math.max(of.get(part) ?? 0, against.get(part) ?? 0) >= LEAST_PART,
  );
  const cell = (times, part) => Math.round(times.get(part) ?? 0);
  const rows = parts.map((part) => `| ${part} | ${cell(of, part)} | ${cell(against, part)} |`);
  return `## Why ${work} misses its aim

Milliseconds of the main thread in one run of each under V8's sampling profiler, which slows both; compiling and collecting in other threads is not in it.

| part | Rota | floor |
|---|---|---|
${rows.join("\n")}`;
}

function milliseconds(number) {
  return `${Math.round(number).toLocaleString("en")} ms`;
}

function versionOf(name) {
  const file = fileURLToPath(new URL(`../../node_modules/${name}/package.json`, import.meta.url));
  return JSON.parse(readFileSync(file, "utf8")).version;
}
