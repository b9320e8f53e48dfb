import { describe, expect, test } from "vitest";
import { attempt, body, exchange, failure, step, suite, testCase } from "../../src/report/testdata/sample.ts";
import { artifact, artifactOf, comment, MARKER, openPull, planResult, plans } from "./commenting.ts";
import { NODES } from "./nodes.ts";

const passed = artifactOf(planResult("checkout", "passed"));
const failed = artifactOf(planResult("checkout", "failed"));
const SHA = "0123456789abcdef0123456789abcdef01234567";

describe.each(NODES)("the command comment, on Node $version", ({ node }) => {
  test("tells what did not pass, where it stands, and where the run is", async () => {
    const pull = await openPull(plans({ checkout: "always" }), { artifacts: [failed] });
    const { step: done, said, warnings } = await comment({ node, pull });
    expect([done.exitCode, said, warnings]).toEqual([0, "the comment on the pull request is created", []]);
    expect(done.outputs["verdict"]).toBe("passed");
    expect(done.summary).toBe("");
    const [text = "", ...others] = await pull.comments();
    expect(others).toEqual([]);
    expect(text).toMatch(
      /^<!-- rota:checks -->\n<!-- rota:not-passed checkout -->\n<!-- rota:told [0-9a-f]{32} -->\n\n/,
    );
    for (const part of [
      `commit \`${pull.sha.slice(0, 7)}\``,
      "[run 4711](https://github.test/acme/shop/actions/runs/4711)",
      "## ❌ The plan checkout: failed",
      "1 of 1 case failed",
      `\`status\` · [\`orders.suite.yaml:22\`](https://github.test/acme/shop/blob/${SHA}/orders.suite.yaml#L22)`,
      "- expected  201\n+ actual    409",
    ])
      expect(text).toContain(part);
    expect(done.log).not.toContain(pull.github.token);
  });

  test("ten runs make one comment, and one that changed nothing sends nothing", async () => {
    const pull = await openPull(plans({ checkout: "always" }));
    for (let run = 1; run <= 10; run++) {
      pull.keep(run % 2 === 0 ? passed : failed);
      const { writes } = await comment({ node, pull });
      expect(writes).toEqual([run === 1 ? "create-comment" : "update-comment"]);
    }
    const again = await comment({ node, pull });
    expect(again.said).toBe("the comment on the pull request is unchanged");
    expect(again.writes).toEqual([]);
    const [text, ...others] = await pull.comments();
    expect(others).toEqual([]);
    expect(text).toContain("✅");
  });

  test("neither another run nor how long it took is a change; a commit, a message or a count is", async () => {
    const pull = await openPull(plans({ checkout: "always" }), { artifacts: [failed] });
    await comment({ node, pull });
    pull.keep({ ...artifactOf(planResult("checkout", "failed", { duration: 99_000 })), run: 4712 });
    const env = { GITHUB_RUN_ID: "4712" };
    expect((await comment({ node, pull, env })).said).toBe("the comment on the pull request is unchanged");
    const steps = [step({ outcome: "failed", failures: [failure({ message: "expected 201, found 500" })] })];
    const item = testCase("place-order", "failed", { attempts: [attempt("failed", steps)] });
    const suites = [suite({ outcome: "failed", cases: [item] })];
    pull.keep(artifactOf(planResult("checkout", "failed", { suites })));
    expect((await comment({ node, pull })).writes).toEqual(["update-comment"]);
    expect((await comment({ node, pull })).writes).toEqual([]);
    const sha = "a".repeat(40);
    const event = { pull_request: { number: pull.number, head: { sha, repo: null }, base: { ref: "main" } } };
    expect((await comment({ node, pull, event })).writes).toEqual(["update-comment"]);
    expect(await pull.comments()).toEqual([expect.stringContaining("commit `aaaaaaa`")]);
  });

  test("GitHub gives line ends and the end of a text back in its own way", async () => {
    const pull = await openPull(plans({ checkout: "always" }), { artifacts: [failed] });
    await comment({ node, pull });
    const [kept = ""] = await pull.comments();
    const [made] = pull.github.requests.filter(({ operation }) => operation === "issues/create-comment");
    expect(made?.status).toBe(201);
    const list = await pull.github.repository.commentIds(pull.number);
    await pull.github.repository.editComment(list[0] as number, kept.trimEnd().replaceAll("\n", "\r\n"));
    const { said } = await comment({ node, pull });
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
    const pull = await openPull(plans({ checkout: policy }));
    let done = "";
    for (const run of runs) {
      pull.keep(run === "p" ? passed : failed);
      const [write] = (await comment({ node, pull })).writes;
      done += write === undefined ? "-" : write[0];
    }
    expect(done).toBe(written);
  });

  test("once there, on-failure tells of every commit; on-change only of what did not pass before", async () => {
    for (const [policy, edits] of [
      ["on-failure", 1],
      ["on-change", 0],
    ] as const) {
      const pull = await openPull(plans({ checkout: policy }), { artifacts: [failed] });
      await comment({ node, pull });
      pull.keep(passed);
      await comment({ node, pull });
      const event = (sha: string) => ({
        pull_request: { number: pull.number, head: { sha, repo: null }, base: { ref: "main" } },
      });
      const later = await comment({ node, pull, event: event("b".repeat(40)) });
      expect(later.writes).toHaveLength(edits);
    }
  });

  test("every plan has a section, the worst first; those that never comment have none", async () => {
    const pull = await openPull(
      plans({ a: "on-failure", b: "on-failure", c: "never", d: "always", "b-staging": "" }),
    );
    const staging = [planResult("b-staging", "failed", { environment: "x" })];
    pull.keep(
      ...["a", "b", "c"].map((id) => artifactOf(planResult(id, id === "a" ? "passed" : "failed"))),
      artifact("rota-b-staging@x-1", JSON.stringify(staging[0])),
      artifact("logs", "{}"),
      artifact("rota-a", "{}"),
    );
    const { warnings } = await comment({ node, pull });
    expect(warnings).toEqual([]);
    const [text = ""] = await pull.comments();
    expect(text.match(/^## .*$/gm)).toEqual(["## ❌ The plan b: failed", "## ✅ The plan a: passed"]);
    expect(text).toContain("1 of 2 plans did not pass");
    expect(text).toContain("- **The plan d**: no result, the run has none");
    expect(text).toMatch(/^<!-- rota:not-passed b -->$/m);
  });

  test("a plan that ran in several environments has one section, which says where what happened", async () => {
    const pull = await openPull(plans({ shop: "always" }));
    pull.keep(
      artifactOf(planResult("shop", "passed", { environment: "local" })),
      artifactOf(planResult("shop", "failed", { environment: "staging" })),
    );
    await comment({ node, pull });
    const [text = ""] = await pull.comments();
    expect(text.match(/^## .*$/gm)).toEqual(["## ❌ The plan shop: failed"]);
    expect(text).toContain("1 of 1 plan did not pass");
    expect(text).toContain("**1 of 2 cases failed in");
    expect(text).toContain("❌ staging, ✅ local");
    expect(text).toContain("#### Orders › place-order on staging");
    expect(text).toContain("<summary>Orders on local: 1 passed case</summary>");
  });

  test("a plan that has no result now counts as it did before", async () => {
    const pull = await openPull(plans({ a: "on-change", b: "on-change" }));
    const states = [];
    for (const run of [
      [planResult("a", "failed"), planResult("b", "failed")],
      [planResult("a", "passed")],
      [planResult("a", "passed"), planResult("b", "passed")],
    ]) {
      pull.keep(...run.map((one) => artifactOf(one)));
      await comment({ node, pull });
      states.push((await pull.comments())[0]?.split("\n")[1]);
    }
    expect(states).toEqual([
      "<!-- rota:not-passed a b -->",
      "<!-- rota:not-passed b -->",
      "<!-- rota:not-passed -->",
    ]);
  });

  test("of several attempts the last one counts", async () => {
    const pull = await openPull(plans({ checkout: "always" }));
    pull.keep(
      ...[2, 10, 1, 9].map((attempt) =>
        artifactOf(planResult("checkout", attempt === 10 ? "passed" : "failed"), attempt),
      ),
    );
    const { requests } = await comment({ node, pull });
    expect((await pull.comments())[0]).toContain("## ✅ The plan checkout: passed");
    expect(requests.filter((request) => request.includes("/zip"))).toHaveLength(1);
  });

  test("no results: nothing is written, and that is said", async () => {
    const artifacts = [
      { ...failed, expired: true },
      { ...failed, run: 4712 },
    ];
    const pull = await openPull(plans({ checkout: "always" }), { artifacts });
    const { step: done, said, writes } = await comment({ node, pull });
    expect([done.exitCode, said, writes]).toEqual([
      0,
      "no comment: the workflow run left no result of a plan that wants one",
      [],
    ]);
  });

  test("an event without a pull request: nothing is asked", async () => {
    const pull = await openPull(plans({ checkout: "always" }), { artifacts: [failed] });
    const env = { GITHUB_EVENT_NAME: "workflow_dispatch" };
    const { step: done, said, requests } = await comment({ node, pull, env, event: { inputs: {} } });
    expect([done.exitCode, said, requests]).toEqual([
      0,
      "no comment: the event workflow_dispatch is not of a pull request",
      [],
    ]);
  });

  test("without a token, or an event, the step cannot do what it is asked for", async () => {
    const pull = await openPull(plans({ checkout: "always" }));
    const { step: none } = await comment({ node, pull, inputs: { token: "" } });
    expect([none.exitCode, none.stderr]).toEqual([
      2,
      expect.stringContaining("the command comment needs a token"),
    ]);
    const env = { GITHUB_EVENT_PATH: "/nowhere.json" };
    const { step: lost } = await comment({ node, pull, env });
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
    const pull = await openPull(plans({ checkout: "always" }), { artifacts: [artifactOf(big)] });
    const { warnings } = await comment({ node, pull });
    expect(warnings).toEqual([]);
    const [text = ""] = await pull.comments();
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(65_000);
    expect(text).toMatch(
      /> Left out to stay within 65,000 bytes: the details of [\d,]+ cases, [\d,]+ failed cases\./,
    );
    expect(text).toContain("#### Orders › case-0");
  });

  test("500 failures with bodies of 100 KB make one, too", async () => {
    const text = "漢字 @team <b> ``` ".repeat(5_000);
    const wrong = failure({ message: text, expected: text, actual: text, diff: text });
    // As many as the action takes of one result with such bodies.
    const sent = exchange({
      response: { status: 500, headers: [], body: body("x".repeat(100_000)), duration: 1 },
    });
    const cases = Array.from({ length: 500 }, (_, index) =>
      testCase(`case-${index}`, "failed", {
        attempts: [
          attempt("failed", [
            step({
              outcome: "failed",
              failures: index < 20 ? [wrong] : [failure()],
              exchange: index < 100 ? sent : null,
            }),
          ]),
        ],
      }),
    );
    const big = planResult("checkout", "failed", { suites: [suite({ outcome: "failed", cases })] });
    const pull = await openPull(plans({ checkout: "always" }), { artifacts: [artifactOf(big)] });
    const { warnings, writes } = await comment({ node, pull });
    expect([warnings, writes]).toEqual([[], ["create-comment"]]);
    const [written = ""] = await pull.comments();
    expect(Buffer.byteLength(written)).toBeLessThanOrEqual(65_000);
    expect(written).toContain("> Left out to stay within 65,000 bytes:");
    expect(written.startsWith(MARKER)).toBe(true);
  });
});
