import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { startExampleApi } from "../../src/example-api/start-example-api.ts";
import { outcomes, rota, suite } from "./support/sandbox.ts";

const api = await startExampleApi();
beforeEach(() => api.reset());
afterAll(() => api.stop());

const FILES = suite(
  api.url,
  `
  cases:
    login: { name: Log in, steps: [http: GET /echo] }
    place-order: { name: "Place \${{ matrix.sku }}", needs: login, matrix: { sku: [A-1, B-2] }, steps: [http: GET /echo] }
    broken: { name: Broken order, steps: [http: GET /status/500] }
  `,
);
const ran = async (...options: string[]) => {
  const outcome = await rota(FILES, { argv: ["run", ...options] });
  return outcome.result === null ? outcome : Object.keys(outcomes(outcome));
};

describe("which cases run", () => {
  test("by a pattern of ids, and what those need", async () => {
    expect(await ran("--case", "place-*")).toEqual([
      "login",
      "place-order (sku: A-1)",
      "place-order (sku: B-2)",
    ]);
    expect(await ran("--case", "place-order (sku: B*)")).toEqual(["login", "place-order (sku: B-2)"]);
  });
  test("by a pattern of names, worked out", async () => {
    expect(await ran("--name", "Place B*")).toEqual(["login", "place-order (sku: B-2)"]);
    expect(await ran("--name", "*order")).toEqual(["broken"]);
  });
  test("nothing: the nearest is told", async () => {
    expect(await ran("--name", "Brokn order")).toMatchObject({
      exitCode: 2,
      told: expect.stringContaining("did you mean Broken order?"),
    });
    expect(await ran("--case", "plac-*")).toMatchObject({
      exitCode: 2,
      told: expect.stringContaining("there is no case like plac-*"),
    });
  });

  test("only what did not pass before, without a word the same plan", async () => {
    const files = {
      ...FILES,
      "a.plan.yaml": "suites: [t.suite.yaml]\n",
      "b.plan.yaml": "suites: [t.suite.yaml]\n",
    };
    const first = await rota(files, { argv: ["run", "a.plan.yaml"] });
    const again = (result: object) =>
      rota(files, {
        argv: ["run", "--failed", "before/result.json"],
        onFolder: (folder) => {
          mkdirSync(join(folder, "before"));
          writeFileSync(join(folder, "before/result.json"), JSON.stringify(result));
        },
      });
    const second = await again(first.result);
    expect(second.exitCode).toBe(1);
    expect(outcomes(second)).toEqual({ broken: "failed" });
    expect(second.result.plan.id).toBe("a");
    expect(second.result.narrowed).toEqual(["what did not pass before"]);
    const [only] = first.result.suites;
    const cases = only?.cases.filter(({ outcome }) => outcome === "passed");
    const passed = await again({ ...first.result, suites: [{ ...only, cases }] });
    expect(passed.exitCode).toBe(0);
    expect(passed.told).toBe("nothing failed in before/result.json, so there is nothing to run again\n");
    const elsewhere = await again({
      ...first.result,
      suites: [{ ...only, before: null, file: "no.suite.yaml" }],
    });
    expect(elsewhere.exitCode).toBe(2);
    expect(elsewhere.told).toContain("no case is left to run by --failed");
  });
});
