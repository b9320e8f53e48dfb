import { describe, expect, test } from "vitest";
import { attempt, failure, step, suite, testCase } from "../../src/report/testdata/sample.ts";
import {
  artifact,
  artifactOf,
  comment,
  HEAD,
  MARKER,
  planResult,
  plans,
  TOKEN,
  writes,
} from "./commenting.ts";
import { startGithub } from "./github-comments.ts";
import { NODES } from "./nodes.ts";

const passed = artifactOf(planResult("checkout", "passed"));
const failed = artifactOf(planResult("checkout", "failed"));
const SHA = "0123456789abcdef0123456789abcdef01234567";

describe.each(NODES)("the command comment, on Node $version", ({ node }) => {
  test("tells what did not pass, where it stands, and where the run is", async () => {
    const github = await startGithub({ artifacts: [failed] });
    const {
      step: done,
      said,
      warnings,
    } = await comment({ node, github, files: plans({ checkout: "always" }) });
    expect([done.exitCode, said, warnings]).toEqual([0, "the comment on the pull request is created", []]);
    expect(done.outputs["verdict"]).toBe("passed");
    expect(done.summary).toBe("");
    expect(github.comments).toHaveLength(1);
    const { pull, body } = github.comments[0] ?? { pull: 0, body: "" };
    expect(pull).toBe(12);
    expect(body.startsWith(`${MARKER}\n<!-- rota:not-passed checkout -->\n`)).toBe(true);
    for (const part of [
      `commit \`${HEAD.slice(0, 7)}\``,
      "[run 4711](https://github.test/acme/shop/actions/runs/4711)",
      "## ❌ The plan checkout: failed",
      "1 of 1 case failed",
      `\`status\` · [\`orders.suite.yaml:22\`](https://github.test/acme/shop/blob/${SHA}/orders.suite.yaml#L22)`,
      "- expected  201\n+ actual    409",
    ])
      expect(body).toContain(part);
    expect(done.log).not.toContain(TOKEN);
  });

  test("ten runs make one comment, and one that changed nothing sends nothing", async () => {
    const github = await startGithub({});
    const files = plans({ checkout: "always" });
    for (let run = 1; run <= 10; run++) {
      github.keep([run % 2 === 0 ? passed : failed]);
      const { requests } = await comment({ node, github, files });
      expect(writes(requests)).toEqual([run === 1 ? "POST /issues/12/comments" : "PATCH /issues/comments/1"]);
    }
    const again = await comment({ node, github, files });
    expect(again.said).toBe("the comment on the pull request is unchanged");
    expect(writes(again.requests)).toEqual([]);
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toContain("✅");
  });

  test("GitHub gives line ends and the end of a text back in its own way", async () => {
    const github = await startGithub({ artifacts: [failed] });
    const files = plans({ checkout: "always" });
    await comment({ node, github, files });
    const [kept] = github.comments;
    if (kept !== undefined) kept.body = kept.body.trimEnd().replaceAll("\n", "\r\n");
    const { said } = await comment({ node, github, files });
    expect(said).toBe("the comment on the pull request is unchanged");
  });

  test.each<[policy: string, runs: string, written: string]>([
    // p: passed, f: failed; c: created, u: updated, -: nothing.
    ["always", "pfpp", "cuu-"],
    ["on-change", "ppfppfp", "--cu-uu"],
    ["on-failure", "ppffp", "--c-u"],
    ["never", "pfp", "---"],
    ["", "pfp", "---"],
  ])("%s: the runs %s give %s", async (policy, runs, written) => {
    const github = await startGithub({});
    const files = plans({ checkout: policy });
    let done = "";
    for (const run of runs) {
      github.keep([run === "p" ? passed : failed]);
      const { requests } = await comment({ node, github, files });
      const [write] = writes(requests);
      done += write === undefined ? "-" : write.startsWith("POST") ? "c" : "u";
    }
    expect(done).toBe(written);
  });

  test("once there, on-failure tells of every commit; on-change only of what did not pass before", async () => {
    for (const [policy, edits] of [
      ["on-failure", 1],
      ["on-change", 0],
    ] as const) {
      const github = await startGithub({ artifacts: [failed] });
      const files = plans({ checkout: policy });
      await comment({ node, github, files });
      github.keep([passed]);
      await comment({ node, github, files });
      const { requests } = await comment({ node, github, files, env: { GITHUB_RUN_ID: "4712" } });
      expect(writes(requests)).toEqual([]);
      github.keep([{ ...passed, run: 4713 }]);
      const later = await comment({ node, github, files, env: { GITHUB_RUN_ID: "4713" } });
      expect(writes(later.requests)).toHaveLength(edits);
    }
  });

  test("every plan has a section, the worst first; those that never comment have none", async () => {
    const github = await startGithub({
      artifacts: [
        ...[planResult("a", "passed"), planResult("b", "failed"), planResult("c", "failed")].map((one) =>
          artifactOf(one),
        ),
        artifactOf(planResult("b", "passed", { environment: "staging" })),
        artifact(
          "rota-b-staging@x-1",
          JSON.stringify(planResult("b-staging", "failed", { environment: "x" })),
        ),
        artifact("logs", "{}"),
        artifact("rota-a", "{}"),
      ],
    });
    const files = plans({ a: "on-failure", b: "on-failure", c: "never", d: "always", "b-staging": "" });
    const { warnings } = await comment({ node, github, files });
    expect(warnings).toEqual([]);
    const body = github.comments[0]?.body ?? "";
    expect(body.match(/^## .*$/gm)).toEqual([
      "## ❌ The plan b: failed",
      "## ✅ The plan a: passed",
      "## ✅ The plan b on staging: passed",
    ]);
    expect(body).toContain("1 of 2 plans did not pass");
    expect(body).toContain("- **The plan d**: no result, the run has none");
    expect(body).toMatch(/^<!-- rota:not-passed b -->$/m);
  });

  test("a plan that has no result now counts as it did before", async () => {
    const github = await startGithub({});
    const files = plans({ a: "on-change", b: "on-change" });
    const runs = [
      [planResult("a", "failed"), planResult("b", "failed")],
      [planResult("a", "passed")],
      [planResult("a", "passed"), planResult("b", "passed")],
    ];
    const states = [];
    for (const run of runs) {
      github.keep(run.map((one) => artifactOf(one)));
      await comment({ node, github, files });
      states.push(github.comments[0]?.body.split("\n")[1]);
    }
    expect(states).toEqual([
      "<!-- rota:not-passed a b -->",
      "<!-- rota:not-passed b -->",
      "<!-- rota:not-passed -->",
    ]);
  });

  test("of several attempts the last one counts", async () => {
    const github = await startGithub({
      artifacts: [2, 10, 1, 9].map((attempt) =>
        artifactOf(planResult("checkout", attempt === 10 ? "passed" : "failed"), attempt),
      ),
    });
    const { requests } = await comment({ node, github, files: plans({ checkout: "always" }) });
    expect(github.comments[0]?.body).toContain("## ✅ The plan checkout: passed");
    expect(requests.filter((request) => request.includes("/zip"))).toEqual(["GET /actions/artifacts/2/zip"]);
  });

  test("no results: nothing is written, and that is said", async () => {
    const github = await startGithub({
      artifacts: [
        { ...failed, expired: true },
        { ...failed, run: 1 },
      ],
    });
    const {
      step: done,
      said,
      requests,
    } = await comment({ node, github, files: plans({ checkout: "always" }) });
    expect(done.exitCode).toBe(0);
    expect(said).toBe("no comment: the workflow run left no result of a plan that wants one");
    expect(requests).toHaveLength(1);
  });

  test("an event without a pull request: nothing is asked", async () => {
    const github = await startGithub({ artifacts: [failed] });
    const {
      step: done,
      said,
      requests,
    } = await comment({
      ...{ node, github, event: { merge_group: {} }, files: plans({ checkout: "always" }) },
      env: { GITHUB_EVENT_NAME: "merge_group" },
    });
    expect([done.exitCode, said, requests]).toEqual([
      0,
      "no comment: the event merge_group is not of a pull request",
      [],
    ]);
  });

  test("without a token, or an event, the step cannot do what it is asked for", async () => {
    const github = await startGithub({});
    const files = plans({ checkout: "always" });
    const { step: none } = await comment({ node, github, files, inputs: { token: "" } });
    expect([none.exitCode, none.stderr]).toEqual([
      2,
      expect.stringContaining("the command comment needs a token"),
    ]);
    const { step: lost } = await comment({
      node,
      github,
      files,
      env: { GITHUB_EVENT_PATH: "/nowhere.json" },
    });
    expect([lost.exitCode, lost.stderr]).toEqual([
      2,
      expect.stringContaining("the event of the workflow cannot be read"),
    ]);
  });

  test("5,000 failed cases make a comment that GitHub takes, and it says what is left out", async () => {
    const cases = Array.from({ length: 5_000 }, (_, index) =>
      testCase(`case-${index}`, "failed", {
        reason: "漢字 😀 @team #12",
        attempts: [attempt("failed", [step({ outcome: "failed", failures: [failure()] })])],
      }),
    );
    const big = planResult("checkout", "failed", { suites: [suite({ outcome: "failed", cases })] });
    const github = await startGithub({ artifacts: [artifactOf(big)] });
    const { warnings } = await comment({ node, github, files: plans({ checkout: "always" }) });
    expect(warnings).toEqual([]);
    const body = github.comments[0]?.body ?? "";
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(body).toMatch(
      /> Left out to stay within 65,000 bytes: the details of [\d,]+ cases, [\d,]+ failed cases\./,
    );
    expect(body).toContain("#### Orders › case-0");
  });
});
