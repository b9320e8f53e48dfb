import { eachPage, PAGE } from "./all-pages.ts";
import { type GithubEnvironment, githubClient, neededVariable, repositoryOf } from "./client.ts";

/** A run has at most 256 jobs from a matrix; more pages than these are not worth the requests. */
const PAGES = 4;

/** A job of this workflow run's attempt, as GitHub tells it. */
export type RunJob = Awaited<ReturnType<typeof readPage>>[number];

/** The jobs of this workflow run's attempt.
 * @throws Error saying why they cannot be known; what is thrown by the client says what GitHub answered. */
export async function* runJobs(
  environment: GithubEnvironment,
  token: string,
  signal: AbortSignal,
): AsyncGenerator<RunJob> {
  for await (const jobs of eachPage((page) => readPage(environment, token, page, signal), PAGES)) yield* jobs;
}

async function readPage(environment: GithubEnvironment, token: string, page: number, signal: AbortSignal) {
  const { rest } = await githubClient(environment, token);
  const { data } = await rest.actions.listJobsForWorkflowRunAttempt({
    ...repositoryOf(environment),
    run_id: Number(neededVariable(environment, "GITHUB_RUN_ID")),
    attempt_number: Number(environment["GITHUB_RUN_ATTEMPT"] ?? 1),
    per_page: PAGE,
    page,
    request: { signal },
  });
  return data.jobs;
}
