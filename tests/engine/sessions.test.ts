import { afterAll, beforeEach, expect, test } from "vitest";
import { type Files, rota, stepsOf } from "./support/sandbox.ts";
import { httpServer } from "./support/servers.ts";

let logins = 0;
let valid = "";
let revokeAfter = Number.POSITIVE_INFINITY;
let served = 0;
let accepts = true;
const server = await httpServer((request, response) => {
  if (request.url === "/login") {
    logins += 1;
    valid = `token-number-${logins}`;
    response.writeHead(accepts ? 200 : 403, {
      "content-type": "application/json",
      "set-cookie": `sid=${valid}; Path=/`,
    });
    response.end(JSON.stringify(accepts ? { token: valid } : { error: "locked" }));
    return;
  }
  if (served === revokeAfter) valid = "revoked";
  served += 1;
  const { authorization, cookie } = request.headers;
  response.writeHead(authorization === `Bearer ${valid}` || cookie === `sid=${valid}` ? 200 : 401).end();
});
const url = `http://127.0.0.1:${server.port}`;
beforeEach(() => {
  [logins, served, valid, accepts] = [0, 0, "", true];
  revokeAfter = Number.POSITIVE_INFINITY;
});
afterAll(() => server.close());

const login = `inputs: { user: { type: string } }
steps:
  - id: in
    http: { POST: /login, json: { user: "\${{ inputs.user }}" } }
    outputs: { token: { json: $.token, secret: true } }
outputs: { token: "\${{ steps.in.outputs.token }}" }
`;
const sessions = `sessions:
  shop: { uses: login.steps.yaml, with: { user: demo }, send: { bearer: "\${{ outputs.token }}" } }
`;
const cases = (count: number) =>
  `cases:\n${Array.from({ length: count }, (_, index) => `  c${index}: { steps: [{ http: GET /orders }] }\n`).join("")}`;
const suite = (count: number) => `defaults: { http: { base-url: "${url}", session: shop } }\n${cases(count)}`;

const shared: Files = {
  "rota.yaml": sessions,
  "login.steps.yaml": login,
  "a.suite.yaml": suite(25),
  "b.suite.yaml": suite(25),
  "t.plan.yaml": "suites: [a.suite.yaml, b.suite.yaml]\nmax-parallel: 50\n",
};

test("50 cases of two suites side by side log in once", async () => {
  const { exitCode, result, told } = await rota(shared);
  expect([exitCode, exitCode === 0 ? "" : told]).toEqual([0, ""]);
  expect(result.counts).toMatchObject({ passed: 50 });
  expect(logins).toBe(1);
});

test("what the server revokes is logged in to once more, by all who are refused together", async () => {
  revokeAfter = 20;
  const { exitCode, result } = await rota(shared);
  expect(exitCode).toBe(0);
  expect(result.counts).toMatchObject({ passed: 50 });
  expect(logins).toBe(2);
});

test("a login that fails is the error of whoever waits for it, with its own exchange", async () => {
  accepts = false;
  const outcome = await rota({
    "login.steps.yaml": login,
    "t.suite.yaml": `${sessions}defaults: { http: { base-url: "${url}" } }
cases: { c: { steps: [{ http: { GET: /orders, session: shop } }] } }
`,
  });
  const [step] = stepsOf(outcome);
  expect(step?.error).toMatchObject({ code: "session-login" });
  expect(step?.error?.message).toContain("login.steps.yaml:3");
  expect(step?.steps[0]?.exchange?.response?.status).toBe(403);
});

test("a session that is not there is told with the nearest", async () => {
  const outcome = await rota({
    "login.steps.yaml": login,
    "t.suite.yaml": `${sessions}cases: { c: { steps: [{ http: { GET: "${url}", session: shpo } }] } }\n`,
  });
  expect(outcome.exitCode).not.toBe(0);
  expect(outcome.told).toContain("did you mean shop?");
});

const threeSteps = `defaults: { http: { base-url: "${url}", session: shop } }
cases: { c: { steps: [{ http: GET /a }, { http: GET /b }, { http: GET /c }] } }
`;
const sending = (keys: string) =>
  `sessions: { shop: { uses: login.steps.yaml, with: { user: demo }, ${keys} } }\n${threeSteps}`;

test.each([
  ["cookies", "send: { cookies: true }", 1],
  ["headers", 'send: { headers: { Authorization: "Bearer ${{ outputs.token }}" } }', 1],
  ["a login that holds", 'expires-in: 1h, send: { bearer: "${{ outputs.token }}" }', 1],
  ["a login that is over at once", 'expires-in: "${{ 0 }}", send: { bearer: "${{ outputs.token }}" }', 3],
])("three requests with %s", async (_name, keys, count) => {
  const { exitCode, told } = await rota({ "login.steps.yaml": login, "t.suite.yaml": sending(keys) });
  expect([exitCode, exitCode === 0 ? "" : told]).toEqual([0, ""]);
  expect(logins).toBe(count);
});

test("a request that fails shows no token", async () => {
  const { exitCode, result, told } = await rota({
    "login.steps.yaml": login,
    "t.suite.yaml": `${sessions}defaults: { http: { base-url: "${url}", session: shop } }
cases: { c: { steps: [{ http: GET /a, expect: { status: 299 } }] } }
`,
  });
  expect(exitCode).not.toBe(0);
  expect(JSON.stringify(result) + told).not.toContain("token-number");
});
