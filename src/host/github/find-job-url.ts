import { type GithubEnvironment, neededVariable } from "./client.ts";
import { type RunJob, runJobs } from "./run-jobs.ts";

/** Asks GitHub where the log of the very job that runs here is: of the run's jobs the one in progress on this runner.
 * @throws Error saying why that cannot be known; what is thrown by the client says what GitHub answered. */
export async function findJobUrl(
  environment: GithubEnvironment,
  token: string,
  signal: AbortSignal,
): Promise<string> {
  const runner = neededVariable(environment, "RUNNER_NAME");
  const here: RunJob[] = [];
  for await (const job of runJobs(environment, token, signal))
    if (job.status === "in_progress" && job.runner_name === runner) here.push(job);
  const [job] = here;
  if (here.length > 1) throw new Error(`${here.length} jobs are in progress on runners named ${runner}`);
  if (job !== undefined) return checkedUrl(job.html_url);
  throw new Error(`no job is in progress on a runner named ${runner}`);
}

function checkedUrl(url: string | null): string {
  if (url !== null && /^https?:\/\//.test(url) && URL.canParse(url)) return url;
  throw new Error("the job has no URL");
}
