import { afterAll, beforeEach, expect, test } from "vitest";
import { startExampleApi } from "../../src/example-api/start-example-api.ts";
import { rota } from "./support/sandbox.ts";
import { httpServer } from "./support/servers.ts";

const api = await startExampleApi();
beforeEach(() => api.reset());
afterAll(() => api.stop());

const FILES = {
  "t.suite.yaml": `
defaults: { http: { base-url: "${api.url}", bearer: "\${{ secrets.TOKEN }}" } }
cases:
  order:
    matrix: { sku: [A-1, B-2] }
    steps:
      - id: place
        http: { POST: "/echo?sku=\${{ matrix.sku }}", json: { sku: "\${{ matrix.sku }}", key: "\${{ secrets.TOKEN }}" } }
        outputs: { order: { json: $.method } }
      - http: { POST: "/echo/\${{ steps.place.outputs.order }}", json: { of: "\${{ toJSON(steps.place) }}" } }
      - run: exit 7
`,
};
const environment = { ROTA_SECRET_TOKEN: "s3cret-token" };

test("--dry-run shows what would be sent, and sends nothing", async () => {
  const outcome = await rota(FILES, { argv: ["run", "--dry-run"], environment });
  expect(outcome.exitCode).toBe(0);
  expect(api.requests).toBe(0);
  expect(outcome.reports.size).toBe(0);
  const told = outcome.told
    .replaceAll(api.url, "http://api.test")
    .replaceAll(new URL(api.url).host, "api.test");
  expect(told).toMatchInlineSnapshot(`
    "t › order (sku: A-1)

      POST /echo?sku=A-1  t.suite.yaml:7:9
        POST http://api.test/echo?sku=A-1
        host: api.test
        user-agent: rota
        accept-encoding: gzip, deflate, br, zstd
        content-type: application/json
        content-length: 34
        authorization: Bearer ***

        {"sku":"A-1","key":"***"}

      POST /echo/<steps.place.outputs.order>  t.suite.yaml:10:9
        POST http://api.test/echo/<steps.place.outputs.order>
        host: api.test
        user-agent: rota
        accept-encoding: gzip, deflate, br, zstd
        content-type: application/json
        authorization: Bearer ***

        {"of":"<toJSON(steps.place)>"}

      run exit 7  t.suite.yaml:11:9, runs a command

    t › order (sku: B-2)

      POST /echo?sku=B-2  t.suite.yaml:7:9
        POST http://api.test/echo?sku=B-2
        host: api.test
        user-agent: rota
        accept-encoding: gzip, deflate, br, zstd
        content-type: application/json
        content-length: 34
        authorization: Bearer ***

        {"sku":"B-2","key":"***"}

      POST /echo/<steps.place.outputs.order>  t.suite.yaml:10:9
        POST http://api.test/echo/<steps.place.outputs.order>
        host: api.test
        user-agent: rota
        accept-encoding: gzip, deflate, br, zstd
        content-type: application/json
        authorization: Bearer ***

        {"of":"<toJSON(steps.place)>"}

      run exit 7  t.suite.yaml:11:9, runs a command

    t: 4 requests would be sent; nothing was
    "
  `);
});

test("--dry-run shows by which way each request says who asks, and asks nobody", async () => {
  const login = "steps:\n  - http: POST /login\noutputs: { token: abc }\n";
  const given: readonly (readonly [auth: string, shown: readonly string[]])[] = [
    ["basic: { user: ann, password: s3cret-w0rd }", ["authorization: Basic ***"]],
    ["bearer: s3cret-w0rd", ["authorization: Bearer ***"]],
    ["bearer: s3cret-w0rd, headers: { authorization: s3cret-w0rd }", ["authorization: ***"]],
    ["bearer: s3cret-w0rd, headers: { authorization: null }", []],
    ['bearer: "${{ steps.first.outputs.token }}"', ["authorization: Bearer <steps.first.outputs.token>"]],
    [
      "digest: { user: ann, password: s3cret-w0rd }, headers: { authorization: null }",
      ["authorization: (digest: after the server's challenge)"],
    ],
    ["jwt: { algorithm: HS256, key: s3cret-w0rd, claims: { sub: ann } }", ["authorization: Bearer ***"]],
    [
      `oauth2: { grant: client-credentials, token-url: "${api.url}/token", client-id: me, client-secret: s3cret-w0rd }`,
      ["authorization: (oauth2: asks http://api.test/token first)"],
    ],
    ["session: shop", ["authorization: (session shop: logs in first)"]],
    ["session: cart", ["cookie: (session cart: logs in first)"]],
    ["api-key: { name: X-Key, value: s3cret-w0rd, in: header }", ["x-key: ***"]],
    ["api-key: { name: sid, value: s3cret-w0rd, in: cookie }", ["cookie: sid=***"]],
    ["api-key: { name: key, value: s3cret-w0rd, in: query }", ["GET http://api.test/x?a=1&key=***"]],
    [
      "aws: { access-key-id: AKID, secret-access-key: s3cret-w0rd, session-token: s3cret-t0ken, region: eu-central-1, service: s3 }",
      [
        "x-amz-date: NOW",
        "x-amz-security-token: ***",
        "x-amz-content-sha256: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "authorization: AWS4-HMAC-SHA256 Credential=AKID/DAY/eu-central-1/s3/aws4_request, SignedHeaders=host;x-amz-content-sha256;x-amz-date;x-amz-security-token, Signature=***",
      ],
    ],
  ];
  const cases = given.map(
    ([auth], index) =>
      `  c${index}: { steps: [{ id: first, run: echo, outputs: { token: { stdout: true } } }, http: { GET: /x?a=1, ${auth} }] }\n`,
  );
  const outcome = await rota(
    {
      "login.steps.yaml": login,
      "t.suite.yaml": `
defaults: { http: { base-url: "${api.url}" } }
sessions:
  shop: { uses: login.steps.yaml, send: { bearer: "\${{ outputs.token }}" } }
  cart: { uses: login.steps.yaml, send: { cookies: true } }
cases:
${cases.join("")}`,
    },
    { argv: ["run", "--dry-run"] },
  );
  expect(api.requests).toBe(0);
  expect(outcome.told).not.toMatch(/s3cret/);
  const shown = outcome.told
    .replaceAll(api.url, "http://api.test")
    .replaceAll(/\d{8}T\d{6}Z/g, "NOW")
    .replaceAll(/AKID\/\d{8}/g, "AKID/DAY")
    .split(/^t › /m)
    .slice(1)
    .map((block) => [...block.matchAll(/^ {4}(.+)/gm)].map(([, line]) => line));
  const plain = [
    "GET http://api.test/x?a=1",
    `host: ${new URL(api.url).host}`,
    "user-agent: rota",
    "accept-encoding: gzip, deflate, br, zstd",
  ];
  expect(shown.map((lines) => lines.filter((line) => !plain.includes(line as string)))).toEqual(
    given.map(([, expected]) => expected),
  );
});

test("--dry-run of what is not valid says why", async () => {
  const outcome = await rota(FILES, { argv: ["run", "--dry-run"] });
  expect(outcome.exitCode).toBe(2);
  expect(outcome.told).toContain("TOKEN");
});

test("--verbose shows each exchange in one piece, under its case and step", async () => {
  const outcome = await rota(FILES, {
    argv: ["run", "--verbose", "--case", "order (sku: B-2)"],
    environment,
  });
  expect(outcome.told).not.toContain("s3cret-token");
  const [, block = ""] =
    /\n(t › order \(sku: B-2\) › POST \/echo\?sku=B-2\n[\s\S]*?)\nt › order/.exec(outcome.told) ?? [];
  expect(block).toMatch(/^ {2}> POST http:\/\/127\.0\.0\.1:\d+\/echo\?sku=B-2$/m);
  expect(block).toMatch(/^ {4}authorization: \*\*\*$/m);
  expect(block).toMatch(/^ {4}.*"sku": ?"B-2"/m);
  expect(block).toMatch(/^ {2}< 200 in /m);
  expect(block).toMatch(/^ {4}connect .* · first byte .* · download /m);
  expect(block).toMatch(/^ {4}content-type: application\/json/m);
  const quiet = await rota(FILES, { argv: ["run", "--case", "order (sku: B-2)"], environment });
  expect(quiet.told).not.toMatch(/^ {2}> POST/m);
});

test("--verbose shows what was sent on the way: redirects, challenges, tokens and logins, and no secret of them", async () => {
  const challenge = 'Digest realm="r", qop="auth", nonce="n", algorithm=SHA-256';
  const server = await httpServer(({ url = "", headers }, response) => {
    const [, path = "", from = ""] = /^\/([a-z]+)(\d?)/.exec(url) ?? [];
    if (path === "hop")
      response.writeHead(from === "1" ? 303 : 302, {
        location: `/${from === "1" ? "hop2?key=s3cret-key-1" : "end"}`,
      });
    else if (path === "loop") response.writeHead(307, { location: "/loop" });
    else if (path === "closed") response.writeHead(403);
    else if (path === "digest" && headers.authorization === undefined)
      response.writeHead(401, { "www-authenticate": challenge });
    const tokens: Record<string, object> = {
      token: { access_token: "s3cret-of-oauth2", expires_in: 60 },
      login: { token: "s3cret-of-shop" },
    };
    response.end(JSON.stringify(tokens[path] ?? {}));
  });
  const files = {
    "login.steps.yaml": `
steps:
  - id: in
    http: { POST: "${server.url}/login" }
    outputs: { token: { json: $.token } }
outputs: { token: "\${{ steps.in.outputs.token }}" }
`,
    "failing.steps.yaml": `steps:\n  - http: GET ${server.url}/closed\n`,
    "t.suite.yaml": `
defaults: { http: { base-url: "${server.url}" } }
sessions:
  shop: { uses: login.steps.yaml, send: { bearer: "\${{ outputs.token }}" } }
  closed: { uses: failing.steps.yaml, send: { bearer: x } }
cases:
  hops: { steps: [http: { POST: "/hop1", query: { key: "\${{ secrets.KEY }}" }, redirects: true }] }
  loop: { steps: [http: { GET: /loop, redirects: 1 }] }
  digest: { steps: [http: { GET: /digest, digest: { user: u, password: p } }] }
  oauth2: { steps: [http: { GET: /end, oauth2: { grant: client-credentials, token-url: "${server.url}/token", client-id: me } }] }
  shop: { steps: [http: { GET: /end, session: shop }] }
  closed: { steps: [http: { GET: /end, session: closed }] }
`,
  };
  const environment = { ROTA_SECRET_KEY: "s3cret-key-1" };
  const { told } = await rota(files, { argv: ["run", "--verbose", "--max-parallel", "1"], environment });
  await server.close();
  const lines =
    told
      .replaceAll(server.url, "")
      .replaceAll(`127.0.0.1:${server.port}`, "HOST")
      .match(/^t › .*|^ {2}[<>] .*/gm) ?? [];
  const shown = lines.map((line) => line.trim().replace(/ in [\d.]+ m?s$/, ""));
  expect(shown).toEqual([
    ...["t › hops › POST /hop1"],
    ...["> POST /hop1?key=***", "< 303 to /hop2?key=***"],
    ...["> GET /hop2?key=***", "< 302 to /end", "> GET /end", "< 200"],
    ...["t › loop › GET /loop"],
    ...["> GET /loop", "< 307 to /loop", "> GET /loop"],
    "< 1 redirect was followed, and HOST asks for another",
    ...["t › digest › GET /digest", "> GET /digest", "< 401", "> GET /digest", "< 200"],
    ...["t › oauth2 › token by oauth2", "> POST /token", "< 200"],
    ...["t › oauth2 › GET /end", "> GET /end", "< 200"],
    ...["t › shop › POST /login", "> POST /login", "< 200"],
    ...["t › shop › GET /end", "> GET /end", "< 200"],
    ...["t › closed › GET /closed", "> GET /closed", "< 403"],
  ]);
  expect(told).not.toMatch(/s3cret/);
});

test("cases that run side by side are shown one exchange after the other, retries and errors too", async () => {
  const many = {
    "t.suite.yaml": `
defaults: { http: { base-url: "${api.url}" } }
before: [http: GET /echo?from=before]
cases:
  side:
    matrix: { n: [1, 2, 3, 4, 5, 6] }
    steps: [http: "GET /slow?ms=20&n=\${{ matrix.n }}"]
  again: { steps: [{ http: GET /flaky?fails=1, retry: { attempts: 2, delay: 1ms } }] }
  gone: { steps: [http: GET /flaky-connection?fails=9] }
`,
  };
  const told: string[] = [];
  await rota(many, { argv: ["run", "--verbose"], onText: (text) => told.push(text) });
  const shown = told
    .join("")
    .split(/^(?=t › )/m)
    .slice(1);
  const blocks = shown.map((block) => (block.match(/^t › .*|^ {2}[<>] .*/gm) ?? []).join(" "));
  expect(blocks.filter((block) => block.includes(" › side (n: "))).toHaveLength(6);
  for (const block of blocks.filter((one) => one.includes(" › side (n: "))) {
    const [, n = ""] = /side \(n: (\d)\)/.exec(block) ?? [];
    expect(block).toMatch(new RegExp(`> GET \\S+n=${n} .* < 200 in`));
  }
  expect(blocks.filter((block) => block.includes("t › before › "))).toHaveLength(1);
  expect(blocks.filter((block) => block.includes("t › again › "))).toHaveLength(2);
  expect(blocks.find((block) => block.includes("t › gone › "))).toMatch(/< .*(closed|reset|hung up)/);
});
