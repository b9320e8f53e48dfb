// Where the processor time of a run's main thread goes, by the part of the code: V8's sampling profile, read by what the bundle
// says of where its lines come from.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { measureTree } from "./measure-tree.js";

/** Microseconds between two samples. */
const INTERVAL = "200";

/** Milliseconds by part of the code, the largest first. @returns {Promise<[part: string, milliseconds: number][]>} */
export async function profileWork({ run, place }) {
  const options = ["--cpu-prof", "--cpu-prof-interval", INTERVAL, "--cpu-prof-dir", join(place, "profile")];
  await measureTree({ ...run, args: [...options, ...run.args] }, place);
  const [name] = readdirSync(join(place, "profile"));
  const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(join(place, "profile", name), "utf8"));
  const parts = new Map(nodes.map(({ id, callFrame }) => [id, partOf(callFrame)]));
  const times = new Map();
  for (const [index, id] of samples.entries()) {
    const part = parts.get(id);
    times.set(part, (times.get(part) ?? 0) + timeDeltas[index] / 1000);
  }
  times.delete("(idle)");
  return [...times].sort(([, a], [, b]) => b - a);
}

function partOf({ functionName, url, lineNumber }) {
  if (url === "") return functionName.startsWith("(") ? functionName : "V8 and system calls";
  if (url.startsWith("node:")) return "Node";
  if (url.startsWith("wasm:")) return "undici";
  if (url.includes("/node_modules/")) return packageOf(url);
  if (!url.startsWith("file:")) return "V8 and system calls";
  return originOf(url, lineNumber);
}

function packageOf(path) {
  return path
    .split("/node_modules/")
    .at(-1)
    .match(/^(@[^/]+\/)?[^/]+/)[0];
}

const regions = new Map();

/** The bundler writes above what comes from a file which one it is. */
function originOf(url, lineNumber) {
  let lines = regions.get(url);
  if (lines === undefined) {
    let origin = "the bundle";
    lines = readFileSync(fileURLToPath(url), "utf8")
      .split("\n")
      .map((line) => {
        const file = /^\/\/(?:#region)? ?(?:\.\.\/\S*?)?((?:src|node_modules)\/\S+)$/.exec(line)?.[1];
        if (file !== undefined)
          origin = file.startsWith("src/") ? file.split("/").slice(0, 2).join("/") : packageOf(`/${file}`);
        return origin;
      });
    regions.set(url, lines);
  }
  return lines[lineNumber] ?? "the bundle";
}
