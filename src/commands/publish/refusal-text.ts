import type { GithubEnvironment } from "../../host/github/client.ts";
import type { GithubError } from "../../host/github/github-error.ts";
import { cut } from "../../report/plain-text.ts";

/** What is around a request that GitHub did not do. */
export interface RefusedRequest {
  /** Of the job. */
  readonly environment: GithubEnvironment;
  /** The pull request is a fork's. */
  readonly fork: boolean;
  /** Dependabot started the run. */
  readonly dependabot: boolean;
}

const LONGEST_ANSWER = 300;

/** What to do about an answer that is about neither the token's permissions nor how GitHub does. */
const ADVICE: readonly (readonly [status: number, words: RegExp, advice: string])[] = [
  [401, /./, "give the job's own token (github.token), or one that has not expired"],
  [409, /./, "something else changed it at the same time: run the job again"],
  [410, /issues/i, "turn issues on in the settings of the repository"],
];

/** Why GitHub did not do what it was asked for, and what can be done about it. GitHub's own words stand in it as they came. */
export function refusalText(error: GithubError, { environment, fork, dependabot }: RefusedRequest): string {
  const answer = answerText(error);
  if (/rate limit/i.test(error.message))
    return `${answer}; a job's token has 1,000 requests an hour for the whole repository: see what else uses them up, and run the job again later`;
  if (error.unclear) return `${answer}; see https://www.githubstatus.com, and run the job again`;
  if (error.forbidden) {
    // A run that another one started has a token of its own.
    const readsOnly = environment["GITHUB_EVENT_NAME"] !== "workflow_run";
    if (fork && readsOnly)
      return `the token of a pull request from a fork may only read; rota-report.yml comments on pull requests from forks. ${answer}`;
    if (dependabot && readsOnly)
      return `the token of a run that Dependabot started may only read; rota-report.yml comments on its pull requests, too. ${answer}`;
    return `add "${error.permission}" under permissions: of the job. ${answer}`;
  }
  const [, , advice] =
    ADVICE.find(([status, words]) => status === error.status && words.test(error.message)) ?? [];
  return advice === undefined ? answer : `${answer}; ${advice}`;
}

/** What GitHub said, without the address of its documentation; a page of a proxy says nothing that helps. */
function answerText({ status, message }: GithubError): string {
  const words = cut(message.replace(/ - https:\/\/docs\.github\.com\/\S*$/, ""), LONGEST_ANSWER);
  if (status === null) return words;
  return /^\s*(<|$)/.test(words) ? `GitHub answered ${status}` : `GitHub answered ${status} (${words})`;
}
