// src/commands/action/job-url.ts
/** How long GitHub may take to say which job this is, in milliseconds. */
const PATIENCE = 5e3;
/** The surroundings with a run whose URL is that of this very job, so that a reader of a report does not have to look for it among the
* run's jobs. Without a token, or an answer, the URL stays that of the workflow run. */
async function atJob({ environment }, token, step, surroundings) {
	if (token === null) return surroundings;
	try {
		const { findJobUrl } = await import("./find-job-url.js");
		const url = await findJobUrl(environment, token, AbortSignal.timeout(PATIENCE));
		return {
			...surroundings,
			run: {
				...surroundings.run,
				url
			}
		};
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		step.debug(surroundings.mask.mask(`Reports link to the workflow run, not to this job: ${why}`));
		return surroundings;
	}
}
export { atJob as t };
