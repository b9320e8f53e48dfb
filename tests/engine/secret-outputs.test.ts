import type { IncomingMessage, ServerResponse } from "node:http";
import { afterAll, describe, expect, test } from "vitest";
import { expectNothing, sinks } from "./support/no-secret.ts";
import { rota, steps, stepsOf, suite } from "./support/sandbox.ts";
import { httpServer } from "./support/servers.ts";

const TOKEN = "tok-late/4f1c+9b";
/** Fit for a URL. */
const WORD = "word-4f1c9b77";
const PIN = "918273645";
const CLIENT = "client/4f1c+9b==";

/** What the server answers, by path. */
const ANSWERS: Readonly<Record<string, (response: ServerResponse, request: IncomingMessage) => void>> = {
  "/open": (response) => response.end(`{"state":"open","token":"${TOKEN}"}`),
  "/failed": (response) => response.writeHead(500).end(`{"token":"${TOKEN}","else":"shown"}`),
  "/refused": (response) => response.writeHead(401).end('{"error":"the password is wrong"}'),
  "/unsound": (response) => response.end(`{"token":"${TOKEN}",}`),
  "/latin": (response) => response.end(Buffer.from(`{"token":"${TOKEN}","name":"M\u00fcller"}`, "latin1")),
  "/page": (response) => response.setHeader("x-token", TOKEN).end(`<p>Your token is ${TOKEN}</p>`),
  "/pin": (response) => response.end(`{"pin":${PIN}}`),
  "/users": (response) => response.end(`{"users":[{"tok":"${TOKEN}"}]}`),
  "/deep": (response) => response.end(`{"cred":{"tok":"${TOKEN}"}}`),
  "/from": (response) => response.writeHead(302, { location: `/half?token=${WORD}` }).end(),
  "/half": (response) =>
    response.writeHead(200, { "content-length": 99 }).write("x", () => response.destroy()),
  "/circle": (response) => response.writeHead(302, { location: `/circle?token=${WORD}` }).end(),
  "/app": (response) => response.writeHead(302, { location: `myapp://cb?token=${WORD}` }).end(),
  "/inside": (response) => response.writeHead(302, { location: `http://me:${WORD}@[/` }).end(),
  "/oauth/error": (response) =>
    response
      .writeHead(400)
      .end(JSON.stringify({ error: "e", error_description: `${"x ".repeat(242)}${CLIENT} it was` })),
  "/oauth/form": (response) =>
    response.end(new URLSearchParams({ access_token: TOKEN, token_type: "b" }).toString()),
  "/oauth/nested": (response) => response.end(JSON.stringify({ data: { access_token: TOKEN } })),
  "/oauth/moved": (response) =>
    response.writeHead(302, { location: `http://127.0.0.1/cb#access_token=${WORD}` }).end(),
};
const server = await httpServer((request, response) =>
  ANSWERS[request.url?.split("?")[0] ?? ""]?.(response, request),
);
afterAll(() => server.close());

/** Runs a list of steps that does not pass, and looks for the secrets in all that it writes. */
async function showsNothing(list: string, ...options: string[]) {
  const outcome = await rota(steps(server.url, list), {
    argv: ["run", "--verbose", ...options],
    environment: { ROTA_SECRET_CLIENT: CLIENT },
  });
  expect(outcome.exitCode, outcome.told).toBe(1);
  expectNothing(sinks(outcome), [TOKEN, WORD, PIN, CLIENT]);
  return outcome;
}

describe("a secret output is shown nowhere", () => {
  const token = "token: { json: $.token, secret: true }";

  test.each([
    [
      "while it is polled for something else",
      `{ http: GET /open, until: { expect: { json: { $.state: done } }, every: 1ms, attempts: 2 }, outputs: { ${token} } }`,
    ],
    [
      "where an output before it cannot be taken",
      `{ http: GET /open, outputs: { other: { body: true, matches: x-y-z }, ${token} } }`,
    ],
    ["in a redirect that breaks off", `{ http: { GET: /from, redirects: true }, outputs: { ${token} } }`],
    ["in redirects without an end", `{ http: { GET: /circle, redirects: 2 }, outputs: { ${token} } }`],
    ["in a redirect to an application", `{ http: { GET: /app, redirects: true }, outputs: { ${token} } }`],
    ["in a redirect that is none", `{ http: { GET: /inside, redirects: true }, outputs: { ${token} } }`],
  ])("%s", async (_, step) => {
    await showsNothing(`- ${step}`);
  });

  test.each([
    "{ json: $.token, filters: [upper] }",
    "{ json: $.token, filters: [sha256] }",
    "{ body: true, filters: [json, { json-path: $.token }, first, upper] }",
    "{ json: $.token, matches: '^x-y-z' }",
    "{ json: $.token, filters: [to-integer] }",
  ])("nor what it was made from: %s", async (output) => {
    const outputs = `{ token: ${output.replace(/ }$/, ", secret: true }")} }`;
    const outcome = await showsNothing(`- { http: GET /failed, outputs: ${outputs} }`);
    expect(outcome.told).toContain('"else":"shown"');
  });

  test.each([
    ["GET /unsound", "{ json: $.token }"],
    ["GET /latin", "{ json: $.token }"],
    ["GET /page", "{ regex: 'token=(.*)' }"],
    ["GET /page", "{ json: $.token }"],
    ["GET /pin", "{ json: $.pin, matches: '^x' }"],
    ["GET /users", "{ json: '$.users[*].tok', filters: [{ nth: 3 }] }"],
    ["GET /deep", "{ json: $.cred, filters: [{ json-path: $.token }, first] }"],
  ])("nor where it cannot be found: %s %s", async (http, output) => {
    const outputs = `{ token: ${output.replace(/ }$/, ", secret: true }")} }`;
    const { told } = await showsNothing(
      `- { http: ${http}, expect: { json: { $.a: b } }, outputs: ${outputs} }`,
    );
    expect(told).not.toContain("only the beginning was kept");
  });

  test("but why it was refused is", async () => {
    const outcome = await showsNothing(`- { http: POST /refused, outputs: { ${token} } }`);
    expect(outcome.told).toContain("the password is wrong");
  });
});

describe("a password in an address is shown nowhere", () => {
  const address = 'http: "GET ${{ vars.address }}"';

  test.each([
    [`if: false, ${address}`, `http://me:${WORD}@127.0.0.1:1/x`],
    [`if: "\${{ fromJSON('{') }}", ${address}`, `http://me:${WORD}@127.0.0.1:1/x`],
    [address, `http://me:p#${WORD}@127.0.0.1:1/x`],
    [address, `http://me:p/${WORD}@127.0.0.1:1/x`],
    [address, `ftp://me:${WORD}@127.0.0.1:1/x`],
    [address, `http://me:${WORD.replace("w", "%77")}@127.0.0.1:1/x`],
    [address, `http://${WORD}@127.0.0.1:1/${WORD}`],
    [
      'http: { GET: "http://127.0.0.1:1/x", proxy: "${{ vars.address }}" }',
      `socks5://me:${WORD}@127.0.0.1:1`,
    ],
    ['http: { GET: "http://127.0.0.1:1/x", proxy: "${{ vars.address }}" }', `me:p#${WORD}@127.0.0.1:1`],
  ])("{ %s } with %s", async (step, url) => {
    const files = suite(
      server.url,
      `vars: { address: null }\ncases: { c: { steps: [{ ${step} }, { if: always(), run: exit 1 }] } }\n`,
    );
    const environment = { ROTA_VAR_ADDRESS: url };
    const outcome = await rota(files, { environment, argv: ["run", "--verbose"] });
    expect(outcome.exitCode, outcome.told).toBe(1);
    const dry = await rota(files, { environment, argv: ["run", "--dry-run"] });
    expectNothing([...sinks(outcome), ...sinks(dry)], [WORD]);
  });

  test("nor a token that is sent as a user without a password", async () => {
    await showsNothing(`- { http: { GET: "/refused?${WORD}", basic: { user: ${WORD}, password: "" } } }`);
  });
});

describe("what a server of tokens says is shown without them", () => {
  test.each(["error", "form", "nested", "moved"])("%s", async (path) => {
    const oauth2 = `{ token-url: ${server.url}/oauth/${path}, client-id: me, client-secret: "\${{ secrets.CLIENT }}" }`;
    const outcome = await showsNothing(`- { http: { GET: /open, oauth2: ${oauth2} } }`);
    expect(stepsOf(outcome)[0]?.error?.code).toBe("oauth2");
  });
});

test("a preview hides the secret inputs of a steps file", async () => {
  const outcome = await rota(
    {
      ...steps(server.url, `- { uses: a.steps.yaml, with: { password: ${WORD} } }`),
      "a.steps.yaml":
        'inputs: { password: { type: string, secret: true } }\nsteps: [http: { POST: /x, json: { p: "${{ inputs.password }}" } }]\n',
    },
    { argv: ["run", "--dry-run"] },
  );
  expect(outcome.exitCode, outcome.told).toBe(0);
  expectNothing(sinks(outcome), [WORD]);
});

test("a secret of a matrix that is longer than what an id shows", async () => {
  const secret = `long-secret-${"4f1c9b".repeat(20)}`;
  const outcome = await rota(
    suite(server.url, 'cases: { c: { matrix: { k: ["${{ secrets.LONG }}"] }, steps: [run: exit 1] } }'),
    { environment: { ROTA_SECRET_LONG: secret } },
  );
  expect(outcome.exitCode, outcome.told).toBe(1);
  expectNothing(sinks(outcome), [secret.slice(0, 60)]);
});
