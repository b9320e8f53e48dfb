import { createHash } from "node:crypto";
import { afterAll, describe, expect, test } from "vitest";
import { eachPasses, mirrored } from "./support/each-request.ts";
import { plainMirror } from "./support/mirror.ts";
import { rota, stepsOf } from "./support/sandbox.ts";
import { httpServer } from "./support/servers.ts";

const plain = await plainMirror();
afterAll(() => plain.close());

describe("files", () => {
  test("are streamed with their length", async () => {
    await eachPasses([
      {
        http: { POST: plain.url, file: "big.bin" },
        expect: mirrored({ "$.size": 3_000_000, "$.headers['content-length']": "3000000" }),
      },
      {
        http: { POST: plain.url, file: "big.bin", "implicit-headers": false },
        expect: mirrored({ "$.size": 3_000_000, "$.names": { equals: ["host", "content-length"] } }),
      },
    ]);
  });
});

describe("large files in parts", () => {
  const big = Buffer.from(Array.from({ length: 3_000_001 }, (_, index) => (index * 7) % 251));
  const multipart = {
    title: "the first",
    big: { file: "big.bin", filename: "photo.jpg", "content-type": "image/jpeg", headers: { "x-part": "2" } },
    again: { file: "big.bin" },
    last: { text: "the end" },
  };
  const part = (head: string, body: Buffer | string) => [
    Buffer.from(`--BOUNDARY\r\n${head}\r\n\r\n`),
    body,
    "\r\n",
  ];
  const whole = Buffer.concat(
    [
      ...part('content-disposition: form-data; name="title"', "the first"),
      ...part(
        'content-disposition: form-data; name="big"; filename="photo.jpg"\r\ncontent-type: image/jpeg\r\nx-part: 2',
        big,
      ),
      ...part(
        'content-disposition: form-data; name="again"; filename="big.bin"\r\ncontent-type: application/octet-stream',
        big,
      ),
      ...part('content-disposition: form-data; name="last"', "the end"),
      "--BOUNDARY--\r\n",
    ].map((piece) => Buffer.from(piece)),
  );
  const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

  test("are streamed among the others, with the length of all, and sent again after a redirect", async () => {
    const received: {
      url: string;
      length: string | undefined;
      chunked: boolean;
      size: number;
      sha: string;
    }[] = [];
    const server = await httpServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.on("end", () => {
        const boundary = /boundary=(.+)$/.exec(request.headers["content-type"] ?? "")?.[1] ?? "none";
        const body = Buffer.concat(chunks);
        const plain = Buffer.from(body.toString("latin1").replaceAll(boundary, "BOUNDARY"), "latin1");
        received.push({
          url: request.url ?? "",
          length: request.headers["content-length"],
          chunked: request.headers["transfer-encoding"] !== undefined,
          size: body.length,
          sha: sha256(plain),
        });
        response.writeHead(request.url === "/from" ? 307 : 200, { location: "/to" }).end();
      });
    });
    const http = { POST: `${server.url}/from`, multipart, redirects: true };
    const steps = [{ http, expect: { status: 200, request: { body: { contains: "x" } } } }];
    const outcome = await rota({
      "big.bin": big,
      "t.suite.yaml": JSON.stringify({ cases: { c0: { steps } } }),
    });
    await server.close();
    const [first] = received;
    expect(received).toEqual(
      ["/from", "/to"].map((path) => ({
        ...{ url: path, length: String(first?.size), chunked: false, size: first?.size, sha: sha256(whole) },
      })),
    );
    const [step] = stepsOf(outcome, "c0");
    expect(step?.failures.map(({ message }) => message)).toEqual([
      "nothing found: the request's body was read from its files while it was sent, and not kept",
    ]);
  });
});
