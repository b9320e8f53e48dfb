import { afterAll, afterEach, describe, expect, test } from "vitest";
import { startExampleApi } from "../start-example-api.ts";

let now = Date.UTC(2026, 0, 5, 8);
const api = await startExampleApi({ clock: () => now });
afterEach(() => {
  api.reset();
  now = Date.UTC(2026, 0, 5, 8);
});
afterAll(() => api.stop());

const right = { user: "demo", password: "demo-password" };

function post(path: string, body: unknown, contentType = "application/json"): Promise<Response> {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return fetch(api.url + path, { method: "POST", headers: { "content-type": contentType }, body: text });
}

function me(headers: Record<string, string>): Promise<Response> {
  return fetch(`${api.url}/me`, { headers });
}

describe.each(["/login", "/session"])("POST %s", (path) => {
  test.each([
    ["a wrong password", { ...right, password: "x" }, 401],
    ["an unknown user", { ...right, user: "constructor" }, 401],
    ["a missing field", { user: "demo" }, 422],
    ["another type", { ...right, password: 1 }, 422],
    ["no object", "null", 422],
    ["malformed JSON", "{", 400],
  ])("refuses %s", async (_, body, status) => {
    const response = await post(path, body);
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(response.headers.get("set-cookie")).toBeNull();
  });

  test("refuses another media type", async () => {
    const response = await post(path, right, "text/plain");
    expect(response.status).toBe(415);
    expect(response.headers.get("accept")).toContain("application/json");
  });

  test("names every wrong field", async () => {
    expect(await (await post(path, {})).json()).toMatchObject({
      type: "urn:example-shop:problem:invalid-fields",
      errors: [{ pointer: "#/user" }, { pointer: "#/password" }],
    });
  });
});

describe("a token", () => {
  test("looks like a JWT and opens /me until it expires", async () => {
    const response = await post("/login", right);
    const { token, expires } = (await response.json()) as { token: string; expires: string };
    expect(response.status).toBe(200);
    expect(expires).toBe("2026-01-05T09:00:00.000Z");
    expect(token).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
    const payload = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString());
    expect(payload).toEqual({ sub: "demo", iat: now / 1000, exp: now / 1000 + 3600 });

    const answer = await me({ authorization: `bearer ${token}` });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ user: "demo", by: "bearer" });

    now += 3600_000;
    expect((await me({ authorization: `Bearer ${token}` })).status).toBe(401);
  });

  test.each(["Bearer", "Bearer a.b.c", "Basic ZGVtbzpkZW1v", "nonsense"])(
    "is not %j",
    async (authorization) => {
      const response = await me({ authorization });
      expect(response.status).toBe(401);
      expect(response.headers.get("www-authenticate")).toBe('Bearer error="invalid_token"');
    },
  );

  test("is missed", async () => {
    const response = await me({});
    expect(response.status).toBe(401);
    expect(response.headers.get("www-authenticate")).toBe("Bearer");
  });
});

describe("a session", () => {
  const open = async () => {
    const response = await post("/session", right);
    expect(response.status).toBe(201);
    expect(await response.json()).toEqual({ user: "demo", expires: "2026-01-05T09:00:00.000Z" });
    return response.headers.get("set-cookie") ?? "";
  };
  const pair = (setCookie: string) => setCookie.split(";")[0] ?? "";

  test("comes as a cookie that opens /me until it is closed", async () => {
    const setCookie = await open();
    expect(setCookie).toMatch(/^session=[\w-]{43}; Path=\/; Max-Age=3600; HttpOnly; SameSite=Lax$/);
    const cookie = `theme=dark; ${pair(setCookie)}`;
    expect(await (await me({ cookie })).json()).toEqual({ user: "demo", by: "cookie" });

    const closed = await fetch(`${api.url}/session`, { method: "DELETE", headers: { cookie } });
    expect(closed.status).toBe(204);
    expect(closed.headers.get("set-cookie")).toBe("session=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax");
    expect((await me({ cookie })).status).toBe(401);
  });

  test("expires", async () => {
    const cookie = pair(await open());
    now += 3600_000;
    expect((await me({ cookie })).status).toBe(401);
  });

  test("differs from the next one, and is the same again after a reset", async () => {
    const first = await open();
    expect(await open()).not.toBe(first);
    api.reset();
    expect((await me({ cookie: pair(first) })).status).toBe(401);
    expect(await open()).toBe(first);
  });

  test("may be closed without one", async () => {
    expect((await fetch(`${api.url}/session`, { method: "DELETE" })).status).toBe(204);
  });
});
