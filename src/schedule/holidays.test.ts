import { expect, test } from "vitest";
import { formatDate } from "./civil-date.ts";
import { parseHolidays } from "./holidays.ts";
import { formatInstant } from "./local-time.ts";
import { occurrencesWithin } from "./occurrences.ts";
import { parseSchedule } from "./parse-schedule.ts";

function calendar(...events: string[][]): string {
  const body = events.flatMap((event) => ["BEGIN:VEVENT", ...event, "END:VEVENT"]);
  return ["BEGIN:VCALENDAR", "VERSION:2.0", ...body, "END:VCALENDAR", ""].join("\r\n");
}

function datesOf(text: string, until = "2030"): string[] {
  const { days, problems } = parseHolidays(text);
  expect(problems).toEqual([]);
  return days.map(formatDate).filter((date) => date < until);
}

test.each([
  ["a day", ["DTSTART;VALUE=DATE:20261225"], ["2026-12-25"]],
  [
    "an end that is not included",
    ["DTSTART;VALUE=DATE:20261224", "DTEND;VALUE=DATE:20261227"],
    ["2026-12-24", "2026-12-25", "2026-12-26"],
  ],
  ["an end on the day itself", ["DTSTART;VALUE=DATE:20261224", "DTEND;VALUE=DATE:20261224"], ["2026-12-24"]],
  ["a length", ["DTSTART;VALUE=DATE:20261230", "DURATION:P3D"], ["2026-12-30", "2026-12-31", "2027-01-01"]],
  [
    "folded lines and parameters in quotes",
    ['SUMMARY;X-A="b:c;d":A very', " long name", "DTSTART;VALUE=D", " ATE:202612", "\t25"],
    ["2026-12-25"],
  ],
  [
    "every year",
    ["DTSTART;VALUE=DATE:20261225", "RRULE:FREQ=YEARLY;COUNT=3"],
    ["2026-12-25", "2027-12-25", "2028-12-25"],
  ],
  [
    "every second year until",
    ["DTSTART;VALUE=DATE:20240101", "RRULE:FREQ=YEARLY;INTERVAL=2;UNTIL=20280101T000000Z"],
    ["2024-01-01", "2026-01-01", "2028-01-01"],
  ],
  [
    "29 February",
    ["DTSTART;VALUE=DATE:20200229", "RRULE:FREQ=YEARLY;UNTIL=20290101"],
    ["2020-02-29", "2024-02-29", "2028-02-29"],
  ],
  [
    "the fourth Thursday of November",
    ["DTSTART;VALUE=DATE:20261126", "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH;COUNT=3"],
    ["2026-11-26", "2027-11-25", "2028-11-23"],
  ],
  [
    "the last Monday of May",
    ["DTSTART;VALUE=DATE:20260525", "RRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO;COUNT=2"],
    ["2026-05-25", "2027-05-31"],
  ],
  [
    "dates listed and left out",
    [
      "DTSTART;VALUE=DATE:20260101",
      "RRULE:FREQ=YEARLY;COUNT=3",
      "RDATE;VALUE=DATE:20260606,20260607",
      "EXDATE;VALUE=DATE:20270101",
    ],
    ["2026-01-01", "2026-06-06", "2026-06-07", "2028-01-01"],
  ],
  ["no cancelled event", ["DTSTART;VALUE=DATE:20261225", "STATUS:CANCELLED"], []],
  [
    "no alarm's property",
    ["DTSTART;VALUE=DATE:20261225", "BEGIN:VALARM", "DURATION:PT5M", "END:VALARM"],
    ["2026-12-25"],
  ],
])("holidays: %s", (_, event, expected) => {
  expect(datesOf(calendar(event))).toEqual(expected);
});

test("lines may end in LF alone and begin with a byte order mark", () => {
  expect(datesOf(`\uFEFF${calendar(["DTSTART:20261225"]).replaceAll("\r\n", "\n")}`)).toEqual(["2026-12-25"]);
});

test.each([
  ["", 1, "no BEGIN:VCALENDAR: this is not an iCalendar file"],
  ["<html>", 1, "no BEGIN:VCALENDAR: this is not an iCalendar file"],
  ["BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261225", 3, "END:VEVENT is missing"],
  [calendar(["SUMMARY:x"]), 3, "the event has no DTSTART"],
  [
    calendar(["DTSTART:20261225T080000Z"]),
    4,
    "DTSTART 20261225T080000Z is not a date; only whole-day events count as holidays",
  ],
  [
    calendar(["DTSTART:20261325"]),
    4,
    "DTSTART 20261325 is not a date; only whole-day events count as holidays",
  ],
  [
    calendar(["DTSTART:20261225", "DTEND:20251225"]),
    5,
    "DTEND 20251225 is not a date within a year of DTSTART",
  ],
  [calendar(["DTSTART:20261225", "DURATION:PT1H"]), 5, "DURATION PT1H is not a number of days"],
  [
    calendar(["DTSTART:20261225", "RRULE:FREQ=WEEKLY"]),
    5,
    "RRULE FREQ=WEEKLY is not understood (only yearly ones are): only the first date counts; list the others",
  ],
])("problems: %j", (text, line, message) => {
  expect(parseHolidays(text).problems).toEqual([{ line, message }]);
});

test("excepted days take their occurrences away, and move working days", () => {
  const values = {
    schedule: [
      {
        day: "last working day",
        time: "09:00",
        timezone: "Europe/Berlin",
        except: ["holidays.ics", "2026-11-30"],
      },
    ],
  };
  const file = calendar(["DTSTART;VALUE=DATE:20261231"], ["DTSTART:20261225T080000Z"]);
  const { schedule, problems } = parseSchedule(values, (path) =>
    path === "holidays.ics" ? file : undefined,
  );
  expect(problems).toMatchObject([
    {
      code: "schedule-calendar-file",
      severity: "warning",
      path: ["schedule", 0, "except", 0],
      calendar: { file: "holidays.ics", line: 7 },
    },
  ]);
  const found = occurrencesWithin(schedule, Date.parse("2026-10-01T00:00Z"), Date.parse("2027-01-01T00:00Z"));
  expect(found.map(({ instant }) => formatInstant(instant))).toEqual([
    "2026-10-30T08:00:00Z",
    "2026-11-27T08:00:00Z",
    "2026-12-30T08:00:00Z",
  ]);
});
