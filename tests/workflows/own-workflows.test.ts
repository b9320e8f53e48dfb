import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { JOB_RULES } from "./job-rules.ts";
import { languageFindings } from "./language-findings.ts";
import { parseWorkflowText, stepsOf } from "./parsed-workflow.ts";

/** The rules for generated workflows that hold for Rota's own as well. */
const RULES = [
  "the workflow itself may do nothing",
  "every job says what it may do",
  "every job has its time",
  "checkout leaves no token behind",
  "ids of jobs are valid and differ in more than case",
];

const folder = new URL("../../.github/workflows/", import.meta.url);
const files = readdirSync(folder).filter((name) => !name.startsWith("rota-"));
const read = (file: string) => readFileSync(new URL(file, folder), "utf8");

describe.each(files)("%s", (file) => {
  const text = read(file);
  const workflow = parseWorkflowText(text);

  test("GitHub's language service finds nothing but actions that it was not told of", async () => {
    const findings = await languageFindings(text);
    expect(findings.filter((finding) => !/resolve action .*actions\/setup-node@/i.test(finding))).toEqual([]);
  });

  test.each(RULES)("%s", (rule) => {
    expect(JOB_RULES[rule]?.(workflow)).toEqual([]);
  });

  test("nothing is evaluated within a script", () => {
    const scripts = stepsOf(workflow).filter(({ step }) => String(step.run ?? "").includes("${{"));
    expect(scripts.map(({ place }) => place)).toEqual([]);
  });
});

test("the release and CI use the same actions", () => {
  const pins = (file: string) =>
    new Set([...read(file).matchAll(/uses: (\S+@\S+) # (v\d\S*)/g)].map(([pin]) => pin));
  const lines = files.flatMap((file) => read(file).match(/uses: [^.\s].*/g) ?? []);
  expect([...pins("release.yml")].filter((pin) => !pins("ci.yml").has(pin))).toEqual([]);
  expect(lines.filter((line) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
});

test("only one job at a time can write, and what it may write is contents", () => {
  const { jobs } = parseWorkflowText(read("release.yml"));
  const writers = Object.entries(jobs ?? {}).filter(([, { permissions }]) =>
    JSON.stringify(permissions).includes("write"),
  );
  expect(writers.map(([id, { permissions }]) => [id, permissions])).toEqual([
    ["release", { contents: "write" }],
    ["branch", { contents: "write" }],
  ]);
});
