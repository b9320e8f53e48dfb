import { $a as EXIT, io as RotaError, no as plainLine } from "./base.js";
import { t as atJob } from "./job-url2.js";
// src/commands/action/run-recorded.ts
/** Why nothing was run, in a sentence. */
function reasonOf({ diagnostics }, { surroundings: { mask } }) {
	const [first, ...others] = diagnostics.filter(({ severity }) => severity === "error");
	const more = others.length === 0 ? "" : ` (and ${others.length} more)`;
	return mask.mask(`nothing was run: ${first === void 0 ? "files are invalid" : plainLine(first.message)}${more}`);
}
/** Runs what is to run for moments of the schedule or by hand, and writes down how each ended. */
async function runRecorded(host, targets, running, { recorder, occurrences }) {
	if (recorder === null) return runHere(host, targets, running, occurrences);
	try {
		const outcome = await runHere(host, targets, running, occurrences, ({ result }) => recorder.ended(result));
		if (outcome.exitCode === EXIT.invalid) await recorder.refuse(reasonOf(outcome, running));
		else if (outcome.exitCode === EXIT.interrupted) await recorder.giveBack("the run was cancelled before it");
		return outcome;
	} catch (error) {
		if (error instanceof RotaError && error.exitCode === EXIT.invalid) await recorder.refuse(running.surroundings.mask.mask(error.message));
		throw error;
	} finally {
		await recorder.end();
	}
}
/** Runs what a later job reports. That nothing could be run is left for it, too: a leg that leaves nothing would be run once more. */
async function runForReport(host, targets, running, occurrences) {
	const refuse = async (reason) => {
		const { leaveRefusal } = await import("./refusal.js");
		await leaveRefusal(host, targets, running, reason);
	};
	try {
		const outcome = await runHere(host, targets, running, occurrences);
		if (outcome.exitCode === EXIT.invalid) await refuse(reasonOf(outcome, running));
		return outcome;
	} catch (error) {
		if (error instanceof RotaError && error.exitCode === EXIT.invalid) await refuse(error.message);
		throw error;
	}
}
/** Runs and uploads. */
async function runHere(host, targets, { inputs, step, annotates, surroundings }, occurrences, ended) {
	const { runTargets } = await import("./run-targets2.js");
	const job = await atJob(host, inputs.token, step, surroundings);
	const pullRequest = inputs.options.pullRequest ? { pullRequest: await askedFor(host, inputs.token, step, surroundings) } : {};
	const around = {
		...job,
		...pullRequest,
		occurrences,
		...ended !== void 0 && { ended }
	};
	const ran = await runTargets(host, targets, inputs.options, around);
	if (annotates) for (const warning of ran.warnings ?? []) step.warn(warning);
	const outcome = {
		root: targets.root,
		...ran
	};
	if (!inputs.upload) return outcome;
	const { uploadReports } = await import("./upload-reports.js");
	return uploadReports(host, outcome, {
		inputs,
		step,
		surroundings
	});
}
/** The pull request of this workflow run; its code is loaded only when one is run for. */
async function askedFor(host, token, step, { mask }) {
	const { pullRequestSource } = await import("./pull-request-source.js");
	return pullRequestSource(host, token, mask, (message) => step.warn(message));
}
export { runRecorded as i, runForReport as n, runHere as r, reasonOf as t };
