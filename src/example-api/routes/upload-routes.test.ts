import { createHash } from "node:crypto";
import { afterAll, describe, expect, test } from "vitest";
import { startExampleApi } from "../start-example-api.ts";

const api = await startExampleApi();
afterAll(() => api.stop());

const sha256 = (content: string | Uint8Array) => createHash("sha256").update(content).digest("hex");

describe("POST /upload", () => {
  test("describes the parts", async () => {
    const bytes = Uint8Array.from([0, 13, 10, 45, 45, 255]);
    const form = new FormData();
    form.append("note", "grüße\r\n--");
    form.append("photo", new Blob([bytes], { type: "image/png" }), 'a "b" ü.png');
    form.append("photo", new Blob([]), "empty");
    const response = await fetch(`${api.url}/upload`, { method: "POST", body: form });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      parts: [
        { name: "note", filename: null, "content-type": null, size: 11, sha256: sha256("grüße\r\n--") },
        {
          name: "photo",
          filename: 'a "b" ü.png',
          "content-type": "image/png",
          size: 6,
          sha256: sha256(bytes),
        },
        {
          name: "photo",
          filename: "empty",
          "content-type": "application/octet-stream",
          size: 0,
          sha256: sha256(""),
        },
      ],
    });
  });

  test.each([
    ["text/plain", 415],
    ["multipart/form-data", 400],
    ["multipart/form-data; boundary=x", 400],
  ])("refuses %s with %i", async (contentType, status) => {
    const headers = { "content-type": contentType };
    const response = await fetch(`${api.url}/upload`, { method: "POST", headers, body: "nothing" });
    expect(response.status).toBe(status);
  });
});

describe("POST /import", () => {
  const post = (body: string, contentType = "text/csv; charset=utf-8") =>
    fetch(`${api.url}/import`, { method: "POST", headers: { "content-type": contentType }, body });

  test("counts rows and tells which it rejects", async () => {
    const response = await post('sku,quantity,note\r\nA-1,2,"a\nb"\r\nZ-9,1,\r\nB-2,many,\r\nC-3\r\n');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      columns: ["sku", "quantity", "note"],
      rows: 4,
      imported: 1,
      rejected: [
        { line: 4, detail: 'no product has the sku "Z-9"' },
        { line: 5, detail: '"many" is not a quantity' },
        { line: 6, detail: '"" is not a quantity' },
      ],
    });
  });

  test("needs its columns and its media type", async () => {
    expect((await post("")).status).toBe(422);
    expect((await post("sku\nA-1")).status).toBe(422);
    expect((await post("sku,quantity", "text/plain")).status).toBe(415);
  });
});
