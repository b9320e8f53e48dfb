import { createHash } from "node:crypto";
import { afterAll, beforeEach, expect, test } from "vitest";
import { type Outcome, rota, stepsOf } from "./support/sandbox.ts";
import { httpServer } from "./support/servers.ts";

const [USER, PASSWORD, REALM] = ["Jäsøn Doe", "Secret, or not?", "api@example.org"];
const HASHES: Readonly<Record<string, string>> = {
  MD5: "md5",
  "SHA-256": "sha256",
  "SHA-512-256": "sha512-256",
};

/** What the server asks for. */
let asks: { readonly algorithm: string; readonly qop: string | null; readonly userhash: boolean };
/** How often a nonce is good. */
let uses = Number.POSITIVE_INFINITY;
let nonces = 0;
/** How the requests were taken, in turn. */
let taken: string[] = [];
let headers: (string | undefined)[] = [];

/** Checks a request by RFC 7616 3.4, on its own. */
const server = await httpServer(async (request, response) => {
  let body = "";
  for await (const chunk of request) body += chunk;
  const { authorization } = request.headers;
  headers.push(authorization);
  const challenge = (stale: boolean) => {
    nonces += 1;
    const parts = [
      `realm="${REALM}", nonce="nonce-${nonces}", opaque="o\\"paque", algorithm=${asks.algorithm}`,
      ...(asks.qop === null ? [] : [`qop="${asks.qop}"`]),
      ...(asks.userhash ? ["userhash=true"] : []),
      ...(stale ? ["stale=true"] : []),
    ];
    response.writeHead(401, { "www-authenticate": ['Basic realm="x"', `Digest ${parts.join(", ")}`] }).end();
  };
  if (!authorization?.startsWith("Digest ")) {
    taken.push("challenged");
    challenge(false);
    return;
  }
  const fields = new Map(
    [...authorization.matchAll(/(\w+\*?)=(?:"((?:[^"\\]|\\.)*)"|([^\s,]+))/g)].map(
      ([, name, quoted, plain]) => [String(name), quoted?.replace(/\\(.)/g, "$1") ?? String(plain)],
    ),
  );
  const field = (name: string) => fields.get(name) ?? "";
  if (field("nonce") !== `nonce-${nonces}` || Number.parseInt(field("nc") || "1", 16) > uses) {
    taken.push("stale");
    challenge(true);
    return;
  }
  const name = HASHES[asks.algorithm.replace("-sess", "")] as string;
  const hash = (...parts: string[]) => createHash(name).update(parts.join(":")).digest("hex");
  let secret = hash(USER, REALM, PASSWORD);
  if (asks.algorithm.endsWith("-sess")) secret = hash(secret, field("nonce"), field("cnonce"));
  const integrity = field("qop") === "auth-int" ? [hash(body)] : [];
  const what = hash(request.method ?? "", request.url ?? "", ...integrity);
  const middle = asks.qop === null ? [field("nonce")] : ["nonce", "nc", "cnonce", "qop"].map(field);
  const user = asks.userhash
    ? field("username") === hash(USER, REALM)
    : decodeURIComponent(field("username*").replace("UTF-8''", "")) === USER;
  const right =
    user &&
    field("response") === hash(secret, ...middle, what) &&
    field("opaque") === 'o"paque' &&
    (asks.qop === null ? field("qop") === "" : asks.qop.split(", ").includes(field("qop"))) &&
    field("uri") === request.url;
  taken.push(right ? `taken ${field("nc")}`.trim() : "refused");
  if (request.url === "/moved") response.writeHead(307, { location: "/orders" }).end();
  else if (request.url === "/away") response.writeHead(307, { location: `${elsewhere.url}/home` }).end();
  else response.writeHead(right ? 200 : 403).end(body);
});
let away: string | undefined = "nothing came";
const elsewhere = await httpServer((request, response) => {
  away = request.headers.authorization;
  response.end();
});
beforeEach(() => {
  asks = { algorithm: "SHA-256", qop: "auth", userhash: false };
  [uses, nonces, taken, headers, away] = [Number.POSITIVE_INFINITY, 0, [], [], "nothing came"];
});
afterAll(() => Promise.all([server.close(), elsewhere.close()]));

const digest = { user: USER, password: "${{ secrets.PASSWORD }}" };
async function run(...requests: object[]): Promise<Outcome> {
  const steps = requests.map((request) => ({
    http: { redirects: true, digest, ...request },
    expect: { status: 200 },
  }));
  const text = JSON.stringify({ defaults: { http: { "base-url": server.url } }, cases: { c: { steps } } });
  const outcome = await rota({ "t.suite.yaml": text }, { environment: { ROTA_SECRET_PASSWORD: PASSWORD } });
  for (const told of [outcome.told, ...outcome.reports.values()]) expect(told).not.toContain(PASSWORD);
  return outcome;
}
const outcomesOf = (outcome: Outcome) => stepsOf(outcome).map((step) => step.outcome);
const posted = { POST: "/orders?q=a%20b,c", json: { sku: "A-1" } };

test.each(
  Object.keys(HASHES).flatMap((algorithm) =>
    ["", "-sess"].flatMap((session) =>
      // Without qop there is no cnonce, which the -sess kinds need.
      ["auth", "auth-int", "auth, auth-int", ...(session === "" ? [null] : [])].flatMap((qop) =>
        [false, true].map((userhash) => ({ algorithm: algorithm + session, qop, userhash })),
      ),
    ),
  ),
)("$algorithm, qop $qop, userhash $userhash", async (wanted) => {
  asks = wanted;
  expect(outcomesOf(await run(posted, { GET: "/again" }))).toEqual(["passed", "passed"]);
  expect(taken).toEqual(
    wanted.qop === null
      ? ["challenged", "taken", "taken"]
      : ["challenged", "taken 00000001", "taken 00000002"],
  );
});

test("a nonce that is used up is changed for the new one, and counted from 1", async () => {
  uses = 2;
  expect(outcomesOf(await run(posted, posted, posted))).toEqual(["passed", "passed", "passed"]);
  expect(taken).toEqual(["challenged", "taken 00000001", "taken 00000002", "stale", "taken 00000001"]);
});

test("a redirect to the same origin is answered for with its own URL, one to another origin gets nothing", async () => {
  expect(outcomesOf(await run({ GET: "/moved" }, { GET: "/away" }))).toEqual(["passed", "passed"]);
  expect(taken).toEqual(["challenged", "taken 00000001", "taken 00000002", "taken 00000003"]);
  expect(away).toBe(undefined);
});

test("an authorization header that is written out goes before it", async () => {
  const outcome = await run({ GET: "/orders", headers: { authorization: "Mine" } });
  expect(outcomesOf(outcome)).toEqual(["failed"]);
  expect(headers).toEqual(["Mine"]);
});
