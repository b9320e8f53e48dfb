import { afterAll, beforeEach, expect, test } from "vitest";
import type { ResultDocument } from "../../src/model/generated/result.ts";
import { type Outcome, rota, steps, stepsOf, suite } from "./support/sandbox.ts";
import { httpServer } from "./support/servers.ts";

/** What was sent, by who sent it. */
const sent = new Map<string, string[]>();
const server = await httpServer((request, response) => {
  const [who = "", what = ""] = (request.url ?? "").slice(1).split("?");
  sent.set(who, [...(sent.get(who) ?? []), decodeURIComponent(what)]);
  // Slower for some, so that cases overtake each other.
  setTimeout(() => response.writeHead(who === "fails" ? 500 : 200).end("{}"), who.length % 7);
});
beforeEach(() => sent.clear());
afterAll(() => server.close());

const FILES = {
  ...suite(
    server.url,
    `
vars: { run-name: "\${{ randomString(12) }}" }
before: [ { http: "GET /before?\${{ uuid() }}" } ]
after: [ { http: "GET /after?\${{ uuid() }}" } ]
cases:
  alone:
    name: "alone \${{ randomInt(1, 1000000) }}"
    steps:
      - http: GET /alone?\${{ uuid() }},\${{ vars.run-name }}
      - http: GET /alone?\${{ email() }}
  legs:
    matrix: { sku: [A, B, C, D, E, F] }
    name: "leg \${{ matrix.sku }} \${{ name() }}"
    steps:
      - http: GET /leg-\${{ matrix.sku }}?\${{ uuid() }}
      - uses: more.steps.yaml
        with: { who: "leg-\${{ matrix.sku }}" }
  fails:
    steps: [ { http: "GET /fails?\${{ uuid() }}" } ]
`,
  ),
  "more.steps.yaml":
    "inputs: { who: { type: string } }\nsteps:\n  - http: GET /${{ inputs.who }}?${{ randomFloat(0, 1) }}\n    retry: { attempts: 2, when: [network], delay: 1ms }\n",
  "t.plan.yaml": "suites: [t.suite.yaml]\nretries: { attempts: 2, delay: 1ms }\n",
};

async function run(...argv: string[]): Promise<Outcome & { sent: Record<string, string[]> }> {
  sent.clear();
  const outcome = await rota(FILES, { argv: ["run", "t.plan.yaml", ...argv] });
  return { ...outcome, sent: Object.fromEntries([...sent].sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/** A result without what no two runs share: times, also those that the server tells. */
function timeless(result: ResultDocument): unknown {
  const timed = new Set(["start", "duration", "timing", "run"]);
  const text = JSON.stringify(result, (key, value) => (timed.has(key) ? undefined : value));
  return JSON.parse(text.replace(/(\{"name":"date","value":")[^"]*/g, "$1"));
}

test("the same seed gives the same values, in parallel and one after another", async () => {
  const parallel = await run("--seed", "42", "--max-parallel", "8");
  const serial = await run("--seed", "42", "--max-parallel", "1");
  expect(Object.keys(parallel.sent)).toHaveLength(10);
  expect(serial.sent).toEqual(parallel.sent);
  expect(timeless(serial.result)).toEqual(timeless(parallel.result));
  expect(parallel.result.seed).toBe(42);
  expect(parallel.told).toContain(", seed 42\n");
});

test("another seed, another case and another attempt give other values", async () => {
  const first = await run("--seed", "1");
  const second = await run("--seed", "2");
  const uuids = [first, second].flatMap((outcome) =>
    Object.values(outcome.sent).flatMap((texts) => texts.join().match(/[0-9a-f-]{36}/g) ?? []),
  );
  // Of each run: before, after, alone, six legs, and two attempts.
  expect(uuids).toHaveLength(22);
  expect(new Set(uuids).size).toBe(22);
});

test("without --seed each run makes one of its own, which gives its values again", async () => {
  const first = await run();
  const { seed } = first.result;
  expect(first.told).toContain(`, seed ${seed}\n`);
  expect((await run("--seed", String(seed))).sent).toEqual(first.sent);
  expect((await run()).result.seed).not.toBe(seed);
});

test.each(["x", "-1", "1.5", "1234567890123"])("--seed %s is refused", async (text) => {
  const { exitCode, told } = await run(`--seed=${text}`);
  expect(exitCode).toBe(2);
  expect(told).toContain(`--seed ${text} is not a whole number from 0 to 999999999999`);
});

test("a dry run shows what a run with the same seed sends", async () => {
  const shown = await run("--seed", "42", "--dry-run");
  expect(shown.sent).toEqual({});
  const { sent: really } = await run("--seed", "42");
  // Of what fails, only the first attempt is shown.
  const first = Object.entries(really).flatMap(([who, what]) => (who === "fails" ? what.slice(0, 1) : what));
  expect(first.length).toBeGreaterThan(10);
  for (const what of first) expect(decodeURIComponent(shown.told)).toContain(what);
});

test("a step is called the same everywhere, and without a name what it sent", async () => {
  const list = `- { http: "GET /fails?\${{ uuid() }}&at=\${{ now() }}", continue-on-error: true, retry: { attempts: 2, when: [500], delay: 1ms } }
- { name: "called \${{ uuid() }}", http: GET /fails }`;
  const outcome = await rota(steps(server.url, list), { argv: ["run", "--verbose"] });
  const [nameless, named] = stepsOf(outcome);
  expect(sent.get("fails")?.slice(0, 2)).toContain(nameless?.name.slice("GET /fails?".length));
  expect(nameless?.exchange?.request.url).toContain(encodeURI(nameless?.name.slice("GET ".length) ?? ""));
  expect(new Set(outcome.told.match(/called [0-9a-f-]{36}/g))).toEqual(new Set([named?.name]));
});
