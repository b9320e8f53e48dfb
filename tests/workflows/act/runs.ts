import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect } from "vitest";
import { type ExampleApi, startExampleApi } from "../../../src/example-api/start-example-api.ts";
import { zipEntry } from "../../../src/load/zip-entry.ts";
import type { ResultDocument } from "../../../src/model/generated/result.ts";
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

/** Runs a workflow of the example repository as it is, or changed, with the example API as the API under test. */
export async function run(
  trigger: Trigger,
  changes: { files?: Files; edits?: Files } = {},
  github = NOWHERE,
) {
  const repository = makeRepository(changes);
  return runWorkflow(repository, github, { vars: { BASE_URL: api.url }, secrets: SECRETS, ...trigger });
}

/** The event of the first cron line of a workflow. */
export function tick(
  workflow: string,
  repository: Repository = makeRepository(),
): Pick<Trigger, "event" | "payload"> {
  const text = readFileSync(join(repository.folder, ".github/workflows", workflow), "utf8");
  return { event: "schedule", payload: { schedule: /cron: "([^"]+)"/.exec(text)?.[1] } };
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
}
