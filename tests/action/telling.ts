import type { LocalGithub } from "../github/start-github.ts";
import { type Api, startApi } from "./api.ts";
import { runStep, type StepOptions, type StepResult } from "./harness.ts";
import { HURRY } from "./ledger.ts";

/** An API whose answer a test changes between runs. */
export interface ChangingApi extends Api {
  /** What every request is answered from now on. */
  set(body: unknown, status?: number): void;
}

/** Starts an API that answers `{"state":"open"}` until it is told otherwise. */
export async function startChanging(): Promise<ChangingApi> {
  let answer: { body: unknown; status: number } = { body: { state: "open" }, status: 200 };
  const api = await startApi((_request, response) => {
    response.writeHead(answer.status, { "content-type": "application/json" });
    response.end(typeof answer.body === "string" ? answer.body : JSON.stringify(answer.body));
  });
  return {
    ...api,
    set: (body, status = 200) => {
      answer = { body, status };
    },
  };
}

/** A suite of two cases, one of which looks at what is said. */
export function shopSuite(url: string): Record<string, unknown> {
  const http = "GET ${{ vars.base-url }}/order";
  return {
    name: "Orders",
    vars: { "base-url": url },
    cases: {
      order: { steps: [{ http, expect: { json: { "$.state": "open" } } }] },
      answers: { steps: [{ http }] },
    },
  };
}

/** A plan over that suite. */
export function shopPlan(special: object): Record<string, unknown> {
  return { name: "Shop", suites: ["shop.suite.yaml"], ...special };
}

/** A step of a workflow that an event of the local GitHub's repository started. */
export interface TellingJob extends StepOptions {
  readonly github: LocalGithub;
  readonly event: unknown;
  readonly eventName: string;
  /** GITHUB_SHA. */
  readonly sha: string;
  readonly run?: number;
  readonly attempt?: number;
}

/** Runs it. */
export function tellingStep({
  github,
  eventName,
  sha,
  run = 9001,
  attempt = 1,
  ...options
}: TellingJob): Promise<StepResult> {
  return runStep({
    token: github.token,
    ...options,
    env: {
      ...{ GITHUB_API_URL: github.url, GITHUB_EVENT_NAME: eventName, GITHUB_SHA: sha, NO_COLOR: "1" },
      ...{ GITHUB_RUN_ID: String(run), GITHUB_RUN_ATTEMPT: String(attempt) },
      NODE_OPTIONS: `--import=data:text/javascript,${HURRY}`,
      ...options.env,
    },
  });
}

/** What was posted since so many requests: the names of GitHub's operations that change something and were carried out, the ledger's left out. */
export function postsSince({ requests }: LocalGithub, before: number): string[] {
  return requests
    .slice(before)
    .filter(({ method, status, operation = "" }) => {
      return method !== "GET" && status >= 200 && status < 300 && !/^git\//.test(operation);
    })
    .map(({ operation = "graphql" }) => operation)
    .filter((operation) => operation !== "graphql");
}

/** Warnings that the step gave. */
export function warningsOf({ commands }: StepResult): string[] {
  return commands.flatMap(({ command, data }) => (command === "warning" ? [data] : []));
}
