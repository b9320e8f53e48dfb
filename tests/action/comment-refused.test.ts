import { describe, expect, test } from "vitest";
import type { Fault } from "../github/faults.ts";
import {
  artifactOf,
  BOT,
  type Commented,
  comment,
  MARKER,
  openPull,
  planResult,
  plans,
  pullRequest,
  writeAs,
} from "./commenting.ts";
import { NEWEST_NODE } from "./nodes.ts";

const failed = artifactOf(planResult("checkout", "failed"));
const CREATE = "issues/create-comment";

/** Nothing but a warning came of it: the verdict stands. */
function expectWarning({ step, warnings }: Commented, why: RegExp) {
  expect([step.exitCode, step.outputs["verdict"]]).toEqual([0, "passed"]);
  expect(warnings).toEqual([expect.stringMatching(why)]);
  const told = step.commands.map(({ command }) => command).filter((name) => name !== "add-mask");
  expect(told).toEqual(["warning"]);
}

describe.each(NEWEST_NODE)(
  "what GitHub refuses is a warning to the command comment, on Node $version",
  ({ node }) => {
    const open = () => openPull(plans({ checkout: "always" }), { artifacts: [failed] });

    test.each<[string, Fault, RegExp]>([
      [
        "no permission",
        { kind: "forbidden", on: CREATE },
        /add "pull-requests: write" under permissions: of the job\. GitHub answered 403 \(Resource not/,
      ],
      ["not found", { kind: "not-found", on: CREATE }, /add "pull-requests: write"/],
      [
        "no artifacts",
        { kind: "forbidden", on: "actions/list-workflow-run-artifacts" },
        /add "actions: read" under/,
      ],
      [
        "a refusal",
        { kind: "unprocessable", on: CREATE, message: "\n::error::pwned\n@team" },
        /^No comment could be written: GitHub answered 422 \( ?::error::pwned @team\)/,
      ],
      [
        "an error, again and again",
        { kind: "bad-gateway", on: CREATE, times: 3 },
        /^No comment could be written: GitHub answered 502; see https:\/\/www\.githubstatus\.com/,
      ],
      [
        "a download that is gone",
        { kind: "not-found", on: "actions/download-artifact" },
        /add "actions: read"/,
      ],
    ])("%s", async (_name, fault, why) => {
      const pull = await open();
      pull.github.fault(fault);
      expectWarning(await comment({ node, pull }), why);
      expect(await pull.comments()).toEqual([]);
      expect(pull.github.pendingFaults).toEqual([]);
    });

    test.each([
      [
        "a fork",
        "eve/shop",
        {},
        /from a fork may only read; rota-report\.yml comments on pull requests from forks/,
      ],
      [
        "Dependabot",
        "acme/shop",
        { GITHUB_ACTOR: "dependabot[bot]" },
        /that Dependabot started may only read; rota-report\.yml comments on its pull requests, too\. GitHub/,
      ],
    ])("the token of %s may only read", async (_name, repository, env, why) => {
      const pull = await open();
      const token = pull.github.forkToken;
      const event = pullRequest(pull, repository);
      expectWarning(await comment({ node, pull, token, event, env }), why);
      expect(await pull.comments()).toEqual([]);
    });

    test("no server at all", async () => {
      const pull = await open();
      const env = { GITHUB_API_URL: "http://127.0.0.1:9" };
      expectWarning(
        await comment({ node, pull, env }),
        /^The pull request could not be told of the results: GitHub could not/,
      );
    });

    test.each<[string, Fault]>([
      ["an answer that was cut off", { kind: "cut", on: CREATE }],
      ["a connection that broke after it was made", { kind: "reset", on: CREATE, done: true }],
      ["an error after it was made", { kind: "bad-gateway", on: CREATE, done: true }],
    ])("%s gives no second comment", async (_name, fault) => {
      const pull = await open();
      pull.github.fault(fault);
      const { said, warnings, writes } = await comment({ node, pull });
      expect([said, warnings]).toEqual(["the comment on the pull request is created", []]);
      expect([writes, (await pull.comments()).length]).toEqual([["create-comment"], 1]);
      expect(pull.github.pendingFaults).toEqual([]);
    });

    test.each<[string, Fault]>([
      ["an error before it was made", { kind: "error", on: CREATE }],
      ["a broken connection", { kind: "reset", on: CREATE }],
    ])("%s is tried again", async (_name, fault) => {
      const pull = await open();
      pull.github.fault(fault);
      expect((await comment({ node, pull })).said).toBe("the comment on the pull request is created");
      expect(await pull.comments()).toHaveLength(1);
    });

    test("a second comment that cannot be removed is told, and the first is written", async () => {
      const pull = await open();
      for (let index = 0; index < 2; index++) await writeAs(pull, BOT, `${MARKER}\nold`);
      pull.github.fault({ kind: "forbidden", on: "issues/delete-comment" });
      const done = await comment({ node, pull });
      expectWarning(done, /^A second comment of ours could not be removed: Resource not accessible/);
      expect(done.said).toBe("the comment on the pull request is updated");
      expect((await pull.comments())[0]).toContain("## ❌");
    });

    test("what cannot be known of schedules keeps no comment from being written", async () => {
      const pull = await open();
      pull.github.fault({ kind: "forbidden", on: "pulls/list-files" });
      const done = await comment({ node, pull });
      expectWarning(
        done,
        /^What the pull request does to schedules is not known: add "pull-requests: read" under permissions/,
      );
      expect(done.said).toBe("the comment on the pull request is created");
    });
  },
);
