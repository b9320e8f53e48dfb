import { expect, test } from "vitest";
import { githubClient } from "../../src/host/github/client.ts";
import { githubForTest } from "./github-for-test.ts";
import type { LocalGithub } from "./start-github.ts";

const REPO = { owner: "acme", repo: "shop" };

// biome-ignore lint/suspicious/noExplicitAny: answers of all kinds
type Data = any;

/** Asks as the client does that Rota uses; what is refused comes as a status. */
async function ask(github: LocalGithub, route: string, parameters: object = {}, token = github.token) {
  const octokit = await githubClient({ GITHUB_API_URL: github.url }, token);
  try {
    const { status, data, headers } = await octokit.request(route, { ...REPO, ...parameters });
    return { status, data: data as Data, headers };
  } catch (error) {
    const { status, response } = error as { status: number; response: { data: Data } };
    return { status, data: response.data, headers: {} };
  }
}

const CONTENTS = "/repos/{owner}/{repo}/contents/{path}";
const base64 = (text: string) => Buffer.from(text).toString("base64");

test("workflows and the states GitHub puts them in", async () => {
  const github = await githubForTest();
  github.state.addWorkflow({ path: ".github/workflows/rota.yml" });
  github.state.addWorkflow({ path: ".github/workflows/rota.yml", state: "disabled_inactivity" });
  const list = await ask(github, "GET /repos/{owner}/{repo}/actions/workflows");
  expect(list.data).toMatchObject({
    total_count: 1,
    workflows: [{ name: "rota", state: "disabled_inactivity" }],
  });
  const workflow = "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}";
  expect((await ask(github, workflow, { workflow_id: "rota.yml" })).data.state).toBe("disabled_inactivity");
  expect((await ask(github, workflow, { workflow_id: list.data.workflows[0].id })).status).toBe(200);
  expect((await ask(github, workflow, { workflow_id: "other.yml" })).status).toBe(404);
  const dispatch = { workflow_id: "rota.yml", ref: "main" };
  const route = "POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches";
  expect((await ask(github, route, dispatch)).status).toBe(422);
});

test("runs, newest first, by event, status and workflow, and page by page", async () => {
  const github = await githubForTest();
  const workflow = github.state.addWorkflow({ path: ".github/workflows/rota-checkout.yml" });
  for (let id = 1; id <= 5; id++) github.state.addRun({ id, created_at: `2026-11-2${id}T08:00:00Z` });
  github.state.addRun({ id: 6, event: "push", path: ".github/workflows/ci.yml", status: "in_progress" });
  github.state.addRun({ id: 5, conclusion: "cancelled", created_at: "2026-11-25T08:00:00Z" });
  const runs = async (query: object) => {
    const { data, headers } = await ask(github, "GET /repos/{owner}/{repo}/actions/runs", query);
    return { ids: data.workflow_runs.map(({ id }: { id: number }) => id), total: data.total_count, headers };
  };
  expect((await runs({ event: "schedule" })).ids).toEqual([5, 4, 3, 2, 1]);
  expect((await runs({ status: "cancelled" })).ids).toEqual([5]);
  expect((await runs({ status: "in_progress" })).ids).toEqual([6]);
  const page = await runs({ event: "schedule", per_page: 2, page: 2 });
  expect(page).toMatchObject({
    ids: [3, 2],
    total: 5,
    headers: { link: expect.stringContaining('page=3>; rel="next"') },
  });
  const ofWorkflow = "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs";
  const { data } = await ask(github, ofWorkflow, { workflow_id: "rota-checkout.yml" });
  expect(data.workflow_runs).toHaveLength(5);
  expect(data.workflow_runs[0].workflow_id).toBe(workflow.id);
});

test("a run, its attempts and their jobs", async () => {
  const github = await githubForTest();
  github.state.addRun({ id: 7, run_attempt: 2, status: "in_progress" });
  github.state.addJob({ run_id: 7, run_attempt: 1, name: "gate" });
  github.state.addJob({ run_id: 7, name: "run", status: "in_progress" });
  const run = "/repos/{owner}/{repo}/actions/runs/{run_id}";
  const at = (attempt_number: number) =>
    ask(github, `GET ${run}/attempts/{attempt_number}`, { run_id: 7, attempt_number });
  expect((await ask(github, `GET ${run}`, { run_id: 7 })).data).toMatchObject({
    status: "in_progress",
    conclusion: null,
  });
  expect((await at(1)).data).toMatchObject({ status: "completed", conclusion: "failure", run_attempt: 1 });
  expect((await at(2)).data).toMatchObject({ status: "in_progress" });
  expect((await at(3)).status).toBe(404);
  expect((await ask(github, `GET ${run}`, { run_id: 8 })).status).toBe(404);
  const names = async (path: string, more: object) => {
    const { data } = await ask(github, `GET ${run}${path}`, { run_id: 7, ...more });
    return data.jobs.map(({ name }: { name: string }) => name);
  };
  expect(await names("/jobs", {})).toEqual(["run"]);
  expect(await names("/jobs", { filter: "all" })).toEqual(["gate", "run"]);
  expect(await names("/attempts/{attempt_number}/jobs", { attempt_number: 1 })).toEqual(["gate"]);
});

test("artifacts are listed by run and name, and downloaded from elsewhere without the token", async () => {
  const github = await githubForTest();
  github.state.addRun({ id: 7 });
  github.state.addArtifact({ run_id: 7, name: "rota-a-1", archive: Buffer.from("zip") });
  github.state.addArtifact({ run_id: 7, name: "rota-b-1", expired: true });
  const list = "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts";
  const { data } = await ask(github, list, { run_id: 7, name: "rota-a-1" });
  expect(data.total_count).toBe(1);
  const [artifact] = data.artifacts;
  const archive = await fetch(artifact.archive_download_url, {
    headers: { authorization: `token ${github.token}` },
  });
  expect(await archive.text()).toBe("zip");
  const [, expired] = (await ask(github, list, { run_id: 7 })).data.artifacts;
  const gone = await ask(github, "GET /repos/{owner}/{repo}/actions/artifacts/{id}/zip", { id: expired.id });
  expect(gone.status).toBe(410);
});

test("statuses of a commit: the newest of each context counts", async () => {
  const github = await githubForTest();
  const sha = await github.repository.head("main");
  const combined = async () =>
    (await ask(github, "GET /repos/{owner}/{repo}/commits/{ref}/status", { ref: "main" })).data;
  expect(await combined()).toMatchObject({ state: "pending", total_count: 0 });
  const create = (state: string, context: string) =>
    ask(github, "POST /repos/{owner}/{repo}/statuses/{sha}", { sha, state, context });
  expect((await create("failure", "rota")).status).toBe(201);
  await create("success", "other");
  expect(await combined()).toMatchObject({ state: "failure", total_count: 2 });
  await create("success", "rota");
  expect(await combined()).toMatchObject({ state: "success", total_count: 2, sha });
  const all = await ask(github, "GET /repos/{owner}/{repo}/commits/{ref}/statuses", { ref: sha });
  expect(all.data.map(({ state }: { state: string }) => state)).toEqual(["success", "success", "failure"]);
});

test("the files of a pull request are those that it changes", async () => {
  const github = await githubForTest();
  const base = await github.repository.commit("main", { "old.txt": "old", "same.txt": "same" });
  await github.repository.commit("topic", { "old.txt": null, "new/file.txt": "new" }, base);
  const pull_number = await github.repository.openPull("topic");
  const { data } = await ask(github, "GET /repos/{owner}/{repo}/pulls/{pull_number}/files", { pull_number });
  const files = data.map(
    ({ filename, status }: { filename: string; status: string }) => `${status} ${filename}`,
  );
  expect(files.sort()).toEqual(["added new/file.txt", "removed old.txt"]);
});

test("annotations of a check run are a list", async () => {
  const github = await githubForTest();
  const head_sha = await github.repository.head("main");
  const annotations = [{ path: "a", start_line: 1, end_line: 1, annotation_level: "notice", message: "x" }];
  const output = { title: "x", summary: "x", annotations };
  const { data } = await ask(github, "POST /repos/{owner}/{repo}/check-runs", {
    name: "x",
    head_sha,
    output,
  });
  const list = await ask(github, "GET /repos/{owner}/{repo}/check-runs/{id}/annotations", { id: data.id });
  expect(list.data).toMatchObject([{ path: "a", message: "x" }]);
  const open = await ask(github, "POST /repos/{owner}/{repo}/check-runs", {
    name: "x",
    head_sha,
    status: "completed",
  });
  expect(open).toMatchObject({ status: 422, data: { message: expect.stringContaining("conclusion") } });
});

test("a file: its content in rows of base64, or none when it is large; why it is not there", async () => {
  const github = await githubForTest();
  await github.repository.commit("main", { "a.txt": "x".repeat(100), "big.txt": "x".repeat(2 ** 20 + 1) });
  const small = (await ask(github, `GET ${CONTENTS}`, { path: "a.txt" })).data;
  expect(small.content).toMatch(/^.{60}\n.*\n/);
  expect(Buffer.from(small.content, "base64").toString()).toBe("x".repeat(100));
  const big = (await ask(github, `GET ${CONTENTS}`, { path: "big.txt" })).data;
  expect(big).toMatchObject({ content: "", encoding: "none" });
  const blob = await ask(github, "GET /repos/{owner}/{repo}/git/blobs/{sha}", { sha: big.sha });
  expect(Buffer.from(blob.data.content, "base64")).toHaveLength(2 ** 20 + 1);
  expect((await ask(github, `GET ${CONTENTS}`, { path: "b.txt" })).data.message).toBe("Not Found");
  const elsewhere = await ask(github, `GET ${CONTENTS}`, { path: "a.txt", ref: "nowhere" });
  expect(elsewhere).toMatchObject({ status: 404, data: { message: "No commit found for the ref nowhere" } });
});

test("a folder: a list, or an object; no more than 1,000 of it", async () => {
  const github = await githubForTest();
  const files = Object.fromEntries(Array.from({ length: 1_001 }, (_, index) => [`many/${index}`, ""]));
  await github.repository.commit("main", { ...files, "few/a": "" });
  expect((await ask(github, `GET ${CONTENTS}`, { path: "few" })).data).toMatchObject([
    { name: "a", type: "file" },
  ]);
  const headers = { accept: "application/vnd.github.object+json" };
  const folder = (await ask(github, `GET ${CONTENTS}`, { path: "many", headers })).data;
  expect(folder).toMatchObject({ type: "dir", name: "many" });
  expect(folder.entries).toHaveLength(1_000);
  const tree = await ask(github, "GET /repos/{owner}/{repo}/git/trees/{sha}", { sha: folder.sha });
  expect(tree.data.tree).toHaveLength(1_001);
});

test("writing a file: the version decides, but not of a file that is not there", async () => {
  const github = await githubForTest();
  const put = (text: string, more: object) =>
    ask(github, `PUT ${CONTENTS}`, { path: "a.txt", message: "x", content: base64(text), ...more });
  const made = await put("1", { sha: "d".repeat(40) });
  expect(made.status).toBe(201);
  const { sha } = made.data.content;
  expect(await put("2", {})).toMatchObject({
    status: 422,
    data: { message: `Invalid request.\n\n"sha" wasn't supplied.` },
  });
  expect(await put("2", { sha: "d".repeat(40) })).toMatchObject({
    status: 409,
    data: { message: `a.txt does not match ${"d".repeat(40)}` },
  });
  expect((await put("2", { sha })).status).toBe(200);
  expect(await put("3", { branch: "nowhere" })).toMatchObject({
    status: 404,
    data: { message: "Branch nowhere not found" },
  });
});

test("of writes to one branch at once, those that come too late are refused, though they are of other files", async () => {
  const github = await githubForTest();
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, index) =>
      ask(github, `PUT ${CONTENTS}`, { path: `${index}.txt`, message: "x", content: base64("x") }),
    ),
  );
  const late = answers.filter(({ status }) => status === 409);
  expect(late.length).toBeGreaterThan(0);
  for (const { data } of late) expect(data.message).toMatch(/^is at [0-9a-f]{40} but expected [0-9a-f]{40}$/);
  const files = await github.repository.files("main");
  expect([...files.keys()].filter((path) => /^\d/.test(path))).toHaveLength(10 - late.length);
});

test("an empty repository has no Git data", async () => {
  const github = await githubForTest({ empty: true });
  const tree = { tree: [{ path: "a", mode: "100644", type: "blob", content: "" }] };
  expect(await ask(github, "POST /repos/{owner}/{repo}/git/trees", tree)).toMatchObject({
    status: 409,
    data: { message: "Git Repository is empty." },
  });
  expect((await ask(github, `GET ${CONTENTS}`, { path: "a" })).data.message).toBe(
    "This repository is empty.",
  );
  const first = await ask(github, `PUT ${CONTENTS}`, { path: "a", message: "x", content: base64("x") });
  expect(first.status).toBe(201);
  expect((await ask(github, "POST /repos/{owner}/{repo}/git/trees", tree)).status).toBe(201);
});

test.each([
  ["ruleset", 409, 422, /^Repository rule violations found\n\n/],
  ["protection", 409, 403, /^Protected branch update failed/],
] as const)("a branch behind a %s is not written", async (rule, put, ref, message) => {
  const github = await githubForTest();
  const sha = await github.repository.head("main");
  github.state.protections.set("state", rule);
  const made = await ask(github, "POST /repos/{owner}/{repo}/git/refs", { ref: "refs/heads/state", sha });
  expect(made).toMatchObject({ status: ref, data: { message: expect.stringMatching(message) } });
  const file = { path: "a", message: "x", content: base64("x"), branch: "state" };
  expect(await ask(github, `PUT ${CONTENTS}`, file)).toMatchObject({
    status: put,
    data: { message: expect.stringMatching(message) },
  });
});

test("what the settings of a repository say: environments, rules of branches, and the repository itself", async () => {
  const github = await githubForTest();
  github.state.addEnvironment({ name: "live stage", needsReview: true, wait: 30 });
  github.state.rules.set("state", ["creation"]);
  github.state.protections.set("main", "protection");
  Object.assign(github.state.repository, { archived: true });
  const environment = (environment_name: string) =>
    ask(github, "GET /repos/{owner}/{repo}/environments/{environment_name}", { environment_name });
  const types = (await environment("live stage")).data.protection_rules.map(
    ({ type }: { type: string }) => type,
  );
  expect(types).toEqual(["wait_timer", "required_reviewers"]);
  expect((await environment("other")).status).toBe(404);
  const rules = (branch: string) =>
    ask(github, "GET /repos/{owner}/{repo}/rules/branches/{branch}", { branch });
  expect((await rules("state")).data).toMatchObject([{ type: "creation", ruleset_source: "acme/shop" }]);
  expect((await rules("main")).data).toEqual([]);
  const branch = await ask(github, "GET /repos/{owner}/{repo}/branches/{branch}", { branch: "main" });
  expect(branch.data.protected).toBe(true);
  expect((await ask(github, "GET /repos/{owner}/{repo}")).data).toMatchObject({
    name: "shop",
    archived: true,
  });
});

test("pull requests by their branch, that of a fork too, and the comments on them", async () => {
  const github = await githubForTest();
  await github.repository.commit("change", { a: "2" }, await github.repository.head("main"));
  const number = await github.repository.openPull("change");
  github.state.forkBranches.set("eve:patch", "change");
  const pulls = async (head: string) =>
    (await ask(github, "GET /repos/{owner}/{repo}/pulls", { head })).data.map(
      (pull: { number: number }) => pull.number,
    );
  expect(await Promise.all(["acme:change", "eve:patch", "eve:change"].map(pulls))).toEqual([
    [number],
    [number],
    [],
  ]);
  const comments = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
  await ask(github, comments, { issue_number: number, body: "one" });
  await ask(github, comments, { issue_number: number, body: "two" });
  expect(await github.repository.comments(number)).toEqual(["one", "two"]);
});
