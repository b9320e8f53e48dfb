import { describe, expect, test } from "vitest";
import { BRANCH, FILES, generating, moved, onGithub, PROJECT, WITHOUT_OTHER } from "./generating.ts";
import { startGithubGit } from "./github-git.ts";
import { NODES } from "./nodes.ts";

describe.each(NODES)("the command generate with a workflow-token, on Node $version", ({ node }) => {
  const { commit, generated } = generating(node);

  test("commits to the branch that runs", async () => {
    const github = await startGithubGit({ files: PROJECT });
    const step = await commit(github, PROJECT, { inputs: { commit: "branch" } });
    expect(step).toMatchObject({ exitCode: 0, outputs: { verdict: "passed" } });
    const { sha, files, parents, message } = github.branch("main") ?? {};
    expect(parents).toEqual([github.running]);
    expect(Object.keys(files ?? {}).sort()).toEqual([...FILES, ...Object.keys(PROJECT)].sort());
    expect(message).toMatch(/^Workflows as the plans say\n\n- \.github\/workflows\/rota-checks\.yml\n/);
    expect(step.stderr).toContain(`committed to main: https://github.test/acme/shop/commit/${sha}\n`);
    expect(step.summary).toContain(
      `The change is committed to main: <https://github.test/acme/shop/commit/${sha}>.`,
    );
    expect(github.pulls).toEqual([]);
  });

  test("what is committed is what the plans say, and is removed with its plan", async () => {
    const files = moved(await generated(PROJECT));
    const { "api/other.plan.yaml": _plan, ...left } = files;
    const github = await startGithubGit({ files: left });
    expect((await commit(github, left, { inputs: { commit: "branch" } })).exitCode).toBe(0);
    expect(github.branch("main")?.files).toEqual(await generated(moved(WITHOUT_OTHER)));
  });

  test("nothing to change: GitHub is not asked", async () => {
    const files = await generated(PROJECT);
    const github = await startGithubGit({ files });
    const step = await commit(github, files);
    expect(step).toMatchObject({ exitCode: 0, outputs: { verdict: "passed" } });
    expect(github.requests).toEqual([]);
  });

  test("opens one pull request, leaves it alone, and brings it up to date", async () => {
    const github = await startGithubGit({ files: PROJECT });
    const first = await commit(github, PROJECT);
    expect(first.exitCode).toBe(0);
    expect(first.stderr).toContain("proposed in the pull request https://github.test/acme/shop/pull/1\n");
    expect(first.summary).toContain(
      "The change is proposed in the pull request <https://github.test/acme/shop/pull/1>.",
    );
    expect(github.pulls).toMatchObject([{ head: BRANCH, base: "main", title: "Workflows as the plans say" }]);
    expect(github.pulls[0]?.body).toContain(`- \`${FILES[1]}\`\n`);
    expect(github.branch(BRANCH)).toMatchObject({
      parents: [github.running],
      files: await generated(PROJECT),
    });
    expect(github.branch("main")?.files).toEqual(PROJECT);

    // The same change again, also when the branch has moved on.
    const proposed = github.branch(BRANCH)?.sha;
    const writes = github.writes.length;
    const later = github.push("main", { ...PROJECT, "README.md": "# Shop\n" });
    for (const running of [github.running, later]) {
      const again = await commit(github, PROJECT, { env: onGithub(github, running) });
      expect(again.stderr).toContain("proposed already in the pull request");
    }
    expect(github.writes).toHaveLength(writes);
    expect(github.branch(BRANCH)?.sha).toBe(proposed);

    // Another change.
    const running = github.push("main", moved(WITHOUT_OTHER));
    const changed = await commit(github, moved(WITHOUT_OTHER), { env: onGithub(github, running) });
    expect(changed.stderr).toContain(
      "proposed anew in the pull request https://github.test/acme/shop/pull/1\n",
    );
    expect(github.pulls).toHaveLength(1);
    const files = await generated(moved(WITHOUT_OTHER));
    expect(github.branch(BRANCH)).toMatchObject({ parents: [running], files });

    // A run for an older commit that comes late.
    const late = await commit(github, PROJECT, { env: onGithub(github, later) });
    expect(late.exitCode).toBe(0);
    expect(late.stderr).toContain("left alone, because a later commit's change is proposed");
    expect(github.branch(BRANCH)?.files).toEqual(files);
  });

  test("a branch that is left from a closed pull request is replaced, and another one opened", async () => {
    const github = await startGithubGit({ files: PROJECT });
    await commit(github, PROJECT);
    github.close(1);
    const step = await commit(github, PROJECT);
    expect(step.stderr).toContain("proposed in the pull request https://github.test/acme/shop/pull/2\n");
    expect(github.pulls.map(({ state }) => state)).toEqual(["closed", "open"]);
  });

  test("another branch has a pull request of its own", async () => {
    const github = await startGithubGit({ files: PROJECT });
    const running = github.push("release/1", PROJECT);
    await commit(github, PROJECT);
    await commit(github, PROJECT, {
      env: { ...onGithub(github, running), GITHUB_REF: "refs/heads/release/1" },
    });
    expect(github.pulls.map(({ head, base }) => [head, base])).toEqual([
      [BRANCH, "main"],
      ["rota/workflows/release/1", "release/1"],
    ]);
  });

  test.each([
    ["the branch has moved on", "before"],
    ["the branch moves on meanwhile", "meanwhile"],
  ])("a race: %s", async (_name, when) => {
    const theirs = { ...PROJECT, "README.md": "# Shop\n" };
    const github = await startGithubGit({
      files: PROJECT,
      fault: (request) => {
        if (when === "meanwhile" && request.method === "PATCH") github.push("main", theirs);
        return false;
      },
    });
    if (when === "before") github.push("main", theirs);
    const step = await commit(github, PROJECT, { inputs: { commit: "branch" } });
    expect(step).toMatchObject({ exitCode: 3, outputs: { verdict: "broken" } });
    expect(step.commands.at(-1)?.data).toBe(
      "main is no longer at the commit that runs\nhint: start the workflow anew on the newest commit; a re-run has the old one",
    );
    expect(step.summary).toContain("+++ b/.github/workflows/rota-health.yml");
    expect(github.branch("main")?.files).toEqual(theirs);
  });

  test("what somebody took off the branch does not come back with the commit", async () => {
    const github = await startGithubGit({ files: { "README.md": "# Shop\n" } });
    const running = github.push("main", PROJECT);
    github.reset("main", github.running);
    const step = await commit(github, PROJECT, {
      inputs: { commit: "branch" },
      env: onGithub(github, running),
    });
    expect(step.exitCode).toBe(3);
    expect(github.branch("main")?.sha).toBe(github.running);
  });

  test.each([
    [
      "branch",
      ["workflows"],
      "Resource not accessible by integration",
      "contents: write, workflows: write (",
    ],
    ["branch", ["contents"], "without `workflows` permission", "contents: write, workflows: write ("],
    [
      "pull-request",
      ["contents"],
      "without `workflows` permission",
      "workflows: write, pull-requests: write (",
    ],
    [
      "pull-request",
      ["contents", "workflows"],
      "Resource not accessible by integration",
      "contents: write, workflows: write, pull-requests: write (a classic token: repo and workflow)",
    ],
  ] as const)("a token that may not: %s with %j", async (way, may, message, hint) => {
    const github = await startGithubGit({ files: PROJECT, may });
    const step = await commit(github, PROJECT, { inputs: { commit: way } });
    expect(step).toMatchObject({ exitCode: 2, outputs: { verdict: "invalid" } });
    const said = step.commands.at(-1)?.data;
    expect(said).toContain(`GitHub refuses the workflow-token: `);
    expect(said).toContain(message);
    expect(said).toContain(hint);
    expect(step.summary).toContain("+++ b/.github/workflows/rota-health.yml");
    expect(step.summary).toContain("give the change below to `git apply`");
    expect(github.branch("main")?.files).toEqual(PROJECT);
  });

  test.each([
    [401, "Bad credentials", 2, "GitHub refuses the workflow-token: Bad credentials"],
    [404, "Not Found", 2, "GitHub refuses the workflow-token: Not Found"],
    [
      409,
      "Repository rule violations found",
      2,
      "GitHub refuses the change: Repository rule violations found",
    ],
    [422, "Changes must be made through a pull request.", 2, "write commit: pull-request"],
    [
      403,
      "API rate limit exceeded for installation",
      3,
      "GitHub did not take the change: API rate limit exceeded",
    ],
    [429, "slow down", 3, "run it again later"],
    [502, "\n::error::pwned", 3, "GitHub did not take the change"],
    [0, "", 3, "GitHub did not take the change"],
  ])("GitHub answers %i %j", async (status, message, exitCode, words) => {
    const github = await startGithubGit({
      files: PROJECT,
      fault: (request, response) => {
        if (request.method === "GET") return false;
        if (status === 0) request.socket.destroy();
        else {
          response.writeHead(status, { "content-type": "application/json" });
          response.end(JSON.stringify({ message }));
        }
        return true;
      },
    });
    const step = await commit(github, PROJECT, { inputs: { commit: "branch" } });
    expect(step.exitCode).toBe(exitCode);
    expect(step.commands.filter(({ command }) => command !== "add-mask")).toEqual([
      { command: "error", properties: {}, data: expect.stringContaining(words) },
    ]);
    expect(step.summary).toContain("+++ b/.github/workflows/rota-health.yml");
    expect(github.branch("main")?.files).toEqual(PROJECT);
  });

  test("two runs that open it at once: the later one is told to come again", async () => {
    const github = await startGithubGit({
      files: PROJECT,
      fault: (request) => {
        if (request.method === "POST" && request.url?.endsWith("/git/refs")) github.push(BRANCH, {});
        return false;
      },
    });
    const step = await commit(github, PROJECT);
    expect(step.exitCode).toBe(3);
    expect(step.commands.at(-1)?.data).toMatch(/^another run proposes the workflows at the same time: /);
  });

  test.each([
    ["pull_request", "refs/pull/7/merge", "on the event pull_request\n"],
    ["pull_request_target", "refs/heads/main", "on the event pull_request_target\n"],
    ["workflow_run", "refs/heads/main", "on the event workflow_run\n"],
    ["push", "refs/tags/v1.0.0", "on the event push for the tag v1.0.0\n"],
  ])("%s of %s has no branch to commit to", async (event, ref, words) => {
    const github = await startGithubGit({ files: PROJECT });
    const step = await commit(github, PROJECT, { env: { GITHUB_EVENT_NAME: event, GITHUB_REF: ref } });
    expect(step).toMatchObject({ exitCode: 2, outputs: { verdict: "invalid" } });
    expect(step.commands.at(-1)?.data).toContain(`a change cannot be committed ${words}hint: run generate`);
    expect(github.requests).toEqual([]);
    const checked = await commit(github, PROJECT, {
      inputs: { check: "true" },
      env: { GITHUB_EVENT_NAME: event, GITHUB_REF: ref },
    });
    expect(checked.exitCode).toBe(1);
    expect(github.requests).toEqual([]);
  });
});
