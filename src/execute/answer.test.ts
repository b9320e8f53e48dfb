import { describe, expect, it } from "vitest";
import { runAnswer } from "./answer.ts";
import { httpAnswerForTest } from "./testing/http-answer.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const http = (contentType: string | null, body: Uint8Array, more: [string, string][] = []) =>
  httpAnswerForTest({
    status: 200,
    headers: [...(contentType === null ? [] : [["Content-Type", contentType] as [string, string]]), ...more],
    body,
    url: "http://127.0.0.1/",
    duration: 1,
  });

describe("httpAnswer", () => {
  it.each<[string, string | null, Uint8Array, string]>([
    ["UTF-8 without a charset", "text/plain", bytes("Zürich 🎉"), "Zürich 🎉"],
    ["no content type", null, bytes("é"), "é"],
    ["ISO-8859-1", "text/plain; charset=ISO-8859-1", Uint8Array.of(0xe9), "é"],
    ["a charset in quotes", 'text/plain; Charset="windows-1252"; x=y', Uint8Array.of(0x80), "€"],
    ["UTF-16", "text/plain;charset=utf-16le", Uint8Array.of(0x41, 0, 0xe9, 0), "Aé"],
    ["an unknown charset", "text/plain; charset=klingon", bytes("é"), "é"],
    ["broken bytes", "text/plain", Uint8Array.of(0x41, 0xff), "A\ufffd"],
    ["a byte order mark", "text/plain", Uint8Array.of(0xef, 0xbb, 0xbf, 0x41), "A"],
  ])("reads text: %s", (_name, contentType, body, text) => {
    expect(http(contentType, body).text).toBe(text);
  });

  const flaw = (charset: string, more: object) => ({
    charset,
    unknown: null,
    broken: true,
    at: null,
    ...more,
  });
  it.each<[string, string | null, Uint8Array, object | null]>([
    ["nothing", "text/plain", bytes("Zürich"), null],
    ["U+FFFD that was sent", "text/plain", bytes("a\uFFFD"), null],
    [
      "a byte behind U+FFFD that was sent",
      null,
      Uint8Array.of(0xef, 0xbf, 0xbd, 0xc3, 0xa9, 0xff),
      flaw("UTF-8", { at: { byte: 0xff, offset: 5 } }),
    ],
    [
      "a byte behind a byte order mark",
      "text/plain; charset=utf8",
      Uint8Array.of(0xef, 0xbb, 0xbf, 0x41, 0xfe),
      flaw("UTF-8", { at: { byte: 0xfe, offset: 4 } }),
    ],
    [
      "half a character at the end",
      null,
      Uint8Array.of(0x41, 0xe2, 0x82),
      flaw("UTF-8", { at: { byte: 0xe2, offset: 1 } }),
    ],
    [
      "an unknown charset",
      "text/plain; charset=klingon",
      bytes("é"),
      flaw("UTF-8", { unknown: "klingon", broken: false }),
    ],
    ["bytes that are no GBK", "text/plain; charset=gbk", Uint8Array.of(0x41, 0x81, 0x20), flaw("gbk", {})],
    ["U+FFFD in UTF-16", "text/plain; charset=utf-16le", Uint8Array.of(0xfd, 0xff), null],
  ])("knows what is wrong with a text: %s", (_name, contentType, body, expected) => {
    expect(http(contentType, body).flaw).toEqual(expected);
  });

  it("takes for JSON only what is UTF-8", () => {
    const body = Uint8Array.of(0x22, 0xff, 0x22);
    expect(http("application/json", body).json).toEqual({
      problem: "it is not valid UTF-8: byte 0xff at offset 1",
      offset: null,
    });
    expect(http("application/json; charset=iso-8859-1", body).json).toEqual({ value: "ÿ" });
    expect(http(null, bytes('"\uFFFD"')).json).toEqual({ value: "\uFFFD" });
  });

  it("reads JSON once, whatever the content type", () => {
    const answer = http("text/plain", bytes('{"id":12345678901234567890}'));
    expect(answer.json).toEqual({ value: { id: 12345678901234567890n } });
    expect(answer.json).toBe(answer.json);
    expect(http(null, bytes("no")).json).toHaveProperty("problem");
  });

  it("reads names and values of the cookies it sets", () => {
    const answer = http(null, bytes(""), [
      ["Set-Cookie", "session=a=b; Path=/; HttpOnly"],
      ["set-cookie", "  theme = dark ;Max-Age=1"],
      ["set-cookie", "session=second"],
      ["set-cookie", "nonsense"],
      ["set-cookie", "=nameless"],
      ["cookie", "x=y"],
    ]);
    expect([...answer.setCookies]).toEqual([
      ["session", { name: "session", value: "second" }],
      ["theme", { name: "theme", value: "dark", "max-age": 1 }],
    ]);
    expect(answer.headers[0]).toEqual(["set-cookie", "session=a=b; Path=/; HttpOnly"]);
  });
});

describe("runAnswer", () => {
  it("takes the last line break off, and reads standard output as JSON", () => {
    const answer = runAnswer({
      exitCode: 0,
      stdout: bytes('{"a":1}\r\n'),
      stderr: bytes("x\n\n"),
      duration: 5,
    });
    expect(answer).toMatchObject({ kind: "run", status: null, url: null, exitCode: 0, duration: 5 });
    expect([answer.stdout, answer.stderr, answer.json]).toEqual(['{"a":1}', "x\n", { value: { a: 1 } }]);
  });
});
