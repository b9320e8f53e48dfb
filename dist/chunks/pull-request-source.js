import { no as plainLine } from "./base.js";
import { t as pullRequestEvent } from "./pull-request-event.js";
// src/commands/pull-request/pull-request-source.ts
/** How long GitHub may take to list what a pull request changes, in milliseconds. */
const PATIENCE = 3e4;
/** Where the pull request of this workflow run can be asked about. What cannot be found out is told by `warn`, and never keeps a plan
* from being run. */
async function pullRequestSource(host, token, mask, warn) {
	const giveUp = (why) => {
		warn(mask.mask(plainLine(`Every plan counts as affected by this pull request, because ${why}`)));
		return null;
	};
	let event;
	try {
		event = await pullRequestEvent(host);
	} catch (error) {
		const why = `the event cannot be read: ${error.message}`;
		return {
			withheld: null,
			changedFiles: async () => giveUp(why)
		};
	}
	const { change, withheld } = event;
	return {
		withheld,
		changedFiles: async () => {
			if (change === null) return null;
			if (token === null) return giveUp("there is no token to ask GitHub what it changes");
			const { listChangedFiles } = await import("./list-changed-files.js");
			try {
				const signal = AbortSignal.timeout(PATIENCE);
				return await listChangedFiles(change, host.environment, token, signal) ?? giveUp("it changes more files than GitHub lists");
			} catch (error) {
				return giveUp(`GitHub does not say what it changes: ${error.message}`);
			}
		}
	};
}
export { pullRequestSource };
