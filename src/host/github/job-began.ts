import type { GithubEnvironment } from "./client.ts";
import { runJobs } from "./run-jobs.ts";

/** Whether a job of this workflow run has begun: one that was cancelled while it waited has no steps. A called workflow's jobs have the
 * name of the calling job before their own.
 * @throws Error when GitHub knows no job of the name, or cannot be asked. */
export async function hasJobBegun(
  environment: GithubEnvironment,
  token: string,
  name: string,
  signal: AbortSignal,
): Promise<boolean> {
  for await (const job of runJobs(environment, token, signal))
    if (job.name === name || job.name.endsWith(` / ${name}`)) return (job.steps ?? []).length > 0;
  throw new Error(`no job of this run is called ${name}`);
}
