import { readFileSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { startExampleApi } from "../../src/example-api/start-example-api.ts";
import { makeCertificates } from "../stores/servers/certificates.ts";

/** What the rows of a page are sent to. */
export interface MigrationServers {
  /** The vars of the suite, with nothing in them: their values come by `variables`. */
  readonly vars: Readonly<Record<string, string>>;
  /** `--var name=value` for each. */
  readonly variables: readonly string[];
  stop(): Promise<void>;
}

/** Starts the example API, a server of a page's answers, one with TLS and one at a Unix socket; writes the files that rows name. */
export async function startMigrationServers(
  answers: readonly string[],
  folder: string,
): Promise<MigrationServers> {
  const ok: RequestListener = (_, response) => response.end("ok");
  const { authority, certificate, key } = makeCertificates(folder);
  const [api, answering, secure, local] = [
    await startExampleApi({ clock: () => Date.now() }),
    createServer((request, response) => tell(answers[Number(request.url?.slice(1))] ?? "", response)),
    createSecureServer({ cert: readFileSync(certificate), key: readFileSync(key) }, ok),
    createServer(ok),
  ];
  const socket = join(folder, "local.socket");
  await Promise.all([listen(answering, 0), listen(secure, 0), listen(local, socket)]);
  const values = {
    "base-url": api.url,
    answers: `http://127.0.0.1:${(answering.address() as AddressInfo).port}`,
    tls: `https://localhost:${(secure.address() as AddressInfo).port}`,
    port: String(api.port),
    socket,
    region: "eu",
  };
  writeFileSync(join(folder, "ca.pem"), readFileSync(authority));
  // Any certificate does, because the server asks for none.
  writeFileSync(join(folder, "client.pem"), readFileSync(certificate));
  writeFileSync(join(folder, "client.key"), readFileSync(key));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
  return {
    vars: values,
    variables: Object.entries(values).flatMap(([name, value]) => ["--var", `${name}=${value}`]),
    stop: async () => {
      for (const server of [answering, secure, local]) server.closeAllConnections();
      await Promise.all([api.stop(), ...[answering, secure, local].map(close)]);
    },
  };
}

/** What rows name. */
const FILES: Readonly<Record<string, string>> = {
  "body.txt": "hello\n",
  "secrets.env": "ROTA_SECRET_PASSWORD=demo-password\n",
  "order.schema.json": '{"type":"object","required":["id"],"properties":{"id":{"type":"integer"}}}\n',
  "orders.suite.yaml": `name: Orders
vars: { base-url: null, answers: "", tls: "", port: "", socket: "", region: "" }
defaults: { http: { base-url: "\${{ vars.base-url }}" } }
cases:
  health:
    name: The shop is up
    tags: [smoke]
    priority: P0
    steps: [http: GET /health]
  products:
    tags: [slow]
    steps: [http: GET /products]
`,
};

/** Sends a raw answer: status line, headers, an empty line, the body. */
function tell(answer: string, response: Parameters<RequestListener>[1]): void {
  const [head = "", body = ""] = answer.split(/\n\n(.*)/s);
  const [status = "", ...headers] = head.split("\n");
  const pairs = headers.map((line) => line.split(/: (.*)/s).slice(0, 2) as [string, string]);
  const [, code, reason] = /^HTTP\/1\.1 (\d+) (.*)$/.exec(status) ?? [];
  response.sendDate = false;
  response.writeHead(Number(code), reason ?? "", [
    ...pairs.flat(),
    "content-length",
    String(Buffer.byteLength(body)),
  ]);
  response.end(body);
}

const listen = (server: Server, where: number | string) =>
  new Promise<void>((resolve) => {
    if (typeof where === "number") server.listen(where, "127.0.0.1", resolve);
    else server.listen(where, resolve);
  });
const close = (server: Server) => new Promise<void>((resolve) => server.close(() => resolve()));
