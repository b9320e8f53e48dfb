import { describe, expect, test } from "vitest";
import { zipEntry } from "../../src/load/zip-entry.ts";
import { githubForTest } from "../github/github-for-test.ts";
import { startAnswering, startApi } from "./api.ts";
import { startArtifacts } from "./artifact-service.ts";
import { askedSince, BRANCH, gate, linesOf, onGithub, recordsOf, runClaimed, shop, told } from "./ledger.ts";
import { NODES } from "./nodes.ts";

const AT = "2026-11-22T08:37:10Z";
const EIGHT = "2026-11-22T08:00:00Z";
const READ = "GET repos/get-content";
const WRITE = "PUT repos/create-or-update-file-contents";
const HOURS = ["06", "07", "08"].map((hour) => `2026-11-22T${hour}:00:00Z`);
const ALL = { schedule: [{ cron: "0 6-8 * * *" }], misfire: { grace: "1d", coalesce: "all" } };

describe.each(NODES)("a run over the ledger, on Node $version", ({ node }) => {
  test("what the gate took, the run ends: five requests for both", async () => {
    const github = await githubForTest();
    const { url, requests } = await startAnswering({ state: "open" });
    const job = { node, github, files: shop(url, { schedule: [{ cron: "0 * * * *" }] }) };
    const first = { ...job, at: "2026-11-22T07:00:30Z", run: 9001 };
    expect((await runClaimed(first, await gate(first))).exitCode).toBe(0);

    const second = { ...job, at: AT, run: 9002 };
    const before = github.requests.length;
    const gated = await gate(second);
    expect(askedSince(github, before)).toEqual([READ, READ, WRITE]);
    github.state.addRun({ id: 9002, status: "in_progress" });
    github.state.addJob({
      run_id: 9002,
      name: "run",
      status: "in_progress",
      runner_name: "GitHub Actions 7",
    });
    const step = await runClaimed(second, gated);
    expect(askedSince(github, before)).toEqual([READ, READ, WRITE, READ, WRITE]);
    expect(step.exitCode).toBe(0);
    expect(told(step)).toEqual([]);
    expect(requests).toContain(`GET /at?${EIGHT}`);
    const records = await recordsOf(github);
    expect(linesOf(records)).toEqual(["2026-11-22T07:00:00Z done passed", `${EIGHT} done passed`]);
    expect(records[1]).toMatchObject({
      ...{ attempt: 1, lateness: 2230, finished: AT, reason: expect.any(String) },
      run: { id: "9002", attempt: 1, event: "schedule", ref: "refs/heads/main" },
      counts: { total: 2, passed: 2, failed: 0, error: 0, skipped: 0, flaky: 0 },
      cases: {
        "shop#order": [expect.any(Number), "passed"],
        "shop#told": [expect.any(Number), "passed"],
      },
    });
    expect(records[1]?.failing).toBeUndefined();
    const [commit] = (await github.repository.commits(BRANCH)).slice(-1);
    expect(commit?.message).toBe("shop: run 9002 passed [skip ci]");

    const idle = github.requests.length;
    const undue = await gate({ ...job, at: "2026-11-22T08:40:00Z", run: 9003 });
    expect(undue.outputs["due"]).toBe("false");
    expect(askedSince(github, idle)).toEqual([READ, READ]);
    expect(await github.repository.head(BRANCH)).toBe(commit?.sha);
  });

  test("one whose tests fail: which, and where", async () => {
    const github = await githubForTest();
    const { url } = await startAnswering({ state: "closed" });
    const job = { node, github, files: shop(url), at: AT, run: 9001 };
    const step = await runClaimed(job, await gate(job));
    expect(step.exitCode).toBe(1);
    expect(step.outputs["verdict"]).toBe("failed");
    expect(await recordsOf(github)).toMatchObject([
      {
        ...{ occurrence: EIGHT, state: "done", verdict: "failed" },
        counts: { total: 2, passed: 1, failed: 1 },
        failing: [
          {
            case: "shop#order",
            place: expect.stringMatching(/^shop\.suite\.yaml:\d+$/),
            fingerprint: expect.stringMatching(/^[0-9a-f]{12}$/),
          },
        ],
      },
    ]);
  });

  test.each([
    ["a case that is none", { cases: { order: { stepz: [] } } }, {}, /^invalid files, nothing was run/],
    ["a variable without a value", { vars: { "base-url": null }, cases: {} }, {}, /^invalid files, nothing/],
    ["tags that are none", undefined, { tags: "smoke and" }, /./],
  ])("one that cannot begin, for %s, is not run again and again", async (_name, suite, inputs, error) => {
    const github = await githubForTest();
    const api = await startAnswering({ state: "open" });
    const files = shop(api.url);
    const job = { node, github, files, at: AT, run: 9001 };
    const gated = await gate(job);
    const broken = suite === undefined ? files : { ...files, "shop.suite.yaml": suite };
    const step = await runClaimed({ ...job, files: broken, inputs }, gated);
    expect(step.exitCode).toBe(2);
    expect(told(step).at(-1)?.replace("error: ", "")).toMatch(error);
    expect(api.requests).toEqual([]);
    const [record] = await recordsOf(github);
    expect(record).toMatchObject({ occurrence: EIGHT, state: "done", verdict: "failed" });
    expect(record?.reason).toMatch(
      suite === undefined ? /./ : /^nothing was run: (unknown key "stepz"|the map is empty)$/,
    );
    github.state.addRun({ id: 9001, conclusion: "failure" });
    const next = await gate({ ...job, at: "2026-11-22T08:40:00Z", run: 9002 });
    expect(next.outputs["due"]).toBe("false");
  });

  test("one job for all: it takes what is due, runs it and writes down its end", async () => {
    const github = await githubForTest();
    const { url } = await startAnswering({ state: "open" });
    const inputs = { plan: "shop.plan.yaml", mode: "if-due", record: "true" };
    const job = { node, github, files: shop(url), inputs };
    await onGithub({ ...job, at: "2026-11-20T08:01:00Z", run: 9001 });
    const before = github.requests.length;
    const step = await onGithub({ ...job, at: AT, run: 9002 });
    // Two more: whether the plan had been paused, as it missed something, and once a day whether pages are too old.
    const more = [READ, READ, "GET repos/list-commits", WRITE, READ, WRITE, READ];
    expect(askedSince(github, before)).toEqual(more);
    expect(step.exitCode).toBe(0);
    expect(step.outputs).toMatchObject({ due: "true", occurrence: EIGHT, verdict: "passed" });
    expect(step.summary).toMatch(/^- since the last run: 1 missed\n\n## ✅ Shop: passed\n/);
    expect(linesOf(await recordsOf(github))).toEqual([
      "2026-11-20T08:00:00Z done passed",
      "2026-11-21T08:00:00Z missed",
      `${EIGHT} done passed`,
    ]);
    const idle = await onGithub({ ...job, at: AT, run: 9003 });
    expect(idle.outputs).toEqual({ due: "false", occurrence: "" });
    expect(idle.summary.trim()).toBe(
      `Shop is not due: nothing came due after ${EIGHT}; it is next at Mon 2026-11-23 08:00 UTC`,
    );
    expect(JSON.parse(step.saved["claims"] ?? "")).toEqual({ root: step.workspace, held: [] });
    expect(idle.saved).toEqual({});
  });

  test("several that are due run in order, each with reports and a line of its own", async () => {
    const github = await githubForTest();
    const service = await startArtifacts();
    let orders = 0;
    const api = await startApi((request, response) => {
      if (request.url === "/order") orders++;
      response.end(JSON.stringify({ state: orders === 2 ? "closed" : "open" }));
    });
    const inputs = { plan: "shop.plan.yaml", mode: "if-due", upload: "true" };
    const job = { node, github, files: shop(api.url, ALL), inputs, env: service.env };
    const step = await onGithub({ ...job, at: "2026-11-22T08:01:00Z", run: 9001 });
    expect(step.exitCode).toBe(1);
    expect(step.outputs).toMatchObject({ verdict: "failed", passed: "5", failed: "1", occurrence: HOURS[2] });
    expect(api.requests.filter((request) => request.startsWith("GET /at"))).toEqual(
      HOURS.map((hour) => `GET /at?${hour}`),
    );
    expect(linesOf(await recordsOf(github))).toEqual([
      `${HOURS[0]} done passed`,
      `${HOURS[1]} done failed`,
      `${HOURS[2]} done passed`,
    ]);
    expect([...service.archives.keys()]).toEqual(["rota-shop-1"]);
    const archive = service.archives.get("rota-shop-1") as Buffer;
    for (const hour of HOURS) {
      const folder = hour.replace(/[-:]/g, "");
      const kept = await zipEntry(archive, `${folder}/result.json`, 1_000_000);
      expect(JSON.parse(new TextDecoder().decode(kept as Uint8Array))).toMatchObject({
        run: { id: "9001", occurrence: hour },
      });
      expect(step.read(`rota-report/${folder}/junit.xml`)).not.toBe("");
    }
  });

  test("by hand, a line without an occurrence", async () => {
    const github = await githubForTest();
    const { url } = await startAnswering({ state: "open" });
    const inputs = { plan: "shop.plan.yaml", record: "true" };
    const job = { node, github, files: shop(url), inputs, at: AT, run: 9001 };
    const step = await onGithub(job);
    expect(step.exitCode).toBe(0);
    expect(await recordsOf(github)).toMatchObject([
      { occurrence: null, state: "done", verdict: "passed", run: { id: "9001", attempt: 1 } },
    ]);
    // It takes nothing away from the schedule.
    const tick = await gate({ ...job, inputs: {}, run: 9002 });
    expect(tick.outputs["occurrence"]).toBe(EIGHT);
    const unasked = await onGithub({ ...job, run: 9003, inputs: { plan: "shop.plan.yaml" } });
    expect(unasked.exitCode).toBe(0);
    expect(linesOf(await recordsOf(github))).toEqual(["by hand done passed", `${EIGHT} claimed`]);
  });

  test("suites without a plan have no place in the ledger", async () => {
    const github = await githubForTest();
    const { url } = await startAnswering({ state: "open" });
    const inputs = { suites: "shop.suite.yaml", plan: "shop.plan.yaml", record: "true" };
    const step = await onGithub({ node, github, files: shop(url), inputs, at: AT, run: 9001 });
    expect(step.exitCode).toBe(0);
    const files = [...(await github.repository.files(BRANCH)).keys()];
    expect(files.filter((path) => path.endsWith(".jsonl"))).toEqual(["shop/1970-01-01.jsonl"]);
  });

  test.each([
    ["GitHub fails for long", { kind: "bad-gateway", times: 100 }, false],
    ["GitHub fails once", { kind: "error", on: "PUT /repos", times: 1 }, true],
    [
      "others were faster",
      { kind: "conflict", on: "PUT /repos", times: 1, message: "x does not match y" },
      true,
    ],
    ["its answer got lost", { kind: "cut", on: "PUT /repos", times: 1 }, true],
  ] as const)("how it ended cannot be written at once: %s", async (_name, fault, written) => {
    const github = await githubForTest();
    let broken = false;
    const { url } = await startApi((_request, response) => {
      if (!broken) github.fault(fault);
      broken = true;
      response.end(JSON.stringify({ state: "closed" }));
    });
    const job = { node, github, files: shop(url), at: AT, run: 9001 };
    const gated = await gate(job);
    const step = await runClaimed(job, gated);
    github.clearFaults();
    // The verdict stands in any case.
    expect(step.exitCode).toBe(1);
    expect(step.outputs).toMatchObject({ verdict: "failed", failed: "1" });
    expect(step.summary).toMatch(/^## ❌ Shop: failed\n/);
    const warnings = told(step).filter((text) => text.startsWith("warning: "));
    expect(warnings).toEqual(
      written
        ? []
        : [
            expect.stringMatching(
              /^warning: how the run ended could not be written down: GitHub could not be asked: /,
            ),
            expect.stringMatching(/^warning: What failed before could not be read: /),
          ],
    );
    expect(linesOf(await recordsOf(github))).toEqual([`${EIGHT} ${written ? "done failed" : "claimed"}`]);
  });

  test("one that had been given up: the line is another run's, and keeps what came of this one", async () => {
    const github = await githubForTest();
    const { url } = await startAnswering({ state: "open" });
    const job = { node, github, files: shop(url), at: AT, run: 9001 };
    const gated = await gate(job);
    github.state.addRun({ id: 9001, conclusion: "failure" });
    await gate({ ...job, run: 9002 });
    const step = await runClaimed(job, gated);
    expect(step.exitCode).toBe(0);
    expect(told(step)).toEqual([
      expect.stringMatching(`^warning: shop: ${EIGHT} .*was given up, and is run once more`),
    ]);
    expect(await recordsOf(github)).toMatchObject([
      {
        ...{ state: "claimed", attempt: 2, run: { id: "9002" } },
        earlier: [{ attempt: 1, run: { id: "9001" }, state: "crashed", verdict: "passed", finished: AT }],
      },
    ]);
  });

  test("one whose line somebody has removed: a warning", async () => {
    const github = await githubForTest();
    const { url } = await startAnswering({ state: "open" });
    const job = { node, github, files: shop(url), at: AT, run: 9001 };
    const gated = await gate(job);
    await github.repository.commit(BRANCH, { "shop/1970-01-01.jsonl": null });
    const step = await runClaimed(job, gated);
    expect(step.exitCode).toBe(0);
    expect(told(step)).toEqual([
      `warning: shop: ${EIGHT} is not in the ledger any more, so its end could not be written down`,
    ]);
  });

  test("by whoever asks whether it is due on another branch than the default one: it is not", async () => {
    const github = await githubForTest();
    const api = await startAnswering({ state: "open" });
    const inputs = { plan: "shop.plan.yaml", mode: "if-due", record: "true" };
    const env = { GITHUB_REF: "refs/heads/topic" };
    const step = await onGithub({ node, github, files: shop(api.url), inputs, env, at: AT, run: 9001 });
    expect(step.outputs).toEqual({ due: "false", occurrence: "" });
    expect([...api.requests, ...github.requests]).toEqual([]);
  });

  test("a ledger of nobody: the clock alone says, and nothing is asked", async () => {
    const github = await githubForTest();
    const { url } = await startAnswering({ state: "open" });
    const inputs = { plan: "shop.plan.yaml", mode: "if-due", record: "true" };
    const files = shop(url, {}, { state: { store: "memory" } });
    const step = await onGithub({ node, github, files, inputs, at: AT, run: 9001 });
    expect(step.outputs).toMatchObject({ due: "true", occurrence: EIGHT });
    expect(askedSince(github, 0)).toEqual([]);
    expect(step.saved).toEqual({});
  });
});
