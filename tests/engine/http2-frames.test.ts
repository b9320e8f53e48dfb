import { createServer, type Socket } from "node:net";
import { describe, expect, test } from "vitest";
import { rota, stepsOf } from "./support/sandbox.ts";

/** A frame of HTTP/2 (RFC 9113 4.1) on the first stream that a client opens. */
function frame(type: number, flags: number, payload: Uint8Array | string = "", stream = 1): Buffer {
  const body = Buffer.from(payload as string, "latin1");
  const head = Buffer.alloc(9);
  head.writeUIntBE(body.length, 0, 3);
  head.writeUInt8(type, 3);
  head.writeUInt8(flags, 4);
  head.writeUInt32BE(stream, 5);
  return Buffer.concat([head, body]);
}

const END_STREAM = 1;
const END_HEADERS = 4;
const settings = frame(4, 0, "", 0);
const settingsAcknowledged = frame(4, 1, "", 0);
const ok = (flags = 0) => frame(1, END_HEADERS | flags, "\x88");
const data = (text: string, flags = 0) => frame(0, flags, text);
const trailer = frame(1, END_HEADERS | END_STREAM, "\x00\x01a\x01b");
const reset = (code: number) => frame(3, 0, `\0\0\0${String.fromCharCode(code)}`);
const goAway = (code: number) => frame(7, 0, `\0\0\0\x01\0\0\0${String.fromCharCode(code)}`, 0);
const close = null;

/** Answers any request with these frames, at once or one by one. */
async function answerWith(frames: readonly (Buffer | null)[], apart: boolean) {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    let seen = Buffer.alloc(0);
    let answered = false;
    socket.on("error", () => socket.destroy());
    socket.write(settings);
    socket.on("data", async (chunk) => {
      seen = Buffer.concat([seen, chunk]);
      // HEADERS of the first stream, with END_STREAM and END_HEADERS, as a GET has them.
      if (answered || !/\x01[\x05\x25]\0\0\0\x01/.test(seen.toString("latin1"))) return;
      answered = true;
      socket.write(settingsAcknowledged);
      for (const one of frames) {
        if (apart) await new Promise((resolve) => setTimeout(resolve, 5));
        if (one === close) socket.end();
        else socket.write(one);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  return {
    url: `http://127.0.0.1:${port}/`,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function outcomeOf(frames: readonly (Buffer | null)[], apart: boolean, body: string) {
  await using server = await answerWith(frames, apart);
  const http = { GET: server.url, "http-version": "2", timeout: "5s" };
  const cases = { c0: { steps: [{ http, expect: { status: 200, body } }] } };
  return await rota({ "t.suite.yaml": JSON.stringify({ cases }) });
}

describe.each([
  ["at once", false],
  ["one by one", true],
] as const)("the frames of an HTTP/2 answer, sent %s", (_, apart) => {
  test.each([
    ["its end stands in the last data", [ok(), data("abc", END_STREAM)], "abc"],
    ["its end stands in a frame of its own", [ok(), data("abc"), data("", END_STREAM)], "abc"],
    ["its end stands in the headers", [ok(END_STREAM)], ""],
    ["it ends with trailers", [ok(), data("abc"), trailer], "abc"],
    ["it is whole and the stream is closed behind it", [ok(), data("abc", END_STREAM), reset(0)], "abc"],
    [
      "it is whole and the connection ends behind it",
      [ok(), data("abc", END_STREAM), goAway(0), close],
      "abc",
    ],
    [
      "it is long",
      [ok(), ...Array.from({ length: 60 }, () => data("x".repeat(1000))), data("", 1)],
      "x".repeat(60_000),
    ],
  ] as const)("%s", async (_, frames, body) => {
    const outcome = await outcomeOf(frames, apart, body);
    expect(outcome.exitCode === 0 ? "" : outcome.told).toBe("");
  });

  test.each([
    ["the stream is reset by CANCEL", [ok(), data("abc"), reset(8)], ": the stream was reset with CANCEL"],
    ["the stream is reset by NO_ERROR", [ok(), data("abc"), reset(0)], ""],
    [
      "the stream is reset by INTERNAL_ERROR",
      [ok(), data("abc"), reset(2)],
      ": the stream was reset with INTERNAL_ERROR",
    ],
    ["the stream is reset before any data", [ok(), reset(0)], ""],
    ["the connection ends", [ok(), data("abc"), close], ""],
    ["the connection ends in order", [ok(), data("abc"), goAway(0), close], ""],
    [
      "the connection ends by an error",
      [ok(), data("abc"), goAway(2), close],
      ": the connection was closed with INTERNAL_ERROR",
    ],
  ] as const)("what is broken off is never taken for whole: %s", async (_, frames, message) => {
    const outcome = await outcomeOf(frames, apart, "abc");
    expect(outcome.exitCode).toBe(1);
    const error = stepsOf(outcome, "c0")[0]?.error;
    expect(error).toMatchObject({ code: "connection-lost" });
    expect(error?.message).toContain(`in the middle of the answer${message}`);
  });
});
