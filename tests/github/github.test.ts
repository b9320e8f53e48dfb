import { describe, expect, test } from "vitest";
import { githubForTest } from "./github-for-test.ts";
import type { LocalGithub } from "./start-github.ts";

const REPO = "/repos/acme/shop";

/** Sends a request as a client would that knows no OpenAPI. */
async function send(
  github: LocalGithub,
  request: string,
  body?: unknown,
  token: string | null = github.token,
) {
  const [method = "", path = ""] = request.split(" ");
  const response = await fetch(`${github.url}${path}`, {
    method,
    headers: token === null ? {} : { authorization: `token ${token}` },
    ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  // biome-ignore lint/suspicious/noExplicitAny: answers of all kinds
  const data = text.startsWith("{") || text.startsWith("[") ? (JSON.parse(text) as any) : text;
  return { status: response.status, data, headers: response.headers };
}

async function head(github: LocalGithub): Promise<string> {
  return (await github.repository.head("main")) as string;
}

describe("requests that no client should send", () => {
  test.each([
    ["an unknown route", "GET /repos/acme/shop/hooks", undefined, 404, /unknown route/],
    ["a known path by another method", "DELETE /repos/acme/shop", undefined, 404, /unknown route/],
    ["an unknown query key", `GET ${REPO}/issues?assigned=me`, undefined, 422, /query assigned is unknown/],
    [
      "a query of another type",
      `GET ${REPO}/issues?per_page=many`,
      undefined,
      422,
      /query per_page must be integer/,
    ],
    [
      "a query that is none of the list",
      `GET ${REPO}/issues?state=shut`,
      undefined,
      422,
      /query state must be equal/,
    ],
    ["a query twice", `GET ${REPO}/issues?page=1&page=2`, undefined, 422, /query page is given twice/],
    [
      "a number in the path that is none",
      `GET ${REPO}/issues/first`,
      undefined,
      422,
      /path issue_number must be int/,
    ],
    ["a body that is no JSON", `POST ${REPO}/issues`, "{title", 400, /body is not JSON/],
    ["no body", `POST ${REPO}/issues`, undefined, 422, /body is missing/],
    ["a body where there is none", `DELETE ${REPO}/git/refs/heads/x`, {}, 422, /body is unknown/],
    ["a missing key", `POST ${REPO}/issues`, { body: "x" }, 422, /body must have required property 'title'/],
    ["an unknown key", `POST ${REPO}/issues`, { title: "x", labls: [] }, 422, /body\/labls is unknown/],
    [
      "an unknown key inside",
      `POST ${REPO}/check-runs`,
      { name: "x", head_sha: "x", output: { title: "x", summary: "x", summry: "" } },
      422,
      /body\/output\/summry is unknown/,
    ],
    [
      "an unknown key in a list",
      `POST ${REPO}/git/trees`,
      { tree: [{ path: "x", mode: "100644", type: "blob", content: "", size: 1 }] },
      422,
      /body\/tree\/0\/size is unknown/,
    ],
    [
      "another type",
      `PATCH ${REPO}/issues/1`,
      { title: null, body: 7 },
      422,
      /body\/body must be string,null/,
    ],
    [
      "a value that is none of the list",
      `POST ${REPO}/statuses/x`,
      { state: "green" },
      422,
      /body\/state must be equal to one of/,
    ],
    [
      "a completed check run without a conclusion",
      `PATCH ${REPO}/check-runs/1`,
      { status: "completed" },
      422,
      /required property 'conclusion'/,
    ],
  ])("%s", async (_name, request, body, status, problem) => {
    const github = await githubForTest();
    expect((await send(github, request, body)).status).toBe(status);
    expect(github.takeProblems()).toEqual([expect.stringMatching(problem)]);
    expect(github.requests.map(({ method }) => method)).toEqual([request.split(" ")[0]]);
  });

  test("make closing fail, so that the test does", async () => {
    const { startGithub } = await import("./start-github.ts");
    const github = await startGithub({ repository: "acme/shop" });
    await send(github, "GET /nowhere");
    await expect(github.close()).rejects.toThrow("GET /nowhere: unknown route");
  });

  test("what is right is let through, null and open keys included", async () => {
    const github = await githubForTest();
    expect((await send(github, `POST ${REPO}/issues`, { title: "x", milestone: null })).status).toBe(201);
    github.state.addWorkflow({ path: ".github/workflows/rota.yml" });
    const dispatch = { ref: "main", inputs: { mode: "if-due" } };
    const sent = await send(github, `POST ${REPO}/actions/workflows/rota.yml/dispatches`, dispatch);
    expect(sent.status).toBe(204);
    expect(github.state.runs).toMatchObject([{ event: "workflow_dispatch", status: "queued" }]);
  });
});

describe("limits", () => {
  const annotation = { path: "a", start_line: 1, end_line: 1, annotation_level: "notice", message: "x" };
  const output = (more: object) => ({ name: "x", output: { title: "x", summary: "x", ...more } });
  test.each([
    [
      "annotations",
      output({ annotations: Array(50).fill(annotation) }),
      output({ annotations: Array(51).fill(annotation) }),
    ],
    ["bytes of a summary", output({ summary: "é".repeat(32_767) }), output({ summary: "é".repeat(32_768) })],
    ["bytes of a text", output({ text: "x".repeat(65_535) }), output({ text: "x".repeat(65_536) })],
  ])("%s", async (_name, fits, breaks) => {
    const github = await githubForTest();
    const head_sha = await head(github);
    expect((await send(github, `POST ${REPO}/check-runs`, { ...fits, head_sha })).status).toBe(201);
    expect(github.takeProblems()).toEqual([]);
    expect((await send(github, `POST ${REPO}/check-runs`, { ...breaks, head_sha })).status).toBe(422);
    expect(github.takeProblems()).not.toEqual([]);
  });

  test("characters of a comment", async () => {
    const github = await githubForTest();
    await send(github, `POST ${REPO}/issues`, { title: "x" });
    const comment = (body: string) => send(github, `POST ${REPO}/issues/1/comments`, { body });
    expect((await comment("é".repeat(65_536))).status).toBe(201);
    const refused = await comment("é".repeat(65_537));
    expect(refused.status).toBe(422);
    expect(refused.data.errors[0].message).toBe("body is too long (maximum is 65536 characters)");
    expect(github.takeProblems()).toHaveLength(1);
  });

  test("check runs and statuses need a commit that is there", async () => {
    const github = await githubForTest();
    const head_sha = "d".repeat(40);
    const refused = await send(github, `POST ${REPO}/check-runs`, { name: "x", head_sha });
    expect(refused).toMatchObject({ status: 422, data: { message: `No commit found for SHA: ${head_sha}` } });
    expect((await send(github, `POST ${REPO}/statuses/${head_sha}`, { state: "success" })).status).toBe(422);
    const sha = await head(github);
    expect((await send(github, `POST ${REPO}/check-runs`, { name: "x", head_sha: sha })).status).toBe(201);
  });
});

describe("tokens", () => {
  test("none, and one that nobody has given out", async () => {
    const github = await githubForTest();
    expect((await send(github, `GET ${REPO}`, undefined, null)).status).toBe(401);
    expect(await send(github, `GET ${REPO}`, undefined, "ghp_x")).toMatchObject({
      status: 401,
      data: { message: "Bad credentials" },
    });
  });

  test("that of a fork reads only", async () => {
    const github = await githubForTest();
    const title = { title: "x" };
    expect((await send(github, `GET ${REPO}/issues`, undefined, github.forkToken)).status).toBe(200);
    const refused = await send(github, `POST ${REPO}/issues`, title, github.forkToken);
    expect(refused).toMatchObject({
      status: 403,
      data: { message: "Resource not accessible by integration" },
    });
    expect((await send(github, `POST ${REPO}/issues`, title)).status).toBe(201);
  });

  test("what a permission is not given for is refused", async () => {
    const github = await githubForTest();
    const comments = github.tokenWith({ "pull-requests": "write" });
    await send(github, `POST ${REPO}/issues`, { title: "x" });
    const comment = { body: "x" };
    expect((await send(github, `POST ${REPO}/issues/1/comments`, comment, comments)).status).toBe(201);
    expect((await send(github, `POST ${REPO}/issues`, { title: "x" }, comments)).status).toBe(403);
    expect((await send(github, `GET ${REPO}/contents/README.md`, undefined, comments)).status).toBe(403);
    expect((await send(github, `GET ${REPO}/actions/runs`, undefined, comments)).status).toBe(403);
    expect((await send(github, "GET /user", undefined, comments)).status).toBe(403);
    expect((await send(github, `GET ${REPO}`, undefined, comments)).status).toBe(200);
  });

  test("one that the repository is hidden from", async () => {
    const github = await githubForTest();
    expect((await send(github, `GET ${REPO}`, undefined, github.tokenWith("blind"))).status).toBe(404);
  });
});

describe("faults", () => {
  test.each([
    ["forbidden", 403, /not accessible by integration/, {}],
    ["secondary-limit", 403, /secondary rate limit/, { "retry-after": "7" }],
    ["primary-limit", 403, /rate limit exceeded/, { "x-ratelimit-remaining": "0" }],
    ["not-found", 404, /Not Found/, {}],
    ["conflict", 409, /Conflict/, {}],
    ["unprocessable", 422, /Validation Failed/, {}],
    ["too-many", 429, /Too many/, { "retry-after": "7" }],
    ["error", 500, /Server Error/, {}],
    ["bad-gateway", 502, /Bad Gateway/, { "content-type": "text/html" }],
  ] as const)("%s, once, and nothing is done", async (kind, status, message, headers) => {
    const github = await githubForTest();
    github.fault({ kind, on: "issues/create", ...(/limit|many/.test(kind) ? { retryAfter: 7 } : {}) });
    expect((await send(github, `GET ${REPO}/issues`)).data).toEqual([]);
    const answer = await send(github, `POST ${REPO}/issues`, { title: "x" });
    expect(answer.status).toBe(status);
    expect(answer.data.message ?? answer.data).toMatch(message);
    for (const [name, value] of Object.entries(headers)) expect(answer.headers.get(name)).toBe(value);
    expect((await send(github, `GET ${REPO}/issues`)).data).toEqual([]);
    expect((await send(github, `POST ${REPO}/issues`, { title: "x" })).status).toBe(201);
    expect(github.pendingFaults).toEqual([]);
  });

  test.each(["reset", "cut"] as const)("%s: no whole answer comes", async (kind) => {
    const github = await githubForTest();
    github.fault({ kind });
    await expect(send(github, `GET ${REPO}`)).rejects.toThrow();
    expect((await send(github, `GET ${REPO}`)).status).toBe(200);
  });

  test("silence: no answer until somebody gives up", async () => {
    const github = await githubForTest();
    github.fault({ kind: "silence" });
    const signal = AbortSignal.timeout(300);
    const asked = fetch(`${github.url}${REPO}`, {
      signal,
      headers: { authorization: `token ${github.token}` },
    });
    await expect(asked).rejects.toThrow(/timeout/);
  });

  test("slow: the answer comes", async () => {
    const github = await githubForTest();
    github.fault({ kind: "slow", delay: 50 });
    expect((await send(github, `GET ${REPO}`)).data.full_name).toBe("acme/shop");
  });

  test("done, though the answer is lost; after some, and more than once", async () => {
    const github = await githubForTest();
    github.fault({ kind: "error", on: `POST ${REPO}/issues`, done: true, after: 1, times: 2 });
    const statuses = [];
    for (let index = 0; index < 4; index++)
      statuses.push((await send(github, `POST ${REPO}/issues`, { title: "x" })).status);
    expect(statuses).toEqual([201, 500, 500, 201]);
    expect((await send(github, `GET ${REPO}/issues`)).data).toHaveLength(4);
  });

  test("an invalid request stays invalid, whatever befalls it", async () => {
    const github = await githubForTest();
    github.fault({ kind: "error", done: true });
    expect((await send(github, `POST ${REPO}/issues`, {})).status).toBe(500);
    expect(github.takeProblems()).toHaveLength(1);
  });
});
