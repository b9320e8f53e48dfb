import { t as atJob } from "./job-url2.js";
// src/commands/action/run-chosen.ts
/** The action's command `run`: runs the chosen plans or suites, if they are due where that was asked, and uploads their reports where that
* was asked. The code that runs them is loaded only when something is to run.
* @throws RotaError (exit code 2) when there is nothing to run, or the words mean nothing. */
async function runChosen(host, inputs, step, surroundings) {
	const running = {
		inputs,
		step,
		surroundings
	};
	if (inputs.mode === "if-due") return runIfDue(host, running);
	const { findChosenTargets } = await import("./run.js");
	return run(host, await findChosenTargets(host, inputs.plans, inputs.suites), running);
}
/** A plan that cannot be read is run like one that is due: the run tells what is wrong with it and with all that belongs to it. */
async function runIfDue(host, running) {
	const { inputs, surroundings } = running;
	const [{ askGate }, { gateText, notDueMarkdown }] = await Promise.all([import("./ask-gate2.js"), import("./gate-text.js")]);
	const { root, plans, broken, sourceOf } = await askGate(host, inputs.plans, inputs.mode);
	host.terminal.tell(gateText(plans));
	const due = plans.filter(({ decision }) => decision.due);
	const files = [...due.map(({ file }) => file), ...broken];
	if (files.length === 0) return {
		root,
		exitCode: 0,
		runs: [],
		diagnostics: [],
		sourceOf,
		problem: null,
		summary: notDueMarkdown(plans),
		outputs: {
			due: "false",
			occurrence: ""
		}
	};
	const occurrences = new Map(due.flatMap(({ file, occurrence }) => occurrence === null ? [] : [[file, occurrence]]));
	const outcome = await run(host, {
		root,
		files,
		unnamed: inputs.plans.length === 0
	}, {
		...running,
		surroundings: {
			...surroundings,
			occurrences
		}
	});
	const [occurrence = ""] = occurrences.size === 1 ? occurrences.values() : [];
	return {
		...outcome,
		outputs: {
			...outcome.outputs,
			due: "true",
			occurrence
		}
	};
}
async function run(host, targets, { inputs, step, surroundings }) {
	const { runTargets } = await import("./run-targets2.js");
	const job = await atJob(host, inputs.token, step, surroundings);
	const pullRequest = inputs.options.pullRequest ? { pullRequest: await askedFor(host, inputs.token, step, surroundings) } : {};
	const ran = await runTargets(host, targets, inputs.options, {
		...job,
		...pullRequest
	});
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
export { runChosen };
