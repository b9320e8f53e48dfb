import { githubClient } from "./client.ts";

/** What of the runner's environment says which job this is. */
type Environment = Readonly<Record<string, string | undefined>>;

const PAGE = 100;
/** A run has at most 256 jobs from a matrix; more pages than these are not worth the requests. */
const PAGES = 4;

/** Asks GitHub where the log of the very job that runs here is: of the run's jobs the one in progress on this runner.
 * @throws Error saying why that cannot be known; what is thrown by the client says what GitHub answered. */
export async function findJobUrl(
  environment: Environment,
  token: string,
  signal: AbortSignal,
): Promise<string> {
  const [owner, repo] = needed(environment, "GITHUB_REPOSITORY").split("/");
  const runner = needed(environment, "RUNNER_NAME");
  const run = {
    owner: owner ?? "",
    repo: repo ?? "",
    run_id: Number(needed(environment, "GITHUB_RUN_ID")),
    attempt_number: Number(environment["GITHUB_RUN_ATTEMPT"] ?? 1),
  };
  const { rest } = await githubClient(token, environment["GITHUB_API_URL"]);
  for (let page = 1; page <= PAGES; page++) {
    const { data } = await rest.actions.listJobsForWorkflowRunAttempt({
      ...run,
      per_page: PAGE,
      page,
      request: { signal },
    });
    const here = data.jobs.filter((job) => job.status === "in_progress" && job.runner_name === runner);
    const [job] = here;
    if (here.length > 1) throw new Error(`${here.length} jobs are in progress on runners named ${runner}`);
    if (job !== undefined) return checkedUrl(job.html_url);
    if (data.jobs.length < PAGE) break;
  }
  throw new Error(`no job is in progress on a runner named ${runner}`);
}

function needed(environment: Environment, name: string): string {
  const value = environment[name];
  if (value === undefined || value === "") throw new Error(`${name} is not set`);
  return value;
}

function checkedUrl(url: string | null): string {
  if (url !== null && /^https?:\/\//.test(url) && URL.canParse(url)) return url;
  throw new Error("the job has no URL");
}
