import { describe, expect, test } from "vitest";
import { byTheClock } from "./by-the-clock.ts";
import { runStep, type StepOptions } from "./harness.ts";
import { NODES } from "./nodes.ts";

/** The clock of the step stands still. */
const NOW = "2026-11-22T08:04:10Z";
const STOPPED = `--import=data:text/javascript,Date.now=()=>Date.parse(%22${NOW}%22)`;

const PROJECT = {
  environments: {
    staging: null,
    production: { "github-environment": "live" },
    local: { "github-environment": false },
  },
};
const plan = (special: object) => ({ suites: ["nowhere.suite.yaml"], ...special });
const DAILY = [{ cron: "0 8 * * *" }];
const HOURLY = [{ cron: "30 * * * *" }];
/** Runs at 7:56, which the tick at 7:57 covers, and at 8:03, which that at 8:07 covers: the tick at 8:02 is nobody's. */
const EVERY_7 = [{ every: "7m", from: "2026-11-22T00:00:00Z" }];
/** In no environment, for a moment of the schedule or none. */
const free = (occurrence = "") => ({ bound: [], free: [{ environment: "", occurrence, claim: "" }] });

interface Asked extends Pick<StepOptions, "files" | "inputs"> {
  readonly node: string;
  /** The cron line that fired. */
  readonly fired?: string;
}

function ask({ node, files = {}, inputs = {}, fired }: Asked) {
  const scheduled = fired === undefined ? {} : { GITHUB_EVENT_NAME: "schedule" };
  return runStep({
    node,
    files: byTheClock(files),
    inputs: { command: "gate", ...inputs },
    event: fired === undefined ? {} : { schedule: fired },
    env: { ...scheduled, NODE_OPTIONS: STOPPED },
  });
}

/** What a leg of the tick at 8:00 is run for. */
const RUN = { occurrence: "2026-11-22T08:00:00Z", claim: "" };

const only = (outputs: Readonly<Record<string, string>>) => ({
  ...outputs,
  plans: JSON.parse(outputs["plans"] ?? ""),
  legs: JSON.parse(outputs["legs"] ?? ""),
  occurrences: JSON.parse(outputs["occurrences"] ?? ""),
});

describe.each(NODES)("gate by the clock, on Node $version", ({ node }) => {
  test("a tick of the schedule", async () => {
    const files = {
      "rota.yaml": PROJECT,
      "shop/a.plan.yaml": plan({ schedule: DAILY, environments: ["staging", "production", "local"] }),
    };
    const step = await ask({
      node,
      files,
      inputs: { plan: "shop/a.plan.yaml", mode: "if-due" },
      fired: "0 8 * * *",
    });
    expect(step.stderr).toBe(
      ["staging", "production", "local"]
        .map((name) => `a on ${name} is due: its schedule names 2026-11-22T08:00:00Z, 4 min ago\n`)
        .join(""),
    );
    expect(step.exitCode).toBe(0);
    expect(only(step.outputs)).toEqual({
      due: "true",
      plans: ["shop-a"],
      occurrence: "2026-11-22T08:00:00Z",
      occurrences: { "shop-a": "2026-11-22T08:00:00Z" },
      legs: {
        "shop-a": {
          bound: [
            { environment: "staging", "github-environment": "staging", ...RUN },
            { environment: "production", "github-environment": "live", ...RUN },
          ],
          free: [{ environment: "local", ...RUN }],
        },
      },
    });
    expect(step.commands).toEqual([]);
    expect(step.stdout).toBe("");
    expect(step.summary).toBe("");
  });

  test("a tick that is nobody's", async () => {
    const files = { "a.plan.yaml": plan({ name: "Orders @team", schedule: EVERY_7 }) };
    const step = await ask({
      node,
      files,
      inputs: { plan: "a.plan.yaml", mode: "if-due" },
      fired: "2-59/5 * * * *",
    });
    expect(step.exitCode).toBe(0);
    expect(only(step.outputs)).toEqual({
      due: "false",
      plans: [],
      occurrence: "",
      occurrences: {},
      legs: {},
    });
    expect(step.summary).toBe(
      "Orders @\u200bteam is not due: nothing of its schedule lies between the ticks of 2026-11-22T07:57:00Z and 2026-11-22T08:02:00Z; it is next at Sun 2026-11-22 08:03 UTC\n\n",
    );
    expect(step.commands).toEqual([]);
  });

  test.each([
    [{ paused: true }, "A is not due: the plan is paused"],
    [{ runner: "local" }, "A is not due: rota start runs it, on a machine of its own (runner: local)"],
    [{ schedule: undefined }, "A is not due: the plan has no schedule"],
    [
      { schedule: [{ cron: "0 9 * * *", timezone: "Europe/Berlin", from: "2027-01-01" }] },
      "A is not due: its schedule has not begun; it is next at Fri 2027-01-01 09:00 +01:00 Europe/Berlin (Fri 2027-01-01 08:00 UTC)",
    ],
    [
      { schedule: [{ cron: "0 8 * * *", until: "2026-11-20" }] },
      "A is not due: its schedule ended with 2026-11-20T08:00:00Z",
    ],
  ])("never due: %j", async (special, words) => {
    const files = { "a.plan.yaml": plan({ name: "A", schedule: DAILY, ...special }) };
    const inputs = { plan: "a.plan.yaml" };
    const step = await ask({ node, files, inputs: { ...inputs, mode: "if-due" } });
    expect(step.outputs["due"]).toBe("false");
    expect(step.summary.trim()).toBe(words);
    // But whoever asks for it gets it.
    const asked = await ask({ node, files, inputs });
    expect(only(asked.outputs)).toEqual({
      due: "true",
      plans: ["a"],
      occurrence: "",
      occurrences: {},
      legs: { a: free() },
    });
  });

  test("called by another workflow: the latest tick decides", async () => {
    const files = { "a.plan.yaml": plan({ schedule: DAILY }) };
    const step = await ask({ node, files, inputs: { plan: "a.plan.yaml", mode: "if-due" } });
    expect(step.outputs).toMatchObject({ due: "true", occurrence: "2026-11-22T08:00:00Z" });
  });

  test("an environment that was chosen", async () => {
    const files = { "rota.yaml": PROJECT, "a.plan.yaml": plan({ environments: ["staging", "production"] }) };
    const step = await ask({
      node,
      files,
      inputs: { plan: "a.plan.yaml", mode: "run-now", environment: "production" },
    });
    expect(only(step.outputs)).toMatchObject({
      plans: ["a"],
      legs: {
        a: {
          bound: [{ environment: "production", "github-environment": "live", occurrence: "", claim: "" }],
          free: [],
        },
      },
    });
  });

  test.each([
    ["a.plan.yaml", "stagin", "the environment stagin is not one of the plan a", "did you mean staging?"],
    ["a.plan.yaml", "local", "the environment local is not one of the plan a", "it has staging, production"],
    [
      "b.plan.yaml",
      "staging",
      "the environment staging is not one of the plan b",
      "leave the environment out: there is none to choose",
    ],
    [
      "a.plan.yaml\nb.plan.yaml",
      "staging",
      "the environment staging is not one of the plan b",
      "leave the environment out: there is none to choose",
    ],
    ["", "prodution", "the environment prodution is not one of any plan", "did you mean production?"],
  ])("%j refuses %s", async (named, environment, message, hint) => {
    const files = {
      "rota.yaml": PROJECT,
      "a.plan.yaml": plan({ environments: ["staging", "production"] }),
      "b.plan.yaml": plan({}),
    };
    const step = await ask({ node, files, inputs: { plan: named, environment } });
    expect(step.exitCode).toBe(2);
    expect(step.commands).toEqual([{ command: "error", properties: {}, data: `${message}\nhint: ${hint}` }]);
  });

  test("all plans: those that are for the environment, and a broken one does not keep them", async () => {
    const files = {
      "rota.yaml": PROJECT,
      "a.plan.yaml": plan({ environments: ["staging"] }),
      "b.plan.yaml": plan({}),
      "c.plan.yaml": plan({ environments: ["production"] }),
      "d.plan.yaml": plan({ environments: ["stagin"] }),
      "e.plan.yaml": plan({ schedule: [{ cron: "0 25 * * *" }] }),
      "f.plan.yaml": "suites: [",
      "g.plan.yaml": plan({ schedule: [{ cron: "0 8 * * *", except: ["gone.ics"] }] }),
    };
    const step = await ask({ node, files, inputs: { environment: "staging" } });
    expect(step.exitCode).toBe(0);
    expect(only(step.outputs)).toMatchObject({ due: "true", plans: ["a"], occurrence: "" });
    expect(step.commands.map(({ command, properties }) => `${command} ${properties["file"]}`).sort()).toEqual(
      ["d", "e", "f", "g"].map((id) => `error ${id}.plan.yaml`),
    );
    expect(step.summary).toBe("");
    const named = await ask({ node, files, inputs: { plan: "a.plan.yaml\nd.plan.yaml" } });
    expect(named.exitCode).toBe(2);
    expect(named.outputs).toMatchObject({ verdict: "invalid" });
    expect(named.summary).toContain("did you mean staging?");
  });

  test.each([
    [
      "all plans are broken",
      { "f.plan.yaml": "suites: [" },
      /^invalid files, nothing was run: 1 error in 1 file$/,
    ],
    [
      "rota.yaml is broken",
      { "rota.yaml": "environments: [", "a.plan.yaml": plan({}) },
      /^invalid files, nothing was run/,
    ],
    [
      "there is no plan",
      { "a.suite.yaml": "" },
      /^there is no plan in .*\nhint: a checkout that leaves files out has to keep/,
    ],
  ])("%s", async (_name, files, message) => {
    const step = await ask({ node, files });
    expect(step.exitCode).toBe(2);
    expect(step.commands.at(-1)?.data).toMatch(message);
  });

  test("all plans in one workflow: each tick runs only what it is of", async () => {
    const files = {
      "rota.yaml": { pack: "single" },
      "a.plan.yaml": plan({ name: "A", schedule: DAILY }),
      "b.plan.yaml": plan({ name: "B", schedule: HOURLY }),
      "c.plan.yaml": plan({ name: "C", schedule: [{ cron: "3 8 * * *" }] }),
      "d.plan.yaml": plan({ name: "D", schedule: [{ every: "1m" }], resident: "55m" }),
    };
    const shared = await ask({ node, files, inputs: { mode: "if-due" }, fired: "3 8 * * *" });
    expect(only(shared.outputs)).toMatchObject({
      plans: ["a", "c"],
      occurrence: "",
      occurrences: { a: "2026-11-22T08:00:00Z", c: "2026-11-22T08:03:00Z" },
      legs: { a: free("2026-11-22T08:00:00Z"), c: free("2026-11-22T08:03:00Z") },
    });
    const late = await ask({ node, files, inputs: { mode: "if-due" }, fired: "30 0-7,9-23 * * *" });
    expect(only(late.outputs)).toMatchObject({ plans: ["b"], occurrences: { b: "2026-11-22T07:30:00Z" } });
    const one = await ask({ node, files, inputs: { plan: "b.plan.yaml" } });
    expect(only(one.outputs)).toMatchObject({ plans: ["b"], occurrence: "" });
  });

  test("none of several is due", async () => {
    const files = {
      "a.plan.yaml": plan({ name: "A", schedule: DAILY, paused: true }),
      "b.plan.yaml": plan({ name: "B", schedule: [{ cron: "0 8 * * *", from: "2027-01-01" }] }),
    };
    const step = await ask({ node, files, inputs: { mode: "if-due" } });
    expect(step.summary).toBe("None of 2 plans is due; next is B at Fri 2027-01-01 08:00 UTC\n\n");
  });
});
