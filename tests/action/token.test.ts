import type { IncomingMessage, ServerResponse } from "node:http";
import { describe, expect, test } from "vitest";
import { startAnswering, startApi } from "./api.ts";
import { checkout } from "./checkout.ts";
import { runStep } from "./harness.ts";
import { NODES } from "./nodes.ts";

const TOKEN = "ghs_16C7e42F292c6912E7710c838347Ae178B4a";
const RUN = "https://github.test/acme/shop/actions/runs/4711";
const here = { runner_name: "GitHub Actions 7", status: "in_progress", html_url: `${RUN}/job/99` };
const others = [
  { runner_name: "GitHub Actions 7", status: "completed", html_url: `${RUN}/job/97` },
  { runner_name: "GitHub Actions 8", status: "in_progress", html_url: `${RUN}/job/98` },
];

/** Runs a plan with GitHub's API answering so; gives the URL that the result tells. */
async function ask(
  node: string,
  answer: (request: IncomingMessage, response: ServerResponse) => void,
  token = TOKEN,
) {
  const { url } = await startAnswering({ state: "open" });
  const github = await startApi(answer);
  const started = performance.now();
  const step = await runStep({ node, files: checkout(url), token, env: { GITHUB_API_URL: github.url } });
  const duration = performance.now() - started;
  expect(step.exitCode).toBe(0);
  expect(step.outputs["verdict"]).toBe("passed");
  const result = JSON.parse(step.read("rota-report/result.json")) as { run: { url: string } };
  const debug = step.commands.filter(({ command }) => command === "debug").map(({ data }) => data);
  const rest = step.commands.filter(({ command }) => command !== "debug" && command !== "add-mask");
  expect(rest).toEqual([]);
  return { step, url: result.run.url, requests: github.requests, debug, duration };
}

function jobs(...list: unknown[]) {
  return (_request: IncomingMessage, response: ServerResponse) => {
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify({ total_count: list.length, jobs: list }));
  };
}

function failing(status: number, message: string) {
  return (_request: IncomingMessage, response: ServerResponse) => {
    response.writeHead(status, { "content-type": "application/json", deprecation: "::error::pwned" });
    response.end(JSON.stringify({ message }));
  };
}

describe.each(NODES)("the token, on Node $version", ({ node }) => {
  test("finds the job, so that reports link to its log", async () => {
    let authorization: string | undefined;
    const { step, url, requests } = await ask(node, (request, response) => {
      authorization = request.headers.authorization;
      jobs(...others, here)(request, response);
    });
    expect(url).toBe(here.html_url);
    expect(authorization).toBe(`token ${TOKEN}`);
    expect(requests).toEqual(["GET /repos/acme/shop/actions/runs/4711/attempts/2/jobs?per_page=100&page=1"]);
    expect(step.summary).toContain(`[run 4711](${here.html_url})`);
    expect(step.log).not.toContain(TOKEN);
  });

  test("looks at the next page when the first is full", async () => {
    const full = Array.from({ length: 100 }, () => others[1]);
    const { url, requests } = await ask(node, (request, response) =>
      (request.url?.endsWith("page=2") ? jobs(here) : jobs(...full))(request, response),
    );
    expect(url).toBe(here.html_url);
    expect(requests).toHaveLength(2);
  });

  test.each([
    ["403", failing(403, "Resource not accessible by integration"), /Resource not accessible by integration/],
    ["404", failing(404, "Not Found"), /Not Found/],
    ["500", failing(500, "\n::error::pwned"), /pwned/],
    ["no such job", jobs(...others), /no job is in progress on a runner named GitHub Actions 7/],
    ["two such jobs", jobs(here, here), /2 jobs are in progress/],
    ["no JSON", (_request: IncomingMessage, response: ServerResponse) => void response.end("<html>"), /./],
    ["a strange URL", jobs({ ...here, html_url: "javascript:alert(1)" }), /the job has no URL/],
    ["a cut connection", (request: IncomingMessage) => void request.socket.destroy(), /./],
  ])("%s is only a debug line", async (_name, answer, why) => {
    const { url, debug } = await ask(node, answer);
    expect(url).toBe(RUN);
    expect(debug).toEqual([expect.stringMatching(/^Reports link to the workflow run, not to this job: /)]);
    expect(debug[0]).toMatch(why);
  });

  test("a server that does not answer, or stops in the middle, holds the step up for five seconds at most", async () => {
    const asked = await Promise.all([
      ask(node, () => {}),
      ask(node, (_request, response) => {
        response.writeHead(200, { "content-type": "application/json" });
        response.write('{"jobs":[');
      }),
    ]);
    for (const { url, debug, duration } of asked) {
      expect(url).toBe(RUN);
      expect(debug).toHaveLength(1);
      expect(duration).toBeGreaterThan(4_900);
      expect(duration).toBeLessThan(9_000);
    }
  });

  test("without a token nobody is asked", async () => {
    const { url, requests, debug } = await ask(node, jobs(here), "");
    expect(url).toBe(RUN);
    expect(requests).toEqual([]);
    expect(debug).toEqual([]);
  });
});
