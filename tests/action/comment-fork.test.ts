import { describe, expect, test } from "vitest";
import { zipOf } from "../../src/load/testing/zip-of.ts";
import type { ResultDocument } from "../../src/model/generated/result.ts";
import { attempt, failure, step, suite, testCase } from "../../src/report/testdata/sample.ts";
import {
  artifact,
  artifactOf,
  type Commented,
  comment,
  type KeptArtifact,
  MARKER,
  ofFork,
  openPull,
  type PullOnGithub,
  planResult,
  plans,
  pullRequest,
  workflowRun,
} from "./commenting.ts";
import { NEWEST_NODE } from "./nodes.ts";

const ATTACK = [
  "@team #12 acme/shop#3 GH-7 https://evil.test www.evil.test",
  "<script>alert(1)</script> <img src=x> <!-- --> </details>",
  "[click](https://evil.test) `code` | a | b | \\| **bold** $x$",
  "\n# heading\n- item\n```\n````\n::error::pwned\n##[error]pwned\n<!-- rota:not-passed -->",
  "\u202etxt.exe\u2066 \u001b[31m \u0000 \ud800",
].join(" ");
const files = plans({ checkout: "always" });
const failed = ofFork(artifactOf(planResult("checkout", "failed")));

describe.each(NEWEST_NODE)("the command comment with run-id, on Node $version", ({ node }) => {
  const open = (...artifacts: readonly KeptArtifact[]) => openPull(files, { artifacts });
  const report = async (
    pull: PullOnGithub,
    event: unknown = workflowRun(pull),
  ): Promise<Commented & { body: string }> => {
    const told = await comment({ node, pull, event });
    expect(told.step.exitCode).toBe(0);
    return { ...told, body: (await pull.comments())[0] ?? "" };
  };

  test("comments on the pull request whose commit was run, with links that the artifact cannot change", async () => {
    const { plan } = planResult("checkout", "failed");
    const evil = planResult("checkout", "failed", {
      plan: { ...plan, name: "Security review: approved" },
      run: {
        ...{ id: "1", attempt: 9, event: "push", ref: null, occurrence: null },
        ...{ url: "https://evil.test/acme/shop/actions/runs/1", sha: "f".repeat(40) },
      },
    });
    const pull = await open(ofFork(artifactOf(evil)));
    const { body, said, warnings, requests } = await report(pull);
    expect([said, warnings]).toEqual(["the comment on the pull request is created", []]);
    expect(body).toContain("[run 815](https://github.test/acme/shop/actions/runs/815)");
    expect(body).toContain(`(https://github.test/acme/shop/blob/${pull.sha}/orders.suite.yaml#L22)`);
    expect(body).toContain("> The pull request comes from a fork");
    expect(body).toContain("## ❌ The plan checkout: failed");
    expect(body).not.toMatch(/evil|approved|ffff/);
    expect(requests.filter((request) => request.startsWith("GET /pulls?"))).toEqual([
      "GET /pulls?state=open&head=eve%3Apatch-1&per_page=100",
    ]);
  });

  test("ten runs make one comment", async () => {
    const pull = await open();
    for (let run = 1; run <= 10; run++) {
      pull.keep(ofFork(artifactOf(planResult("checkout", run % 2 === 0 ? "passed" : "failed"))));
      await report(pull);
    }
    expect(await pull.comments()).toEqual([expect.stringContaining("## ✅")]);
  });

  test.each<[string, (pull: PullOnGithub) => Promise<Record<string, unknown>>, string]>([
    [
      "no pull request",
      async () => ({ head_branch: "patch-2" }),
      "no open pull request of eve:patch-2 is at the commit",
    ],
    [
      "another commit",
      async () => ({ head_sha: "a".repeat(40) }),
      "no open pull request of eve:patch-1 is at the commit",
    ],
    [
      "a closed one",
      async ({ github, number }) => {
        await github.repository.closePull(number);
        return {};
      },
      "no open pull request of eve:patch-1 is at the commit",
    ],
    [
      "another fork's",
      async () => ({ head_repository: { full_name: "bob/shop", owner: { login: "bob" } } }),
      "no open pull request of bob:patch-1 is at the commit",
    ],
    [
      "two",
      async ({ github: { repository } }) => {
        await repository.commit("release", { "a.txt": "a" }, await repository.head("main"));
        await repository.openPull("change", "release");
        return {};
      },
      "2 open pull requests of eve:patch-1 are at the commit",
    ],
  ])("%s: nothing is written, nor fetched", async (_name, prepare, why) => {
    const pull = await open(failed);
    const event = workflowRun(pull, await prepare(pull));
    const { said, requests } = await report(pull, event);
    expect(said).toBe(`no comment: ${why} ${event.workflow_run.head_sha}`);
    expect(await pull.comments()).toEqual([]);
    expect(requests).toHaveLength(1);
  });

  test.each<[string, Record<string, unknown>, string]>([
    ["a run of something else", { event: "push" }, "the workflow run 815 is not of a pull request"],
    ["a deleted fork", { head_repository: null }, "the repository that the workflow run 815 is of is gone"],
  ])("%s: nothing is asked", async (_name, special, why) => {
    const pull = await open(failed);
    const { said, requests } = await report(pull, workflowRun(pull, special));
    expect([said, requests]).toEqual([`no comment: ${why}`, []]);
  });

  test.each<[string, (pull: PullOnGithub) => object]>([
    ["of another run", (pull) => workflowRun(pull, { id: 816 })],
    ["of a pull request", (pull) => pullRequest(pull)],
  ])("an event %s is a mistake of the workflow", async (_name, eventOf) => {
    const pull = await open(failed);
    const event = eventOf(pull);
    const { step: done, requests } = await comment({ node, pull, event, inputs: { "run-id": "815" } });
    expect(done.exitCode).toBe(2);
    expect(done.stderr).toContain("the workflow run 815 is not the one that started this workflow");
    expect(requests).toEqual([]);
  });

  test("the policy is that of this checkout", async () => {
    const pull = await openPull(plans({ checkout: "never" }), {
      change: plans({ checkout: "always" }),
      artifacts: [failed],
    });
    const { said, writes } = await report({ ...pull, files: plans({ checkout: "never" }) });
    expect([said, writes]).toEqual(["no comment: no plan asks for one", []]);
  });

  const zip = (content: string | Uint8Array) => zipOf([{ name: "result.json", content }]);
  const changed = (special: object) => JSON.stringify({ ...planResult("checkout", "failed"), ...special });
  test.each<[string, Partial<KeptArtifact>, string]>([
    [
      "that is larger than it says",
      { zip: Buffer.alloc(11_000_000), size: 100 },
      "the artifact has more than 10 MB",
    ],
    ["that says it is huge", { size: 1e12 }, "the artifact has more than 10 MB"],
    ["with a bomb", { zip: zip(Buffer.alloc(400_000_000, " ")) }, "result.json has more than 20000000 bytes"],
    [
      "with a bomb that says it is small",
      { zip: zipOf([{ name: "result.json", content: Buffer.alloc(400_000_000, " "), size: 1_000 }]) },
      "result.json is damaged",
    ],
    [
      "of other paths only",
      {
        zip: zipOf(
          ["../result.json", "/result.json", "..\\result.json", "x/result.json"].map((name) => ({
            name,
            content: changed({}),
          })),
        ),
      },
      "it holds no result.json",
    ],
    ["that is no archive", { zip: Buffer.from("<html>") }, "it is no ZIP archive"],
    ["that is not JSON", { zip: zip("{") }, "it is not JSON"],
    ["that is not UTF-8", { zip: zip(Buffer.from([0x22, 0xff, 0x22])) }, "it is not UTF-8"],
    ["that is nested deep", { zip: zip("[".repeat(5_000_000)) }, "it is nested too deep"],
    ["of another form", { zip: zip("null") }, "it is not as schemas/result.schema.json says"],
    [
      "with a key too many",
      { zip: zip(changed({ number: 1 })) },
      "it is not as schemas/result.schema.json says",
    ],
    [
      "with a wrong count",
      { zip: zip(changed({ counts: { total: "<b>" } })) },
      "it is not as schemas/result.schema.json says",
    ],
    [
      "of another plan",
      { zip: zip(JSON.stringify(planResult("checkbox", "failed"))) },
      "it is a result of something else",
    ],
    [
      "of another environment",
      { zip: zip(changed({ environment: "prod" })) },
      "it is a result of something else",
    ],
    ["that is joined", { zip: zip(changed({ legs: [] })) }, "it was joined of several"],
  ])("an artifact %s is left out, and that is said", async (_name, special, why) => {
    const pull = await open({ ...failed, ...special });
    const { said, warnings } = await report(pull);
    expect(warnings).toEqual([`The artifact rota-checkout-1 is left out: ${why}`]);
    expect(said).toBe("no comment: the workflow run left no result of a plan that wants one");
    expect(await pull.comments()).toEqual([]);
  });

  test("results that do not go together are left out, and that is said", async () => {
    const impossible = { start: "2026-99-99T00:00:00.000Z" };
    const pull = await open(
      ofFork(artifactOf(planResult("checkout", "failed", { environment: "a", ...impossible }))),
      ofFork(artifactOf(planResult("checkout", "failed", { environment: "b" }))),
    );
    const { warnings, step: done } = await report(pull);
    expect(warnings).toEqual(["The artifact rota-checkout is left out: Invalid time value"]);
    expect(done.outputs["verdict"]).toBe("passed");
  });

  test("a result that can be used is told beside one that cannot", async () => {
    const good = ofFork(artifactOf(planResult("checkout", "failed", { environment: "staging" })));
    const bad = ofFork(artifact("rota-checkout@team <b> #12-1", "{}"));
    const { body, warnings } = await report(await open(good, bad));
    expect(warnings).toHaveLength(1);
    expect(body).toContain("## ❌ The plan checkout on staging: failed");
    expect(body).toContain("no result, it is not as schemas/result.schema.json says");
    expect(body).not.toMatch(/@team|<b>|[^&]#12/);
  });

  test("no more than a hundred results are read", async () => {
    const many = Array.from({ length: 103 }, (_, index) =>
      ofFork(artifactOf(planResult("checkout", "failed", { environment: `e${index}` }))),
    );
    const { warnings, body, requests } = await report(await open(...many));
    expect(requests.filter((request) => request.endsWith("/zip"))).toHaveLength(100);
    expect(warnings).toEqual(
      Array(3).fill(expect.stringMatching(/is left out: there are too many before it$/)),
    );
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(65_000);
    expect(body.match(/^## /gm)).toHaveLength(1);
    expect(body).toContain("100 of 100 cases failed");
  });

  test("text that wants to be something else stays text", async () => {
    const place = (file: string) => ({ file, line: 1, column: 1 });
    const wrong = failure({
      query: ATTACK,
      message: ATTACK,
      expected: ATTACK,
      actual: ATTACK,
      diff: ATTACK,
      place: place("../../../../eve/evil/x"),
    });
    const bad = step({ outcome: "failed", name: ATTACK, failures: [wrong], place: place("a/./../b") });
    const item = testCase("place", "failed", {
      ...{ name: ATTACK, reason: ATTACK, place: place(ATTACK) },
      attempts: [attempt("failed", [bad])],
    });
    const evil: Partial<ResultDocument> = {
      suites: [suite({ name: ATTACK, outcome: "failed", cases: [item] })],
      reason: ATTACK,
    };
    const pull = await open(ofFork(artifactOf(planResult("checkout", "failed", evil))));
    const { step: done, body } = await report(pull);
    const outside = body
      .replace(/^(`{3,})diff\n[\s\S]*?\n\1$/gm, "")
      .replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, "");
    expect(outside).not.toMatch(/@team|[^&]#12|GH-7|:\/\/evil|www\.|<script|<img|<\/details/);
    expect(body).not.toMatch(/[\u202e\u2066\u001b\0]/);
    expect(outside).not.toContain("(https://evil.test");
    // Only paths that can be in the repository are linked.
    expect(body.match(/\]\(https:[^)]*\)/g)?.filter((link) => /\/\.\.?\//.test(link))).toEqual([]);
    expect(body).not.toContain(`${pull.sha}/..`);
    expect(body.split("\n").slice(0, 2)).toEqual([MARKER, "<!-- rota:not-passed checkout -->"]);
    expect(done.commands.filter(({ command }) => command !== "add-mask")).toEqual([]);
  });
});
