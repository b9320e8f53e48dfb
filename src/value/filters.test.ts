import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Subject, Value } from "../model/value.ts";
import { FilterError } from "./filter/definition.ts";
import type { SubjectKind } from "./filter/subject-kind.ts";
import { checkChain, FILTER_NAMES, filterNamed, prepareFilter } from "./filters.ts";
import { parseJson } from "./json-text.ts";

/** JSON, or one of `{hex}`, `{date}` and `{map}`. */
type Written = Value | { hex: string } | { date: string } | { map: Value };

interface Row {
  readonly name?: string;
  readonly given: Written;
  readonly filters: readonly (string | readonly [string, Record<string, Value>])[];
  readonly gives?: Written;
  readonly nothing?: true;
  readonly error?: string;
}

interface Chain {
  readonly filters: readonly string[];
  readonly kind: SubjectKind | null;
  readonly index?: number;
  readonly message?: string;
  readonly gives?: SubjectKind | null;
}

interface Table {
  readonly now: string;
  readonly hurl: readonly Row[];
  readonly ours: readonly Row[];
  readonly errors: readonly Row[];
  readonly charsets: readonly (readonly [charset: string, text: string, hex: string])[];
  readonly dates: readonly (readonly [format: string, text: string, date: string])[];
  readonly read: readonly (readonly [format: string, text: string, date: string | null])[];
  readonly written: readonly (readonly [format: string, date: string, text: string])[];
  readonly chains: readonly Chain[];
}

// Read by us, since JSON.parse would round integers beyond 2^53.
const outcome = parseJson(readFileSync(new URL("./testdata/filters.json", import.meta.url), "utf8"));
if ("problem" in outcome) throw new Error(outcome.problem);
const table = outcome.value as unknown as Table;
const clock = { now: () => Date.parse(table.now) };

const titleOf = (row: Row) =>
  `${row.name ?? ""} ${JSON.stringify(row.filters)} of ${String(JSON.stringify(row.given, (_, value) => (typeof value === "bigint" ? String(value) : value)))}`;

test.each([...table.hurl, ...table.ours].map((row) => [titleOf(row), row] as const))("%s", (_, row) => {
  const found = run(row);
  if (row.nothing === true) expect(found).toBeUndefined();
  else expect(comparable(found)).toEqual(comparable(read(row.gives as Written)));
});

test.each(table.errors.map((row) => [titleOf(row), row] as const))("%s fails", (_, row) => {
  expect(() => run(row)).toThrow(row.error as string);
  expect(() => run(row)).toThrow(FilterError);
});

test("every filter has a row", () => {
  const used = [...table.hurl, ...table.ours].flatMap(({ filters }) =>
    filters.map((one) => (typeof one === "string" ? one : one[0])),
  );
  // Those on markup have tables of their own.
  const own = ["xpath", "css", "charset-encode"];
  expect(FILTER_NAMES.filter((name) => !used.includes(name) && !own.includes(name))).toEqual([]);
});

test.each(table.charsets)("%s writes %s and reads it again", (charset, text, hex) => {
  const bytes = prepareFilter("charset-encode", { charset }, clock)(text) as Uint8Array;
  expect(Buffer.from(bytes).toString("hex")).toBe(hex);
  expect(prepareFilter("charset-decode", { charset }, clock)(bytes)).toBe(text);
});

describe("date formats", () => {
  const readAs = (format: string, text: string) =>
    (prepareFilter("to-date", { format }, clock)(text) as Date).toISOString();
  const written = (format: string, date: string) =>
    prepareFilter("date-format", { format }, clock)(new Date(date));

  test.each(table.dates)("%s reads and writes %s", (format, text, date) => {
    expect(readAs(format, text)).toBe(new Date(date).toISOString());
    expect(written(format, date)).toBe(text);
  });

  test.each(table.read)("%s reads %s as %s", (format, text, date) => {
    if (date === null) expect(() => readAs(format, text)).toThrow(FilterError);
    else expect(readAs(format, text)).toBe(new Date(date).toISOString());
  });

  test.each(table.written)("%s writes %s as %s", (format, date, text) => {
    expect(written(format, date)).toBe(text);
  });
});

test.each(table.chains)("the chain $filters on $kind", ({ filters, kind, index, message, gives }) => {
  const found = checkChain(filters, { kind, name: "the status" });
  expect(found).toEqual(index === undefined ? { gives } : { index, message });
});

test("what filters say that they give is what they give", () => {
  for (const row of [...table.hurl, ...table.ours]) {
    if (row.nothing === true) continue;
    const last = row.filters.at(-1) as Row["filters"][number];
    const gives = filterNamed(typeof last === "string" ? last : last[0])?.gives;
    const found = run(row) as Subject;
    if (gives !== null) expect([titleOf(row), kindName(found)]).toEqual([titleOf(row), gives]);
  }
});

function run({ given, filters }: Row): Subject | undefined {
  let subject: Subject | undefined = read(given);
  for (const one of filters) {
    const [name, given] = typeof one === "string" ? [one, {}] : one;
    subject = prepareFilter(name, given, clock)(subject as Subject);
  }
  return subject;
}

function read(written: Written): Subject {
  if (typeof written !== "object" || written === null || Array.isArray(written)) return written;
  if ("hex" in written) return Buffer.from(String(written["hex"]), "hex");
  if ("date" in written) return new Date(String(written["date"]));
  return "map" in written ? (written["map"] as Value) : (written as Value);
}

/** Bytes of whatever class by their digits. */
function comparable(subject: Subject | undefined): unknown {
  return subject instanceof Uint8Array ? { hex: Buffer.from(subject).toString("hex") } : subject;
}

function kindName(subject: Subject): SubjectKind {
  if (subject instanceof Uint8Array) return "bytes";
  if (subject instanceof Date) return "date";
  if (Array.isArray(subject)) return "list";
  if (subject === null) return "null";
  const type = typeof subject;
  if (type === "string") return "text";
  return type === "bigint" || type === "number" ? "number" : type === "boolean" ? "boolean" : "map";
}
