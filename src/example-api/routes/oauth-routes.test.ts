import { afterAll, afterEach, expect, test } from "vitest";
import { startExampleApi } from "../start-example-api.ts";

const api = await startExampleApi();
afterEach(() => api.reset());
afterAll(() => api.stop());

const client = { client_id: "demo", client_secret: "demo-password" };
const basic = `Basic ${Buffer.from("demo:demo%2Dpassword").toString("base64")}`;

function ask(form: Record<string, string>, headers: Record<string, string> = {}): Promise<Response> {
  const body = new URLSearchParams(form);
  return fetch(`${api.url}/oauth/token`, { method: "POST", headers, body });
}

test.each<[string, Record<string, string>, Record<string, string>, boolean]>([
  ["client credentials", { grant_type: "client_credentials" }, { authorization: basic }, false],
  ["the client in the form", { grant_type: "client_credentials", ...client }, {}, false],
  [
    "a password",
    { grant_type: "password", username: "demo", password: "demo-password", ...client },
    {},
    true,
  ],
])("%s: a token that opens /me", async (_, form, headers, refreshes) => {
  const response = await ask(form, headers);
  expect([response.status, response.headers.get("cache-control")]).toEqual([200, "no-store"]);
  const given = (await response.json()) as Record<string, string>;
  expect(given).toMatchObject({ token_type: "Bearer", expires_in: 3600 });
  expect("refresh_token" in given).toBe(refreshes);
  const me = await fetch(`${api.url}/me`, { headers: { authorization: `Bearer ${given["access_token"]}` } });
  expect(await me.json()).toEqual({ user: "demo", by: "bearer" });
});

test("a refresh token is good for once, and gives the next", async () => {
  const refresh = async (token = "") => {
    const response = await ask({ grant_type: "refresh_token", refresh_token: token, ...client });
    const given = (await response.json()) as { error?: string; refresh_token?: string };
    return { status: response.status, ...given };
  };
  const user = { username: "demo", password: "demo-password" };
  const first = await ask({ grant_type: "password", ...user, ...client });
  const { refresh_token: token } = (await first.json()) as Record<string, string>;
  const second = await refresh(token);
  expect(second.status).toBe(200);
  expect(await refresh(token)).toMatchObject({ status: 400, error: "invalid_grant" });
  expect((await refresh(second.refresh_token)).status).toBe(200);
});

test.each<[string, Record<string, string>, number, string]>([
  ["no client", { grant_type: "client_credentials" }, 401, "invalid_client"],
  [
    "a wrong secret",
    { grant_type: "client_credentials", ...client, client_secret: "x" },
    401,
    "invalid_client",
  ],
  [
    "a wrong password",
    { grant_type: "password", username: "demo", password: "x", ...client },
    400,
    "invalid_grant",
  ],
  ["no grant", client, 400, "invalid_request"],
  ["another grant", { grant_type: "implicit", ...client }, 400, "unsupported_grant_type"],
])("refuses %s", async (_, form, status, error) => {
  const response = await ask(form);
  expect([response.status, response.headers.has("www-authenticate")]).toEqual([status, status === 401]);
  expect(await response.json()).toMatchObject({ error });
});

test("refuses another media type", async () => {
  expect((await ask({}, { "content-type": "application/json" })).status).toBe(415);
});
