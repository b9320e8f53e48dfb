import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import { authorOf } from "../../src/host/github/author.ts";
import { askGithub } from "../../src/host/github/github-error.ts";
import { publishingClient } from "../../src/host/github/publishing-client.ts";
import type { FaultKind } from "../github/faults.ts";
import { githubForTest } from "../github/github-for-test.ts";
import { refusalOf } from "./posting.ts";

const REPO = { owner: "acme", repo: "shop" };
const READ = ["issues/list-for-repo", "GET /repos/{owner}/{repo}/issues", {}] as const;
const CHANGE = [
  "issues/update",
  "PATCH /repos/{owner}/{repo}/issues/{issue_number}",
  { issue_number: 1, body: "new" },
] as const;
const CREATE = ["issues/create", "POST /repos/{owner}/{repo}/issues", { title: "x" }] as const;

async function prepared(patience = { answer: 2_000, second: 5 }) {
  const github = await githubForTest();
  await github.repository.openIssue("there", "old");
  const client = await publishingClient({ GITHUB_API_URL: github.url }, github.token, patience);
  const ask = (
    [, route, parameters]: typeof READ | typeof CHANGE | typeof CREATE,
    request: { readonly signal?: AbortSignal; readonly retries?: number } = {},
  ) =>
    askGithub<{ readonly status: number }>("issues: write", () =>
      client.request(route, { ...REPO, ...parameters, request }),
    );
  const sent = (operation: string) => github.requests.filter((one) => one.operation === operation).length;
  return { github, client, ask, sent };
}

describe("what failed", () => {
  const failures: readonly FaultKind[] = ["error", "bad-gateway", "reset", "cut"];
  const requests = [READ, CHANGE];
  test.each(failures.flatMap((kind) => requests.map((request) => [kind, request[0], request] as const)))(
    "%s of %s is tried again, three times",
    async (kind, operation, request) => {
      const { github, ask, sent } = await prepared();
      github.fault({ kind, on: operation, times: 3 });
      expect((await ask(request)).status).toBe(200);
      expect(sent(operation)).toBe(4);
      github.fault({ kind, on: operation, times: 4 });
      expect((await refusalOf(ask(request))).unclear).toBe(true);
      expect(sent(operation)).toBe(8);
      expect(github.pendingFaults).toEqual([]);
    },
  );

  test.each(failures)("%s of what creates something is not", async (kind) => {
    const { github, ask, sent } = await prepared();
    github.fault({ kind, on: CREATE[0] });
    expect((await refusalOf(ask(CREATE))).unclear).toBe(true);
    expect(sent(CREATE[0])).toBe(1);
  });

  test("nor what must not be carried out twice", async () => {
    const { github, ask, sent } = await prepared();
    github.fault({ kind: "error", on: CHANGE[0] });
    expect((await refusalOf(ask(CHANGE, { retries: 0 }))).unclear).toBe(true);
    expect(sent(CHANGE[0])).toBe(1);
  });

  test.each([
    ["forbidden", 403],
    ["not-found", 404],
    ["conflict", 409],
    ["unprocessable", 422],
  ] as const)("%s is an answer", async (kind, status) => {
    const { github, ask, sent } = await prepared();
    github.fault({ kind, on: READ[0] });
    expect(await refusalOf(ask(READ))).toMatchObject({ status, unclear: false });
    expect(sent(READ[0])).toBe(1);
  });

  test("a token that nobody knows", async () => {
    const { github } = await prepared();
    const client = await publishingClient({ GITHUB_API_URL: github.url }, "ghs_other");
    const error = await refusalOf(askGithub("issues: write", () => client.rest.issues.listForRepo(REPO)));
    expect(error).toMatchObject({ status: 401, unclear: false });
  });
});

describe("silence", () => {
  test("has an end, and leaves open what was done", async () => {
    const { github, ask, sent } = await prepared({ answer: 300, second: 5 });
    github.fault({ kind: "silence", on: CREATE[0], done: true });
    const error = await refusalOf(ask(CREATE));
    expect(error).toMatchObject({
      message: "GitHub did not answer within 0.3 s",
      status: null,
      unclear: true,
    });
    expect(sent(CREATE[0])).toBe(1);
  });

  test("of what reads is tried again", async () => {
    const { github, ask, sent } = await prepared({ answer: 300, second: 5 });
    github.fault({ kind: "silence", on: READ[0] });
    expect((await ask(READ)).status).toBe(200);
    expect(sent(READ[0])).toBe(2);
  });

  test("ends with the signal, and nothing is tried again", async () => {
    const { github, ask, sent } = await prepared({ answer: 60_000, second: 5 });
    github.fault({ kind: "silence", on: READ[0] });
    const error = await refusalOf(ask(READ, { signal: AbortSignal.timeout(200) }));
    expect(error).toMatchObject({ message: "GitHub was given no more time", unclear: true });
    await sleep(200);
    expect(sent(READ[0])).toBe(1);
  });

  test("nothing is sent when the time is over before", async () => {
    const { ask, sent } = await prepared();
    expect((await refusalOf(ask(CREATE, { signal: AbortSignal.abort() }))).unclear).toBe(true);
    expect(sent(CREATE[0])).toBe(0);
  });
});

describe("rate limits", () => {
  test.each([
    ["secondary-limit", 403],
    ["too-many", 429],
  ] as const)("%s is waited for twice, also by what creates something", async (kind, status) => {
    const { github, ask, sent } = await prepared();
    github.fault({ kind, on: CREATE[0], times: 2, retryAfter: 1 });
    expect((await ask(CREATE)).status).toBe(201);
    expect(sent(CREATE[0])).toBe(3);
    github.fault({ kind, on: READ[0], times: 3, retryAfter: 60 });
    expect(await refusalOf(ask(READ))).toMatchObject({ status, unclear: false, forbidden: false });
    expect(sent(READ[0])).toBe(3);
  });

  test("without a word of how long, it is a minute", async () => {
    const { github, ask } = await prepared();
    github.fault({ kind: "primary-limit", on: CREATE[0] });
    expect((await ask(CREATE)).status).toBe(201);
  });

  test.each(["secondary-limit", "too-many", "primary-limit"] as const)(
    "%s of more than a minute is an error",
    async (kind) => {
      const { github, ask, sent } = await prepared();
      github.fault({ kind, on: CREATE[0], retryAfter: 70 });
      expect(await refusalOf(ask(CREATE))).toMatchObject({ unclear: false, forbidden: false });
      expect(sent(CREATE[0])).toBe(1);
    },
  );

  test("waiting ends with the signal, and nothing is sent later", async () => {
    const { github, ask, sent } = await prepared({ answer: 2_000, second: 1_000 });
    github.fault({ kind: "secondary-limit", on: CREATE[0], retryAfter: 1 });
    const error = await refusalOf(ask(CREATE, { signal: AbortSignal.timeout(500) }));
    expect(error.message).toBe("GitHub was given no more time");
    await sleep(1_200);
    expect(sent(CREATE[0])).toBe(1);
  });
});

test("a question by GraphQL is tried again, though it is a POST", async () => {
  const answers = [502, 200];
  const server = createServer((_request, response) => {
    response.writeHead(answers.shift() ?? 500, { "content-type": "application/json" });
    response.end(JSON.stringify({ data: { viewer: { login: "ada" } } }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = await publishingClient({ GITHUB_API_URL: url }, "ghs_x", { answer: 2_000, second: 5 });
  const author = await authorOf(client, "checks: write", new AbortController().signal);
  expect(author).toEqual({ login: "ada", bot: false });
});
