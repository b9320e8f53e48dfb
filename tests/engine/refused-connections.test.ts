import { readFileSync } from "node:fs";
import { createServer as createSecureServer } from "node:https";
import { createServer as createTlsServer } from "node:tls";
import { afterAll, expect, test } from "vitest";
import { makeCertificates } from "./support/certificates.ts";
import { rota, stepsOf } from "./support/sandbox.ts";
import { httpServer, listening, type TestServer, tcpServer } from "./support/servers.ts";

/** What is tried and what is said of it; `SELF` and others stand for host and port of the servers below. */
interface Row {
  readonly name: string;
  readonly http: object;
  readonly code: string;
  readonly message: string;
  readonly hint: string | null;
}

const rows: readonly Row[] = JSON.parse(
  readFileSync(new URL("testdata/refused-connections.json", import.meta.url), "utf8"),
);

const made = makeCertificates();
const { key } = made.server;
const secure = (options: object): Promise<TestServer> => {
  const server = createSecureServer({ key, cert: made.server.cert, ...options }, (_, response) =>
    response.end("{}"),
  );
  return listening(server, "127.0.0.1", () => server.closeAllConnections());
};
const other = makeCertificates();
const otherProtocol = createTlsServer({ key, cert: made.server.cert, ALPNProtocols: ["irc"] }, (socket) =>
  socket.on("error", () => {}).end(),
);
const servers: Readonly<Record<string, TestServer>> = {
  GOOD: await secure({}),
  // An authority is signed by itself.
  SELF: await secure({ key: made.caKey, cert: made.ca }),
  EXPIRED: await secure({ cert: made.expired }),
  NAMELESS: await secure({ cert: made.nameless }),
  OLD: await secure({ minVersion: "TLSv1", maxVersion: "TLSv1.1", ciphers: "DEFAULT@SECLEVEL=0" }),
  ASKING: await secure({ ca: made.ca, requestCert: true, rejectUnauthorized: true }),
  IRC: await listening(otherProtocol, "127.0.0.1", () => {}),
  PLAIN: await httpServer((_, response) => response.end("{}")),
  SILENT: await tcpServer((socket) => socket.once("data", () => socket.destroy())),
};
afterAll(() => Promise.all(Object.values(servers).map((server) => server.close())));

const files = {
  "ca.pem": made.ca,
  "server.pem": made.server.cert,
  "server.key": key,
  "client.pem": made.client.cert,
  "client.key": made.client.key,
  "client.p12": made.client.pfx,
  "other.key": other.server.key,
  "none.pem": "hello",
  "damaged.pem": ["CERTIFICATE", "PRIVATE KEY"]
    .map((kind) => `-----BEGIN ${kind}-----\nAAAA\n-----END ${kind}-----\n`)
    .join(""),
};
/** Names of servers for their ports, or the other way around. */
const ports = Object.entries(servers).map(([name, { port }]) => [name, String(port)] as const);
const replaced = (text: string, [from, to]: readonly [0, 1] | readonly [1, 0]) =>
  ports.reduce((all, names) => all.replaceAll(names[from], names[to]), text);

/** Its words differ from release to release. */
const withoutOpenssl = (message: string) =>
  message.replace(/ \((ERR_SSL_\w+|error:[^)]+|[a-z ]+)\)$/, " (OpenSSL)");

test("what keeps a connection from coming about is said in words, with what to do", async () => {
  const cases = Object.fromEntries(rows.map(({ http }, index) => [`c${index}`, { steps: [{ http }] }]));
  const outcome = await rota({ ...files, "t.suite.yaml": replaced(JSON.stringify({ cases }), [0, 1]) });
  const told = rows.map(({ name, http }, index) => {
    const { code, message = "", hint } = stepsOf(outcome, `c${index}`)[0]?.error ?? {};
    return { name, http, code, message: replaced(withoutOpenssl(message), [1, 0]), hint };
  });
  expect(told).toEqual(rows);
});
