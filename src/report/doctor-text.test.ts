import { expect, test } from "vitest";
import { type DoctorFinding, doctorText, hasErrorFindings } from "./doctor-text.ts";
import { colourPaint, plainPaint } from "./paint.ts";

const finding = (more: Partial<DoctorFinding>): DoctorFinding => ({
  ...{
    code: "ticks",
    severity: "ok",
    plan: null,
    environment: null,
    message: "all is well",
    hint: null,
    ...more,
  },
});

const FINDINGS = [
  finding({}),
  finding({ severity: "warning", code: "paused", plan: "b", message: "it is paused", hint: "resume it" }),
  finding({
    plan: "a",
    environment: "live",
    severity: "error",
    code: "environment-reviewers",
    message: "it waits",
  }),
  finding({ plan: "a", message: "a tick came" }),
];
const PLANS = [
  { id: "a", name: "Alpha", file: "a.plan.yaml" },
  { id: "b", name: "Beta", file: "b.plan.yaml" },
  { id: "c", name: "Gamma", file: "c.plan.yaml" },
];

test("first the repository, then plan by plan, and how many are bad", () => {
  expect(doctorText(FINDINGS, { repository: "acme/shop", plans: PLANS }, plainPaint)).toBe(`acme/shop
  ✓ all is well

Alpha  a  a.plan.yaml
  ✗ live: it waits [environment-reviewers]
  ✓ a tick came

Beta  b  b.plan.yaml
  ⚠ it is paused [paused]
    hint: resume it

3 plans: 1 error and 1 warning
`);
  expect(hasErrorFindings(FINDINGS)).toBe(true);
  expect(hasErrorFindings(FINDINGS.slice(0, 2))).toBe(false);
});

test("nothing wrong, of no repository", () => {
  expect(doctorText([finding({})], { repository: null, plans: [] }, plainPaint)).toBe(
    "The repository\n  ✓ all is well\n\n0 plans: nothing wrong\n",
  );
});

test("what GitHub or a file says cannot steer the terminal", () => {
  const nasty = "\u001b[2J\r\nx\u202e";
  const text = doctorText(
    [finding({ message: nasty, hint: nasty, environment: nasty, code: nasty, severity: "error", plan: "a" })],
    { repository: nasty, plans: [{ id: "a", name: nasty, file: nasty }] },
    colourPaint,
  );
  expect(text.replace(/\u001b\[\d+m/g, "")).not.toMatch(/[\u001b\r\u202e]/);
  expect(text.split("\n")).toHaveLength(6);
});
