import { describe, expect, test } from "vitest";
import { githubForTest } from "../github/github-for-test.ts";
import { startAnswering, startApi } from "./api.ts";
import { askedSince, type Job, linesOf, onGithub, recordsOf, shop, told } from "./ledger.ts";
import { NODES } from "./nodes.ts";

const EIGHT = "2026-11-22T08:00:00Z";
const DAILY = { resident: "55m" };

/** The clock of the step begins at a moment, and goes on from there. */
const from = (moment: string) =>
  `--import=data:text/javascript,const/**/now=Date.now,begin=now();Date.now=()=>Date.parse(%22${moment}%22)+now()-begin`;

function start(job: Job): ReturnType<typeof onGithub> {
  const inputs = { command: "start", plan: "shop.plan.yaml", for: "55m", ...job.inputs };
  return onGithub({ ...job, inputs, env: { NODE_OPTIONS: from(job.at), ...job.env } });
}

describe.each(NODES)("a job that stays over the ledger, on Node $version", ({ node }) => {
  test("runs what its tick was for and writes down how it ended; the next job leaves that alone", async () => {
    const github = await githubForTest();
    const { url } = await startAnswering({ state: "open" });
    const tick = { node, github, files: shop(url, DAILY), at: "2026-11-22T08:04:10Z", fired: "0 8 * * *" };
    const before = github.requests.length;
    const first = await start({ ...tick, run: 9001 });
    expect([first.exitCode, told(first)]).toEqual([0, []]);
    expect(first.outputs).toMatchObject({ due: "true", passed: "2" });
    expect(await recordsOf(github)).toMatchObject([
      {
        ...{ occurrence: EIGHT, state: "done", verdict: "passed", attempt: 1 },
        run: { id: "9001", attempt: 1, event: "schedule" },
      },
    ]);
    expect(askedSince(github, before).filter((asked) => asked.startsWith("POST"))).not.toEqual([]);

    const second = await start({ ...tick, run: 9002, at: "2026-11-22T08:20:00Z" });
    expect([second.exitCode, second.outputs["due"]]).toEqual([0, "false"]);
    expect(linesOf(await recordsOf(github))).toEqual([`${EIGHT} done passed`]);
  });

  /** A job that is killed in the middle of its run for eight o'clock, and an API that answers from then on. */
  const killed = async () => {
    const github = await githubForTest();
    let answers = false;
    const { url } = await startApi((request, response) => {
      if (answers || request.url !== "/order") response.end('{"state":"open"}');
    });
    const tick = { node, github, files: shop(url, DAILY), fired: "0 8 * * *", run: 9001 };
    let kill = () => {};
    const step = await start({
      ...{ ...tick, at: "2026-11-22T08:04:10Z" },
      begun: (process) => {
        kill = process.kill;
      },
      watch: (said) => {
        if (said.includes("Shop runs for")) kill();
      },
    });
    answers = true;
    expect(linesOf(await recordsOf(github))).toEqual([`${EIGHT} claimed`]);
    return { github, tick, step };
  };

  test("a higher attempt names what the one before never ended, and runs it once more", async () => {
    const { github, tick } = await killed();
    const again = await start({ ...tick, at: "2026-11-22T08:09:00Z", attempt: 2 });
    expect(again.stderr).toContain(`run 9001 of ${EIGHT} never ended; it runs once more as attempt 2`);
    expect(await recordsOf(github)).toMatchObject([
      {
        ...{ occurrence: EIGHT, state: "done", verdict: "passed", attempt: 2, run: { attempt: 2 } },
        earlier: [{ attempt: 1, state: "crashed", run: { id: "9001", attempt: 1 } }],
      },
    ]);
    // A third one finds nothing that it could run.
    const third = await start({ ...tick, at: "2026-11-22T08:20:00Z", attempt: 3 });
    expect([third.exitCode, third.outputs["due"]]).toEqual([0, "false"]);
  });

  test("what a killed job held is closed at its end", async () => {
    const { github, tick, step } = await killed();
    expect((await step.post()).stdout).toContain("closed what the cancelled run held: shop");
    expect(linesOf(await recordsOf(github))).toEqual([`${EIGHT} done cancelled`]);
    const again = await start({ ...tick, at: "2026-11-22T08:09:00Z", attempt: 2 });
    expect(again.outputs["due"]).toBe("false");
  });

  test("what was missed before it is counted, and a branch that does not count runs nothing", async () => {
    const github = await githubForTest();
    const { url } = await startAnswering({ state: "open" });
    const tick = { node, github, files: shop(url, DAILY), fired: "0 8 * * *" };
    await start({ ...tick, run: 9001, at: "2026-11-20T08:04:10Z" });
    const due = await start({ ...tick, run: 9002, at: "2026-11-22T08:04:10Z" });
    expect(due.stderr).toContain("Shop: 1 run missed: too late by now");
    expect(linesOf(await recordsOf(github))).toEqual([
      "2026-11-20T08:00:00Z done passed",
      "2026-11-21T08:00:00Z missed",
      `${EIGHT} done passed`,
    ]);
    const elsewhere = await start({
      ...{ ...tick, run: 9003, at: "2026-11-23T08:04:10Z" },
      env: { GITHUB_REF: "refs/heads/next", NODE_OPTIONS: from("2026-11-23T08:04:10Z") },
    });
    expect([elsewhere.exitCode, elsewhere.outputs["due"]]).toEqual([0, "false"]);
    expect(elsewhere.summary).toBe("Only runs on the branch main count for the schedule\n\n");
    expect(await recordsOf(github)).toHaveLength(3);
  });

  test("without a token it says so", async () => {
    const github = await githubForTest();
    const { url } = await startAnswering({ state: "open" });
    const step = await start({
      ...{ node, github, files: shop(url, DAILY), at: "2026-11-22T08:04:10Z", run: 9001, token: "" },
    });
    expect(step.exitCode).toBe(2);
    expect(told(step).join("\n")).toContain("no token");
  });
});
