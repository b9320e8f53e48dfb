import { describe, expect, test } from "vitest";
import { markDeployment, type TestedDeployment } from "../../src/publish/github/deployment.ts";
import { githubForTest } from "../github/github-for-test.ts";
import type { LocalGithub } from "../github/start-github.ts";
import { postingOn, refusalOf, UNCLEAR, writes } from "./posting.ts";

const URL = "https://github.test/acme/shop/actions/runs/1";
const SHA = "c".repeat(40);
const SITE = "https://shop.test";

async function prepared() {
  const github = await githubForTest();
  const posting = await postingOn(github);
  const mark = (failed: boolean, more: Partial<TestedDeployment> = {}) =>
    markDeployment(posting, {
      ...{ sha: SHA, environment: "production", deployment: null, failed, url: URL },
      description: failed ? "1 of 2 failed" : "passed",
      ...more,
    });
  const deploy = (environment = "production", sha = SHA) => {
    const { id } = github.state.addDeployment({ sha, environment });
    github.state.addDeploymentStatus({ deployment: id, environment_url: SITE });
    return id;
  };
  return { github, mark, deploy };
}

/** `deployment state` of what was set since. */
function statuses(github: LocalGithub, from = 0): string[] {
  return github.state.deploymentStatuses.slice(from).map(({ deployment, state }) => `${deployment} ${state}`);
}

describe("a deployment", () => {
  test("that is not there cannot be marked", async () => {
    const { github, mark, deploy } = await prepared();
    deploy("staging");
    deploy("production", "d".repeat(40));
    expect(await mark(true)).toBe("none");
    expect(await mark(false)).toBe("none");
    expect(writes(github)).toEqual([]);
  });

  test("is marked when tests fail, and restored when they pass", async () => {
    const { github, mark, deploy } = await prepared();
    const [old, id] = [deploy(), deploy()];
    const before = statuses(github).length;
    expect(await mark(false)).toBe("unchanged");
    expect(await mark(true)).toBe("marked");
    expect(await mark(true)).toBe("unchanged");
    expect(await mark(true, { url: `${URL}2` })).toBe("marked");
    expect(await mark(false)).toBe("restored");
    expect(await mark(false)).toBe("unchanged");
    expect(statuses(github, before)).toEqual([`${id} failure`, `${id} failure`, `${id} success`]);
    expect(github.state.deploymentStatuses.slice(before)).toMatchObject([
      { description: "Rota: 1 of 2 failed", log_url: URL, environment_url: SITE },
      { log_url: `${URL}2` },
      { description: "Rota: passed", environment_url: SITE },
    ]);
    // The older one is in use or not, as before: that is not for a test to say.
    expect(github.state.deploymentStatuses.filter(({ deployment }) => deployment === old)).toHaveLength(1);
  });

  test("that the event is about comes before the newest", async () => {
    const { github, mark, deploy } = await prepared();
    const [first] = [deploy(), deploy()];
    await mark(true, { deployment: first });
    expect(statuses(github, 2)).toEqual([`${first} failure`]);
  });

  test("that others call a failure stays one, and one that was replaced stays replaced", async () => {
    const { github, mark, deploy } = await prepared();
    const id = deploy();
    github.state.addDeploymentStatus({ deployment: id, state: "failure", description: "smoke" });
    expect(await mark(false)).toBe("unchanged");
    github.state.addDeploymentStatus({ deployment: id, state: "inactive" });
    expect(await mark(true)).toBe("marked");
    expect(await mark(false)).toBe("restored");
    expect(statuses(github, 3)).toEqual([`${id} failure`, `${id} inactive`]);
  });

  test("has no secrets, and no more than GitHub takes", async () => {
    const { github, mark, deploy } = await prepared();
    deploy();
    await mark(true, { description: `hunter2 ${"x".repeat(140)}` });
    const { description } = github.state.deploymentStatuses[1] as { description: string };
    expect(description).toMatch(/^Rota: \*\*\* x+…$/);
    expect(description).toHaveLength(140);
  });

  test.each(UNCLEAR)("%s, and GitHub did it: %s", async (kind, done) => {
    const { github, mark, deploy } = await prepared();
    const id = deploy();
    github.fault({ kind, on: "repos/create-deployment-status", done });
    expect(await mark(true)).toBe("marked");
    expect(statuses(github, 1)).toEqual([`${id} failure`]);
  });

  test("that is gone, and a token that may not", async () => {
    const { github, mark, deploy } = await prepared();
    expect(await refusalOf(mark(true, { deployment: 7 }))).toMatchObject({
      ...{ status: 404, permission: "deployments: write" },
    });
    deploy();
    github.fault({ kind: "forbidden", on: "repos/create-deployment-status" });
    expect(await refusalOf(mark(true))).toMatchObject({ status: 403, permission: "deployments: write" });
  });
});
