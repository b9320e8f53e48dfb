import { $a as EXIT, In as planId, Mr as loadPlans } from "./base.js";
import { t as findChosenTargets } from "./find-run-targets.js";
import { i as runRecorded, n as runForReport, r as runHere, t as reasonOf } from "./run-recorded.js";
// src/commands/action/run-chosen.ts
/** The action's command `run`: runs the chosen plans or suites, if they are due where that was asked, and uploads their reports where that
* was asked. The code that runs them is loaded only when something is to run.
* @throws RotaError (exit code 2) when there is nothing to run, or the words mean nothing. */
async function runChosen(host, inputs, step, surroundings) {
	const running = {
		inputs,
		step,
		annotates: true,
		surroundings
	};
	if (inputs.mode === "if-due") {
		const { runIfDue } = await import("./run-if-due.js");
		return runIfDue(host, running);
	}
	const targets = await findChosenTargets(host, inputs.plans, inputs.suites);
	const occurrences = occurrencesOf(targets, inputs);
	if (!inputs.publish) return runForReport(host, targets, running, occurrences);
	const outcome = inputs.record ? await recorded(host, targets, running, occurrences) : await runHere(host, targets, running, occurrences);
	if (outcome.exitCode !== EXIT.invalid) return outcome;
	return {
		...outcome,
		unfinished: await unfinishedOf(host, targets, outcome, running)
	};
}
async function recorded(host, targets, running, occurrences) {
	const { recorderFor } = await import("./run-recorder2.js");
	const recorder = await recorderFor(host, targets, running);
	return runRecorded(host, targets, running, {
		recorder,
		occurrences
	});
}
/** What was to run and could not, as far as it says which plan it is. */
async function unfinishedOf({ files }, targets, outcome, running) {
	const { options, occurrences } = running.inputs;
	const occurrence = occurrences.at(-1) ?? null;
	const { project } = await loadPlans(files, targets.root, targets.files);
	const reason = `could not be run: ${reasonOf(outcome, running)}`;
	return [...project.plans.values()].map((plan) => {
		return {
			plan: planId(plan),
			environment: options.environment,
			occurrence,
			reason
		};
	});
}
/** Those that a gate found, of the one plan that it found them for. */
function occurrencesOf({ files }, { occurrences }) {
	return new Map(occurrences.length > 1 ? files.map((file) => [file, occurrences]) : []);
}
export { runChosen };
