// How long the whole command `rota list` takes in a repository of 1,000 plans with schedules of every kind.
//   npm run build && node bench/thousand-plans.js
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { alternate, measure } from "./measure.js";

const ROUNDS = 7;
const ZONES = ["Europe/Berlin", "Asia/Shanghai", "America/New_York", "UTC"];
const cli = fileURLToPath(new URL("../dist/cli.js", import.meta.url));

/** The YAML of a schedule; there are hundreds of different ones. */
function scheduleOf(index) {
  const [zone, minute] = [ZONES[index % ZONES.length], index % 60];
  return [
    `  - { cron: "${minute} ${index % 24} * * mon-fri", timezone: ${zone} }`,
    `  - { every: ${15 + (index % 50)}m }`,
    `  - { day: last fri, time: "18:30", timezone: ${zone} }`,
    `  - { cron: "${minute} 8 * * *", timezone: ${zone} }\n  - { cron: "30 18 * * fri", timezone: ${zone} }`,
    `  - { cron: "*/15 * * * *", timezone: ${zone} }`,
  ][index % 5];
}

const folder = mkdtempSync(join(tmpdir(), "rota-plans-"));
try {
  writeFileSync(join(folder, "rota.yaml"), "vars: {}\n");
  for (let index = 0; index < 1000; index++) {
    const team = join(folder, `team-${index % 20}`);
    mkdirSync(team, { recursive: true });
    writeFileSync(
      join(team, `plan-${index}.plan.yaml`),
      `name: Plan ${index}\nsuites: ["*.suite.yaml"]\nenvironments: [staging, production]\nschedule:\n${scheduleOf(index)}\n${index % 3 === 0 ? "jitter: 10m\n" : ""}timeout: 10m\n`,
    );
  }
  const median = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];
  const { list, node } = alternate(
    {
      list: () => measure(process.execPath, [cli, "list"], { cwd: folder }),
      node: () => measure(process.execPath, ["-e", "0"], { cwd: folder }),
    },
    ROUNDS,
  );
  for (const [name, results] of Object.entries({ "rota list": list, "node -e 0": node })) {
    const [wall, cpu] = [median(results.map((one) => one.wall)), median(results.map((one) => one.cpu))];
    console.log(
      `${name.padEnd(10)} ${wall.toFixed(0).padStart(5)} ms, CPU ${cpu.toFixed(0).padStart(5)} ms (medians of ${ROUNDS})`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}
