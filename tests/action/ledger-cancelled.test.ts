import { describe, expect, test } from "vitest";
import { zipEntry } from "../../src/load/zip-entry.ts";
import { githubForTest } from "../github/github-for-test.ts";
import type { LocalGithub } from "../github/start-github.ts";
import { startApi } from "./api.ts";
import { startArtifacts } from "./artifact-service.ts";
import type { Ending } from "./harness.ts";
import { askedSince, gate, linesOf, onGithub, recordsOf, runClaimed, shop, told } from "./ledger.ts";
import { NODES } from "./nodes.ts";

const AT = "2026-11-22T08:01:00Z";
const EIGHT = "2026-11-22T08:00:00Z";
const HOURS = ["06", "07", "08"].map((hour) => `2026-11-22T${hour}:00:00Z`);
const ALL = { schedule: [{ cron: "0 6-8 * * *" }], misfire: { grace: "1d", coalesce: "all" } };

/** An API that never answers the request after so many, and has the step end that asks. */
async function hanging(how: keyof Ending, answered = 0) {
  let ending: Ending | undefined;
  let orders = 0;
  const { url } = await startApi((request, response) => {
    if (request.url !== "/order" || orders++ < answered) response.end(JSON.stringify({ state: "open" }));
    else ending?.[how]();
  });
  return {
    url,
    begun: (given: Ending) => {
      ending = given;
    },
  };
}

interface Given {
  readonly node: string;
  readonly github: LocalGithub;
  readonly special?: object;
  readonly env?: Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, string>>;
}

/** A job that takes what is due by itself, and is ended in the middle of it. */
async function ended(how: keyof Ending, { special = {}, inputs, ...given }: Given, answered = 0) {
  const { url, begun } = await hanging(how, answered);
  const files = shop(url, special);
  const step = await onGithub({
    ...{ ...given, files, begun, at: AT, run: 9001 },
    inputs: { plan: "shop.plan.yaml", mode: "if-due", record: "true", ...inputs },
  });
  return { step, files };
}

describe.each(NODES)("a run that is cancelled, over the ledger, on Node $version", ({ node }) => {
  test("says so in its line", async () => {
    const github = await githubForTest();
    const { step } = await ended("interrupt", { node, github });
    expect(step.exitCode).toBe(130);
    expect(await recordsOf(github)).toMatchObject([
      { occurrence: EIGHT, state: "done", verdict: "cancelled", finished: AT },
    ]);
    // Nothing is left to do at the end of the job.
    const before = github.requests.length;
    const post = await step.post();
    expect([post.exitCode, post.stdout, post.stderr]).toEqual([0, "", ""]);
    expect(askedSince(github, before)).toEqual([]);
  });

  test("of what a gate took, too", async () => {
    const github = await githubForTest();
    const { url, begun } = await hanging("interrupt");
    const job = { node, github, files: shop(url), at: AT, run: 9001 };
    const gated = await gate(job);
    const step = await runClaimed({ ...job, begun }, gated);
    expect(step.exitCode).toBe(130);
    expect(linesOf(await recordsOf(github))).toEqual([`${EIGHT} done cancelled`]);
  });

  test.each([0, 1])("of several, %i of which have ended: the others did not run", async (before) => {
    const github = await githubForTest();
    const service = await startArtifacts();
    const given = { node, github, special: ALL, env: service.env, inputs: { upload: "true" } };
    const { step } = await ended("interrupt", given, before);
    expect(step.exitCode).toBe(130);
    expect(linesOf(await recordsOf(github))).toEqual([
      ...HOURS.slice(0, before).map((hour) => `${hour} done passed`),
      `${HOURS[before]} done cancelled`,
      ...HOURS.slice(before + 1).map((hour) => `${hour} coalesced`),
    ]);
    const archive = service.archives.get("rota-shop-1") as Buffer;
    // However few there are: that is where the report looks for them.
    for (const hour of HOURS.slice(0, before + 1)) {
      const file = `${hour.replace(/[-:]/g, "")}/result.json`;
      expect(await zipEntry(archive, file, 1_000_000)).not.toBeNull();
    }
    expect(JSON.parse(step.saved["claims"] ?? "")).toMatchObject({ held: [] });
  });

  test("its end cannot be written: a warning, and the verdict stands", async () => {
    const github = await githubForTest();
    const { url, begun } = await hanging("interrupt");
    const job = { node, github, files: shop(url, ALL), at: AT, run: 9001 };
    const gated = await gate(job);
    github.fault({ kind: "forbidden", times: 100 });
    const step = await runClaimed({ ...job, begun }, gated);
    expect(step.exitCode).toBe(130);
    expect(step.outputs["verdict"]).toBe("cancelled");
    expect(told(step).filter((text) => text.startsWith("warning: "))).toEqual([
      expect.stringMatching(/^warning: how the run ended could not be written down: the token may not/),
      expect.stringMatching(/^warning: what the cancelled run held could not be closed: the token may not/),
    ]);
    github.clearFaults();
    const post = await step.post();
    expect(post.stdout).toContain("closed what the cancelled run held: shop");
    expect(linesOf(await recordsOf(github))).toEqual(HOURS.map((hour) => `${hour} done cancelled`));
  });
});

describe.each(NODES)("the end of a job whose step was killed, on Node $version", ({ node }) => {
  test("closes what the step held", async () => {
    const github = await githubForTest();
    const { step } = await ended("kill", { node, github, special: ALL }, 1);
    expect(step.exitCode).toBeNull();
    expect(linesOf(await recordsOf(github))).toEqual([
      `${HOURS[0]} done passed`,
      `${HOURS[1]} claimed`,
      `${HOURS[2]} claimed`,
    ]);
    const before = github.requests.length;
    const post = await step.post();
    expect(post.exitCode).toBe(0);
    expect(post.stdout).toBe("closed what the cancelled run held: shop\n");
    expect(post.commands).toEqual([]);
    expect(askedSince(github, before)).toEqual([
      "GET repos/get-content",
      "PUT repos/create-or-update-file-contents",
    ]);
    const records = await recordsOf(github);
    expect(linesOf(records).slice(1)).toEqual(HOURS.slice(1).map((hour) => `${hour} done cancelled`));
    expect(records[1]).toMatchObject({ reason: "the job was cancelled", run: { id: "9001" } });
    // Once more it finds nothing to close.
    await step.post();
    expect(await recordsOf(github)).toEqual(records);
  });

  test("cannot: a warning without secrets, and the next tick runs it once more", async () => {
    const github = await githubForTest();
    const { step, files } = await ended("kill", { node, github });
    github.fault({ kind: "forbidden", times: 1, message: `Resource not accessible with ${github.token}` });
    const post = await step.post();
    expect(post.exitCode).toBe(0);
    expect(post.commands).toEqual([
      {
        command: "warning",
        properties: {},
        data: expect.stringMatching(
          /^what the cancelled run held could not be closed: the token may not.*\*\*\*$/,
        ),
      },
    ]);
    github.state.addRun({ id: 9001, conclusion: "cancelled" });
    const next = await gate({ node, github, files, at: "2026-11-22T08:31:00Z", run: 9002 });
    expect(next.stderr).toContain("it runs once more, as attempt 2");
  });

  test("has nothing to do where nothing was held", async () => {
    const github = await githubForTest();
    const step = await onGithub({ node, github, at: AT, run: 9001, inputs: { command: "validate" } });
    expect(step.saved).toEqual({});
    const post = await step.post();
    expect([post.exitCode, post.stdout, post.stderr]).toEqual([0, "", ""]);
    expect(github.requests).toEqual([]);
  });

  test.each(["{", "[]", '{"held":[{}]}'])("reads nothing that no step kept: %s", async (saved) => {
    const github = await githubForTest();
    const env = { STATE_claims: saved };
    const step = await onGithub({ node, github, env, at: AT, run: 9001, inputs: { command: "validate" } });
    const post = await step.post();
    expect(post.exitCode).toBe(0);
    expect(post.stdout.replace(/^::warning::.*\n/, "")).toBe("");
    expect(github.requests).toEqual([]);
  });
});
