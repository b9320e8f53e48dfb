import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { RequestListener } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { text as textOf } from "node:stream/consumers";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import type { Step } from "../../src/model/generated/result.ts";
import { rota, stepsOf } from "./support/sandbox.ts";
import { httpServer, tcpServer } from "./support/servers.ts";

const MEGABYTE = 1_000_000;
/** A million zeros as one part; an answer of gzip may have any number of them. */
const zeros = gzipSync(Buffer.alloc(MEGABYTE));
const text = "grüße ".repeat(1000);
/** `text` by the zstd command. */
const zstd = Buffer.from("KLUv/QBofQAAQGdyw7zDn2UgAQA1v79c", "base64");
const lone = '{"a":"\\ud800","b":"\\udc00x","\\ud800":1}';

const packed =
  (coding: string, body: Uint8Array): RequestListener =>
  (_, response) =>
    response.writeHead(200, { "content-encoding": coding, "content-type": "text/plain" }).end(body);

const routes: Readonly<Record<string, RequestListener>> = {
  "/digits": (_, response) =>
    response.end('{"n":12345678901234567890,"m":-98765432109876543210,"d":0.1234567890123456789}'),
  "/lone": (_, response) => response.end(lone),
  "/utf8": (_, response) => response.end(Buffer.from([0x61, 0xff, 0xc3, 0x28, 0x62])),
  "/gbk": (_, response) =>
    response.writeHead(200, { "content-type": "text/plain" }).end(Buffer.from("c4e3bac3", "hex")),
  "/fifty": (_, response) => response.end(Buffer.alloc(50 * MEGABYTE, "x")),
  "/headers": (_, response) => {
    for (let index = 0; index < 10_000; index += 1) response.appendHeader(`x-${index}`, String(index));
    response.end();
  },
  "/endless": (_, response) => {
    const part = Buffer.alloc(64 * 1024, "x");
    const write = (): void => {
      while (!response.destroyed && response.write(part));
    };
    response.on("drain", write);
    write();
  },
  "/drip": (_, response) => {
    const timer = setInterval(() => response.write("x"), 20);
    response.on("close", () => clearInterval(timer));
  },
  "/half": (_, response) => response.write("half of it"),
  "/silent": () => {},
  "/gzip-bomb": packed("gzip", Buffer.concat(Array.from({ length: 2000 }, () => zeros))),
  "/double-bomb": packed("gzip, gzip", gzipSync(Buffer.concat(Array.from({ length: 2000 }, () => zeros)))),
  "/deflate-bomb": packed("deflate", deflateSync(Buffer.alloc(30 * MEGABYTE))),
  "/br-bomb": packed("br", brotliCompressSync(Buffer.alloc(30 * MEGABYTE))),
  "/raw-deflate": packed("deflate", deflateRawSync(text)),
  "/zstd": packed("zstd", zstd),
  "/codings": packed(Array.from({ length: 50 }, () => "gzip").join(", "), gzipSync("x")),
  "/no-content": (_, response) => response.writeHead(204, { "content-encoding": "gzip" }).end(),
  "/not-modified": (_, response) =>
    response.writeHead(304, { "content-encoding": "gzip", "content-length": "100" }).end(),
  "/head": (_, response) =>
    response.writeHead(200, { "content-encoding": "gzip", "content-length": "99999999999" }).end(),
  "/announced": (_, response) => {
    response.writeHead(200, { "content-length": "99999999999" });
    response.write("x");
  },
};
const server = await httpServer((request, response) => routes[request.url ?? ""]?.(request, response));
const slow = await tcpServer((socket) => {
  const timer = setInterval(() => socket.write("x"), 20);
  socket.write("HTTP/1.1 200 OK\r\nx: ");
  socket.on("close", () => clearInterval(timer));
});
const tooManyHeaders = await tcpServer((socket) => {
  socket.once("data", () =>
    socket.end(`HTTP/1.1 200 OK\r\n${`x: ${"y".repeat(100)}\r\n`.repeat(12_000)}\r\n`),
  );
});
const silent = await tcpServer(() => {});
afterAll(() => Promise.all([server, slow, tooManyHeaders, silent].map((one) => one.close())));

const ten = { "max-size": "10MB" };
const soon = { timeout: { total: "600ms" } };

/** A step, and how it ends: a code of an error, or null. */
const rows: readonly [
  name: string,
  http: object,
  expected: object | null,
  code: string | null,
  message?: string,
][] = [
  [
    "integers of 20 digits",
    { GET: "/digits" },
    { body: { contains: "12345678901234567890" }, json: { "$.m": { lt: 0 } } },
    null,
  ],
  [
    "lone surrogates",
    { GET: "/lone" },
    { json: { "$.a": { length: 1 }, "$.b": { "ends-with": "x" } } },
    null,
  ],
  ["invalid UTF-8", { GET: "/utf8" }, { body: "a\ufffd\ufffd(b" }, null],
  ["a charset that is not said", { GET: "/gbk", charset: "gbk" }, { body: "你好" }, null],
  ["50 MB within the limit", { GET: "/fifty" }, { body: { "starts-with": "xxx" } }, null],
  ["50 MB beyond it", { GET: "/fifty", ...ten }, null, "body-too-large", "is larger than 10 MB"],
  ["10,000 headers", { GET: "/headers" }, { headers: { "x-9999": "9999" } }, null],
  ["more headers than the limit", { GET: tooManyHeaders.url }, null, "bad-answer", "larger than 1 MiB"],
  ["an answer without end", { GET: "/endless", ...ten }, null, "body-too-large"],
  [
    "an answer without end over HTTP/1.0",
    { GET: "/endless", ...ten, "http-version": "1.0" },
    null,
    "body-too-large",
  ],
  ["an answer that drips", { GET: "/drip", ...soon }, null, "timeout", "only a part of the answer"],
  [
    "an answer that stops half-way",
    { GET: "/half", timeout: { idle: "100ms" } },
    null,
    "timeout",
    "sent no more of its answer within 100 ms",
  ],
  [
    "no answer",
    { GET: "/silent", timeout: { "first-byte": "100ms" } },
    null,
    "timeout",
    "answered nothing within 100 ms",
  ],
  [
    "no answer with nothing implicit",
    { GET: "/silent", timeout: { "first-byte": "100ms" }, "implicit-headers": false },
    null,
    "timeout",
    "answered nothing within 100 ms",
  ],
  [
    "a server that never begins TLS",
    { GET: silent.url.replace("http", "https"), timeout: { connect: "100ms" } },
    null,
    "timeout",
    "no connection to 127.0.0.1",
  ],
  ["headers that drip", { GET: slow.url, ...soon }, null, "timeout", "no answer came"],
  ["a gzip bomb", { GET: "/gzip-bomb", ...ten }, null, "body-too-large", "the unpacked answer"],
  ["a bomb in a bomb", { GET: "/double-bomb", ...ten }, null, "body-too-large", "the unpacked answer"],
  ["a deflate bomb", { GET: "/deflate-bomb", ...ten }, null, "body-too-large", "the unpacked answer"],
  ["a brotli bomb", { GET: "/br-bomb", ...ten }, null, "body-too-large", "the unpacked answer"],
  ["raw deflate", { GET: "/raw-deflate" }, { body: text }, null],
  ["zstd", { GET: "/zstd" }, { body: text }, null],
  [
    "zstd beyond the limit",
    { GET: "/zstd", "max-size": "1KB" },
    null,
    "body-too-large",
    "the unpacked answer",
  ],
  ["50 codings on top of one another", { GET: "/codings" }, null, "content-encoding", "50 times over"],
  ["204 with a coding", { GET: "/no-content" }, { status: 204, body: "" }, null],
  ["304 with a length", { GET: "/not-modified" }, { status: 304, body: "" }, null],
  ["HEAD with a length and a coding", { HEAD: "/head" }, { status: 200, body: "" }, null],
  ["less than was announced", { GET: "/announced", ...soon }, null, "timeout", "only a part of the answer"],
];

test("whatever a server answers, there is a clear outcome in time", async () => {
  const cases = Object.fromEntries(
    rows.map(([name, http, expected], index) => [
      `c${index}`,
      { name, steps: [{ http, ...(expected && { expect: expected }) }] },
    ]),
  );
  const suite = { defaults: { http: { "base-url": server.url } }, cases };
  const outcome = await rota({ "t.suite.yaml": JSON.stringify(suite) });
  const found = rows.map(([name, , , code, message], index) => {
    const step = stepsOf(outcome, `c${index}`)[0] as Step;
    const told =
      message === undefined || step.error?.message.includes(message) ? message : step.error?.message;
    return [name, step.error?.code ?? (step.outcome === "passed" ? null : step.failures), code && told];
  });
  expect(found).toEqual(rows.map(([name, , , code, message]) => [name, code, code && message]));
});

/** Tells at the end how much memory the process had at most, in kilobytes. */
const TELL_MEMORY = `data:text/javascript,${encodeURIComponent(
  'process.on("exit", () => process.stdout.write("peak " + process.resourceUsage().maxRSS + "\\n"));',
)}`;

/** Runs requests one after the other in a process of their own; its peak of memory, in megabytes. */
async function peakOf(requests: readonly object[]): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "rota-memory-"));
  const cli = resolve(import.meta.dirname, "../..", process.env["ROTA_DIST"] ?? "dist", "cli.js");
  try {
    const steps = requests.map((http) => ({ http, "continue-on-error": true }));
    const suite = { defaults: { http: { "base-url": server.url } }, cases: { c: { steps } } };
    writeFileSync(join(folder, "t.suite.yaml"), JSON.stringify(suite));
    const child = spawn(process.execPath, ["--import", TELL_MEMORY, cli, "run", "t.suite.yaml"], {
      cwd: folder,
      stdio: ["ignore", "pipe", "ignore"],
    });
    const peak = /peak (\d+)/.exec(await textOf(child.stdout))?.[1];
    return Number(peak) / 1000;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("what is kept of an answer is bounded by its limit", async () => {
  const plain = await peakOf([{ GET: "/digits" }]);
  const hostile = ["/endless", "/gzip-bomb", "/double-bomb", "/deflate-bomb", "/br-bomb", "/fifty"];
  const peak = await peakOf(hostile.map((path) => ({ GET: path, ...ten })));
  expect(plain).toBeGreaterThan(20);
  // Each of them is 30 MB to 2 GB; room for the limit several times over, as garbage is collected late.
  expect(peak - plain).toBeLessThan(150);
});
