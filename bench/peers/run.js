// Rota and its peers on the same work: each by turns with the floor, in pairs, medians of ratios. Writes bench/RESULTS.md.
// Usage: node bench/peers/run.js [--rounds N] [--works chain,cold] [--only Rota,Newman] [--no-results]
import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { rota } from "./contestant-rota.js";
import { contestants } from "./contestants.js";
import { installPeers } from "./install-peers.js";
import { judge } from "./judge.js";
import { liveBytes } from "./live-bytes.js";
import { measureTree } from "./measure-tree.js";
import { profileWork } from "./profile-work.js";
import { resultsText } from "./results-text.js";
import { measuredWorks, works } from "./work.js";

const LEAST_ROUNDS = 7;
const { values: given } = parseArgs({
  options: {
    rounds: { type: "string", default: String(LEAST_ROUNDS) },
    works: { type: "string", default: measuredWorks.join(",") },
    only: { type: "string", default: contestants.map(({ name }) => name).join(",") },
    "no-results": { type: "boolean", default: false },
  },
});
const rounds = Number(given.rounds);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error("--rounds is a number of rounds: 7");
const [floor, ...others] = contestants;
const only = given.only.split(",");
const against = others.filter(({ name }) => only.includes(name));
const whole = rounds >= LEAST_ROUNDS && against.length === others.length;

installPeers(against);
const folder = mkdtempSync(join(tmpdir(), "rota-peers-"));
const server = fork(fileURLToPath(new URL("server.js", import.meta.url)));
try {
  const [{ port }] = await once(server, "message");
  const baseUrl = `http://127.0.0.1:${port}`;
  await proveChecks(baseUrl);
  const measured = {};
  for (const name of given.works.split(",")) measured[name] = await measureWork(works[name], baseUrl);
  const judged = judge(measured);
  const live = "big" in measured ? await liveOf([floor, rota], baseUrl) : null;
  const profiles = {};
  for (const { work, met } of judged) if (!met) profiles[work] = await profilesOf(works[work], baseUrl);
  const text = resultsText(measured, { rounds, floor, judged, live, profiles });
  console.log(text);
  const file = fileURLToPath(new URL("../RESULTS.md", import.meta.url));
  if (whole && given.works === measuredWorks.join(",") && !given["no-results"]) writeFileSync(file, text);
  else
    console.error(
      "bench/RESULTS.md stays as it is: it is for all works, all contestants and seven rounds or more",
    );
} finally {
  server.disconnect();
  rmSync(folder, { recursive: true });
}

/** What checks nothing is fast: where what is expected does not hold, each contestant has to say so. */
async function proveChecks(baseUrl) {
  for (const one of [floor, ...against]) {
    const run = prepare(one, works.cold, baseUrl);
    await countedBy({ wrong: true });
    const { status, output } = await measureTree(run.run, run.place);
    const { counted } = await countedBy({});
    if (status === 0 || counted !== 1)
      throw new Error(`${one.name} does not notice a wrong answer: ${counted} requests\n${output}`);
  }
}

/** Bytes that 20 bodies keep alive beside what 20 small ones do, by contestant. */
async function liveOf(some, baseUrl) {
  const live = {};
  for (const one of some) {
    const [large, little] = [prepare(one, works.big, baseUrl), prepare(one, works.small, baseUrl)];
    live[one.name] = (await liveBytes(large)) - (await liveBytes(little));
  }
  return live;
}

async function profilesOf(work, baseUrl) {
  const profiles = {};
  for (const one of [floor, rota]) profiles[one.name] = await profileWork(prepare(one, work, baseUrl));
  return profiles;
}

/** The runs of each contestant by name, and those of the floor that went with them, in pairs; the first pair is thrown away. */
async function measureWork(work, baseUrl) {
  const able = against.filter(({ sideBySide }) => sideBySide || work.sideBySideOnly !== true);
  const ready = new Map([floor, ...able].map((one) => [one.name, prepare(one, work, baseUrl)]));
  const pairs = Object.fromEntries(able.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const { name } of able) {
      const order = round % 2 === 0 ? [floor.name, name] : [name, floor.name];
      const pair = {};
      for (const one of order) pair[one] = await runOnce(one, ready.get(one), work);
      if (round > 0) pairs[name].push({ floor: pair[floor.name], own: pair[name] });
      const { cpu, wall, memory } = pair[name];
      console.error(
        `${work.name} ${round}/${rounds} ${name}: ${Math.round(cpu)} ms CPU, ${Math.round(wall)} ms, ${Math.round(memory / 1e6)} MB, ${(cpu / pair[floor.name].cpu).toFixed(2)}`,
      );
    }
  }
  return pairs;
}

/** One run, which has to pass and to have sent what the work says. */
async function runOnce(name, { run, place }, work) {
  await countedBy({});
  const measured = await measureTree(run, place);
  const { counted, held } = await countedBy({});
  if (measured.status !== 0 || counted !== work.requests)
    throw new Error(
      `${name} on ${work.name}: exit code ${measured.status}, ${counted} of ${work.requests} requests\n${measured.output}`,
    );
  return { ...measured, held, ...requestsTime(name, measured, place) };
}

/** Milliseconds from the first request to the last answer, where a contestant says them. */
function requestsTime(name, { output }, place) {
  if (name === floor.name) return { requests: Number(output) };
  if (name !== rota.name) return {};
  return {
    requests: JSON.parse(readFileSync(join(place, "rota-report", "result.json"), "utf8")).timing.execute.wall,
  };
}

function prepare(one, work, baseUrl) {
  const place = join(folder, one.name, work.name);
  mkdirSync(place, { recursive: true });
  return { run: one.prepare(work, { folder: place, baseUrl }), place };
}

/** How many requests the server has counted, and how long it held late ones, since it was asked last. */
async function countedBy(message) {
  server.send(message);
  const [answer] = await once(server, "message");
  return answer;
}
