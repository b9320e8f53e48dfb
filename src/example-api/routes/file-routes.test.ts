import { createHash } from "node:crypto";
import { afterAll, afterEach, expect, test } from "vitest";
import { startExampleApi } from "../start-example-api.ts";

const api = await startExampleApi();
afterEach(() => api.reset());
afterAll(() => api.stop());

const bytes = Buffer.from([0, 255, 10, 13, 128]);
const sha256 = createHash("sha256").update(bytes).digest("hex");

test("a file comes back byte by byte, until it is deleted", async () => {
  const url = `${api.url}/files/a%2Fb%20%C3%A9.bin`;
  const put = () => fetch(url, { method: "PUT", body: bytes, headers: { "content-type": "image/x-test" } });
  const created = await put();
  expect(created.status).toBe(201);
  expect(created.headers.get("location")).toBe("/files/a%2Fb%20%C3%A9.bin");
  expect(await created.json()).toEqual({
    name: "a/b é.bin",
    "content-type": "image/x-test",
    size: 5,
    sha256,
  });
  expect((await put()).status).toBe(200);

  const got = await fetch(url);
  expect(got.headers.get("content-type")).toBe("image/x-test");
  expect(got.headers.get("etag")).toBe(`"${sha256}"`);
  expect(Buffer.from(await got.arrayBuffer())).toEqual(bytes);
  expect((await fetch(url, { headers: { "if-none-match": `"${sha256}"` } })).status).toBe(304);

  expect((await fetch(url, { method: "DELETE" })).status).toBe(204);
  expect((await fetch(url, { method: "DELETE" })).status).toBe(404);
  expect((await fetch(url)).status).toBe(404);
});

test("a file may be empty and of no type", async () => {
  expect((await fetch(`${api.url}/files/x`, { method: "PUT" })).status).toBe(201);
  const got = await fetch(`${api.url}/files/x`);
  expect(got.headers.get("content-type")).toBe("application/octet-stream");
  expect(await got.text()).toBe("");
});
