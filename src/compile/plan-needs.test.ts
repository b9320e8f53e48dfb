import { describe, expect, test } from "vitest";
import { loadProject } from "../load/load-project.ts";
import type { PlanDocument } from "../model/generated/documents.ts";
import type { Loaded } from "../model/project.ts";
import { checkProject, type PlanSuites } from "./check-project.ts";
import { type PlanPart, planNeeds } from "./plan-needs.ts";
import { filesOf } from "./testing/compile-files.ts";

const ROTA = `
vars: { ping: "https://hc.test/\${{ vars.id }}", id: null }
environments:
  staging: { vars: { id: "\${{ secrets.STAGING_ID }}" } }
  production: null
`;
const SUITE = "cases: { c: { steps: [{ wait: 1s }] } }\n";

async function needsOf(heartbeat: string, part: Partial<PlanPart> = {}) {
  const plan = `suites: [a.suite.yaml]\nschedule: [{ every: 1h }]\nheartbeat: ${heartbeat}\npull-request: {}\n`;
  const texts = { "a.plan.yaml": plan, "a.suite.yaml": SUITE, "rota.yaml": ROTA };
  const { project } = await loadProject(filesOf(texts), "/repository", Object.keys(texts));
  const suites = checkProject(project).planSuites.get("a.plan.yaml") as PlanSuites;
  const loaded = project.plans.get("a.plan.yaml") as Loaded<PlanDocument>;
  const { secrets, vars } = planNeeds(project, loaded, suites, {
    ...{ environments: ["staging", "production"], selects: [], pullRequest: null },
    ...part,
  });
  return { secrets: [...secrets].map(([name, { environments }]) => [name, environments]), vars };
}

describe("what a heartbeat needs", () => {
  test("its own secrets everywhere", async () => {
    expect(await needsOf('"${{ secrets.ping-url }}"')).toEqual({ secrets: [["PING_URL", null]], vars: [] });
  });

  test("those of its variables where their values name them, and variables that no file gives a value", async () => {
    expect(await needsOf('"${{ vars.ping }}"')).toEqual({
      secrets: [["STAGING_ID", ["staging"]]],
      vars: ["ID"],
    });
    const staging = await needsOf('"${{ vars.ping }}"', { environments: ["staging"] });
    expect(staging.vars).toEqual([]);
  });

  test("nothing for a pull request, which does not ask it", async () => {
    expect(await needsOf('"${{ secrets.URL }}"', { pullRequest: {} })).toEqual({ secrets: [], vars: [] });
  });
});

test.each([
  ["bearer: x", false],
  ["session: shop", true],
])("a request with %s starts processes: %s", async (auth, expected) => {
  const texts = {
    "a.plan.yaml": "suites: [a.suite.yaml]\n",
    "a.suite.yaml": `cases: { c: { steps: [{ http: { GET: "http://a.test/", ${auth} } }] } }\n`,
    "rota.yaml":
      'sessions: { shop: { uses: login.steps.yaml, send: { headers: { x-user: "${{ secrets.USER }}" } } } }\n',
    "login.steps.yaml": "steps: [{ run: ./log-in.sh }]\n",
  };
  const { project } = await loadProject(filesOf(texts), "/repository", Object.keys(texts));
  const suites = checkProject(project).planSuites.get("a.plan.yaml") as PlanSuites;
  const loaded = project.plans.get("a.plan.yaml") as Loaded<PlanDocument>;
  const needs = planNeeds(project, loaded, suites, { environments: [null], selects: [], pullRequest: null });
  expect(needs.startsProcesses).toBe(expected);
  expect([...needs.secrets.keys()]).toEqual(expected ? ["USER"] : []);
});

test("a plan's session is needed where a case uses it, in place of the suite's own", async () => {
  const send = (secret: string) => `send: { headers: { x-user: "\${{ secrets.${secret} }}" } }`;
  const texts = {
    "a.plan.yaml": `suites: [a.suite.yaml]
select: { tags: chosen }
sessions:
  shop: { uses: login.steps.yaml, with: { key: "\${{ secrets.PLAN_KEY }}" }, ${send("PLAN_USER")} }
  spare: { uses: login.steps.yaml, ${send("UNUSED")} }
`,
    "b.plan.yaml": "suites: [a.suite.yaml]\nselect: { tags: chosen }\n",
    "a.suite.yaml": `sessions:
  shop: { uses: wait.steps.yaml, ${send("SUITE_USER")} }
  spare: null
cases:
  c: { tags: [chosen], steps: [{ http: { GET: "http://a.test/", session: shop } }] }
  d: { steps: [{ http: { GET: "http://a.test/", session: spare } }] }
`,
    "login.steps.yaml": "inputs: { key: { type: string, default: x } }\nsteps: [{ run: ./log-in.sh }]\n",
    "wait.steps.yaml": "steps: [{ wait: 1s }]\n",
  };
  const { project } = await loadProject(filesOf(texts), "/repository", Object.keys(texts));
  const { planSuites, diagnostics } = checkProject(project);
  expect(diagnostics).toEqual([]);
  const needsOf = (file: string) => {
    const plan = project.plans.get(file) as Loaded<PlanDocument>;
    const part = { environments: [null], selects: [plan.content.select ?? {}], pullRequest: null };
    const needs = planNeeds(project, plan, planSuites.get(file) as PlanSuites, part);
    return [needs.startsProcesses, ...needs.secrets.keys()];
  };
  expect(needsOf("a.plan.yaml")).toEqual([true, "PLAN_KEY", "PLAN_USER"]);
  expect(needsOf("b.plan.yaml")).toEqual([false, "SUITE_USER"]);
});
