import { expect, test } from "vitest";
import { Chance } from "./chance.ts";
import { emptyTally, simulate } from "./simulate.ts";

/** What is lived through, in days; ROTA_SIMULATOR_DAYS for more of it. */
const DAYS = Number(process.env["ROTA_SIMULATOR_DAYS"] ?? 10_000);

/** Another one every time; ROTA_SIMULATOR_SEED repeats what was printed. */
const SEED = Number(process.env["ROTA_SIMULATOR_SEED"] ?? Date.now() % 1_000_000_000);

test("nothing runs twice, and nothing is missed silently", async () => {
  console.log(`simulator: ROTA_SIMULATOR_SEED=${SEED}`);
  const chance = new Chance(SEED);
  const tally = emptyTally();
  const before = process.cpuUsage();
  for (let index = 0; tally.days < DAYS; index++) await simulate(index, chance.whole(0, 2 ** 31), tally);
  const cpu = process.cpuUsage(before);
  const lines = Object.entries(tally).map(
    ([name, count]) => `  ${name.padEnd(14)} ${String(count).padStart(9)}`,
  );
  console.log(
    `${lines.join("\n")}\n  CPU            ${((cpu.user + cpu.system) / 1e6).toFixed(1).padStart(8)}s`,
  );
  expect(tally).toMatchObject({ unaccounted: 0, "started twice": 0 });
  // A world in which nothing goes wrong would prove nothing.
  for (const name of [
    "executed",
    "late",
    "missed",
    "coalesced",
    "skipped",
    "crashed",
    "run again",
    "lost races",
  ] as const)
    expect(tally[name], name).toBeGreaterThan(DAYS / 100);
}, 600_000);
