import type { IncomingMessage, ServerResponse } from "node:http";
import { describe, expect, test } from "vitest";
import { closedPort } from "../engine/support/servers.ts";
import { startAnswering, startApi } from "./api.ts";
import { checkout } from "./checkout.ts";
import { runStep, type StepOptions } from "./harness.ts";
import { NODES } from "./nodes.ts";
import { BASE, HEAD, mergeGroup, pullRequest } from "./pull-request-events.ts";

const TOKEN = "ghs_16C7e42F292c6912E7710c838347Ae178B4a";
const file = (filename: string, previous?: string) => ({
  filename,
  ...(previous !== undefined && { previous_filename: previous }),
});

/** The repository with a plan that watches a part of it. */
function watching(url: string, paths: readonly string[] = ["src/**", "!**/*.md"]): Record<string, unknown> {
  return {
    ...checkout(url),
    "api/checkout.plan.yaml": {
      name: "Checkout smoke",
      suites: ["orders.suite.yaml", "more/**"],
      "pull-request": { paths, tags: "pr" },
    },
    "api/more/extra.suite.yaml": {
      cases: {
        extra: {
          tags: ["pr"],
          data: "rows.csv",
          steps: [{ uses: "/steps/look.steps.yaml", with: { path: "/extra" } }],
        },
      },
    },
    "api/more/rows.csv": "a\n1\n",
    "steps/look.steps.yaml": {
      inputs: { path: { type: "string" } },
      steps: [{ http: `GET ${url}\${{ inputs.path }}` }],
    },
  };
}

/** Answers what the pull request changes, a page after the other, and no other question. */
function listing(...files: readonly unknown[]) {
  return (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? "", "http://127.0.0.1");
    const page = Number(url.searchParams.get("page"));
    const known = /^\/repos\/acme\/shop\/(pulls\/12\/files|compare\/a{40}\.\.\.b{40})$/.test(url.pathname);
    response.writeHead(known ? 200 : 404, { "content-type": "application/json" });
    if (!known) response.end("{}");
    else if (url.pathname.includes("/compare/")) response.end(JSON.stringify({ files }));
    else response.end(JSON.stringify(files.slice((page - 1) * 100, page * 100)));
  };
}

interface Asked extends Partial<StepOptions> {
  readonly answer?: (request: IncomingMessage, response: ServerResponse) => void;
  readonly paths?: readonly string[];
}

/** Runs the plan for a pull request, with GitHub's API answering so. */
async function ask(node: string, { answer = listing(), paths, env, ...options }: Asked) {
  const api = await startAnswering({ state: "open" });
  const github = await startApi(answer);
  const step = await runStep({
    node,
    files: watching(api.url, paths) as Record<string, string>,
    inputs: { "pull-request": "true", plan: "api/checkout.plan.yaml" },
    token: TOKEN,
    event: pullRequest(),
    ...options,
    env: { GITHUB_API_URL: github.url, GITHUB_EVENT_NAME: "pull_request", GITHUB_ACTOR: "mona", ...env },
  });
  return {
    step,
    sent: api.requests,
    asked: github.requests.filter((one) => !one.includes("/actions/runs/")),
    warnings: step.commands.filter(({ command }) => command === "warning").map(({ data }) => data),
  };
}

describe.each(NODES)("a pull request, on Node $version", ({ node }) => {
  test("that changes what is watched: the plan runs as its pull-request says", async () => {
    const { step, sent, asked, warnings } = await ask(node, { answer: listing(file("src/a.ts")) });
    expect(step.exitCode).toBe(0);
    expect(sent.toSorted()).toEqual(["GET /extra", "POST /orders"]);
    expect(asked).toEqual(["GET /repos/acme/shop/pulls/12/files?per_page=100&page=1"]);
    expect(warnings).toEqual([]);
    expect(step.outputs).toMatchObject({ verdict: "passed", passed: "2" });
    expect(step.log).not.toContain(TOKEN);
  });

  test("that changes nothing of it: nothing is sent, and the check passes and says why", async () => {
    const { step, sent, warnings } = await ask(node, {
      answer: listing(file("web/a.ts"), file("src/README.md")),
    });
    expect(step.exitCode).toBe(0);
    expect([sent, warnings]).toEqual([[], []]);
    expect(step.outputs).toMatchObject({
      verdict: "passed",
      passed: "0",
      failed: "0",
      report: "",
      result: "",
    });
    expect(step.summary).toMatch(/^## ✅ Checkout smoke: not affected by this pull request\n/);
    expect(step.summary).toContain("- `src/**`\n- `!**/*.md`");
    expect(step.stderr).toContain("Checkout smoke: not affected by this pull request");
  });

  test.each([
    ["the plan", "api/checkout.plan.yaml"],
    ["a suite", "api/orders.suite.yaml"],
    ["a suite that a pattern finds", "api/more/extra.suite.yaml"],
    ["a suite that a pattern would have found", "api/more/removed.suite.yaml"],
    ["a data file", "api/more/rows.csv"],
    ["steps", "steps/look.steps.yaml"],
    ["rota.yaml", "rota.yaml"],
  ])("%s always counts", async (_, path) => {
    const { sent } = await ask(node, { answer: listing(file(path)) });
    expect(sent).toHaveLength(2);
  });

  test("a file that was renamed counts with both names", async () => {
    for (const one of [file("src/new.ts", "web/old.ts"), file("web/new.ts", "src/old.ts")]) {
      const { sent } = await ask(node, { answer: listing(one) });
      expect(sent).toHaveLength(2);
    }
  });

  test("all pages are looked at; of more files than GitHub lists every plan is affected", async () => {
    const others = (count: number) => Array.from({ length: count }, (_, index) => file(`web/${index}.ts`));
    const late = await ask(node, { answer: listing(...others(250), file("src/a.ts")) });
    expect(late.asked).toHaveLength(3);
    expect(late.sent).toHaveLength(2);
    const full = await ask(node, { answer: listing(...others(200)) });
    expect(full.asked).toHaveLength(3);
    expect(full.sent).toEqual([]);
    const most = await ask(node, { answer: listing(...others(3000)) });
    expect(most.asked).toHaveLength(30);
    expect(most.sent).toHaveLength(2);
    expect(most.warnings).toEqual([expect.stringContaining("it changes more files than GitHub lists")]);
  });

  test("a merge queue compares two commits", async () => {
    const queue = { event: mergeGroup, env: { GITHUB_EVENT_NAME: "merge_group" } };
    const none = await ask(node, { ...queue, answer: listing(file("web/a.ts")) });
    expect(none.asked).toEqual([`GET /repos/acme/shop/compare/${BASE}...${HEAD}?page=1&per_page=1`]);
    expect(none.sent).toEqual([]);
    const some = await ask(node, { ...queue, answer: listing(file("src/a.ts")) });
    expect(some.sent).toHaveLength(2);
    const full = Array.from({ length: 300 }, (_, index) => file(`web/${index}.ts`));
    const many = await ask(node, { ...queue, answer: listing(...full) });
    expect(many.sent).toHaveLength(2);
    expect(many.warnings).toHaveLength(1);
  });

  test.each<[string, Asked, RegExp]>([
    [
      "403",
      {
        answer: (_request, response) => {
          response.writeHead(403, { "content-type": "application/json" });
          response.end(JSON.stringify({ message: `no\n::error::pwned ${TOKEN}` }));
        },
      },
      /GitHub does not say what it changes: no/,
    ],
    ["a cut connection", { answer: (request) => void request.socket.destroy() }, /GitHub does not say/],
    ["no token", { token: "" }, /there is no token/],
    ["a strange event", { event: { pull_request: { number: "../1" } } }, /does not say which pull request/],
    [
      "a strange merge group",
      { event: { merge_group: { base_sha: "../x", head_sha: HEAD } } },
      /which commits/,
    ],
    ["no event", { env: { GITHUB_EVENT_PATH: undefined } }, /GITHUB_EVENT_PATH is not set/],
    ["a broken event", { env: { GITHUB_EVENT_PATH: "/dev/null" } }, /the event cannot be read/],
  ])("%s: a warning, and the plan runs", async (_, asked, why) => {
    const { step, sent, warnings } = await ask(node, asked);
    expect(step.exitCode).toBe(0);
    expect(sent).toHaveLength(2);
    expect(warnings).toEqual([expect.stringMatching(/^Every plan counts as affected by this pull request/)]);
    expect(warnings[0]).toMatch(why);
    expect(step.log).not.toContain(TOKEN);
    expect(step.commands.filter(({ command }) => command === "error")).toEqual([]);
  });

  test("by hand there is no pull request to ask about", async () => {
    const { sent, asked, warnings } = await ask(node, {
      event: { inputs: {} },
      env: { GITHUB_EVENT_NAME: "workflow_dispatch" },
    });
    expect(sent).toHaveLength(2);
    expect([asked, warnings]).toEqual([[], []]);
  });

  test("a project in a folder: patterns are those of the repository, and its own files count", async () => {
    const api = await startAnswering({ state: "open" });
    const inFolder = Object.fromEntries(
      Object.entries(watching(api.url)).map(([path, content]) => [`shop/${path}`, content]),
    );
    const run = async (changed: string) =>
      ask(node, {
        answer: listing(file(changed)),
        files: { ...(inFolder as Record<string, string>), "shop/rota.yaml": "vars: {}\n" },
        inputs: { "pull-request": "true", plan: "shop/api/checkout.plan.yaml" },
      });
    const verdicts = [];
    for (const changed of [
      "src/a.ts",
      "shop/src/a.ts",
      "shop/steps/look.steps.yaml",
      "steps/look.steps.yaml",
    ])
      verdicts.push((await run(changed)).step.summary.includes("not affected"));
    expect(verdicts).toEqual([false, true, false, true]);
  });

  test("a plan without paths asks GitHub nothing; one without pull-request is a mistake", async () => {
    const api = await startAnswering({ state: "open" });
    const files = {
      ...checkout(api.url),
      "b.plan.yaml": "suites: [api/orders.suite.yaml]\npull-request: {}\n",
    };
    const all = await ask(node, { files, inputs: { "pull-request": "true", plan: "b.plan.yaml" } });
    expect(all.step.exitCode).toBe(0);
    expect(all.asked).toEqual([]);
    const none = await ask(node, { files });
    expect(none.step.exitCode).toBe(2);
    expect(none.step.commands.at(-1)?.data).toBe(
      "api/checkout.plan.yaml is not for pull requests\nhint: add pull-request: to it, or run it without asking for a pull request",
    );
  });

  test("its own code is started, without any secret or token", async () => {
    const port = await closedPort();
    const step = await runStep({
      node,
      files: {
        "server.mjs": `import { createServer } from "node:http";
createServer((request, response) => response.end(JSON.stringify(process.env))).listen(${port}, "127.0.0.1");`,
        "a.plan.yaml": {
          name: "Own code",
          suites: ["a.suite.yaml"],
          "pull-request": {
            start: { run: "node server.mjs", ready: `http://127.0.0.1:${port}/`, env: { MODE: "test" } },
          },
        },
        "a.suite.yaml": {
          cases: {
            names: {
              steps: [
                {
                  http: `GET http://127.0.0.1:${port}/`,
                  expect: {
                    json: {
                      "$.MODE": "test",
                      $: { not: { matches: "ROTA|GITHUB|INPUT|ACTIONS|RUNNER|ghs_" } },
                    },
                  },
                },
              ],
            },
          },
        },
      },
      inputs: { "pull-request": "true" },
      token: TOKEN,
      event: pullRequest(),
      env: {
        GITHUB_EVENT_NAME: "pull_request",
        ROTA_SECRET_A: "secret-a",
        ACTIONS_RUNTIME_TOKEN: "runtime-token",
        PATH: `${node.replace(/\/[^/]+$/, "")}:${process.env["PATH"]}`,
      },
    });
    expect(step.stderr).toContain("PASSED");
    expect(step.exitCode).toBe(0);
  });
});
