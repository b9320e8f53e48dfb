import { expect, onTestFinished } from "vitest";
import { keepPlanIssue, type PlanIssueRequest } from "../../src/commands/publish/plan-issue.ts";
import { publishingClient } from "../../src/host/github/publishing-client.ts";
import type { ResultDocument } from "../../src/model/generated/result.ts";
import type { Posting } from "../../src/publish/github/posting.ts";
import { attempt, failure, result, step, suite, testCase } from "../../src/report/testdata/sample.ts";
import type { LocalGithub } from "../github/start-github.ts";

/** The repository. */
export const ACME = { owner: "acme", repo: "shop" };

/** The plan that everything is about. */
export const PLAN = { id: "checkout", name: "Checkout smoke", file: "checkout.plan.yaml" };
/** Nothing waits for its turn. */
const PATIENCE = { answer: 20_000, second: 0 };
/** Where an answer never comes, it is not waited for. */
const IMPATIENCE = { answer: 1_000, second: 0 };

/** What is needed to post on a local GitHub; a secret is `hunter2`. */
export async function posting(
  github: LocalGithub,
  token = github.token,
  patience = github.pendingFaults.some(({ kind }) => kind === "silence") ? IMPATIENCE : PATIENCE,
): Promise<Posting> {
  const abort = new AbortController();
  onTestFinished(() => abort.abort());
  return {
    client: await publishingClient({ GITHUB_API_URL: github.url }, token, patience),
    repository: ACME,
    signal: abort.signal,
    mask: (text) => text.replaceAll("hunter2", "***"),
  };
}

/** What a day's run left: which cases failed of `order` and `refund`; null: it could not be run. */
export function ended(
  day: number,
  failing: readonly string[] | null,
  special: Partial<PlanIssueRequest> = {},
): PlanIssueRequest & { readonly warnings: string[] } {
  const warnings: string[] = [];
  const occurrence = `2026-11-${String(day).padStart(2, "0")}T08:00:00Z`;
  const run = runOf({ id: String(4700 + day), occurrence });
  const verdict = failing?.length === 0 ? ("passed" as const) : ("failed" as const);
  return {
    ...{ plan: PLAN, environment: "staging", run, labels: ["api"], verdict, warnings },
    ...(failing === null
      ? { result: null, reason: "could not be run: the plan is broken" }
      : { result: resultOf(failing, run), reason: "1 of 2 cases passed" }),
    owners: async () => [],
    before: async () => null,
    warn: (message) => warnings.push(message),
    ...special,
  };
}

/** A run of the schedule. */
export function runOf(special: Partial<ResultDocument["run"]>): ResultDocument["run"] {
  const { run } = result([]);
  const url = `https://github.com/acme/shop/actions/runs/${special.id ?? run.id}`;
  return { ...run, url, ...special };
}

function resultOf(failing: readonly string[], run: ResultDocument["run"]): ResultDocument {
  const cases = ["order", "refund"].map((id) =>
    failing.includes(id)
      ? testCase(id, "failed", {
          attempts: [attempt("failed", [step({ outcome: "failed", failures: [failure()] })])],
        })
      : testCase(id, "passed"),
  );
  const outcome = failing.length === 0 ? "passed" : "failed";
  return result([suite({ outcome, cases })], { run });
}

/** Keeps the issue after one run after the other; what was said. */
export async function keep(github: LocalGithub, ...runs: readonly PlanIssueRequest[]): Promise<string[]> {
  const said: string[] = [];
  for (const run of runs) said.push(await keepPlanIssue(await posting(github), run));
  return said;
}

/** The one issue that there is. */
export async function onlyIssue(github: LocalGithub) {
  const issues = await github.repository.issues();
  expect(issues).toHaveLength(1);
  return issues[0] as (typeof issues)[number];
}

/** The requests since so many, without those that only read. */
export function writesSince({ requests }: LocalGithub, before = 0): string[] {
  return requests
    .slice(before)
    .filter(({ method, path }) => method !== "GET" && path !== "/graphql")
    .map(({ operation }) => operation as string);
}
