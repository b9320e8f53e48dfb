import { i as runRecorded, t as reasonOf } from "./run-recorded.js";
import { $a as EXIT, zn as openRunLedger } from "./base.js";
import { r as recorderOver } from "./run-recorder.js";
import { i as askGate, n as notDueMarkdown, t as gateText } from "./gate-text.js";
import { i as decidePlaces, n as placesTruthMarkdown, r as placesTruthText, t as historyFor } from "./place-truth.js";
// src/commands/gate/run-if-due.ts
/** Runs the plans that are due, each in one environment. What cannot be read, or does not say where it is to run, is run like what is due
* and not claimed: the run tells what is wrong with it and with all that belongs to it. */
async function runIfDue(host, running) {
	const { inputs, surroundings } = running;
	const gate = await askGate(host, inputs.plans, "if-due");
	const { mask, run } = surroundings;
	const unnamed = inputs.plans.length === 0;
	const { places, unclear } = placesOf(gate, inputs.options.environment, unnamed);
	const ledger = await openRunLedger(host, gate.project, inputs, mask);
	const inWorkflow = host.environment["GITHUB_ACTIONS"] === "true";
	const decided = await decidePlaces(host, places, {
		mode: "if-due",
		ledger,
		run,
		shared: false,
		takes: true,
		inWorkflow,
		historyOf: historyFor(host, gate.project, inputs.token, mask)
	});
	host.terminal.tell(gateText(decided) + placesTruthText(decided));
	const due = decided.filter(({ decision }) => decision.due);
	const files = [
		...due.map(({ file }) => file),
		...unclear,
		...gate.broken
	];
	const { root, sourceOf } = gate;
	if (files.length === 0) {
		await ledger?.store.close();
		return {
			root,
			exitCode: 0,
			runs: [],
			diagnostics: [],
			sourceOf,
			problem: null,
			summary: notDueMarkdown(decided),
			outputs: {
				due: "false",
				occurrence: ""
			}
		};
	}
	const recorder = ledger === null ? null : recorderOver(host, ledger, root, running);
	for (const { decision, environment } of due) if (decision.ticket !== null) recorder?.hold(decision.ticket, environment);
	const occurrences = new Map(due.flatMap(({ file, decision }) => decision.occurrences.length === 0 ? [] : [[file, decision.occurrences]]));
	const outcome = await runRecorded(host, {
		root,
		files,
		unnamed
	}, running, {
		recorder,
		occurrences
	});
	const [only = []] = occurrences.size === 1 ? occurrences.values() : [];
	const reason = `could not be run: ${reasonOf(outcome, running)}`;
	return {
		...outcome,
		preface: placesTruthMarkdown(decided),
		...outcome.exitCode === EXIT.invalid && { unfinished: due.map(({ id, environment, decision }) => {
			return {
				plan: id,
				environment,
				occurrence: decision.occurrences.at(-1) ?? null,
				reason
			};
		}) },
		outputs: {
			...outcome.outputs,
			due: "true",
			occurrence: only.at(-1) ?? ""
		}
	};
}
/** Where plans are to be run, as `rota run` has it; and the files of those for which that is not clear. */
function placesOf({ plans, project }, chosen, unnamed) {
	const declared = Object.keys(project.project?.content.environments ?? {});
	const places = [];
	const unclear = [];
	for (const plan of plans) {
		const { environments } = plan.plan.content;
		if (unnamed && chosen !== null && environments?.includes(chosen) === false) continue;
		const environment = placeOf(plan, chosen);
		if (environment === void 0 || environment !== null && !(environments ?? declared).includes(environment)) unclear.push(plan.file);
		else places.push({
			plan,
			environment
		});
	}
	return {
		places,
		unclear
	};
}
/** undefined: one of several would have to be chosen. */
function placeOf({ plan }, chosen) {
	const [only = null, ...others] = plan.content.environments ?? [];
	return chosen ?? (others.length > 0 ? void 0 : only);
}
export { runIfDue as t };
