import { Mn as neededVariable } from "./base.js";
import { t as runJobs } from "./run-jobs.js";
// src/host/github/find-job-url.ts
/** Asks GitHub where the log of the very job that runs here is: of the run's jobs the one in progress on this runner.
* @throws Error saying why that cannot be known; what is thrown by the client says what GitHub answered. */
async function findJobUrl(environment, token, signal) {
	const runner = neededVariable(environment, "RUNNER_NAME");
	const here = [];
	for await (const job of runJobs(environment, token, signal)) if (job.status === "in_progress" && job.runner_name === runner) here.push(job);
	const [job] = here;
	if (here.length > 1) throw new Error(`${here.length} jobs are in progress on runners named ${runner}`);
	if (job !== void 0) return checkedUrl(job.html_url);
	throw new Error(`no job is in progress on a runner named ${runner}`);
}
function checkedUrl(url) {
	if (url !== null && /^https?:\/\//.test(url) && URL.canParse(url)) return url;
	throw new Error("the job has no URL");
}
export { findJobUrl };
