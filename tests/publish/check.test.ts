import { describe, expect, test } from "vitest";
import { type Check, postCheck } from "../../src/publish/github/check.ts";
import { githubForTest } from "../github/github-for-test.ts";
import type { LocalGithub } from "../github/start-github.ts";
import { postingOn, refusalOf, UNCLEAR, writes } from "./posting.ts";

type Annotation = Check["annotations"][number];

function annotations(from: number, to: number): Annotation[] {
  return Array.from({ length: to - from + 1 }, (_, index) => ({
    ...{
      path: "orders.suite.yaml",
      startLine: from + index,
      endLine: from + index,
      level: "failure" as const,
    },
    ...{ title: `case ${from + index}`, message: "expected 200\r\ngot 500\n" },
  }));
}

function checkAt(sha: string, more: Partial<Check> = {}): Check {
  return {
    ...{ sha, name: "Rota: checkout", externalId: "rota/checkout", conclusion: "failure", url: null },
    ...{ title: "2 failed", summary: "hunter2 is in it", text: null, annotations: annotations(1, 2) },
    ...{ startedAt: "2026-11-22T08:00:00Z", completedAt: "2026-11-22T08:01:00Z" },
    ...more,
  };
}

async function prepared(): Promise<{
  github: LocalGithub;
  sha: string;
  post: (more?: Partial<Check>) => Promise<string>;
}> {
  const github = await githubForTest();
  const sha = (await github.repository.head("main")) as string;
  const posting = await postingOn(github);
  return { github, sha, post: (more) => postCheck(posting, checkAt(sha, more)) };
}

/** The lines of the annotations of the one check run that there is. */
function linesOf(github: LocalGithub): unknown[] {
  const [run, ...more] = github.state.checkRuns;
  expect(more).toEqual([]);
  return (run?.annotations ?? []).map(({ start_line }) => start_line);
}

const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

describe("a check run", () => {
  test("is complete from the first request on, without secrets", async () => {
    const { github, post, sha } = await prepared();
    expect(await post()).toBe("created");
    expect(writes(github)).toEqual(["checks/create"]);
    expect(github.state.checkRuns).toMatchObject([
      {
        ...{ head_sha: sha, name: "Rota: checkout", external_id: "rota/checkout", status: "completed" },
        ...{ conclusion: "failure", summary: "*** is in it", started_at: "2026-11-22T08:00:00Z" },
        annotations: [{ start_line: 1, annotation_level: "failure", title: "case 1" }, { start_line: 2 }],
      },
    ]);
  });

  test("with 500 failures takes ten requests, none with more than 50", async () => {
    const { github, post } = await prepared();
    expect(await post({ annotations: annotations(1, 500) })).toBe("created");
    const sent = github.requests.filter(({ method }) => method !== "GET");
    expect(sent.map(({ operation }) => operation)).toEqual([
      "checks/create",
      ...Array(9).fill("checks/update"),
    ]);
    for (const { body } of sent) {
      const { output, status } = body as { output: { annotations: unknown[] }; status: string };
      expect(output.annotations).toHaveLength(50);
      expect(status).toBe("completed");
    }
    expect(linesOf(github)).toEqual(upTo(500));
  });

  test("that says the same is not sent again, though times and addresses differ", async () => {
    const { github, post } = await prepared();
    await post({ annotations: annotations(1, 120) });
    const before = writes(github).length;
    const later = { completedAt: "2026-11-22T09:00:00Z", url: "https://github.test/runs/2" };
    expect(await post({ annotations: annotations(1, 120), ...later })).toBe("unchanged");
    expect(writes(github)).toHaveLength(before);
  });

  test.each<[string, Partial<Check>]>([
    ["conclusion", { conclusion: "success" }],
    ["title", { title: "other" }],
    ["summary", { summary: "other" }],
    ["text", { text: "more" }],
  ])("with another %s is changed, and its annotations are not sent again", async (_name, more) => {
    const { github, post } = await prepared();
    await post({ text: "once" });
    expect(await post({ text: "once", ...more })).toBe("updated");
    expect(writes(github)).toEqual(["checks/create", "checks/update"]);
    expect(linesOf(github)).toEqual([1, 2]);
    const { conclusion = "failure", ...texts } = more;
    expect(github.state.checkRuns).toMatchObject([{ conclusion, ...texts }]);
  });

  test("without a text loses the one it had", async () => {
    const { github, post } = await prepared();
    await post({ text: "once" });
    await post({ text: null });
    expect(github.state.checkRuns).toMatchObject([{ text: "" }]);
    expect(await post({ text: null })).toBe("unchanged");
  });

  test("gets only the annotations that it lacks, as after a job that was killed", async () => {
    const { github, post } = await prepared();
    await post({ annotations: annotations(1, 50) });
    expect(await post({ annotations: annotations(1, 130) })).toBe("updated");
    expect(writes(github)).toEqual(["checks/create", "checks/update", "checks/update"]);
    expect(linesOf(github)).toEqual(upTo(130));
  });

  test("with annotations that are no longer true is replaced by a new one of its name", async () => {
    const { github, post } = await prepared();
    await post({ annotations: annotations(1, 60) });
    expect(await post({ annotations: annotations(2, 61), title: "60 failed" })).toBe("updated");
    expect(github.state.checkRuns.map((run) => run.annotations.length)).toEqual([60, 60]);
    const before = writes(github).length;
    expect(await post({ annotations: annotations(2, 61), title: "60 failed" })).toBe("unchanged");
    expect(await post({ annotations: [], conclusion: "success" })).toBe("updated");
    expect(writes(github).slice(before)).toEqual(["checks/create"]);
    expect(github.state.checkRuns).toHaveLength(3);
  });

  test("shows the same remark once", async () => {
    const { github, post } = await prepared();
    await post({ annotations: [...annotations(1, 3), ...annotations(1, 3)] });
    expect(linesOf(github)).toEqual([1, 2, 3]);
  });

  test("is found among hundreds, and neither another App's nor another's of the name is taken for it", async () => {
    const { github, post, sha } = await prepared();
    for (let index = 0; index < 250; index++)
      github.state.addCheckRun({ name: `other ${index}`, head_sha: sha });
    await post();
    const frame = { name: "Rota: checkout", head_sha: sha };
    for (let index = 0; index < 250; index++)
      github.state.addCheckRun({ ...frame, external_id: "rota/checkout", app: `app-${index}` });
    expect(await post()).toBe("unchanged");
    expect(await post({ title: "other" })).toBe("updated");
    expect(writes(github)).toEqual(["checks/create", "checks/update"]);
    github.state.addCheckRun({ ...frame, external_id: "theirs" });
    expect(await post()).toBe("created");
  });

  test("of a commit that GitHub does not know", async () => {
    const { post } = await prepared();
    const error = await refusalOf(post({ sha: "d".repeat(40) }));
    expect(error).toMatchObject({ status: 422, permission: "checks: write" });
    expect(error.message).toMatch(/^acme\/shop has no commit d{40}: it may have been replaced/);
  });
});

describe("when nobody knows whether a check run was made", () => {
  test.each(UNCLEAR)("%s, and GitHub did it: %s", async (kind, done) => {
    const { github, post } = await prepared();
    github.fault({ kind, on: "checks/create", done });
    expect(await post({ annotations: annotations(1, 70) })).toBe("created");
    expect(linesOf(github)).toEqual(upTo(70));
    expect(writes(github).filter((name) => name === "checks/create")).toHaveLength(done ? 1 : 2);
  });

  test("an old one that is to be replaced is not taken for the new one", async () => {
    const { github, post } = await prepared();
    await post({ annotations: annotations(1, 3) });
    github.fault({ kind: "error", on: "checks/create", done: false });
    github.fault({ kind: "error", on: "checks/create", done: true });
    await post({ annotations: annotations(2, 4) });
    expect(github.state.checkRuns.map(({ annotations: all }) => all[0]?.["start_line"])).toEqual([1, 2]);
  });
});

describe("when nobody knows whether annotations arrived", () => {
  test.each(UNCLEAR)("%s, and GitHub did it: %s", async (kind, done) => {
    const { github, post } = await prepared();
    github.fault({ kind, on: "checks/update", after: 1, done });
    await post({ annotations: annotations(1, 170) });
    expect(linesOf(github)).toEqual(upTo(170));
    expect(writes(github)).toHaveLength(done ? 4 : 5);
  });

  test("a change without annotations is sent again by itself", async () => {
    const { github, post } = await prepared();
    await post();
    github.fault({ kind: "error", on: "checks/update", times: 3, done: true });
    expect(await post({ title: "other" })).toBe("updated");
    expect(linesOf(github)).toEqual([1, 2]);
    expect(github.pendingFaults).toEqual([]);
  });

  test("in the end it is an error, and the next run completes it", async () => {
    const { github, post } = await prepared();
    github.fault({ kind: "error", on: "checks/update", times: 3 });
    const error = await refusalOf(post({ annotations: annotations(1, 70) }));
    expect(error).toMatchObject({ status: 500, permission: "checks: write" });
    expect(github.pendingFaults).toEqual([]);
    expect(github.state.checkRuns).toMatchObject([{ status: "completed" }]);
    await post({ annotations: annotations(1, 70) });
    expect(linesOf(github)).toEqual(upTo(70));
  });
});

describe("what GitHub refuses", () => {
  test.each([
    ["forbidden", "checks/create", 403],
    ["not-found", "checks/create", 404],
    ["conflict", "checks/list-for-ref", 409],
    ["unprocessable", "checks/create", 422],
    ["forbidden", "checks/update", 403],
    ["unprocessable", "checks/update", 422],
  ] as const)("%s of %s is an error at once", async (kind, on, status) => {
    const { github, post } = await prepared();
    github.fault({ kind, on });
    const error = await refusalOf(post({ annotations: annotations(1, 70) }));
    expect(error).toMatchObject({ status, permission: "checks: write" });
    expect(github.requests.filter(({ operation }) => operation === on)).toHaveLength(1);
  });

  test("the token of a fork may only read", async () => {
    const github = await githubForTest();
    const sha = (await github.repository.head("main")) as string;
    const posting = await postingOn(github, github.forkToken);
    const error = await refusalOf(postCheck(posting, checkAt(sha)));
    expect(error).toMatchObject({ status: 403, permission: "checks: write", forbidden: true });
  });

  test.each([
    ["secondary-limit", 2],
    ["too-many", 2],
    ["primary-limit", 1],
  ] as const)("%s is waited for, and then each is posted once", async (kind, times) => {
    const { github, post } = await prepared();
    github.fault({ kind, on: "checks/create", times, retryAfter: 1 });
    github.fault({ kind, on: "checks/update", times, retryAfter: 1 });
    expect(await post({ annotations: annotations(1, 70) })).toBe("created");
    expect(github.pendingFaults).toEqual([]);
    expect(linesOf(github)).toEqual(upTo(70));
  });

  test("5xx thrice of what is created is an error", async () => {
    const { github, post } = await prepared();
    github.fault({ kind: "error", on: "checks/create", times: 3 });
    expect(await refusalOf(post())).toMatchObject({ status: 500, unclear: true });
    expect(writes(github)).toHaveLength(3);
    expect(github.state.checkRuns).toEqual([]);
  });
});
