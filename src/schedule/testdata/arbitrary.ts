// Random schedules for the property tests.
import fc from "fast-check";

/** Of every kind: no change, whole and half hours, north and south, negative summer time, many changes, none left. */
export const ZONES = [
  "UTC", "Europe/Berlin", "Europe/Dublin", "America/New_York", "America/St_Johns", "Australia/Lord_Howe", "Asia/Kathmandu",
  "Asia/Kolkata", "Asia/Shanghai", "Pacific/Apia", "Pacific/Chatham", "Africa/Casablanca", "America/Santiago", "Africa/Cairo",
  "America/Sao_Paulo", "Asia/Beirut",
];

const HOUR = 3_600_000;

/** Instants where clocks change somewhere, leap days, ends of years; windows of the properties begin near them. */
const TURNS = [
  "2026-03-08T07:00Z", "2026-03-29T01:00Z", "2026-04-04T15:00Z", "2026-04-05T03:00Z", "2026-04-24T00:00Z", "2026-09-06T04:00Z",
  "2026-10-03T15:30Z", "2026-10-25T01:00Z", "2026-11-01T06:00Z", "2026-12-31T12:00Z", "2027-02-07T02:00Z", "2027-03-14T02:00Z",
  "2028-02-28T20:00Z", "2028-03-26T00:00Z", "2029-12-30T00:00Z", "2031-01-05T00:00Z", "2032-02-29T00:00Z", "2036-03-30T01:00Z",
].map((text) => Date.parse(text.replace("Z", ":00Z")));

export const window = fc
  .record({ turn: fc.constantFrom(...TURNS), before: fc.integer({ min: 1, max: 60 }), days: fc.integer({ min: 3, max: 9 }) })
  .map(({ turn, before, days }) => ({ from: turn - before * HOUR, until: turn + days * 24 * HOUR }));

const zone = fc.constantFrom(...ZONES);

function field(low: number, high: number, most: number): fc.Arbitrary<string> {
  const value = fc.integer({ min: low, max: high });
  const item = fc.oneof(
    value.map(String),
    fc.tuple(value, value).map(([a, b]) => `${a}-${b}`),
    fc.tuple(value, fc.integer({ min: 1, max: high - low })).map(([a, step]) => `${a}/${step}`),
    fc.tuple(value, value, fc.integer({ min: 1, max: 9 })).map(([a, b, step]) => `${a}-${b}/${step}`),
  );
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant("*") },
    { weight: 1, arbitrary: fc.integer({ min: 2, max: high - low }).map((step) => `*/${step}`) },
    { weight: 4, arbitrary: fc.array(item, { minLength: 1, maxLength: most }).map((items) => items.join(",")) },
  );
}

const NAMES = ["sun", "MON", "Tue", "wed", "thu", "fri", "sat"];
const weekdayField = fc.oneof(
  field(0, 7, 2),
  fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...NAMES)).map(([a, b]) => `${a}-${b}`),
  fc.constant("*"),
);

/** Minutes mostly far enough apart to be accepted. */
const minuteField = fc.oneof(
  fc.integer({ min: 0, max: 59 }).map(String),
  fc.constantFrom("*/5", "*/15", "*/20", "*/30", "7,37", "1/12", "0,58", "2,32", "*/45", "59,4"),
);

const cronText = fc
  .tuple(
    minuteField,
    field(0, 23, 3),
    fc.oneof({ weight: 3, arbitrary: fc.constant("*") }, { weight: 1, arbitrary: field(1, 31, 2) }),
    fc.oneof({ weight: 5, arbitrary: fc.constant("*") }, { weight: 1, arbitrary: field(1, 12, 2) }),
    fc.oneof({ weight: 2, arbitrary: fc.constant("*") }, { weight: 1, arbitrary: weekdayField }),
  )
  .map((fields) => fields.join(" "));

export const cronEntry = fc.record(
  { cron: cronText, timezone: zone, match: fc.constantFrom("any", "all") },
  { requiredKeys: ["cron", "timezone", "match"] },
);

const time = fc.integer({ min: 0, max: 1439 }).map((minute) => {
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
});

const everyEntry = fc.oneof(
  fc
    .record({
      amount: fc.integer({ min: 5, max: 2000 }),
      anchored: fc.boolean(),
      anchor: fc.integer({ min: 0, max: 3000 }),
    })
    .map(({ amount, anchored, anchor }) => ({
      every: `${amount}m`,
      ...(anchored ? { from: new Date(Date.UTC(2026, 0, 1) + anchor * 60_000).toISOString().slice(0, 19) + "Z" } : {}),
    })),
  fc.integer({ min: 1, max: 100 }).map((hours) => ({ every: `${hours}h` })),
  fc.record({ every: fc.constantFrom("1d", "2d", "3d", "7d", "1w", "2w", "5d"), time, timezone: zone, from: fc.constant("2026-01-05") }),
  fc.integer({ min: 301, max: 5000 }).map((seconds) => ({ every: `${seconds}s` })),
);

const dayEntry = fc
  .record({
    day: fc.constantFrom(
      "last", "last fri", "1st mon", "2nd tue", "5th sun", "last working day", "1st working day", "3rd working day", "working day",
      "working day nearest 15", "2 days before last", "mon-fri", "fri-mon", "1", "31", "1,15", "sun", "last sun", "sat,last",
    ),
    time,
    timezone: zone,
    every: fc.option(fc.constantFrom("2 weeks", "3 weeks", "2 months", "5 months"), { nil: undefined }),
    month: fc.option(fc.constantFrom("mar", "3,10", "oct-apr", "*/2"), { nil: undefined }),
    week: fc.option(fc.constantFrom("1-53/2", "13-16", "52-2"), { nil: undefined }),
    except: fc.option(fc.constantFrom(["2026-03-29"], ["2026-12-24..2027-01-06", "2028-02-29"]), { nil: undefined }),
  })
  .map((entry) => Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)));

const atEntry = fc
  .record({ turn: fc.constantFrom(...TURNS), minutes: fc.integer({ min: -3000, max: 6000 }), seconds: fc.constantFrom(0, 0, 30) })
  .map(({ turn, minutes, seconds }) => ({
    at: `${new Date(turn + minutes * 60_000 + seconds * 1000).toISOString().slice(0, 19)}Z`,
  }));

const entry: fc.Arbitrary<Record<string, unknown>> = fc.oneof(
  { weight: 5, arbitrary: cronEntry as fc.Arbitrary<Record<string, unknown>> },
  { weight: 2, arbitrary: everyEntry as fc.Arbitrary<Record<string, unknown>> },
  { weight: 2, arbitrary: dayEntry },
  { weight: 1, arbitrary: atEntry as fc.Arbitrary<Record<string, unknown>> },
);

export const entries = fc.oneof(
  { weight: 3, arbitrary: fc.array(entry, { minLength: 1, maxLength: 1 }) },
  { weight: 2, arbitrary: fc.array(entry, { minLength: 2, maxLength: 3 }) },
);

/** Unions crowded into the hours in which clocks change, in few zones: what is hardest to compile. */
export const crowdedEntries = fc
  .tuple(
    fc.array(fc.constantFrom("Europe/Berlin", "Europe/Dublin", "America/New_York", "Australia/Lord_Howe", "Africa/Cairo", "UTC"), {
      minLength: 1, maxLength: 2,
    }),
    fc.array(
      fc.record({
        minute: fc.constantFrom("0", "1", "2", "4", "28", "30", "31", "56", "58", "59", "0,30", "2,32", "*/15"),
        hour: fc.constantFrom("0", "1", "2", "3", "1,2", "2,3", "1-3", "0-4", "*/2", "*", "23,0", "*/3"),
        weekday: fc.constantFrom("*", "*", "*", "0", "6", "1-5"),
      }),
      { minLength: 2, maxLength: 5 },
    ),
  )
  .map(([zones, parts]) =>
    parts.map(({ minute, hour, weekday }, index) => ({
      cron: `${minute} ${hour} * * ${weekday}`,
      timezone: zones[index % zones.length],
    })),
  );
