import { describe, expect, test } from "vitest";
import { GithubError } from "../../host/github/github-error.ts";
import { refusalText } from "./refusal-text.ts";

const NO = "Resource not accessible by integration";
const DOCS = " - https://docs.github.com/rest/checks/runs#create-a-check-run";

function said(status: number | null, message: string, around: object = {}): string {
  const error = new GithubError(message, status, "checks: write", undefined);
  return refusalText(error, { environment: {}, fork: false, dependabot: false, ...around });
}

const ADD = `add "checks: write" under permissions: of the job. `;
const TRY_AGAIN = "; see https://www.githubstatus.com, and run the job again";
const LATER =
  "; a job's token has 1,000 requests an hour for the whole repository: see what else uses them up, and run the job again later";
const FORK =
  "the token of a pull request from a fork may only read; rota-report.yml comments on pull requests from forks. ";
const DEPENDABOT =
  "the token of a run that Dependabot started may only read; rota-report.yml comments on its pull requests, too. ";
const OTHER_RUN = { environment: { GITHUB_EVENT_NAME: "workflow_run" } };

describe("why GitHub refused, and what to do", () => {
  test.each<[string, number | null, string, object, string]>([
    ["no permission", 403, NO + DOCS, {}, `${ADD}GitHub answered 403 (${NO})`],
    ["hidden", 404, "Not Found", {}, `${ADD}GitHub answered 404 (Not Found)`],
    ["a fork", 403, NO, { fork: true }, `${FORK}GitHub answered 403 (${NO})`],
    ["Dependabot", 403, NO, { dependabot: true }, `${DEPENDABOT}GitHub answered 403 (${NO})`],
    [
      "told by another run",
      403,
      NO,
      { ...OTHER_RUN, fork: true, dependabot: true },
      `${ADD}GitHub answered 403 (${NO})`,
    ],
    [
      "a token that has expired",
      401,
      "Bad credentials",
      { fork: true },
      "GitHub answered 401 (Bad credentials); give the job's own token (github.token), or one that has not expired",
    ],
    [
      "a race",
      409,
      "Conflict",
      {},
      "GitHub answered 409 (Conflict); something else changed it at the same time: run the job again",
    ],
    [
      "no issues",
      410,
      "Issues are disabled for this repo",
      {},
      "GitHub answered 410 (Issues are disabled for this repo); turn issues on in the settings of the repository",
    ],
    ["gone", 410, "Gone", {}, "GitHub answered 410 (Gone)"],
    [
      "what it does not accept",
      422,
      `Validation Failed: {"message":"too long"}${DOCS}`,
      {},
      'GitHub answered 422 (Validation Failed: {"message":"too long"})',
    ],
    [
      "a rate limit",
      403,
      "API rate limit exceeded for installation.",
      { fork: true },
      `GitHub answered 403 (API rate limit exceeded for installation.)${LATER}`,
    ],
    [
      "too many requests",
      429,
      "Too many requests (a secondary rate limit)",
      {},
      `GitHub answered 429 (Too many requests (a secondary rate limit))${LATER}`,
    ],
    ["an error", 500, "Server Error", { fork: true }, `GitHub answered 500 (Server Error)${TRY_AGAIN}`],
    ["a page of a proxy", 502, "\n<html>…", {}, `GitHub answered 502${TRY_AGAIN}`],
    [
      "silence",
      null,
      "GitHub did not answer within 10 s",
      { fork: true },
      `GitHub did not answer within 10 s${TRY_AGAIN}`,
    ],
    ["a long answer", 422, "x".repeat(400), {}, `GitHub answered 422 (${"x".repeat(299)}…)`],
  ])("%s", (_name, status, message, around, text) => {
    expect(said(status, message, around)).toBe(text);
  });
});
