import { t as runJobs } from "./run-jobs.js";
// src/host/github/job-began.ts
/** Whether a job of this workflow run has begun: one that was cancelled while it waited has no steps. A called workflow's jobs have the
* name of the calling job before their own.
* @throws Error when GitHub knows no job of the name, or cannot be asked. */
async function hasJobBegun(environment, token, name, signal) {
	for await (const job of runJobs(environment, token, signal)) if (job.name === name || job.name.endsWith(` / ${name}`)) return (job.steps ?? []).length > 0;
	throw new Error(`no job of this run is called ${name}`);
}
export { hasJobBegun };
