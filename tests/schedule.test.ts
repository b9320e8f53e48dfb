import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { main } from "../src/commands/main.ts";
import { nodeHost } from "../src/host/node-host.ts";

const NOW = Date.parse("2026-11-22T10:00:00Z");
const machine = nodeHost();
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rota-schedule-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

/** A plan with a schedule, written as YAML. */
const plan = (schedule: string, more = "") => `suites: [a.suite.yaml]\nschedule: ${schedule}\n${more}`;

async function rota(...argv: string[]): Promise<{ exitCode: number; printed: string; told: string }> {
  let [printed, told] = ["", ""];
  const terminal = {
    live: false,
    colours: false,
    columns: 100,
    print: (text: string) => {
      printed += text;
    },
    tell: (text: string) => {
      told += text;
    },
  };
  const clock = { ...machine.clock, now: () => NOW };
  const host = { ...machine, clock, terminal, environment: {}, workingFolder: folder };
  return { exitCode: await main(argv, host), printed, told };
}

describe("rota next", () => {
  const berlin = plan('[{ cron: "30 2 * * *", timezone: Europe/Berlin }]');

  test("counts from --from, which is inclusive, across the end of summer time", async () => {
    write({ "a.plan.yaml": berlin });
    const { printed, told, exitCode } = await rota(
      ..."next a.plan.yaml --count 12 --from 2026-10-24T12:00:00Z --format json".split(" "),
    );
    expect({ exitCode, told }).toEqual({ exitCode: 0, told: "" });
    const runs = JSON.parse(printed);
    expect(runs).toHaveLength(12);
    expect(runs.slice(0, 2)).toEqual([
      { occurrence: "2026-10-25T00:30:00Z", local: "2026-10-25T02:30:00+02:00", jitter: 0, trigger: 0 },
      { occurrence: "2026-10-26T01:30:00Z", local: "2026-10-26T02:30:00+01:00", jitter: 0, trigger: 0 },
    ]);
  });

  test.each([
    ["2026-10-25T00:30:00Z", "2026-10-25T00:30:00Z"],
    ["2026-10-25T00:30:00.000Z", "2026-10-25T00:30:00Z"],
    ["2026-10-25T00:30:00.001Z", "2026-10-26T01:30:00Z"],
    ["2026-10-25T02:30+02:00", "2026-10-25T00:30:00Z"],
    ["2026-10-26", "2026-10-26T01:30:00Z"],
    ["2026-10-26T02:31", "2026-10-27T01:30:00Z"],
  ])("--from %s begins with %s", async (from, first) => {
    write({ "a.plan.yaml": berlin });
    const { printed } = await rota("next", "a.plan.yaml", "--from", from, "--format", "json", "--count", "1");
    expect(JSON.parse(printed)[0].occurrence).toBe(first);
  });

  test("begins with now where nothing else is said", async () => {
    write({ "a.plan.yaml": plan("[{ every: 1h }]") });
    const { printed } = await rota("next", "a.plan.yaml", "--format", "json");
    expect(JSON.parse(printed)).toHaveLength(10);
    expect(JSON.parse(printed)[0].occurrence).toBe("2026-11-22T10:00:00Z");
  });

  test("says which tick starts each run, and what GitHub gets", async () => {
    write({ "a.plan.yaml": plan("[{ every: 50m }]", "jitter: 5m\n") });
    const { told, printed } = await rota("next", "a.plan.yaml", "--count", "2");
    expect(printed).toMatch(/2026-11-22 10:40 UTC .* 1 min +1-59\/10 \* \* \* \* at 10:41 UTC, 1 min later/);
    expect(printed).toMatch(/GitHub gets 1 cron line, a superset: five fields cannot say this distance/);
    expect(printed).toContain("5 ticks for each run, about 5,184 job minutes a month (a gate for each tick");
    expect(told).toContain("warning[schedule-quota]");
  });

  test("says that a resident job is there already, and that a local plan needs none", async () => {
    write({
      "a.plan.yaml": plan("[{ every: 1m }]", "resident: 55m\n"),
      "b.plan.yaml": plan("[{ every: 1m }]", "runner: local\n"),
    });
    const resident = await rota("next", "a.plan.yaml", "--count", "2");
    expect(resident.printed).toContain("at 09:33 UTC, 27 min before, a resident job");
    const local = await rota("next", "b.plan.yaml", "--count", "2");
    expect(local.printed).toContain("rota start  1. every minute");
    expect(local.printed).toContain("GitHub gets no cron lines");
    expect(local.exitCode).toBe(0);
  });

  test.each([
    ["suites: [a.suite.yaml]\n", "a has no schedule, so it has no next runs"],
    [plan("[{ every: 1h }]", "paused: true\nname: Nightly\n"), "Nightly is paused, so it has no next runs"],
    [plan("[{ at: 2020-01-01T08:00 }]"), "no run at or after Sun 2026-11-22 10:00 UTC"],
  ])("tells kindly that there is none: %j", async (text, kind) => {
    write({ "a.plan.yaml": text });
    const outcome = await rota("next", "a.plan.yaml");
    expect(outcome.exitCode).toBe(0);
    expect(outcome.printed).toContain(kind);
    const json = await rota("next", "a.plan.yaml", "--format", "json");
    expect(json).toMatchObject({ exitCode: 0, printed: "[]\n" });
  });

  test("draws a year", async () => {
    write({ "a.plan.yaml": plan("[{ day: last fri, timezone: Europe/Berlin }]", 'name: "a ##[error]b"\n') });
    const { printed, exitCode, told } = await rota(..."next a.plan.yaml --format svg --year 2027".split(" "));
    expect({ exitCode, told }).toEqual({ exitCode: 0, told: "" });
    expect(printed).toContain("12 runs in 2027 (Europe/Berlin)");
    expect(printed).not.toContain("##[");
  });

  test.each([
    [["next"], "next needs a plan"],
    [["next", "."], ". names 2 plans"],
    [["next", "a.plan.yaml", "--from", "yesterday"], "hint: write --from 2026-10-24T12:00:00Z"],
    [["next", "a.plan.yaml", "--from", "2300-01-01T00:00Z"], "from 1970 to 2199"],
    [["next", "a.plan.yaml", "--count", "0"], "hint: write --count 12"],
    [["next", "a.plan.yaml", "--count", "many"], "is not a number from 1 to 10000"],
    [["next", "a.plan.yaml", "--format", "xml"], "formats are text, json and svg"],
    [["next", "a.plan.yaml", "--year", "2027"], "write --format svg beside it"],
    [["next", "a.plan.yaml", "--format", "svg", "--year", "27"], "is not a year"],
    [["next", "c.plan.yaml"], "there is no file c.plan.yaml"],
    [["list", "--format", "svg"], "formats are text and json"],
    [["list", "--count", "-1"], "--count"],
  ])("rota %j ends with 2 and says what to do", async (argv, told) => {
    write({ "a.plan.yaml": berlin, "b.plan.yaml": berlin });
    const outcome = await rota(...argv);
    expect(outcome.exitCode).toBe(2);
    expect(outcome.told).toContain(told);
  });
});

describe("rota list", () => {
  const files = {
    "team/nightly.plan.yaml": plan('[{ cron: "5 3 * * *", timezone: Asia/Shanghai }]', "name: Nightly\n"),
    "hourly.plan.yaml": plan("[{ every: 1h }]", "paused: true\nid: hour\n"),
    "old.plan.yaml": plan("[{ at: 2020-01-01T08:00 }]"),
    "plain.plan.yaml": "suites: [a.suite.yaml]\n",
  };

  test("has every plan with its words, its next runs and what a month costs", async () => {
    write(files);
    const { printed, told, exitCode } = await rota("list", "--format", "json", "--count", "1");
    expect({ exitCode, told }).toEqual({ exitCode: 0, told: "" });
    const known = { next: [], paused: false, ended: false, minutesAMonth: 0, problems: 0 };
    expect(JSON.parse(printed)).toEqual([
      {
        ...known,
        id: "hour",
        name: "hourly",
        file: "hourly.plan.yaml",
        schedule: ["every hour"],
        paused: true,
      },
      {
        ...known,
        id: "old",
        name: "old",
        file: "old.plan.yaml",
        schedule: ["once, on 2020-01-01 at 08:00 (UTC)"],
        ended: true,
      },
      { ...known, id: "plain", name: "plain", file: "plain.plan.yaml", schedule: [] },
      {
        ...known,
        id: "team-nightly",
        name: "Nightly",
        file: "team/nightly.plan.yaml",
        schedule: ["at 03:05 every day (Asia/Shanghai)"],
        next: [
          {
            occurrence: "2026-11-22T19:05:00Z",
            local: "2026-11-23T03:05:00+08:00",
            jitter: 0,
            trigger: 0,
            zone: "Asia/Shanghai",
          },
        ],
        minutesAMonth: 30,
      },
    ]);
  });

  test("tells it to people, too", async () => {
    write(files);
    const { printed, told } = await rota("list");
    expect(told).toBe("");
    expect(printed).toContain("hourly  hour  hourly.plan.yaml  paused\n  every hour\n");
    expect(printed).toContain("old  old  old.plan.yaml  ended\n");
    expect(printed).toContain("plain  plain  plain.plan.yaml\n  no schedule\n");
    expect(printed).toContain(
      "  next  Mon 2026-11-23 03:05 +08:00 Asia/Shanghai  Sun 2026-11-22 19:05 UTC\n",
    );
    expect(printed).toMatch(/4 plans, 1 paused, about 30 job minutes a month\n$/);
  });

  test("shows the good plans beside the broken ones, by the number of their problems", async () => {
    write({
      ...files,
      "bad.plan.yaml": plan('[{ cron: "5 8" }, { every: 0m }]'),
      "worse.plan.yaml": "schedule: 5\n",
      "worst.plan.yaml": "a: [\n",
    });
    const { printed, exitCode } = await rota("list", "--format", "json");
    expect(exitCode).toBe(2);
    const problems = JSON.parse(printed).map((one: { file: string; problems: number }) => [
      one.file,
      one.problems,
    ]);
    expect(Object.fromEntries(problems)).toEqual({
      "bad.plan.yaml": 2,
      "hourly.plan.yaml": 0,
      "old.plan.yaml": 0,
      "plain.plan.yaml": 0,
      "team/nightly.plan.yaml": 0,
      "worse.plan.yaml": 2,
      "worst.plan.yaml": 1,
    });
    expect((await rota("list")).printed).toContain("2 problems: rota validate bad.plan.yaml tells them");
  });

  test("counts the jobs of every environment, and warns once of what all plans take together", async () => {
    const often = "[{ every: 1h }]";
    write({
      "a.plan.yaml": plan(often, "environments: [one, two]\n"),
      "b.plan.yaml": plan(often),
    });
    const { printed: text, exitCode } = await rota("list");
    expect(exitCode).toBe(0);
    // A gate, two runs and a report; then all in one job.
    expect(text).toContain(`about ${(720 * 4).toLocaleString("en")} job minutes a month`);
    expect(text).toContain("about 720 job minutes a month");
    expect(text.match(/warning\[schedule-quota\]: the schedules together take about 3,600/g)).toHaveLength(1);
  });

  test("does not read suites, and needs none", async () => {
    write({ "a.plan.yaml": plan("[{ every: 1h }]"), "a.suite.yaml": "broken: [" });
    expect((await rota("list")).exitCode).toBe(0);
    expect((await rota("list", "nowhere")).exitCode).toBe(2);
  });
});

describe("a broken schedule", () => {
  const suite = "cases: { one: { steps: [{ wait: 1ms }] } }\n";

  test("keeps rota run from running, with the words of rota validate", async () => {
    write({ "a.plan.yaml": plan('[{ cron: "5 8 31 2 *" }]'), "a.suite.yaml": suite });
    const validated = await rota("validate");
    const run = await rota("run");
    expect(validated.exitCode).toBe(2);
    expect(run).toEqual(validated);
    expect(run.told).toContain("error[schedule-never]");
  });

  test("except reads calendars, by paths from the plan or from the root", async () => {
    const calendar =
      "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20261123\nEND:VEVENT\nEND:VCALENDAR\n";
    for (const path of ["../days/off.ics", "/days/off.ics"]) {
      write({
        "team/a.plan.yaml": `suites: [../a.suite.yaml]\nschedule: [{ every: 1d, except: ${path} }]\n`,
        "days/off.ics": calendar,
        "a.suite.yaml": suite,
        "rota.yaml": "vars: {}\n",
      });
      expect(await rota("validate")).toMatchObject({ exitCode: 0 });
      const { printed } = await rota("next", "team/a.plan.yaml", "--format", "json", "--count", "1");
      expect(JSON.parse(printed)[0].occurrence).toBe("2026-11-24T00:00:00Z");
    }
  });

  test("ends no exit code when it has only ended", async () => {
    write({ "a.plan.yaml": plan("[{ at: 2020-01-01T08:00 }]"), "a.suite.yaml": suite });
    const validated = await rota("validate");
    expect(validated.exitCode).toBe(0);
    expect(validated.told).toContain("warning[schedule-ended]");
  });
});
