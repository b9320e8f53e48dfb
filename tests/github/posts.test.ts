import { expect, test } from "vitest";
import { githubClient } from "../../src/host/github/client.ts";
import { githubForTest } from "./github-for-test.ts";

const REPO = { owner: "acme", repo: "shop" };

async function prepared() {
  const github = await githubForTest();
  const { rest } = await githubClient({ GITHUB_API_URL: github.url }, github.token);
  return { github, rest, head_sha: (await github.repository.head("main")) as string };
}

function annotation(line: number) {
  const place = { path: "a.yaml", start_line: line, end_line: line };
  return { ...place, annotation_level: "failure" as const, message: "x" };
}

const texts = { title: "t", summary: "s" };

test("annotations of a check run are added and never taken away, and listed page by page", async () => {
  const { rest, head_sha } = await prepared();
  const annotations = (from: number) => Array.from({ length: 50 }, (_, index) => annotation(from + index));
  const output = { ...texts, text: "more", annotations: annotations(1) };
  const made = await rest.checks.create({ ...REPO, name: "x", head_sha, output });
  const check_run_id = made.data.id;
  const more = { summary: "other", annotations: annotations(51) };
  const changed = await rest.checks.update({ ...REPO, check_run_id, output: more });
  expect(changed.data.output).toMatchObject({
    ...texts,
    summary: "other",
    text: "more",
    annotations_count: 100,
  });
  const page = await rest.checks.listAnnotations({ ...REPO, check_run_id, per_page: 40, page: 3 });
  expect(page.data.map(({ start_line }) => start_line)).toEqual(
    Array.from({ length: 20 }, (_, index) => 81 + index),
  );
  expect(page.data[0]).toMatchObject({ title: null, raw_details: null });
});

test("of check runs the newest of each name and App are listed, or all", async () => {
  const { github, rest, head_sha } = await prepared();
  for (const name of ["x", "x", "y"]) await rest.checks.create({ ...REPO, name, head_sha });
  github.state.addCheckRun({ name: "x", head_sha, app: "other" });
  github.state.addCheckRun({ name: "x", head_sha: "d".repeat(40) });
  const list = async (query: { check_name?: string; filter?: "all"; app_id?: number }) => {
    const { data } = await rest.checks.listForRef({ ...REPO, ref: head_sha, ...query });
    return data.check_runs.map(({ name, app }) => `${app?.slug} ${name}`);
  };
  expect(await list({ check_name: "x" })).toEqual(["github-actions x", "other x"]);
  expect(await list({ check_name: "x", filter: "all" })).toHaveLength(3);
  expect(await list({ app_id: 15_368 })).toEqual(["github-actions x", "github-actions y"]);
  await expect(list({ check_name: "z" })).resolves.toEqual([]);
  await expect(rest.checks.listForRef({ ...REPO, ref: "d".repeat(40) })).rejects.toMatchObject({
    status: 422,
  });
});

test("a check run is for its own App to change, and its details are GitHub's page for a workflow", async () => {
  const { github, rest, head_sha } = await prepared();
  const theirs = github.state.addCheckRun({ name: "x", head_sha, app: "other" });
  const change = { ...REPO, status: "completed", conclusion: "success" } as const;
  await expect(rest.checks.update({ ...change, check_run_id: theirs.id })).rejects.toThrow(
    /GitHub App that created it/,
  );
  await expect(rest.checks.update({ ...change, check_run_id: 7 })).rejects.toMatchObject({ status: 404 });
  const details_url = "https://elsewhere.test";
  const { data } = await rest.checks.create({ ...REPO, name: "x", head_sha, details_url });
  expect(data).toMatchObject({ status: "queued", conclusion: null, details_url: data.html_url });
});

test("characters above U+FFFF are not for annotations", async () => {
  const { github, rest, head_sha } = await prepared();
  const output = { ...texts, annotations: [{ ...annotation(1), message: "😀" }] };
  await expect(rest.checks.create({ ...REPO, name: "x", head_sha, output })).rejects.toMatchObject({
    status: 422,
  });
  expect(github.takeProblems()).toEqual([expect.stringContaining("has characters above U+FFFF")]);
});

test("deployments and their statuses, the newest first; a success retires older ones unless it is told not to", async () => {
  const { github, rest } = await prepared();
  const sha = "c".repeat(40);
  const [first, second] = [github.state.addDeployment({ sha }), github.state.addDeployment({ sha })];
  github.state.addDeployment({ sha, environment: "staging" });
  const listed = await rest.repos.listDeployments({ ...REPO, sha, environment: "production" });
  expect(listed.data.map(({ id }) => id)).toEqual([second.id, first.id]);
  const succeed = (deployment_id: number, auto_inactive?: boolean) =>
    rest.repos.createDeploymentStatus({
      ...{ ...REPO, deployment_id, state: "success" },
      ...(auto_inactive !== undefined && { auto_inactive }),
    });
  const states = async (deployment_id: number) => {
    const { data } = await rest.repos.listDeploymentStatuses({ ...REPO, deployment_id });
    return data.map(({ state }) => state);
  };
  await succeed(first.id);
  await succeed(second.id, false);
  expect(await states(first.id)).toEqual(["success"]);
  await succeed(second.id);
  expect(await states(first.id)).toEqual(["inactive", "success"]);
  await expect(succeed(7)).rejects.toMatchObject({ status: 404 });
});
