import { afterAll, beforeEach, expect, test } from "vitest";
import { startExampleApi } from "../../src/example-api/start-example-api.ts";
import { outcomeOf } from "../../src/ledger/outcome.ts";
import { rota } from "../engine/support/sandbox.ts";

const api = await startExampleApi();
beforeEach(() => api.reset());
afterAll(() => api.stop());

const suite = (lines: string, name = "Enamel cup") => `defaults: { http: { base-url: "${api.url}" } }
${lines}before: [{ http: GET /health }]
cases:
  fine: { steps: [http: GET /health] }
  shaky: { steps: [http: GET /flaky?fails=1] }
  wrong:
    steps:
      - http: GET /health
      - http: GET /products/A-1
        expect: { json: { $.name: ${name} } }
  after-it: { needs: wrong, steps: [http: GET /health] }
`;
const plan = "suites: [shop.suite.yaml]\nretries: { attempts: 2, delay: 1ms }\n";

const kept = async (text: string) => {
  const { result, told } = await rota(
    { "shop.suite.yaml": text, "p.plan.yaml": plan },
    { argv: ["run", "p.plan.yaml"] },
  );
  if (result === null) throw new Error(told);
  return outcomeOf(result);
};

test("of a run the ledger keeps what cases took and came to, and where the broken ones broke", async () => {
  const outcome = await kept(suite(""));
  expect(outcome).toMatchObject({
    verdict: "failed",
    counts: { total: 4, passed: 2, failed: 1, skipped: 1, flaky: 1 },
    flaky: ["shop#shaky"],
    failing: [{ case: "shop#wrong", place: "shop.suite.yaml:10" }],
  });
  // A case that was skipped took part in nothing.
  expect(outcome.cases).toEqual({
    "shop#fine": [expect.any(Number), "passed"],
    "shop#shaky": [expect.any(Number), "passed"],
    "shop#wrong": [expect.any(Number), "failed"],
  });
});

test("the fingerprint stays when lines move and values change, and is another one for another mistake", async () => {
  const [first] = (await kept(suite(""))).failing ?? [];
  const [moved] = (await kept(suite("# moved\n# down\n", "Copper cup"))).failing ?? [];
  expect(moved).toEqual({ ...first, place: "shop.suite.yaml:12" });
  const [other] = (await kept(suite("").replace("$.name: Enamel cup", "$.nom: Enamel cup"))).failing ?? [];
  expect(other?.fingerprint).not.toBe(first?.fingerprint);
});

test("a hook that did not pass is told as such", async () => {
  const outcome = await kept(suite("").replace("GET /health }]", "GET /nowhere }]"));
  expect(outcome.failing).toMatchObject([{ case: "shop#before", place: "shop.suite.yaml:2" }]);
  expect(outcome.cases).toEqual({});
});
