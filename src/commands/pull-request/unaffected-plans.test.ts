import { expect, test } from "vitest";
import { filesOf } from "../../compile/testing/compile-files.ts";
import type { Host } from "../../host/host.ts";
import { loadProject } from "../../load/load-project.ts";
import { unaffectedPlans } from "./unaffected-plans.ts";

const TEXTS = {
  "rota.yaml": "sessions: { shop: { uses: logins/shop.steps.yaml, send: { cookies: true } } }\n",
  "plans/a.plan.yaml": `suites: [a.suite.yaml]
pull-request: { paths: ["api/**"] }
sessions: { admin: { uses: admin.steps.yaml, send: { cookies: true } } }
`,
  "plans/a.suite.yaml": `sessions:
  admin: null
  own: { uses: own.steps.yaml, send: { cookies: true } }
cases: { a: { steps: [{ http: { GET: "http://a.test/", session: admin } }] } }
`,
  "plans/admin.steps.yaml": "steps: [{ uses: inner.steps.yaml }]\n",
  "plans/inner.steps.yaml": "steps: [{ wait: 1s }]\n",
  "plans/own.steps.yaml": "steps: [{ wait: 1s }]\n",
  "logins/shop.steps.yaml": "steps: [{ wait: 1s }]\n",
  "logins/other.steps.yaml": "steps: [{ wait: 1s }]\n",
};

test.each([
  ["rota.yaml", true],
  ["plans/a.plan.yaml", true],
  ["plans/a.suite.yaml", true],
  ["plans/own.steps.yaml", true],
  ["plans/admin.steps.yaml", true],
  ["plans/inner.steps.yaml", true],
  ["logins/shop.steps.yaml", true],
  ["api/orders.ts", true],
  ["logins/other.steps.yaml", false],
])("a change of %s concerns a plan that it belongs to: %s", async (changed, concerned) => {
  const files = filesOf(TEXTS);
  const { project, diagnostics } = await loadProject(files, "/repository", ["plans/a.plan.yaml"]);
  expect(diagnostics).toEqual([]);
  const host = { files, environment: {} } as unknown as Host;
  const unaffected = await unaffectedPlans(host, project, ["plans/a.plan.yaml"], async () => [changed]);
  expect(unaffected.map(({ file }) => file)).toEqual(concerned ? [] : ["plans/a.plan.yaml"]);
});
