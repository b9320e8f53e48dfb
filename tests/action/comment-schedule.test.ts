import { describe, expect, test } from "vitest";
import { at, DAILY, HOURLY, NOON, plan } from "./changed-schedules.ts";
import { artifactOf, comment, openPull, type PullOnGithub, planResult, pullRequest } from "./commenting.ts";
import { NEWEST_NODE } from "./nodes.ts";

const DAY = "BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20261124\r\nSUMMARY:Closed\r\nEND:VEVENT\r\n";
const calendar = (events: string) => `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${events}END:VCALENDAR\r\n`;

describe.each(NEWEST_NODE)("a pull request that changes schedules, on Node $version", ({ node }) => {
  const run = (pull: PullOnGithub, special: Partial<Parameters<typeof comment>[0]> = {}) =>
    comment({ node, pull, env: at(NOON), ...special });
  const shown = async (pull: PullOnGithub) => (await pull.comments())[0] ?? "";
  const rows = async (pull: PullOnGithub) =>
    (await shown(pull)).split("\n").filter((line) => line.startsWith("|"));

  test("shows before and after: words, the next five runs, minutes a month; the clock is no change", async () => {
    const pull = await openPull(
      { "shop.plan.yaml": plan(DAILY) },
      { change: { "shop.plan.yaml": plan(HOURLY) } },
    );
    const { said, warnings } = await run(pull);
    expect([said, warnings]).toEqual(["the comment on the pull request is created", []]);
    expect(await shown(pull)).toContain("**Rota**: a schedule changes · commit");
    const berlin = (day: string, date: number) =>
      `${day} 2026-11-${date} 08:00 +01:00 Europe/Berlin, ${day} 2026-11-${date} 07:00 UTC`;
    expect(await rows(pull)).toEqual([
      "|  | Before | After |",
      "| --- | --- | --- |",
      "| Runs | at 08:00 every day (Europe/Berlin) | every hour (UTC) |",
      // Noon itself is over when the step gets there.
      `| Next | ${berlin("Mon", 23)} | Sun 2026-11-22 13:00 UTC |`,
      `|  | ${berlin("Tue", 24)} | Sun 2026-11-22 14:00 UTC |`,
      `|  | ${berlin("Wed", 25)} | Sun 2026-11-22 15:00 UTC |`,
      `|  | ${berlin("Thu", 26)} | Sun 2026-11-22 16:00 UTC |`,
      `|  | ${berlin("Fri", 27)} | Sun 2026-11-22 17:00 UTC |`,
      "| Job minutes a month | about 30 | about 720 |",
    ]);
    const later = await run(pull, { env: at("2026-12-24T18:00:00Z") });
    expect([later.said, later.writes]).toEqual(["the comment on the pull request is unchanged", []]);
  });

  test("a calendar that a plan names changes it, too", async () => {
    const schedule = [{ ...DAILY[0], except: ["/days/holidays.ics"] }];
    const pull = await openPull(
      { "shop.plan.yaml": plan(schedule), "days/holidays.ics": calendar(""), "days/other.ics": calendar("") },
      { change: { "days/holidays.ics": calendar(DAY), "days/other.ics": calendar(DAY) } },
    );
    const { warnings } = await run(pull);
    expect(warnings).toEqual([]);
    const text = await shown(pull);
    expect(text).toContain("| at 08:00 every day (Europe/Berlin), except on 1 day |");
    expect(text).toMatch(/\| Tue 2026-11-24 08:00 .* \| Wed 2026-11-25 08:00/);
  });

  test.each<[string, Record<string, unknown>, Record<string, unknown>, readonly RegExp[]]>([
    [
      "a new plan",
      {},
      { "shop.plan.yaml": plan(DAILY) },
      [/^### The shop is new\n\n\| {2}\| After \|$/m, /^\| Job minutes a month \| about 30 \|$/m],
    ],
    [
      "a removed plan",
      { "shop.plan.yaml": plan(DAILY) },
      { "shop.plan.yaml": null },
      [/^### The shop is removed\n\n\| {2}\| Before \|$/m, /^\| Job minutes a month \| about 30 \|$/m],
    ],
    [
      "a plan that is paused",
      { "shop.plan.yaml": plan(DAILY) },
      { "shop.plan.yaml": plan(DAILY, { paused: true }) },
      [
        /^\| Runs \| at 08:00 .* \| \*\*paused\*\* \|$/m,
        /^\| Job minutes a month \| about 30 \| about 0 \|$/m,
      ],
    ],
    [
      "a plan that goes on",
      { "shop.plan.yaml": plan(DAILY, { paused: true }) },
      { "shop.plan.yaml": plan(DAILY) },
      [/^\| Runs \| \*\*paused\*\* \| at 08:00 .* \|$/m, /^\| Next \| none \| Mon 2026-11-23 08:00/m],
    ],
    [
      "a plan that gets a schedule",
      { "shop.plan.yaml": plan(undefined) },
      { "shop.plan.yaml": plan(DAILY) },
      [/^\| Runs \| no schedule \| at 08:00/m],
    ],
    [
      "more environments",
      {
        "rota.yaml": { environments: { a: {}, b: {} } },
        "shop.plan.yaml": plan(DAILY, { environments: ["a"] }),
      },
      { "shop.plan.yaml": plan(DAILY, { environments: ["a", "b"] }) },
      [/^\| Job minutes a month \| about 30 \| about \d{2,3} \|$/m],
    ],
    [
      "a plan that breaks",
      { "a.plan.yaml": plan(DAILY) },
      { "a.plan.yaml": plan([{ cron: "61 * * * *" }]) },
      [/^\| Runs \| at 08:00 .* \| not known: a\.plan\.yaml: .*61.* \|$/m],
    ],
    [
      "a plan that cannot be read any more",
      { "a.plan.yaml": plan(DAILY), "b.plan.yaml": plan(DAILY, { id: "b" }) },
      { "a.plan.yaml": "name: [" },
      [/^\| Runs \| at 08:00 .* \| not known: a\.plan\.yaml: .* \|$/m, /^### The shop$/m],
    ],
  ])("%s", async (_name, files, change, parts) => {
    const pull = await openPull({ "z.plan.yaml": plan(DAILY, { id: "z" }), ...files }, { change });
    const { warnings, said } = await run(pull);
    expect([said, warnings]).toEqual(["the comment on the pull request is created", []]);
    const text = await shown(pull);
    for (const part of parts) expect(text).toMatch(part);
    expect(text.match(/^### /gm)).toHaveLength(1);
  });

  test.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    [
      "other words for the same",
      { "a.plan.yaml": plan([{ cron: "0 8 * * 1-5" }]) },
      { "a.plan.yaml": plan([{ cron: "0 8 * * MON-FRI" }]) },
    ],
    ["another name", { "a.plan.yaml": plan(DAILY) }, { "a.plan.yaml": plan(DAILY, { name: "The store" }) }],
    ["another file", { "a.plan.yaml": plan(DAILY) }, { "a.plan.yaml": null, "b.plan.yaml": plan(DAILY) }],
    ["no schedule at all", {}, { "b.plan.yaml": plan(undefined, { id: "b" }) }],
    ["a calendar that nobody names", {}, { "days.ics": calendar(DAY) }],
    [
      "a plan of a project by itself",
      { "in/rota.yaml": {} },
      { "in/a.plan.yaml": plan(DAILY, { id: "in" }) },
    ],
    ["a plan that never comments", {}, { "b.plan.yaml": plan(DAILY, { id: "b" }, "never") }],
  ])("%s is no change", async (_name, files, change) => {
    const pull = await openPull({ "z.plan.yaml": plan(DAILY, { id: "z" }), ...files }, { change });
    const { said, warnings } = await run(pull);
    expect([said, warnings]).toEqual([
      "no comment: the workflow run left no result of a plan that wants one",
      [],
    ]);
  });

  test("what the branch got meanwhile is not the pull request's", async () => {
    const files = { "shop.plan.yaml": plan(DAILY) };
    const pull = await openPull(files, { change: { "shop.plan.yaml": plan(DAILY, { name: "Our shop" }) } });
    await pull.github.repository.commit("main", { "shop.plan.yaml": JSON.stringify(plan(HOURLY)) });
    expect((await run(pull)).said).toMatch(/^no comment/);
  });

  test.each<[policy: string, results: string, written: string]>([
    ["always", "-", "create-comment"],
    ["on-change", "-", "create-comment"],
    ["on-failure", "-", ""],
    ["on-failure", "failed", "create-comment"],
    ["on-failure", "passed", ""],
  ])("%s with a result that is %s", async (policy, result, written) => {
    const before = plan(DAILY, { "pull-request": {} }, policy);
    const pull = await openPull(
      { "shop.plan.yaml": before },
      { change: { "shop.plan.yaml": { ...before, schedule: HOURLY } } },
    );
    if (result !== "-") pull.keep(artifactOf(planResult("shop", result as "passed")));
    expect((await run(pull)).writes).toEqual(written === "" ? [] : [written]);
    if (written !== "") expect(await shown(pull)).toContain("## 🗓️ A schedule changes");
  });

  test("a comment does not go on telling of a change that was taken back", async () => {
    for (const policy of ["always", "on-change"]) {
      const files = { "shop.plan.yaml": plan(DAILY, {}, policy) };
      const pull = await openPull(files, { change: { "shop.plan.yaml": plan(HOURLY, {}, policy) } });
      await run(pull);
      const text = { "shop.plan.yaml": JSON.stringify(plan(DAILY, {}, policy)) };
      const sha = await pull.github.repository.commit("change", text);
      const back = { ...pull, sha, files };
      expect((await run(back)).said).toBe("the comment on the pull request is updated");
      expect(await shown(pull)).not.toContain("🗓️");
      expect(await shown(pull)).toContain("**Rota**: nothing to tell any more · commit");
      expect((await run(back)).writes).toEqual([]);
    }
  });

  test("of a project in a folder, by the plans that are named", async () => {
    const files = {
      "api/rota.yaml": {},
      "api/shop.plan.yaml": plan(DAILY),
      "other.plan.yaml": plan(DAILY, { id: "o" }),
    };
    const change = { "api/shop.plan.yaml": plan(HOURLY), "other.plan.yaml": plan(HOURLY, { id: "o" }) };
    const pull = await openPull(files, { change });
    await run(pull, { inputs: { plan: "api/shop.plan.yaml" } });
    expect((await shown(pull)).match(/^### .*$/gm)).toEqual(["### The shop"]);
  });

  test("GitHub refuses a file: that is said, and the results are told", async () => {
    const before = plan(DAILY, { "pull-request": {} });
    const pull = await openPull(
      { "shop.plan.yaml": before },
      {
        change: { "shop.plan.yaml": { ...before, schedule: HOURLY } },
        artifacts: [artifactOf(planResult("shop", "failed"))],
      },
    );
    pull.github.fault({ kind: "forbidden", on: "repos/get-content" });
    const { said, warnings, step } = await run(pull);
    expect(said).toBe("the comment on the pull request is created");
    expect(warnings).toEqual([
      expect.stringMatching(
        /^What the pull request does to schedules is not known: add "contents: read" under/,
      ),
    ]);
    expect([step.exitCode, (await shown(pull)).includes("🗓️")]).toEqual([0, false]);
  });

  test("the token of a fork's own run may only read: one warning", async () => {
    const pull = await openPull(
      { "shop.plan.yaml": plan(DAILY) },
      { change: { "shop.plan.yaml": plan(HOURLY) } },
    );
    const { warnings } = await run(pull, {
      token: pull.github.forkToken,
      event: pullRequest(pull, "eve/shop"),
    });
    expect(warnings).toEqual([expect.stringContaining("from a fork may only read")]);
  });
});
