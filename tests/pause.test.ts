import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editPaused } from "../src/load/edit-paused.ts";
import { validateSchema } from "../src/load/validate-schema.ts";
import { readYaml } from "../src/load/yaml/read-yaml.ts";
import type { PlanDocument } from "../src/model/generated/documents.ts";

/** What an edit makes of a plan's text, which must be valid before and after; null: nothing. */
async function edited(text: string, paused: boolean): Promise<string | null> {
  const result = await editPaused(await loaded(text), paused);
  if (result !== null) expect((await loaded(result)).content.paused === true).toBe(paused);
  return result;
}

async function loaded(text: string) {
  const { document } = await readYaml("a.plan.yaml", text);
  if (document === undefined) throw new Error(`this is no YAML: ${JSON.stringify(text)}`);
  const problems = await validateSchema(document, "plan");
  if (problems.length > 0) throw new Error(`${problems[0]?.message}: ${JSON.stringify(text)}`);
  return { document, content: document.value as unknown as PlanDocument };
}

describe("where a plan without paused gets its line, which goes again without a trace", () => {
  const schedule = "schedule:\n  - every: 6h # often\n";
  test.each([
    ["at the end", "suites: [a]\n", "suites: [a]\n>paused: true\n"],
    ["without a line break at the end", "suites: [a]", "suites: [a]>\npaused: true"],
    [
      "behind the schedule",
      `suites: [a]\n${schedule}name: x\n`,
      `suites: [a]\n${schedule}>paused: true\nname: x\n`,
    ],
    [
      "behind what is commented out of the schedule",
      `suites: [a]\n${schedule}\n  # - every: 1h\nname: x\n`,
      `suites: [a]\n${schedule}\n  # - every: 1h\n>paused: true\nname: x\n`,
    ],
    [
      "before the comment of the next key",
      `suites: [a]\n${schedule}\n# What it is called\nname: x\n`,
      `suites: [a]\n${schedule}>paused: true\n\n# What it is called\nname: x\n`,
    ],
    [
      "behind a schedule in one line",
      "schedule: [{ every: 6h }]\nsuites: [a]\n",
      "schedule: [{ every: 6h }]\n>paused: true\nsuites: [a]\n",
    ],
    ["before the comments at the end", "suites: [a]\n\n# The end", "suites: [a]\n>paused: true\n\n# The end"],
    ["with the line breaks of Windows", "suites: [a]\r\n", "suites: [a]\r\n>paused: true\r\n"],
    [
      "at the end of the last line of Windows",
      "name: x\r\nsuites: [a]",
      "name: x\r\nsuites: [a]>\r\npaused: true",
    ],
    ["between the marks of a document", "---\nsuites: [a]\n...\n", "---\nsuites: [a]\n>paused: true\n...\n"],
    [
      "in a map that stands further in",
      "  suites: [a]\n  name: x\n",
      "  suites: [a]\n  name: x\n>  paused: true\n",
    ],
    ["with keys behind question marks", "? suites\n: [a]\n", "? suites\n: [a]\n>paused: true\n"],
    ["in braces", "{suites: [a]}", "{suites: [a]>, paused: true}"],
    ["in braces with a comma at the end", "--- {suites: [a],}\n", "--- {suites: [a]>, paused: true,}\n"],
    [
      "in braces with a schedule",
      "{ schedule: [{ every: 6h }], suites: [a] }",
      "{ schedule: [{ every: 6h }]>, paused: true, suites: [a] }",
    ],
    [
      "in braces over several lines",
      "{\n  suites: [a], # one\n  name: x # two\n}\n",
      "{\n  suites: [a], # one\n  name: x>, paused: true # two\n}\n",
    ],
    [
      "in braces with a line for each",
      "{\n  suites: [a],\n  name: x,\n}\n",
      "{\n  suites: [a],\n  name: x,\n>  paused: true\n}\n",
    ],
    ["in JSON", '{"suites":["a"]}', '{"suites":["a"]>, paused: true}'],
    [
      "behind a text of lines",
      "suites: [a]\ndescription: |\n  one\n\n  two\n\n\n",
      "suites: [a]\ndescription: |\n  one\n\n  two\n>paused: true\n\n\n",
    ],
    [
      "not within a text of lines that keeps its end",
      "# a\nsuites: [a]\ndescription: |+\n  one\n\n\n",
      "# a\n>paused: true\nsuites: [a]\ndescription: |+\n  one\n\n\n",
    ],
    [
      "behind a text of lines that the file ends with",
      "suites: [a]\ndescription: |\n  one",
      "suites: [a]\ndescription: |\n  one>\npaused: true",
    ],
  ])("%s", async (_name, before, wanted) => {
    const after = await edited(before, true);
    expect(after).toBe(wanted.replace(">", ""));
    expect(await edited(after as string, true)).toBeNull();
    expect(await edited(after as string, false)).toBe(before);
  });
});

describe("what becomes of paused where it is there", () => {
  test.each([
    ["name: x\npaused: false # for now\nsuites: [a]\n", "name: x\npaused: true # for now\nsuites: [a]\n"],
    ["suites: [a]\n'paused' :   False", "suites: [a]\n'paused' :   true"],
    ["suites: [a]\r\n? paused\r\n: FALSE\r\n", "suites: [a]\r\n? paused\r\n: true\r\n"],
    ["{paused: false, suites: [a]}", "{paused: true, suites: [a]}"],
    ["suites: [a]\npaused:\n  # why\n  false\n", "suites: [a]\npaused:\n  # why\n  true\n"],
  ])("pausing %j", async (before, after) => {
    expect(await edited(before, false)).toBeNull();
    expect(await edited(before, true)).toBe(after);
  });

  test.each([
    ["suites: [a]\npaused: true # the API moves\n", "suites: [a]\npaused: false # the API moves\n"],
    ["suites: [a]\npaused: TRUE\n", "suites: [a]\npaused: false\n"],
    ['"paused": true\nsuites: [a]\n', '"paused": false\nsuites: [a]\n'],
    ["{ paused: true, suites: [a] }", "{ paused: false, suites: [a] }"],
    ["suites: [a]\npaused:  true\n", "suites: [a]\npaused:  false\n"],
    ["suites: [a]\npaused: true\nname: x\n", "suites: [a]\nname: x\n"],
    // Without the line, the text above would have an empty line more.
    [
      "suites: [a]\ndescription: |+\n  one\npaused: true\n\n",
      "suites: [a]\ndescription: |+\n  one\npaused: false\n\n",
    ],
  ])("resuming %j", async (before, after) => {
    expect(await edited(before, true)).toBeNull();
    expect(await edited(before, false)).toBe(after);
  });

  test("a value that others stand for is not changed, and that is told", async () => {
    const text = "suites: [a]\npaused: &p false\npull-request: { fork: *p }\n";
    const { document } = await readYaml("a.plan.yaml", text);
    if (document === undefined) throw new Error("it is YAML");
    const plan = { document, content: document.value as unknown as PlanDocument };
    await expect(editPaused(plan, true)).rejects.toMatchObject({ exitCode: 3, code: "edit-failed" });
  });
});

const comment = fc.constantFrom("", " # why: [because]", " #", " # paused: true", "  # {");
const between = fc.constantFrom(
  "",
  "\n",
  "# alone\n",
  "  # deeper\n",
  "# paused: false\n",
  "   \n\n",
  "\t\n",
);
/** Entries of a plan, each in several ways to write it; `~` is replaced by a comment. */
const entries = {
  suites: [
    "suites: [a, 'b']~",
    "suites:~\n- a~\n- b~",
    'suites:\n    - "a"~\n    # - b',
    '"suites":\n - a~',
    "suites: [a,~\n  b]~",
  ],
  schedule: [
    "schedule:~\n  - every: 6h~",
    "schedule:\n- cron: '30 8 * * *'~\n  timezone: Asia/Shanghai~",
    "schedule: [{ every: 6h }]~",
    "'schedule':\n  - {every: 6h,\n     from: 2026-12-01 }~",
    "schedule:\n  - every: 6h\n    # - every: 7h",
  ],
  name: [
    "name: Größe 🚀~",
    "name: 'it''s: paused: true'~",
    "name: two\n  lines~",
    'name: "a\\\n  b"~',
    "name:~\n  below~",
  ],
  description: [
    "description: |\n  one\n\n  paused: true\n",
    "description: >-\n  one\n   # no comment",
    "description: |+\n  one\n\n",
    "description: |2\n    one",
    "description: ''~",
  ],
  environments: ["environments: &e [x]~", "environments:\n  - x~"],
} as const;
const paused = [
  "paused: true~",
  "paused: false~",
  "'paused': TRUE~",
  "paused:~\n  False~",
  "paused: True~",
] as const;

function planOf(withPaused: boolean): fc.Arbitrary<string> {
  const kinds: (readonly string[])[] = [...Object.values(entries).slice(1), ...(withPaused ? [paused] : [])];
  const needed = withPaused ? [entries.suites, paused] : [entries.suites];
  const blocks = fc
    .shuffledSubarray(kinds.filter((kind) => !needed.includes(kind as typeof paused)))
    .chain((some) => fc.shuffledSubarray([...some, ...needed], { minLength: some.length + needed.length }))
    .chain((all) => fc.tuple(...all.map((ways) => fc.tuple(fc.constantFrom(...ways), comment, between))));
  return fc
    .record({
      blocks,
      head: fc.constantFrom("", "# a plan\n", "---\n", "# yaml-language-server: x\n\n---\n", "\n"),
      tail: fc.constantFrom("", "\n", "\n...\n", "\n\n# end", "\n  # deeper end\n"),
      windows: fc.boolean(),
    })
    .map(({ blocks: parts, head, tail, windows }) => {
      const body = parts.map(([way, said, gap], index) => {
        const text = way.replaceAll("~", said);
        return index === parts.length - 1 ? text : `${text}\n${gap}`;
      });
      const text = `${head}${body.join("")}${tail}`;
      return windows ? text.replaceAll("\n", "\r\n") : text;
    });
}

/** The same in braces. */
const inBraces = fc
  .record({
    some: fc.shuffledSubarray(["suites: [a]", "name: 'x, }'", "schedule: [{every: 6h}]", '"timeout": 5m'], {
      minLength: 1,
    }),
    gap: fc.constantFrom("", " ", "\n", "\n  ", " # one\n "),
    comma: fc.constantFrom("", ",", ", # last\n"),
    head: fc.constantFrom("", "--- ", "# {\n"),
  })
  .map(({ some, gap, comma, head }) => {
    const all = some.some((one) => one.startsWith("suites")) ? some : ["suites: [a]", ...some];
    return `${head}{${gap}${all.join(`,${gap}`)}${comma}${gap}}`;
  });

test("property: pausing adds one piece to a plan, and resuming takes exactly that away", async () => {
  let tried = 0;
  await fc.assert(
    fc.asyncProperty(fc.oneof(planOf(false), inBraces), async (text) => {
      fc.pre(await isPlan(text));
      tried++;
      const after = await edited(text, true);
      if (after === null) throw new Error("it was not paused");
      let at = 0;
      while (at < text.length && text[at] === after[at]) at++;
      expect(after.length).toBeGreaterThan(text.length);
      expect(after).toMatch(/(^|\n|, ) *paused: true/);
      const piece = after.length - text.length;
      const starts = Array.from({ length: piece + 1 }, (_, back) => at - back);
      expect(
        starts.some((start) => start >= 0 && after.slice(0, start) + after.slice(start + piece) === text),
      ).toBe(true);
      expect(await edited(after, false)).toBe(text);
    }),
    { numRuns: 600 },
  );
  expect(tried).toBeGreaterThan(300);
});

test("property: of a plan that says paused, nothing outside of the value changes", async () => {
  let tried = 0;
  await fc.assert(
    fc.asyncProperty(planOf(true), async (text) => {
      fc.pre(await isPlan(text));
      tried++;
      const { document, content } = await loaded(text);
      const { valueStart, valueEnd } = document.offsets(document.value as object, "paused") ?? fail();
      const now = content.paused === true;
      expect(await edited(text, now)).toBeNull();
      const after = await edited(text, !now);
      const kept = text.slice(0, valueStart) + String(!now) + text.slice(valueEnd);
      const lines = text.split(/(?<=\n)/);
      const without = lines.filter((line) => line.trimEnd() !== "paused: true").join("");
      if (after !== kept) {
        expect(now).toBe(true);
        expect([without, without.replace(/\r?\n$/, "")]).toContain(after);
      }
    }),
    { numRuns: 600 },
  );
  expect(tried).toBeGreaterThan(300);
});

async function isPlan(text: string): Promise<boolean> {
  const { document } = await readYaml("a.plan.yaml", text);
  return document !== undefined && (await validateSchema(document, "plan")).length === 0;
}

function fail(): never {
  throw new Error("there is no paused");
}
