import { afterAll, beforeAll, beforeEach, expect } from "vitest";
import { type ExampleApi, startExampleApi } from "../../../src/example-api/start-example-api.ts";
import { isoOf } from "../../../src/ledger/record.ts";
import { zipEntry } from "../../../src/load/zip-entry.ts";
import type { ResultDocument } from "../../../src/model/generated/result.ts";
import { githubForTest } from "../../github/github-for-test.ts";
import type { LocalGithub } from "../../github/start-github.ts";
import { runWorkflow, type Trigger, type WorkflowOutcome } from "./act.ts";
import { type Files, makeRepository, type Repository } from "./repository.ts";

/** The API under test; it begins anew with each test. */
export let api: ExampleApi;
beforeAll(async () => {
  api = await startExampleApi({ clock: () => Date.now() });
});
beforeEach(() => api.reset());
afterAll(() => api.stop());

const SECRETS = { DEMO_PASSWORD: "demo-password" };
/** Where nobody answers. */
export const NOWHERE = "http://127.0.0.1:9";

/** No test takes that long. */
export const LATER = "2199-12-24T20:00:00Z";

/** Where a workflow runs: in the example repository as it is, or changed, on a GitHub that nobody has asked anything yet. */
export interface Place {
  readonly files?: Files;
  readonly edits?: Files;
  /** One that is there already, for the second run in it. */
  readonly repository?: Repository;
  readonly github?: LocalGithub;
}

/** Runs a workflow with the example API as the API under test. */
export async function run(trigger: Trigger, place: Place = {}): Promise<WorkflowOutcome> {
  const { repository = makeRepository(place), github = await githubForTest() } = place;
  return runWorkflow(repository, github, { vars: { BASE_URL: api.url }, secrets: SECRETS, ...trigger });
}

const MINUTE = 60_000;

/** The beginning of a minute, so many minutes ago (milliseconds since 1970-01-01T00:00Z). */
function minutesAgo(minutes: number): number {
  return Math.floor(Date.now() / MINUTE - minutes) * MINUTE;
}

/** The plan `health` at ten minutes ago each day: due, and then not again for as long as a test takes. */
export function healthDaily(): Files {
  const at = new Date(minutesAgo(10));
  const cron = `cron: "${at.getUTCMinutes()} ${at.getUTCHours()} * * *"`;
  return { "api/health.plan.yaml": (text) => text.replace("every: 30m", cron) };
}

/** The plan `checkout` at twenty and at ten minutes ago, and then not for long. */
export function checkoutDue(): Files {
  const moments = [isoOf(minutesAgo(20)), isoOf(minutesAgo(10)), LATER];
  const schedule = `schedule: [${moments.map((moment) => `{ at: "${moment}" }`).join(", ")}]\n`;
  return { "api/checkout.plan.yaml": (text) => text.replace(/schedule:\n(?: .*\n)+/, schedule) };
}

/** A moment between the two of `checkoutDue` (milliseconds since 1970-01-01T00:00Z). */
export function between(): number {
  return minutesAgo(15);
}

/** The result in an artifact. */
export async function resultOf({ archives }: WorkflowOutcome, name: string): Promise<ResultDocument> {
  const bytes = await zipEntry(archives.get(name) as Buffer, "result.json", 1_000_000);
  return JSON.parse(Buffer.from(bytes ?? []).toString("utf8"));
}

/** Which of all reports an artifact holds. */
export async function reportsIn({ archives }: WorkflowOutcome, name: string): Promise<string[]> {
  const zip = archives.get(name) as Buffer;
  const names = ["result.json", "junit.xml", "ctrf.json", "summary.md"];
  const entries = await Promise.all(names.map((entry) => zipEntry(zip, entry, 1_000_000)));
  return names.filter((_, index) => entries[index] !== null);
}

/** What held for a run; when it does not, the whole log is shown. */
export function expectRun(outcome: WorkflowOutcome, wanted: Partial<WorkflowOutcome>): void {
  expect(outcome, outcome.log).toMatchObject(wanted);
  expect(outcome.log).not.toContain("demo-password");
  // That is only a warning.
  expect(outcome.log).not.toContain("could not be written down");
}
