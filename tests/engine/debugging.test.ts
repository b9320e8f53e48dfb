import { afterAll, beforeEach, expect, test } from "vitest";
import { startExampleApi } from "../../src/example-api/start-example-api.ts";
import { rota } from "./support/sandbox.ts";

const api = await startExampleApi();
beforeEach(() => api.reset());
afterAll(() => api.stop());

const FILES = {
  "t.suite.yaml": `
defaults: { http: { base-url: "${api.url}", bearer: "\${{ secrets.TOKEN }}" } }
cases:
  order:
    matrix: { sku: [A-1, B-2] }
    steps:
      - id: place
        http: { POST: "/echo?sku=\${{ matrix.sku }}", json: { sku: "\${{ matrix.sku }}", key: "\${{ secrets.TOKEN }}" } }
        outputs: { order: { json: $.method } }
      - http: { POST: "/echo/\${{ steps.place.outputs.order }}", json: { of: "\${{ toJSON(steps.place) }}" } }
      - run: exit 7
`,
};
const environment = { ROTA_SECRET_TOKEN: "s3cret-token" };

test("--dry-run shows what would be sent, and sends nothing", async () => {
  const outcome = await rota(FILES, { argv: ["run", "--dry-run"], environment });
  expect(outcome.exitCode).toBe(0);
  expect(api.requests).toBe(0);
  expect(outcome.reports.size).toBe(0);
  expect(outcome.told.replaceAll(api.url, "http://api.test")).toMatchInlineSnapshot(`
    "t › order (sku: A-1)

      POST /echo?sku=A-1  t.suite.yaml:7:9, with bearer
        POST http://api.test/echo?sku=A-1
        user-agent: rota
        accept-encoding: gzip, deflate, br, zstd
        content-type: application/json

        {"sku":"A-1","key":"***"}

      POST /echo/<steps.place.outputs.order>  t.suite.yaml:10:9, with bearer
        POST http://api.test/echo/<steps.place.outputs.order>
        user-agent: rota
        accept-encoding: gzip, deflate, br, zstd
        content-type: application/json

        {"of":"<toJSON(steps.place)>"}

      run exit 7  t.suite.yaml:11:9, runs a command

    t › order (sku: B-2)

      POST /echo?sku=B-2  t.suite.yaml:7:9, with bearer
        POST http://api.test/echo?sku=B-2
        user-agent: rota
        accept-encoding: gzip, deflate, br, zstd
        content-type: application/json

        {"sku":"B-2","key":"***"}

      POST /echo/<steps.place.outputs.order>  t.suite.yaml:10:9, with bearer
        POST http://api.test/echo/<steps.place.outputs.order>
        user-agent: rota
        accept-encoding: gzip, deflate, br, zstd
        content-type: application/json

        {"of":"<toJSON(steps.place)>"}

      run exit 7  t.suite.yaml:11:9, runs a command

    t: 4 requests would be sent; nothing was
    "
  `);
});

test("--dry-run of what is not valid says why", async () => {
  const outcome = await rota(FILES, { argv: ["run", "--dry-run"] });
  expect(outcome.exitCode).toBe(2);
  expect(outcome.told).toContain("TOKEN");
});

test("--verbose shows each exchange in one piece, under its case and step", async () => {
  const outcome = await rota(FILES, {
    argv: ["run", "--verbose", "--case", "order (sku: B-2)"],
    environment,
  });
  expect(outcome.told).not.toContain("s3cret-token");
  const [, block = ""] =
    /\n(t › order \(sku: B-2\) › POST \/echo\?sku=B-2\n[\s\S]*?)\nt › order/.exec(outcome.told) ?? [];
  expect(block).toMatch(/^ {2}> POST http:\/\/127\.0\.0\.1:\d+\/echo\?sku=B-2$/m);
  expect(block).toMatch(/^ {4}authorization: \*\*\*$/m);
  expect(block).toMatch(/^ {4}.*"sku": ?"B-2"/m);
  expect(block).toMatch(/^ {2}< 200 in /m);
  expect(block).toMatch(/^ {4}connect .* · first byte .* · download /m);
  expect(block).toMatch(/^ {4}content-type: application\/json/m);
  const quiet = await rota(FILES, { argv: ["run", "--case", "order (sku: B-2)"], environment });
  expect(quiet.told).not.toMatch(/^ {2}> POST/m);
});

test("cases that run side by side are shown one exchange after the other, retries and errors too", async () => {
  const many = {
    "t.suite.yaml": `
defaults: { http: { base-url: "${api.url}" } }
before: [http: GET /echo?from=before]
cases:
  side:
    matrix: { n: [1, 2, 3, 4, 5, 6] }
    steps: [http: "GET /slow?ms=20&n=\${{ matrix.n }}"]
  again: { steps: [{ http: GET /flaky?fails=1, retry: { attempts: 2, delay: 1ms } }] }
  gone: { steps: [http: GET /flaky-connection?fails=9] }
`,
  };
  const told: string[] = [];
  await rota(many, { argv: ["run", "--verbose"], onText: (text) => told.push(text) });
  const shown = told
    .join("")
    .split(/^(?=t › )/m)
    .slice(1);
  const blocks = shown.map((block) => (block.match(/^t › .*|^ {2}[<>] .*/gm) ?? []).join(" "));
  expect(blocks.filter((block) => block.includes(" › side (n: "))).toHaveLength(6);
  for (const block of blocks.filter((one) => one.includes(" › side (n: "))) {
    const [, n = ""] = /side \(n: (\d)\)/.exec(block) ?? [];
    expect(block).toMatch(new RegExp(`> GET \\S+n=${n} .* < 200 in`));
  }
  expect(blocks.filter((block) => block.includes("t › before › "))).toHaveLength(1);
  expect(blocks.filter((block) => block.includes("t › again › "))).toHaveLength(2);
  expect(blocks.find((block) => block.includes("t › gone › "))).toMatch(/< .*(closed|reset|hung up)/);
});
