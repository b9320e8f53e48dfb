import { expect, test } from "vitest";
import type { HttpAction, RunPlan } from "../model/run-plan.ts";
import { compileFiles, sentenceOf } from "./testing/compile-files.ts";

/** The requests of a suite. */
async function requestsOf(defaults: string, ...requests: string[]): Promise<HttpAction[]> {
  const steps = requests.map((request) => `      - http: ${request}`).join("\n");
  const source = `defaults: { http: { base-url: "http://a.test", ${defaults} } }\ncases:\n  c:\n    steps:\n${steps}\n`;
  const { plan, diagnostics } = await compileFiles({ "a.suite.yaml": source });
  if (plan === undefined) throw new Error(diagnostics.map(sentenceOf).join("\n"));
  return (plan as RunPlan).suites.flatMap((suite) =>
    suite.cases.flatMap((one) => one.steps.map(({ action }) => action as HttpAction)),
  );
}

test("requests that say nothing of their own share what the defaults say", async () => {
  const [first, second, third] = await requestsOf(
    "timeout: 1s, ca: null",
    "GET /",
    "{ GET: /, headers: { a: b } }",
    "{ GET: /, max-size: 1KB }",
  );
  expect(second?.options).toBe(first?.options);
  expect(third?.options).not.toBe(first?.options);
  // Connections are shared by what concerns them.
  expect(third?.options.connection).toBe(first?.options.connection);
});

test("a request goes over the defaults, part by part", async () => {
  const [one] = await requestsOf(
    "timeout: { total: 9s, connect: 2s }, redirects: { follow: 3, credentials: any }, rate: 120/m, proxy: http://p.test, resolve: { a.test: 10.0.0.1 }",
    "{ GET: /, timeout: { idle: 1s }, redirects: 1, proxy: null, resolve: { B.test: 10.0.0.2 }, http-version: 2, max-size: 1.5MiB, charset: latin1 }",
  );
  expect(one?.options).toMatchObject({
    timeouts: { total: 9000, connect: 2000, firstByte: null, idle: 1000 },
    redirects: { follow: 1, credentials: "any" },
    rate: { every: 500 },
    maxSize: 1_572_864,
    charset: "windows-1252",
    connection: { version: "2", proxy: null },
  });
  expect(one?.options.connection.resolve.map(([place]) => place)).toEqual(["a.test", "b.test"]);
});

test.each([
  ["http-version: 1.0", "1.0"],
  ["http-version: '1.0'", "1.0"],
  ["http-version: 1.1", "1.1"],
  ["http-version: 2", "2"],
])("%s", async (written, version) => {
  const [one] = await requestsOf(written, "GET /");
  expect(one?.options.connection.version).toBe(version);
});
