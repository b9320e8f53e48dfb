import { createHmac } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { afterAll, beforeEach, expect, test } from "vitest";
import { startExampleApi } from "../../src/example-api/start-example-api.ts";
import { rota, suite } from "./support/sandbox.ts";
import { httpServer } from "./support/servers.ts";

const api = await startExampleApi();
let seen: { readonly url: string; readonly headers: IncomingMessage["headers"]; readonly body: string }[] =
  [];
let tokens = 0;
let valid = "";
let refusal: string | null = null;
const server = await httpServer((request, response) => {
  let body = "";
  request
    .on("data", (chunk) => {
      body += chunk;
    })
    .on("end", () => {
      seen.push({ url: request.url ?? "", headers: request.headers, body });
      if (request.url === "/token") {
        tokens += 1;
        valid = `oauth-token-number-${tokens}`;
        const answer = { access_token: valid, token_type: "bearer", expires_in: 3600 };
        response.writeHead(refusal === null ? 200 : 400, { "content-type": "application/json" });
        response.end(
          JSON.stringify(refusal === null ? answer : { error: refusal, error_description: "no such client" }),
        );
      } else if (request.url === "/orders")
        response.writeHead(request.headers.authorization === `Bearer ${valid}` ? 200 : 401).end();
      else if (request.url?.startsWith("/round"))
        response.writeHead(302, { location: request.url.replace("/round", "/home") }).end();
      else if (request.url === "/away") response.writeHead(302, { location: `${elsewhere.url}/home` }).end();
      else response.end("{}");
    });
});
let away: IncomingMessage["headers"] = {};
let home = "";
const elsewhere = await httpServer((request, response) => {
  [away, home] = [request.headers, request.url ?? ""];
  response.end();
});
beforeEach(() => {
  [seen, tokens, valid, refusal, away, home] = [[], 0, "", null, {}, ""];
  api.reset();
});
afterAll(async () => {
  await Promise.all([server.close(), elsewhere.close(), api.stop()]);
});

const steps = (...lines: string[]) =>
  `cases:\n  a:\n    steps:\n${lines.map((line) => `      - ${line}\n`).join("")}`;
const environment = { ROTA_SECRET_KEY: "a-key-that-nobody-reads" };

/** Nothing of what was reported or told holds a secret, in any of the forms that are usual. */
function expectHidden(outcome: Awaited<ReturnType<typeof rota>>, ...secrets: string[]): void {
  const all = [outcome.told, ...outcome.reports.values()].join("\n");
  for (const secret of secrets)
    for (const form of [secret, Buffer.from(secret).toString("base64"), encodeURIComponent(secret)])
      expect(all).not.toContain(form);
}

test("digest: the first request of a case is challenged, the next ones are not, and the nonce is counted", async () => {
  const digest = 'digest: { user: demo, password: "${{ secrets.KEY }}" }';
  const files = suite(
    api.url,
    steps(
      `http: { GET: /digest-auth, ${digest} }\n        expect: { json: { $.uses: 1 } }`,
      `http: { GET: "/digest-auth?again", ${digest} }\n        expect: { json: { $.uses: 2 } }`,
    ),
  );
  const outcome = await rota(files, { environment: { ROTA_SECRET_KEY: "demo-password" } });
  expect([outcome.exitCode, outcome.told]).toEqual([0, outcome.told]);
  expect(api.requests).toBe(3);
  expectHidden(outcome, "demo-password");
});

test("digest: a wrong password is a failed status, after one more try", async () => {
  const files = suite(
    api.url,
    steps("http: { GET: /digest-auth, digest: { user: demo, password: wrong-password } }"),
  );
  const { exitCode, result } = await rota(files);
  expect(exitCode).toBe(1);
  expect(result.suites[0]?.cases[0]?.attempts[0]?.steps[0]?.failures[0]?.actual).toBe("401");
  expect(api.requests).toBe(2);
});

test("api-key: in a header, the query or a cookie", async () => {
  const key = (where: string) => `api-key: { name: X-Key, value: "\${{ secrets.KEY }}", in: ${where} }`;
  const files = suite(
    server.url,
    steps(
      `http: { GET: /one, ${key("header")} }`,
      `http: { GET: "/two?a=1", ${key("query")} }`,
      `http: { GET: /three, headers: { cookie: a=1 }, ${key("cookie")} }`,
    ),
  );
  const outcome = await rota(files, { environment });
  expect(outcome.exitCode).toBe(0);
  expect(seen.map(({ headers }) => headers["x-key"])).toEqual([
    environment.ROTA_SECRET_KEY,
    undefined,
    undefined,
  ]);
  expect(seen[1]?.url).toBe(`/two?a=1&X-Key=${environment.ROTA_SECRET_KEY}`);
  expect(seen[2]?.headers.cookie).toBe(`a=1; X-Key=${environment.ROTA_SECRET_KEY}`);
  expectHidden(outcome, environment.ROTA_SECRET_KEY);
});

test("api-key: a redirect to the same origin gets it once, carried on or not", async () => {
  const key = (where: string) => `api-key: { name: k, value: "\${{ secrets.KEY }}", in: ${where} }`;
  const files = suite(
    server.url,
    steps(
      `http: { GET: "/round?a=1", redirects: true, ${key("query")} }`,
      `http: { GET: /round, redirects: true, headers: { cookie: k=old; b=2 }, ${key("cookie")} }`,
      `http: { GET: /round, redirects: true, ${key("header")} }`,
    ),
  );
  expect((await rota(files, { environment })).exitCode).toBe(0);
  const sent = seen.filter(({ url }) => url.startsWith("/home"));
  expect(sent.map(({ url, headers }) => [url, headers.cookie, headers["k"]])).toEqual([
    [`/home?a=1&k=${environment.ROTA_SECRET_KEY}`, undefined, undefined],
    ["/home", `b=2; k=${environment.ROTA_SECRET_KEY}`, undefined],
    ["/home", undefined, environment.ROTA_SECRET_KEY],
  ]);
});

const oauth = `oauth2: { grant: client-credentials, token-url: "${server.url}/token", client-id: shop, client-secret: "\${{ secrets.KEY }}", scope: "" }`;
const many = (count: number) =>
  `cases:\n${Array.from({ length: count }, (_, index) => `  c${index}: { steps: [ { http: { GET: /orders, ${oauth} } } ] }\n`).join("")}`;

test("oauth2: one token for all cases side by side", async () => {
  const files = suite(server.url, many(12));
  const outcome = await rota(files, { environment, argv: ["run", "t.suite.yaml", "--max-parallel", "12"] });
  expect([outcome.exitCode, tokens]).toEqual([0, 1]);
  const [asked] = seen.filter(({ url }) => url === "/token");
  expect(asked?.body).toBe("grant_type=client_credentials");
  expect(asked?.headers.authorization).toBe(
    `Basic ${Buffer.from(`shop:${environment.ROTA_SECRET_KEY}`).toString("base64")}`,
  );
  expectHidden(outcome, environment.ROTA_SECRET_KEY, "oauth-token-number-1");
});

test("oauth2: what the token's server refuses is told", async () => {
  refusal = "invalid_client";
  const outcome = await rota(suite(server.url, many(1)), { environment });
  expect(outcome.exitCode).toBe(1);
  const [step] = outcome.result.suites[0]?.cases[0]?.attempts[0]?.steps ?? [];
  expect(step?.error?.message).toBe(
    `no token came from ${server.url}/token: invalid_client: no such client, with status 400`,
  );
  expectHidden(outcome, environment.ROTA_SECRET_KEY);
});

test("jwt: signed with the key, for as long as it says", async () => {
  const files = suite(
    server.url,
    steps(
      'http: { GET: /one, jwt: { algorithm: HS256, key: "${{ secrets.KEY }}", claims: { sub: demo }, expires-in: 2m } }',
    ),
  );
  const outcome = await rota(files, { environment });
  expect([outcome.exitCode, outcome.exitCode === 0 ? "" : outcome.told]).toEqual([0, ""]);
  const token = seen[0]?.headers.authorization?.slice("Bearer ".length) ?? "";
  const [head = "", claims = "", signature] = token.split(".");
  expect(signature).toBe(
    createHmac("sha256", environment.ROTA_SECRET_KEY).update(`${head}.${claims}`).digest("base64url"),
  );
  const read = JSON.parse(Buffer.from(claims, "base64url").toString());
  expect(read).toMatchObject({ sub: "demo", exp: read.iat + 120 });
  expectHidden(outcome, environment.ROTA_SECRET_KEY, token);
});

test("aws: the request goes out signed", async () => {
  const files = suite(
    server.url,
    steps(
      'http: { POST: /one, json: {}, aws: { access-key-id: AKIDEXAMPLE, secret-access-key: "${{ secrets.KEY }}", region: eu-west-1, service: execute-api } }',
    ),
  );
  const outcome = await rota(files, { environment });
  expect(outcome.exitCode).toBe(0);
  expect(seen[0]?.headers.authorization).toMatch(
    /^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\/\d{8}\/eu-west-1\/execute-api\/aws4_request, SignedHeaders=content-type;host;x-amz-date, Signature=[0-9a-f]{64}$/,
  );
  expectHidden(outcome, environment.ROTA_SECRET_KEY, String(seen[0]?.headers.authorization?.slice(-64)));
});

test.each([
  ["api-key", 'api-key: { name: x-key, value: "${{ secrets.KEY }}", in: header }'],
  ["jwt", 'jwt: { algorithm: HS256, key: "${{ secrets.KEY }}", claims: {} }'],
  ["oauth2", oauth],
  ["aws", 'aws: { access-key-id: A, secret-access-key: "${{ secrets.KEY }}", region: r, service: s }'],
])("%s: another origin after a redirect gets none of it", async (_, auth) => {
  const outcome = await rota(suite(server.url, steps(`http: { GET: /away, redirects: true, ${auth} }`)), {
    environment,
  });
  expect([outcome.exitCode, outcome.exitCode === 0 ? "" : outcome.told]).toEqual([0, ""]);
  expect(home).toBe("/home");
  expect(Object.keys(away).filter((name) => /^(authorization|x-key|x-amz|cookie)/.test(name))).toEqual([]);
});

test.each([
  ["jwt", 'jwt: { algorithm: HS256, key: "${{ secrets.KEY }}", claims: {} }'],
  ["oauth2", oauth],
])("an authorization header that is written out goes before %s", async (_, auth) => {
  const header = 'headers: { authorization: "Mine ${{ secrets.KEY }}" }';
  const outcome = await rota(suite(server.url, steps(`http: { GET: /one, ${header}, ${auth} }`)), {
    environment,
  });
  expect([outcome.exitCode, tokens]).toEqual([0, 0]);
  expect(seen[0]?.headers.authorization).toBe(`Mine ${environment.ROTA_SECRET_KEY}`);
  expectHidden(outcome, environment.ROTA_SECRET_KEY);
});

test("oauth2: a parameter that could be a secret is hidden", async () => {
  const assertion = "an.assertion.that.nobody.reads";
  const auth = oauth.replace('scope: ""', `parameters: { client_assertion: ${assertion} }`);
  const outcome = await rota(suite(server.url, steps(`http: { GET: "/orders?${assertion}", ${auth} }`)), {
    environment,
  });
  expect(seen[0]?.body).toContain(assertion);
  expectHidden(outcome, assertion);
});
