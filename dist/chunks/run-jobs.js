import { n as eachPage } from "./all-pages.js";
import { Mn as neededVariable, Nn as repositoryOf, jn as githubClient } from "./base.js";
// src/host/github/run-jobs.ts
/** A run has at most 256 jobs from a matrix; more pages than these are not worth the requests. */
const PAGES = 4;
/** The jobs of this workflow run's attempt.
* @throws Error saying why they cannot be known; what is thrown by the client says what GitHub answered. */
async function* runJobs(environment, token, signal) {
	for await (const jobs of eachPage((page) => readPage(environment, token, page, signal), PAGES)) yield* jobs;
}
async function readPage(environment, token, page, signal) {
	const { rest } = await githubClient(environment, token);
	const { data } = await rest.actions.listJobsForWorkflowRunAttempt({
		...repositoryOf(environment),
		run_id: Number(neededVariable(environment, "GITHUB_RUN_ID")),
		attempt_number: Number(environment["GITHUB_RUN_ATTEMPT"] ?? 1),
		per_page: 100,
		page,
		request: { signal }
	});
	return data.jobs;
}
export { runJobs as t };
