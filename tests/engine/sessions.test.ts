import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { type Files, outcomes, rota, stepsOf } from "./support/sandbox.ts";
import { httpServer } from "./support/servers.ts";

interface Login {
  readonly user: string;
  readonly token: string;
  readonly tenant: string;
}

let logins: Login[] = [];
let valid = new Set<string>();
let revokeAfter = Number.POSITIVE_INFINITY;
let accepts = true;
let hangs = false;
/** Answers the login that hangs. */
let goOn = () => {};
/** The status of what is refused. */
let refusal = 401;
/** The status of a login that is not accepted. */
let denial = 403;
/** Seconds that a login holds, as the server says. */
let life = 3600;
/** The headers of what came beside logins. */
let served: { readonly authorization?: string; readonly cookie?: string; readonly csrf?: string }[] = [];

/** Every spelling of a token in which it must not be seen. */
const spellings = (token: string) =>
  [
    token,
    ...(["base64", "base64url", "hex"] as const).map((encoding) => Buffer.from(token).toString(encoding)),
    encodeURIComponent(token),
    encodeURIComponent(encodeURIComponent(token)),
    JSON.stringify(JSON.stringify(token)).slice(3, -3),
    Buffer.from(`Bearer ${token}`).toString("base64"),
  ] as const;

const server = await httpServer((request, response) => {
  if (request.url === "/login") {
    let body = "";
    request.on("data", (chunk) => {
      body += chunk;
    });
    request.on("end", () => {
      const token = `token/number+${logins.length + 1}`;
      const { user = "" } = JSON.parse(body || "{}") as { user?: string };
      logins.push({ user, token, tenant: String(request.headers["x-tenant"] ?? "") });
      valid.add(token);
      if (hangs) {
        goOn = () => answer(token);
        return;
      }
      answer(token);
    });
    const answer = (token: string) => {
      response.writeHead(accepts ? 200 : denial, {
        "content-type": "application/json",
        "set-cookie": `sid=${encodeURIComponent(token)}; Path=/`,
      });
      response.end(JSON.stringify(accepts ? { token, life, csrf: "c-1" } : { error: "locked" }));
    };
    return;
  }
  if (request.url === "/go-on") {
    response.end();
    goOn();
    return;
  }
  if (served.length === revokeAfter) valid = new Set();
  const { authorization, cookie, "x-csrf": csrf } = request.headers;
  served.push({
    ...(authorization && { authorization }),
    ...(cookie && { cookie }),
    ...(csrf && { csrf: String(csrf) }),
  });
  const shown =
    authorization?.replace(/^Bearer /, "") ?? decodeURIComponent(cookie?.match(/sid=([^;]*)/)?.[1] ?? "");
  const said = JSON.stringify({ shown, spelt: spellings(shown) });
  response.writeHead(valid.has(shown) ? 200 : refusal, { "x-shown": shown }).end(said);
});
const { url } = server;
beforeEach(() => {
  [logins, served, valid, accepts, hangs, refusal, life] = [[], [], new Set(), true, false, 401, 3600];
  revokeAfter = Number.POSITIVE_INFINITY;
  denial = 403;
});
afterAll(() => server.close());

const login = `inputs: { user: { type: string, default: nobody } }
steps:
  - id: in
    http: { POST: /login, json: { user: "\${{ inputs.user }}" } }
    expect: { status: 200 }
    outputs: { token: { json: $.token, secret: true }, expires-in: { json: $.life }, csrf: { json: $.csrf } }
outputs:
  token: "\${{ steps.in.outputs.token }}"
  expires-in: "\${{ steps.in.outputs.expires-in }}"
  csrf: "\${{ steps.in.outputs.csrf }}"
`;
const bearer = 'send: { bearer: "${{ outputs.token }}" }';
const shop = (user: string, keys = bearer) =>
  `sessions: { shop: { uses: login.steps.yaml, with: { user: "${user}" }, ${keys} } }\n`;
const defaults = `defaults: { http: { base-url: "${url}", session: shop } }\n`;
const cases = (count: number) =>
  `cases:\n${Array.from({ length: count }, (_, index) => `  c${index}: { steps: [{ http: GET /orders }] }\n`).join("")}`;

const shared: Files = {
  "rota.yaml": shop("demo"),
  "login.steps.yaml": login,
  "a.suite.yaml": defaults + cases(25),
  "b.suite.yaml": defaults + cases(25),
  "t.plan.yaml": "suites: [a.suite.yaml, b.suite.yaml]\nmax-parallel: 50\n",
};

test("50 cases of two suites side by side log in once", async () => {
  const { exitCode, result, told } = await rota(shared);
  expect([exitCode, exitCode === 0 ? "" : told]).toEqual([0, ""]);
  expect(result.counts).toMatchObject({ passed: 50 });
  expect(logins.length).toBe(1);
});

test("what the server revokes is logged in to once more, by all who are refused together", async () => {
  revokeAfter = 20;
  const { exitCode, result } = await rota(shared);
  expect(exitCode).toBe(0);
  expect(result.counts).toMatchObject({ passed: 50 });
  expect(logins.length).toBe(2);
});

test.each([
  ["", 403, 1],
  ["refresh-on: [403]", 403, 2],
  ["refresh-on: [401, 419]", 419, 2],
  ["refresh-on: [419]", 401, 1],
])("with %s and refused by %s", async (keys, status, count) => {
  [refusal, revokeAfter] = [status, 1];
  const { result } = await rota({
    "login.steps.yaml": login,
    "t.suite.yaml": `${shop("demo", [bearer, keys].filter(Boolean).join(", "))}${defaults}
cases: { c: { steps: [{ http: GET /a }, { http: GET /b }] } }
`,
  });
  expect(logins.length).toBe(count);
  expect(served.length).toBe(count === 1 ? 2 : 3);
  expect(result.counts).toMatchObject(count === 1 ? { failed: 1 } : { passed: 1 });
});

describe("which definition holds: the plan's over that of rota.yaml over the suite's", () => {
  const suite = (sessions: string) => `${sessions}${defaults}cases: { c: { steps: [{ http: GET /a }] } }\n`;

  test.each([
    ["suite", { suite: shop("suite") }],
    ["rota.yaml", { suite: shop("suite"), project: shop("rota.yaml") }],
    ["rota.yaml", { suite: "sessions: { shop: null }\n", project: shop("rota.yaml") }],
    ["rota.yaml", { suite: "", project: shop("rota.yaml") }],
    ["plan", { suite: shop("suite"), project: shop("rota.yaml"), plan: shop("plan") }],
    ["plan", { suite: shop("suite"), plan: shop("plan") }],
    ["plan", { suite: "sessions: { shop: null }\n", plan: shop("plan") }],
    ["plan", { suite: "", project: shop("rota.yaml"), plan: shop("plan") }],
  ])("%s of %j", async (winner, given: { suite: string; project?: string; plan?: string }) => {
    const { exitCode, told } = await rota({
      "login.steps.yaml": login,
      ...(given.project && { "rota.yaml": given.project }),
      "a.suite.yaml": suite(given.suite),
      "b.suite.yaml": suite(given.suite),
      "t.plan.yaml": `suites: [a.suite.yaml, b.suite.yaml]\n${given.plan ?? ""}`,
    });
    expect([exitCode, exitCode === 0 ? "" : told]).toEqual([0, ""]);
    // A suite's own is its own; the others' is shared.
    expect(logins.map(({ user }) => user)).toEqual(winner === "suite" ? [winner, winner] : [winner]);
  });

  test("its files are beside it, and its values those of the suites", async () => {
    const { exitCode, told } = await rota(
      {
        "plans/in.steps.yaml": login,
        "plans/t.plan.yaml": `suites: [/suites/a.suite.yaml, /suites/b.suite.yaml]
vars: { who: "\${{ secrets.WHO }}" }
sessions: { shop: { uses: in.steps.yaml, with: { user: "\${{ vars.who }} of \${{ env.PLACE }}" }, ${bearer} } }
`,
        "suites/a.suite.yaml": suite("vars: { who: null }\nenv: { PLACE: here }\nsessions: { shop: null }\n"),
        "suites/b.suite.yaml": suite(
          "vars: { who: null }\nenv: { PLACE: there }\nsessions: { shop: null }\n",
        ),
        "local.env": "ROTA_SECRET_WHO=somebody\n",
      },
      { argv: ["run", "plans/t.plan.yaml", "--env-file", "local.env"] },
    );
    expect([exitCode, exitCode === 0 ? "" : told]).toEqual([0, ""]);
    // What differs in what it is given is another login.
    expect(logins.map(({ user }) => user).sort()).toEqual(["somebody of here", "somebody of there"]);
  });

  test("null without a definition is no mistake of the suite, but of whoever runs a case that needs it", async () => {
    const files = {
      "a.suite.yaml": `sessions: { shop: null }
cases:
  needs-it: { steps: [{ http: { GET: "${url}/a", session: shop } }] }
  does-not: { steps: [{ http: "GET ${url}/b", expect: { status: 401 } }] }
`,
      "t.plan.yaml": "suites: [a.suite.yaml]\n",
    };
    const validated = await rota(files, { argv: ["validate", "a.suite.yaml"] });
    expect(validated.exitCode).toBe(0);
    const other = await rota(files, { argv: ["run", "a.suite.yaml", "--case", "does-not"] });
    expect(outcomes(other)).toEqual({ "does-not": "passed" });
    for (const argv of [["run", "a.suite.yaml"], ["run", "t.plan.yaml"], ["validate"]]) {
      const { exitCode, told } = await rota(files, { argv });
      expect([argv, exitCode, told]).toEqual([argv, 2, expect.stringContaining("error[session-missing]")]);
      expect(told).toContain("a.suite.yaml:1:19");
    }
    expect(logins).toEqual([]);
  });
});

test("suites whose requests start otherwise log in each for itself", async () => {
  const suite = (tenant: string) =>
    `defaults: { http: { base-url: "${url}", session: shop, headers: { x-tenant: ${tenant} } } }\n${cases(2)}`;
  const { exitCode } = await rota({
    ...shared,
    "a.suite.yaml": suite("one"),
    "b.suite.yaml": suite("two"),
    "c.suite.yaml": suite("two"),
    "t.plan.yaml": "suites: ['*.suite.yaml']\n",
  });
  expect(exitCode).toBe(0);
  expect(logins.map(({ tenant }) => tenant).sort()).toEqual(["one", "two"]);
});

test("a login that is refused is made once, told by each step that needs it, and shown by the first", async () => {
  accepts = false;
  const outcome = await rota(
    {
      "login.steps.yaml": login,
      "t.suite.yaml": `${shop("demo")}${defaults}${cases(20)}`,
      "t.plan.yaml": "suites: [t.suite.yaml]\nmax-parallel: 3\nretries: { attempts: 2 }\n",
    },
    { argv: ["run", "t.plan.yaml"] },
  );
  expect(Object.values(outcomes(outcome))).toEqual(Array(20).fill("error"));
  expect(logins).toHaveLength(1);
  const all = Array.from({ length: 20 }, (_, index) => stepsOf(outcome, `c${index}`)[0]);
  for (const step of all) {
    expect(step?.error?.code).toBe("session-login");
    expect(step?.error?.message.match(/the login of the session shop did not pass/g)).toHaveLength(1);
    expect(step?.error?.message).toContain("login.steps.yaml:3");
    expect(step?.exchange).toBeNull();
  }
  const shown = outcome.result?.suites.flatMap((suite) =>
    suite.cases.flatMap((one) => one.attempts.flatMap(({ steps }) => steps.flatMap((step) => step.steps))),
  );
  expect(shown?.map((step) => step.exchange?.response?.status)).toEqual([403]);
  expect(served).toEqual([]);
});

test("a login whose server has trouble is made again by whoever needs it next", async () => {
  [accepts, denial] = [false, 503];
  const outcome = await rota(
    {
      "login.steps.yaml": login,
      "t.suite.yaml": `${shop("demo")}${defaults}${cases(3)}`,
      "t.plan.yaml": "suites: [t.suite.yaml]\nmax-parallel: 1\nretries: { attempts: 2 }\n",
    },
    { argv: ["run", "t.plan.yaml"] },
  );
  expect(Object.values(outcomes(outcome))).toEqual(["error", "error", "error"]);
  expect(logins).toHaveLength(6);
});

test("an interruption during a login ends who waits for it, and is what is told", async () => {
  hangs = true;
  const interrupt = new AbortController();
  const running = rota(shared, { interrupted: interrupt.signal });
  while (logins.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  interrupt.abort();
  const outcome = await running;
  expect(outcome.exitCode).toBe(130);
  expect(outcome.result).toMatchObject({ verdict: "cancelled", counts: { error: 50 } });
  expect(stepsOf(outcome, "c7")[0]?.error).toMatchObject({
    code: "interrupted",
    message: "the run was interrupted",
  });
  expect(logins.length).toBe(1);
  expect(served).toEqual([]);
});

test("whose own time is over waits no longer; the login goes on for the others", async () => {
  hangs = true;
  const outcome = await rota({
    "login.steps.yaml": login,
    "t.suite.yaml": `${shop("demo")}${defaults}
cases:
  hurried: { steps: [{ timeout: 50ms, http: GET /a }, { if: always(), http: { GET: /go-on, session: null } }] }
  patient: { steps: [{ http: GET /a, expect: { status: 200 } }] }
`,
  });
  expect(outcomes(outcome)).toEqual({ hurried: "error", patient: "passed" });
  expect(stepsOf(outcome, "hurried")[0]?.error?.code).toBe("timeout");
  expect(logins.length).toBe(1);
});

test("a session that is not there is told with the nearest", async () => {
  const outcome = await rota({
    "login.steps.yaml": login,
    "t.suite.yaml": `${shop("demo")}cases: { c: { steps: [{ http: { GET: "${url}", session: shpo } }] } }\n`,
  });
  expect(outcome.exitCode).not.toBe(0);
  expect(outcome.told).toContain("did you mean shop?");
});

const threeSteps = `${defaults}
cases: { c: { steps: [{ http: GET /a, expect: { status: 200 } }, { http: GET /b }, { wait: 30ms }, { http: GET /c, expect: { status: 200 } }] } }
`;

test.each([
  ["cookies", "send: { cookies: true }", 1],
  ["headers", 'send: { headers: { Authorization: "Bearer ${{ outputs.token }}" } }', 1],
  ["a login that holds", `expires-in: 1h, ${bearer}`, 1],
  ["a login that is over at once", `expires-in: "\${{ 0 }}", ${bearer}`, 3],
])("three requests with %s", async (_name, keys, count) => {
  const { exitCode, told } = await rota({
    "login.steps.yaml": login,
    "t.suite.yaml": shop("demo", keys) + threeSteps,
  });
  expect([exitCode, exitCode === 0 ? "" : told]).toEqual([0, ""]);
  expect(logins.length).toBe(count);
});

test.each([
  [3600, 1],
  [0.02, 2],
])("a login that the server lets hold for %s seconds is made %s times", async (seconds, count) => {
  life = seconds;
  const { exitCode, told } = await rota({
    "login.steps.yaml": login,
    "t.suite.yaml": `${shop("demo", `expires-in: "\${{ outputs.expires-in }}", ${bearer}`)}${defaults}
cases: { c: { steps: [{ http: GET /a }, { wait: 30ms }, { http: GET /c, expect: { status: 200 } }] } }
`,
  });
  expect([exitCode, exitCode === 0 ? "" : told]).toEqual([0, ""]);
  expect(logins.length).toBe(count);
});

test("cookies and headers are sent together; of two cookies with the same name the login's is", async () => {
  valid.add("mine");
  const { exitCode, told } = await rota({
    "login.steps.yaml": login,
    "t.suite.yaml": `${shop("demo", 'send: { cookies: true, headers: { x-csrf: "${{ outputs.csrf }}" } }')}${defaults}
cases:
  c:
    steps:
      - http: { POST: /login, session: null, json: { user: other } }
      - http: GET /a
      - { http: { GET: /b, headers: { cookie: "sid=mine; b=2", x-csrf: own } }, expect: { status: 200 } }
`,
  });
  expect([exitCode, exitCode === 0 ? "" : told]).toEqual([0, ""]);
  const [other, own] = logins;
  expect(other).toMatchObject({ user: "other" });
  expect(served).toEqual([
    { cookie: `sid=${encodeURIComponent(own?.token ?? "")}`, csrf: "c-1" },
    { cookie: "sid=mine; b=2", csrf: "own" },
  ]);
});

describe("who asks in one request", () => {
  test.each<[string, string, string | undefined, number]>([
    ["the default's session", "GET: /a", "Bearer token/number+1", 1],
    ["null takes it away", "GET: /a, session: null", undefined, 0],
    ["a way of its own takes its place", "GET: /a, bearer: own", "Bearer own", 0],
    ["a header that is written wins", "GET: /a, headers: { authorization: Own x }", "Own x", 0],
  ])("%s", async (_name, http, authorization, count) => {
    await rota({
      "login.steps.yaml": login,
      "t.suite.yaml": `${shop("demo")}${defaults}cases: { c: { steps: [{ http: { ${http} } }] } }\n`,
    });
    expect([served[0]?.authorization, logins.length]).toEqual([authorization, count]);
  });

  test("a session takes the place of the default's bearer", async () => {
    await rota({
      "login.steps.yaml": login,
      "t.suite.yaml": `${shop("demo")}defaults: { http: { base-url: "${url}", bearer: default } }
cases: { c: { steps: [{ http: { GET: /a, session: shop } }, { http: GET /b }] } }
`,
    });
    expect(served.map(({ authorization }) => authorization)).toEqual([
      "Bearer token/number+1",
      "Bearer default",
    ]);
  });

  test("session and bearer together are a mistake, told where the second stands", async () => {
    const { exitCode, told } = await rota({
      "login.steps.yaml": login,
      "t.suite.yaml": `${shop("demo")}defaults: { http: { base-url: "${url}" } }
cases: { c: { steps: [{ http: { GET: /a, session: shop, bearer: x } }] } }
`,
    });
    expect([exitCode, logins.length]).toEqual([2, 0]);
    expect(told.match(/^error\[/gm)).toHaveLength(1);
    expect(told).toContain("error[http-auth-several]: bearer and session cannot both be sent");
  });
});

test.each([
  ["a token that its login calls secret", login, bearer, "authorization"],
  ["a token that nothing calls secret", login.replace(", secret: true", ""), bearer, "authorization"],
  [
    "a cookie",
    login.replace("{ token: { json: $.token, secret: true }, ", "{ token: { status: true }, "),
    "send: { cookies: true }",
    "cookie",
  ],
])(
  "a request that fails does not show %s in any spelling, and shows that there was one",
  async (_name, steps, keys, header) => {
    const outcome = await rota({
      "login.steps.yaml": steps,
      "t.suite.yaml": `${shop("demo", keys)}${defaults}
cases: { c: { steps: [{ http: GET /a, expect: { status: 299, body: "" } }] } }
`,
    });
    expect(outcome.exitCode).toBe(1);
    const exchange = stepsOf(outcome)[0]?.exchange;
    expect(exchange?.request.headers).toContainEqual({ name: header, value: "***" });
    expect(JSON.stringify(exchange?.response?.body)).toContain("***");
    const everything = [outcome.told, outcome.printed, ...outcome.reports.values()].join("\n");
    const [{ token } = { token: "" }] = logins;
    expect(JSON.stringify(served[0])).toContain(header === "cookie" ? encodeURIComponent(token) : token);
    for (const spelling of spellings(token)) expect(everything).not.toContain(spelling);
  },
);
