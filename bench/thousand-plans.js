// How long `rota list` and `rota generate` take, as whole commands, in a repository of 1,000 plans with schedules of every kind, each with a suite of its own.
// Usage: node bench/thousand-plans.js [ROUNDS]
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { alternate, measure, medianOf, milliseconds, printTable, roundsFromArguments } from "./measure.js";

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

/** A suite of five cases. */
function suiteOf(index) {
  const cases = Array.from(
    { length: 5 },
    (_, place) => `  case-${place}:
    tags: [smoke]
    steps:
      - http: { GET: "/orders/${index}/${place}", bearer: "\${{ secrets.API_TOKEN }}" }
        expect: { status: 200, json: { $.state: open } }
`,
  );
  return `vars: { base-url: null }\ndefaults: { http: { base-url: "\${{ vars.base-url }}" } }\ncases:\n${cases.join("")}`;
}

const folder = mkdtempSync(join(tmpdir(), "rota-plans-"));
try {
  writeFileSync(
    join(folder, "rota.yaml"),
    `action: acme/rota@${"0123456789".repeat(4)} # v1.0.0\nenvironments: { staging: {}, production: {} }\n`,
  );
  for (let index = 0; index < 1000; index++) {
    const team = join(folder, `team-${index % 20}`);
    mkdirSync(team, { recursive: true });
    writeFileSync(
      join(team, `plan-${index}.plan.yaml`),
      `name: Plan ${index}\nsuites: [plan-${index}.suite.yaml]\nenvironments: [staging, production]\nschedule:\n${scheduleOf(index)}\n${index % 3 === 0 ? "jitter: 10m\n" : ""}timeout: 10m\n`,
    );
    writeFileSync(join(team, `plan-${index}.suite.yaml`), suiteOf(index));
  }
  const runs = alternate(
    {
      nothing: () => measure(process.execPath, ["-e", "0"], { cwd: folder }),
      list: () => measure(process.execPath, [cli, "list"], { cwd: folder }),
      generate: () => {
        rmSync(join(folder, ".github"), { recursive: true, force: true });
        return measure(process.execPath, [cli, "generate"], { cwd: folder });
      },
      check: () => measure(process.execPath, [cli, "generate", "--check"], { cwd: folder }),
    },
    roundsFromArguments(7),
  );
  const row = (name, figures) => [
    name,
    milliseconds(medianOf(figures, ({ wall }) => wall)),
    milliseconds(medianOf(figures, ({ cpu }) => cpu)),
  ];
  console.log(`Node ${process.version}, medians of ${runs.list.length} alternating runs\n`);
  printTable(
    ["", "wall", "CPU"],
    [
      row("node -e 0", runs.nothing),
      row("rota list", runs.list),
      row("rota generate, nothing there", runs.generate),
      row("rota generate --check", runs.check),
    ],
  );
} finally {
  rmSync(folder, { recursive: true });
}
