import { createHash } from "node:crypto";
import { afterAll, describe, expect, test } from "vitest";
import { nastyText } from "../nasty-text.ts";
import { startExampleApi } from "../start-example-api.ts";

const api = await startExampleApi();
afterAll(() => api.stop());

const bytesOf = async (path: string) => Buffer.from(await (await fetch(api.url + path)).arrayBuffer());

test.each([
  ["/html", "text/html; charset=utf-8", '<h1 id="title">'],
  ["/xml", "application/xml", "<![CDATA[Leave it <b>here</b> & ring]]>"],
  ["/null", "application/json", "null"],
  ["/broken-json", "application/json", '"quan'],
  ["/bytes/0", "application/octet-stream", ""],
  ["/big?items=0", "application/json", '{"total":0,"items":[]}'],
  ["/nasty", "text/plain; charset=utf-8", "]]>"],
  ["/nasty?as=text", "text/plain; charset=utf-8", "\n::error::"],
  ["/nasty?as=html", "text/html; charset=utf-8", "<script>"],
  ["/nasty?as=json", "application/json", '["\\ud800","\\udfff","a\\ud83d"]'],
])("GET %s", async (path, mediaType, part) => {
  const response = await fetch(api.url + path);
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe(mediaType);
  expect(await response.text()).toContain(part);
});

test.each(["/bytes/x", "/bytes/16777217", "/big?items=200001", "/nasty?as=x"])(
  "%s is refused",
  async (path) => {
    expect((await fetch(api.url + path)).status).toBe(422);
  },
);

test("/broken-json is no JSON", async () => {
  await expect((await fetch(`${api.url}/broken-json`)).json()).rejects.toThrow(SyntaxError);
});

test("/empty has neither body nor type", async () => {
  const response = await fetch(`${api.url}/empty`);
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBeNull();
  expect(response.headers.get("content-length")).toBe("0");
  expect(await response.text()).toBe("");
});

describe("/bytes/:n", () => {
  test("are the same for the same seed", async () => {
    const bytes = await bytesOf("/bytes/1024");
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(
      "c52da3e1169c84258b1126207c45426f115d5bb62243ceb38f50176331cdc8d6",
    );
    expect(await bytesOf("/bytes/1024?seed=1")).toEqual(bytes);
    expect(await bytesOf("/bytes/1024?seed=2")).not.toEqual(bytes);
    expect(await bytesOf("/bytes/16")).toEqual(bytes.subarray(0, 16));
  });
});

test("/big is valid JSON of any length", async () => {
  const body = (await (await fetch(`${api.url}/big?items=2000`)).json()) as { items: unknown[] };
  expect(body).toMatchObject({ total: 2000 });
  expect(body.items).toHaveLength(2000);
  expect(body.items[12]).toEqual({
    id: 13,
    sku: "SKU-13",
    name: "Item 13",
    price: 12.12,
    tags: ["t5"],
    stock: { amount: 12, place: null },
  });
});

describe("/nasty", () => {
  test("survives JSON", async () => {
    expect(await (await fetch(`${api.url}/nasty?as=json`)).json()).toEqual({
      text: nastyText,
      surrogates: ["\ud800", "\udfff", "a\ud83d"],
    });
  });

  test("as bytes is not valid UTF-8", async () => {
    const bytes = await bytesOf("/nasty?as=bytes");
    expect(() => new TextDecoder("utf-8", { fatal: true }).decode(bytes)).toThrow();
  });
});
