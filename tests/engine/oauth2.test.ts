import type { RequestListener } from "node:http";
import { createServer } from "node:https";
import { afterAll, beforeEach, expect, test } from "vitest";
import { makeCertificates } from "./support/certificates.ts";
import { tunnelProxy } from "./support/mirror.ts";
import { type Outcome, rota, stepsOf } from "./support/sandbox.ts";
import { httpServer, listening } from "./support/servers.ts";

const SECRETS = {
  ROTA_SECRET_CLIENT: "client secret & more",
  ROTA_SECRET_PASSWORD: "pass+word%20",
  ROTA_SECRET_REFRESH: "refresh-number-0",
};

/** What was asked of the token's server, in turn: the form, with `client` as it authenticated itself. */
let asked: Record<string, string>[] = [];
let tokens = 0;
/** The only refresh token that is taken: each is used up by its first use (RFC 9700 4.14.2). */
let refresh = SECRETS.ROTA_SECRET_REFRESH;
/** The only token that /orders takes. */
let valid = "";
/** How often each token holds. */
let uses = Number.POSITIVE_INFINITY;
let used = 0;
let rotates = true;
let takesRefresh = true;

const answering: RequestListener = async (request, response) => {
  let body = "";
  for await (const chunk of request) body += chunk;
  const { authorization = "" } = request.headers;
  const reply = (status: number, value: object) =>
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));
  if (request.url !== "/token") {
    used += 1;
    reply(authorization === `Bearer ${valid}` && used <= uses ? 200 : 401, {});
    return;
  }
  const form = Object.fromEntries(new URLSearchParams(body));
  const basic = Buffer.from(authorization.replace(/^Basic /, ""), "base64").toString();
  const [id = "", secret = ""] = basic
    .split(":")
    .map((part) => new URLSearchParams(`_=${part}`).get("_") ?? "");
  const { client_id, client_secret, ...rest } = form;
  const client =
    authorization === "" ? `body ${client_id} ${client_secret ?? ""}`.trim() : `basic ${id} ${secret}`;
  asked.push({ client, ...rest });
  if (rest["grant_type"] === "refresh_token") {
    if (!takesRefresh || rest["refresh_token"] !== refresh) {
      reply(400, { error: "invalid_grant", error_description: "it was used already" });
      return;
    }
  } else if (rest["grant_type"] === "password" && rest["password"] !== SECRETS.ROTA_SECRET_PASSWORD) {
    reply(400, { error: "invalid_grant" });
    return;
  }
  [tokens, used] = [tokens + 1, 0];
  valid = `access-number-${tokens}`;
  if (rotates) refresh = `refresh-number-${tokens}`;
  reply(200, {
    access_token: valid,
    token_type: "Bearer",
    expires_in: 3600,
    ...(rotates && { refresh_token: refresh }),
  });
};
const server = await httpServer(answering);
const certificates = makeCertificates();
const listener = createServer({ cert: certificates.server.cert, key: certificates.server.key }, answering);
const secure = await listening(listener, "127.0.0.1", () => listener.closeAllConnections());
const proxy = await tunnelProxy();

beforeEach(() => {
  [asked, tokens, valid, uses, used, rotates] = [[], 0, "", Number.POSITIVE_INFINITY, 0, true];
  [refresh, takesRefresh] = [SECRETS.ROTA_SECRET_REFRESH, true];
  proxy.asked.length = 0;
});
afterAll(() => Promise.all([server, secure, proxy].map((one) => one.close())));

const tokenUrl = `${server.url}/token`;
const base = { "token-url": tokenUrl, "client-id": "shop 1", "client-secret": "${{ secrets.CLIENT }}" };
const CLIENT = `shop 1 ${SECRETS.ROTA_SECRET_CLIENT}`;

/** Asks for /orders that many times, one after the other. */
async function orders(oauth2: object, times = 1, http: object = {}): Promise<Outcome> {
  const step = {
    http: { GET: `${server.url}/orders`, ...http, oauth2 },
    "continue-on-error": true,
    expect: { status: 200 },
  };
  const text = JSON.stringify({ cases: { c: { steps: Array(times).fill(step) } } });
  const outcome = await rota({ "t.suite.yaml": text, "ca.pem": certificates.ca }, { environment: SECRETS });
  const all = [outcome.told, ...outcome.reports.values()].join("\n");
  const secrets = [
    ...Object.values(SECRETS),
    ...Array.from({ length: tokens }, (_, n) => `-number-${n + 1}`),
  ];
  for (const secret of secrets)
    for (const form of [secret, Buffer.from(secret).toString("base64"), encodeURIComponent(secret)])
      expect(all).not.toContain(form);
  return outcome;
}

const outcomesOf = (outcome: Outcome) => stepsOf(outcome).map((step) => step.outcome);

test.each<[string, object, Record<string, string>]>([
  [
    "client-credentials",
    { grant: "client-credentials" },
    { client: `basic ${CLIENT}`, grant_type: "client_credentials" },
  ],
  [
    "without a grant, with all that goes along",
    { scope: "read write", audience: "api", parameters: { resource: "urn:x", empty: "" } },
    {
      ...{
        client: `basic ${CLIENT}`,
        grant_type: "client_credentials",
        scope: "read write",
        audience: "api",
      },
      ...{ resource: "urn:x", empty: "" },
    },
  ],
  [
    "the client in the body",
    { "client-authentication": "body" },
    { client: `body ${CLIENT}`, grant_type: "client_credentials" },
  ],
  [
    "password",
    { grant: "password", user: "ann@x.test", password: "${{ secrets.PASSWORD }}" },
    {
      ...{ client: `basic ${CLIENT}`, grant_type: "password", username: "ann@x.test" },
      password: SECRETS.ROTA_SECRET_PASSWORD,
    },
  ],
  [
    "refresh-token",
    {
      grant: "refresh-token",
      "refresh-token": "${{ secrets.REFRESH }}",
      user: "nobody",
      password: "not sent",
    },
    { client: `basic ${CLIENT}`, grant_type: "refresh_token", refresh_token: SECRETS.ROTA_SECRET_REFRESH },
  ],
])("%s: one token for all requests", async (_, more, form) => {
  const outcome = await orders({ ...base, ...more }, 3);
  expect([outcome.told.match(/error.*/)?.[0], outcomesOf(outcome)]).toEqual([
    undefined,
    ["passed", "passed", "passed"],
  ]);
  expect(asked).toEqual([form]);
});

test("a client without a secret says who it is in the body", async () => {
  const { "client-secret": _, ...open } = base;
  expect(outcomesOf(await orders(open))).toEqual(["passed"]);
  expect(asked).toEqual([{ client: "body shop 1", grant_type: "client_credentials" }]);
});

test("a token that is refused is renewed by the newest refresh token, and the request sent once more", async () => {
  uses = 2;
  const outcome = await orders(
    { ...base, grant: "password", user: "ann", password: "${{ secrets.PASSWORD }}" },
    5,
  );
  expect(outcomesOf(outcome)).toEqual(Array(5).fill("passed"));
  expect(asked.map(({ grant_type, refresh_token = "" }) => `${grant_type} ${refresh_token}`)).toEqual([
    "password ",
    "refresh_token refresh-number-1",
    "refresh_token refresh-number-2",
  ]);
});

test("a refresh token that is refused leads back to the grant", async () => {
  uses = 1;
  const give = { ...base, grant: "password", user: "ann", password: "${{ secrets.PASSWORD }}" };
  takesRefresh = false;
  expect(outcomesOf(await orders(give, 2))).toEqual(["passed", "passed"]);
  expect(asked.map(({ grant_type }) => grant_type)).toEqual(["password", "refresh_token", "password"]);
});

test("a grant by refresh token goes on with the one that it was given last, and with its own where none is given", async () => {
  uses = 1;
  const give = { ...base, grant: "refresh-token", "refresh-token": "${{ secrets.REFRESH }}" };
  expect(outcomesOf(await orders(give, 3))).toEqual(["passed", "passed", "passed"]);
  expect(asked.map(({ refresh_token }) => refresh_token)).toEqual(
    [0, 1, 2].map((number) => `refresh-number-${number}`),
  );
  [asked, rotates, refresh] = [[], false, SECRETS.ROTA_SECRET_REFRESH];
  expect(outcomesOf(await orders(give, 2))).toEqual(["passed", "passed"]);
  expect(new Set(asked.map(({ refresh_token }) => refresh_token))).toEqual(
    new Set([SECRETS.ROTA_SECRET_REFRESH]),
  );
});

test("a new token that is refused is the answer: nobody asks on and on", async () => {
  uses = 0;
  expect(outcomesOf(await orders(base))).toEqual(["failed"]);
  expect(asked).toHaveLength(1);
});

test("the token's server is reached as the request's is: its authority, its proxy", async () => {
  const secureUrl = `https://127.0.0.1:${secure.port}`;
  const oauth2 = { ...base, "token-url": `${secureUrl}/token` };
  const distrusting = stepsOf(await orders(oauth2))[0]?.error;
  expect(distrusting?.code).toBe("certificate");
  expect(asked).toEqual([]);
  const http = { GET: `${secureUrl}/orders`, ca: "ca.pem", proxy: proxy.url };
  expect(outcomesOf(await orders(oauth2, 2, http))).toEqual(["passed", "passed"]);
  expect(proxy.asked.length).toBeGreaterThan(0);
  expect(asked).toHaveLength(1);
});

test.each<[string, object, RegExp]>([
  ["what is no URL", { "token-url": "${{ '/token' }}" }, /token-url is not a whole URL/],
  ["a page", { "token-url": `${server.url}/page` }, /with status 401/],
  [
    "a wrong password",
    { grant: "password", user: "ann", password: "wrong" },
    /invalid_grant, with status 400/,
  ],
])("%s gives no token, and is told", async (_, more, message) => {
  const [step] = stepsOf(await orders({ ...base, ...more }));
  expect([step?.outcome, step?.error?.code, step?.error?.message]).toEqual([
    "error",
    "oauth2",
    expect.stringMatching(message),
  ]);
});
