import { describe, expect, test } from "vitest";
import { calendarSvg } from "./calendar-svg.ts";
import { compileSchedule } from "./compile-schedule.ts";
import { costOf, quotaWarning } from "./cost.ts";
import { describeSchedule } from "./describe-schedule.ts";
import { parseSchedule } from "./parse-schedule.ts";
import { sharedTickWarnings } from "./schedule-warnings.ts";

const read = (...entries: unknown[]) => parseSchedule({ schedule: entries }).schedule;

test.each([
  [{ cron: "0 8 * * mon-fri", timezone: "Asia/Shanghai" }, "at 08:00 on Monday to Friday (Asia/Shanghai)"],
  [{ cron: "30 6,18 * * *" }, "at 06:30 and 18:30 every day (UTC)"],
  [{ cron: "*/15 * * * *" }, "every 15 minutes (UTC)"],
  [{ cron: "7 * * * *" }, "at minute 7 past every hour (UTC)"],
  [{ cron: "0 * * * *" }, "every hour (UTC)"],
  [{ cron: "0 */2 * * *" }, "every second hour every day (UTC)"],
  [{ cron: "0 9-17 * * mon-fri" }, "every hour from 09:00 to 17:00 on Monday to Friday (UTC)"],
  [{ cron: "7,37 * * * sat,sun" }, "at minutes 7 and 37 past every hour on Sunday and Saturday (UTC)"],
  [{ cron: "5 */2 * * *" }, "at minute 5 of every second hour every day (UTC)"],
  [{ cron: "*/20 9-17 * * *" }, "every 20 minutes from 09:00 to 17:40 every day (UTC)"],
  [{ cron: "0 9 13 * fri", match: "any" }, "at 09:00 on day 13 of the month or on Friday (UTC)"],
  [{ cron: "0 9 13 * fri", match: "all" }, "at 09:00 on day 13 of the month if that is on Friday (UTC)"],
  [{ cron: "0 9 1,15 3,10 *" }, "at 09:00 on day 1 and 15 of the month in March and October (UTC)"],
  [{ every: "45m" }, "every 45 minutes"],
  [{ every: "90m", from: "2026-12-01" }, "every 1 hour and 30 minutes , from 2026-12-01"],
  [{ every: "1d", time: "08:05", timezone: "Asia/Tokyo" }, "at 08:05 every day (Asia/Tokyo)"],
  [
    { every: "2w", time: "08:05", from: "2026-12-01" },
    "at 08:05 on Tuesday every 2 weeks, counted from 2026-12-01 (UTC) , from 2026-12-01",
  ],
  [
    { every: "3d", from: "2026-12-01T07:30" },
    "at 07:30 every 3 days, counted from 2026-12-01 (UTC) , from 2026-12-01 07:30",
  ],
  [
    { at: "2026-12-24T20:00:00+01:00", timezone: "Europe/Berlin" },
    "once, on 2026-12-24 at 20:00 (Europe/Berlin)",
  ],
  [
    { day: "last fri", time: "18:30", until: "2027-06-30", except: "2026-12-25" },
    "at 18:30 on the last Friday of the month (UTC) , until 2027-06-30, except on 1 day",
  ],
  [
    { day: "2nd working day", jitter: "10m" },
    "at 00:00 on the second working day of the month (UTC) , up to 10 minutes later",
  ],
  [
    { day: "working day nearest 15", every: "3 months", from: "2026-01-01" },
    "at 00:00 on the working day nearest to day 15 of the month every 3 months, counted from 2026-01-01 (UTC) , from 2026-01-01",
  ],
  [
    { day: "mon, 3 days before last", week: "2-52/2" },
    "at 00:00 on Monday and 3 days before the last day of the month in the ISO weeks 2, 4, 6, 8, 10, 12 … (UTC)",
  ],
])("in words: %j", (entry, words) => {
  expect(describeSchedule(read(entry))).toEqual([words.replaceAll(" ,", ",")]);
});

describe("job minutes a month", () => {
  const cost = (schedule: ReturnType<typeof read>, legs = 1, folded = false) =>
    costOf(compileSchedule(schedule, "p"), schedule, { legs, folded });

  test("count whole minutes of each job", () => {
    expect(cost(read({ every: "5m" }), 1, true)).toEqual({
      minutesAMonth: 8640,
      ticksAMonth: 8640,
      occurrencesAMonth: 8640,
      ticksPerOccurrence: 1,
    });
    expect(cost(read({ every: "15m" }), 1, true).minutesAMonth).toBe(2880);
    expect(cost(read({ every: "1h" }), 1, true).minutesAMonth).toBe(720);
    expect(cost(read({ every: "1d" }), 2).minutesAMonth).toBe(30 * (1 + 2 + 1));
    expect(cost(read({ every: "50m" }), 1).minutesAMonth).toBe(Math.round(144 * 30 + 28.8 * 30));
    expect(cost(read({ at: "2026-12-24T20:00Z" }), 1).minutesAMonth).toBe(2);
  });

  test("of a resident job are those that it stays, of a local plan none", () => {
    const resident = parseSchedule({ schedule: [{ every: "1m" }], resident: "55m" }).schedule;
    expect(cost(resident).minutesAMonth).toBe(43_200);
    const local = parseSchedule({ schedule: [{ every: "1m" }], runner: "local" }).schedule;
    expect(cost(local)).toMatchObject({ minutesAMonth: 0, ticksAMonth: 0, occurrencesAMonth: 43_200 });
  });

  test("beyond the free quota are warned of", () => {
    expect(quotaWarning(cost(read({ every: "6h" })))).toBeUndefined();
    expect(quotaWarning(cost(read({ every: "50m" })))).toEqual({
      code: "schedule-quota",
      severity: "warning",
      message:
        "the schedule takes about 5,184 job minutes a month, more than the 2,000 (Free) or the 3,000 (Pro and Team) that GitHub includes for a private repository",
      hint: "only one tick in 5 is a run: choose a distance that divides the day, such as 45m or 90m, or run less often",
      path: ["schedule"],
    });
  });
});

test("entries with close runs are warned of", () => {
  const schedule = read({ cron: "0 8 * * *" }, { cron: "3 8 * * mon" });
  expect(sharedTickWarnings(compileSchedule(schedule, "p"))).toEqual([
    {
      code: "schedule-shared-tick",
      severity: "warning",
      message:
        "entries 1 and 2 have runs less than five minutes apart, so that GitHub starts them together, at the later one",
      hint: "move one of them, or take it out if the other is enough",
      path: ["schedule", 1],
    },
  ]);
});

describe("a year as an image", () => {
  const schedule = read(
    { cron: "0,30 8 * * mon", timezone: "Europe/Berlin" },
    { at: "2026-02-28T23:30+01:00" },
  );
  const svg = calendarSvg(schedule, 2026, "Europe/Berlin", 'Checkout <"smoke"> & more');

  test("has every day once, shaded by its runs", () => {
    expect(svg.match(/<rect/g)).toHaveLength(365);
    expect(svg.match(/<rect class="l4"/g)).toHaveLength(52);
    expect(svg).toContain("<title>2026-01-05: 08:00, 08:30</title>");
    expect(svg).toContain("<title>2026-02-28: 23:30</title>");
    expect(svg).toContain("<title>2026-01-06: no run</title>");
  });

  test("escapes the title and needs nothing from elsewhere", () => {
    expect(svg).toContain(
      "<title>Checkout &lt;&quot;smoke&quot;&gt; &amp; more: 105 runs in 2026 (Europe/Berlin)</title>",
    );
    expect(svg.replace("http://www.w3.org/2000/svg", "")).not.toMatch(/https?:|<script|url\(/);
    const open = (svg.match(/<(g|text|title|svg|style)[ >]/g) ?? []).length;
    expect((svg.match(/<\/(g|text|title|svg|style)>/g) ?? []).length).toBe(open);
  });

  test("of a leap year has 366 days", () => {
    expect(calendarSvg(schedule, 2028, "UTC", "x").match(/<rect/g)).toHaveLength(366);
  });
});
