// A suite of a thousand cases against a server without latency: what the stages of a run cost, and how all of it compares with a
// bare program that sends the same requests and makes the same checks. Usage: node bench/thousand-cases.js [ROUNDS]
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { alternate, measure, medianOf, milliseconds, printTable, roundsFromArguments } from "./measure.js";

const CASES = 1000;
const PARALLEL = 8;
const cli = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
const bare = fileURLToPath(new URL("bare-requests.js", import.meta.url));
const node = process.execPath;

const suite = `name: Thousand
vars: { base-url: null }
defaults:
  http:
    base-url: \${{ vars.base-url }}
cases:
${Array.from({ length: CASES }, (_, id) => caseOf(id)).join("")}`;

function caseOf(id) {
  return `  case-${id}:
    name: Order ${id} can be read
    tags: [smoke, pr]
    steps:
      - id: get
        http: GET /orders/${id}
        expect:
          status: 200
          headers: { content-type: { contains: json } }
          json:
            $.id: ${id}
            $.state: open
        outputs: { order: { json: $.id } }
`;
}

const folder = mkdtempSync(join(tmpdir(), "rota-bench-"));
const server = spawn(node, [fileURLToPath(new URL("bare-server.js", import.meta.url))], {
  stdio: ["pipe", "pipe", "inherit"],
});
try {
  const [port] = await once(createInterface({ input: server.stdout }), "line");
  const baseUrl = `http://127.0.0.1:${port}`;
  writeFileSync(join(folder, "thousand.suite.yaml"), suite);
  const out = join(folder, "report");
  const command = [cli, "run", "thousand.suite.yaml", "--var", `base-url=${baseUrl}`];
  const options = ["--max-parallel", String(PARALLEL), "--out", out];

  const runs = alternate(
    {
      bare: () => measure(node, [bare, baseUrl, String(CASES), String(PARALLEL)]),
      rota: () => {
        const { cpu, wall } = measure(node, [...command, ...options], { cwd: folder });
        const { timing, counts } = JSON.parse(readFileSync(join(out, "result.json"), "utf8"));
        if (counts.passed !== CASES) throw new Error(`${counts.passed} of ${CASES} cases passed`);
        return { cpu, wall, timing };
      },
    },
    roundsFromArguments(9),
  );
  print(runs);
} finally {
  server.stdin.end();
  rmSync(folder, { recursive: true });
}

function print({ bare, rota }) {
  const total = medianOf(rota, ({ cpu }) => cpu);
  const share = (figure) => `${(medianOf(rota, (run) => figure(run) / run.cpu) * 100).toFixed(1)} %`;
  const stage = (name, figure) => [name, milliseconds(medianOf(rota, figure)), share(figure)];
  const before = ({ timing }) => timing.load.cpu + timing.compile.cpu;
  console.log(`Node ${process.version}, ${CASES} cases, medians of ${rota.length} alternating runs\n`);
  printTable(
    ["", "CPU", "of the run"],
    [
      stage("load", ({ timing }) => timing.load.cpu),
      stage("compile", ({ timing }) => timing.compile.cpu),
      stage("load and compile", before),
      stage("execute", ({ timing }) => timing.execute.cpu),
      stage("start, reports, exit", (run) => run.cpu - before(run) - run.timing.execute.cpu),
      ["rota run, all of it", milliseconds(total), ""],
    ],
  );
  const program = medianOf(bare, ({ cpu }) => cpu);
  console.log(
    `\nbare program: ${milliseconds(program)}; rota run: ${(total / program).toFixed(2)} times that`,
  );
}
