import type { LedgerRecord } from "../../src/ledger/record.ts";
import type { LocalGithub } from "../github/start-github.ts";
import { runStep, type StepOptions, type StepResult } from "./harness.ts";

/** Code that lets the pauses between requests to GitHub, which tests need not keep, take a twentieth of their time. */
export const HURRY =
  "const%20wait=setTimeout;globalThis.setTimeout=(work,time,...more)=>wait(work,time/20,...more)";

/** The branch that is the ledger. */
export const BRANCH = "rota-state";

/** A plan that is due every day at eight, of two cases; what the API says at `url` decides its verdict. */
export function shop(url: string, special: object = {}, project: object = {}): Record<string, unknown> {
  return {
    "rota.yaml": project,
    "shop.plan.yaml": {
      ...{ name: "Shop", suites: ["shop.suite.yaml"], schedule: [{ cron: "0 8 * * *" }] },
      ...special,
    },
    "shop.suite.yaml": {
      name: "Orders",
      vars: { "base-url": url },
      cases: {
        order: {
          steps: [{ http: "GET ${{ vars.base-url }}/order", expect: { json: { "$.state": "open" } } }],
        },
        told: { steps: [{ http: "GET ${{ vars.base-url }}/at?${{ run.occurrence }}" }] },
      },
    },
  };
}

/** A job of a workflow that a tick started. */
export interface Job extends Omit<StepOptions, "event"> {
  readonly github: LocalGithub;
  /** The clock of the step stands still there. */
  readonly at: string;
  /** The workflow run's id, and its attempt. */
  readonly run: number;
  readonly attempt?: number;
  /** The cron line that fired. */
  readonly fired?: string;
}

/** Runs a step of a workflow on a local GitHub, with a token that may do all that it has to. */
export function onGithub({ github, at, run, attempt = 1, fired, ...options }: Job): Promise<StepResult> {
  const repository = { full_name: "acme/shop", default_branch: "main" };
  return runStep({
    token: github.token,
    ...options,
    event: { repository, ...(fired !== undefined && { schedule: fired }) },
    env: {
      ...{ GITHUB_API_URL: github.url, GITHUB_EVENT_NAME: "schedule", NO_COLOR: "1" },
      ...{ GITHUB_RUN_ID: String(run), GITHUB_RUN_ATTEMPT: String(attempt) },
      NODE_OPTIONS: `--import=data:text/javascript,Date.now=()=>Date.parse(%22${at}%22);${HURRY}`,
      ...options.env,
    },
  });
}

/** The gate of the plan of `shop`. */
export function gate(job: Job): Promise<StepResult> {
  const inputs = { command: "gate", plan: "shop.plan.yaml", mode: "if-due", ...job.inputs };
  return onGithub({ ...job, inputs });
}

/** The job that runs what a gate claimed in one environment, or in none, and writes down how it ended. */
export function runClaimed(job: Job, gated: StepResult, environment = ""): Promise<StepResult> {
  const { occurrence, claim } = legOf(gated, environment);
  const inputs = {
    ...{ plan: "shop.plan.yaml", record: "true", upload: "false", occurrence, claim },
    ...(environment !== "" && { environment }),
    ...job.inputs,
  };
  return onGithub({ ...job, inputs });
}

/** A leg as the gate wrote it. */
export function legOf({ outputs }: StepResult, environment = ""): { occurrence: string; claim: string } {
  const { bound, free } = JSON.parse(outputs["legs"] as string).shop;
  const found = [...bound, ...free].find((leg) => leg.environment === environment);
  if (found === undefined) throw new Error(`there is no leg for ${environment}`);
  return found;
}

/** The lines of a book on the ledger's branch, oldest first. */
export async function recordsOf(github: LocalGithub, book = "shop"): Promise<LedgerRecord[]> {
  if ((await github.repository.head(BRANCH)) === undefined) return [];
  const files = [...(await github.repository.files(BRANCH))].filter(([path]) => path.startsWith(`${book}/`));
  return files
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, text]) => text.trimEnd().split("\n"))
    .map((line) => JSON.parse(line))
    .filter((line) => "occurrence" in line);
}

/** What lines come to: `2026-11-22T08:00:00Z done passed`. */
export function linesOf(records: readonly LedgerRecord[]): string[] {
  return records.map(({ occurrence, state, verdict }) =>
    [occurrence ?? "by hand", state, verdict ?? ""].join(" ").trim(),
  );
}

/** What was asked of GitHub since so many requests, without those that look for the address of a job: `GET repos/get-content`. */
export function askedSince({ requests }: LocalGithub, before: number): string[] {
  return requests.slice(before).flatMap(({ method, operation = "" }) => {
    return operation.includes("list-jobs") ? [] : [`${method} ${operation}`];
  });
}

/** What the step told GitHub: errors and warnings. */
export function told({ commands }: StepResult): string[] {
  return commands.flatMap(({ command, data }) =>
    command === "error" || command === "warning" ? [`${command}: ${data}`] : [],
  );
}
