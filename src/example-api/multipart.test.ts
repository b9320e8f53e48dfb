import { expect, test } from "vitest";
import { parseMultipart } from "./multipart.ts";

const contentType = "multipart/form-data; boundary=b";

test.each([
  ["multipart/form-data", "--b--", "the content-type names no boundary"],
  [contentType, "", "the closing delimiter is missing"],
  [
    contentType,
    '--b\r\ncontent-disposition: form-data; name="a"\r\n\r\nx',
    "the closing delimiter is missing",
  ],
  [contentType, "--b\r\nx\r\n--b--", "a part has no empty line after its headers"],
  [contentType, "--b\r\n\r\nx\r\n--b--", "a part has no name"],
  [contentType, "--b\r\ncontent-type: a/b\r\n\r\nx\r\n--b--", "a part has no name"],
])("%s %j: %s", (type, body, detail) => {
  expect(() => parseMultipart(type, Buffer.from(body))).toThrow(`malformed multipart body: ${detail}`);
});

test("quoted boundary, preamble, escapes, extended file names, empty content", () => {
  const body = [
    "preamble",
    "--b b",
    'Content-Disposition: form-data; name="a\\"%22"; filename="x.txt"; filename*=UTF-8\'\'%E2%82%AC.txt',
    "Content-Type: text/plain",
    "",
    "line\r\n--b",
    "--b b  ",
    'content-disposition: form-data; name="empty"',
    "",
    "",
    "--b b--",
    "epilogue",
  ].join("\r\n");
  const parts = parseMultipart('multipart/form-data; charset=x; boundary="b b"', Buffer.from(body));
  expect(parts.map((part) => ({ ...part, content: part.content.toString() }))).toEqual([
    { name: 'a""', filename: "€.txt", mediaType: "text/plain", content: "line\r\n--b" },
    { name: "empty", filename: null, mediaType: null, content: "" },
  ]);
});
