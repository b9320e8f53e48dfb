import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseSchedule } from "./parse-schedule.ts";
import { entries } from "./testdata/arbitrary.ts";

interface Schema {
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly $defs: Readonly<Record<string, Schema>>;
}

const read = (kind: string) =>
  JSON.parse(readFileSync(new URL(`../../schemas/${kind}.schema.json`, import.meta.url), "utf8"));
const plan = read("plan") as Schema & { properties: Record<string, Schema> };
const schemas = [read("suite"), read("project")];
const isPlan = new Ajv2020({ allErrors: true, allowUnionTypes: true, schemas }).compile(plan);
const validate = (values: object) => isPlan({ suites: ["a.suite.yaml"], ...values });
const properties = Object.fromEntries(
  ["schedule", "jitter", "resident", "runner"].map((key) => [key, plan.properties[key] as Schema]),
);

test("every key has a description and examples that are valid", () => {
  const entry = plan.$defs["schedule-entry"] as Schema & { properties: Record<string, Schema> };
  for (const [key, schema] of [...Object.entries(properties), ...Object.entries(entry.properties)]) {
    expect(schema.description, key).toBeTruthy();
    expect(schema.examples?.length, key).toBeGreaterThan(0);
  }
  for (const [key, schema] of Object.entries(properties)) {
    for (const example of schema.examples ?? []) {
      expect(validate({ [key]: example }), `${key}: ${JSON.stringify(example)}`).toBe(true);
      expect(parseSchedule({ [key]: example }).problems).toEqual([]);
    }
  }
  const companions: Record<string, Record<string, unknown>> = {
    match: { cron: "5 9 13 * fri" },
    dialect: { cron: "5 9 * * 0" },
    at: {},
    cron: {},
    day: {},
    every: {},
  };
  for (const [key, schema] of Object.entries(entry.properties)) {
    for (const example of schema.examples ?? []) {
      const months = key === "every" && String(example).includes("month");
      const value = { ...(months ? { day: 1 } : (companions[key] ?? { day: "mon" })), [key]: example };
      expect(validate({ schedule: [value] }), JSON.stringify(value)).toBe(true);
      const calendar = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261225\nEND:VEVENT\nEND:VCALENDAR";
      expect(parseSchedule({ schedule: [value] }, () => calendar).problems, JSON.stringify(value)).toEqual(
        [],
      );
    }
  }
});

test("what the reader takes without an error the schema takes too", () => {
  fc.assert(
    fc.property(entries, (schedule) => {
      if (parseSchedule({ schedule }).problems.some((problem) => problem.severity === "error")) return;
      expect(validate({ schedule }), JSON.stringify(isPlan.errors)).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test.each([
  [{ schedule: [] }],
  [{ schedule: [{ cron: "5 8 * * *", tz: "UTC" }] }],
  [{ schedule: { cron: "5 8 * * *" } }],
  [{ jitter: 10 }],
  [{ runner: "mine" }],
])("the schema refuses %j", (value) => {
  expect(validate(value)).toBe(false);
});
