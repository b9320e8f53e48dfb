import { $a as EXIT, io as RotaError, mn as artifactPrefix, no as plainLine, p as occurrenceFolder } from "./base.js";
import { basename, dirname } from "node:path";
// src/commands/action/upload-reports.ts
/** Uploads the reports of what ran, an artifact for each plan and environment. One that cannot be uploaded is only a warning, unless a
* later job needs it to tell what came of the run: then it is as if Rota had failed. */
async function uploadReports(host, outcome, { inputs, step, surroundings: { mask, run } }) {
	let problem = null;
	for (const [prefix, runs] of byLeg(outcome.runs)) {
		const files = runs.flatMap(({ artifacts }) => artifacts);
		if (files.length === 0) continue;
		const [{ folder, result }] = runs;
		const { occurrence } = result.run;
		const from = occurrence !== null && basename(folder) === occurrenceFolder(occurrence) ? dirname(folder) : folder;
		const failure = await uploadFiles(host, {
			name: `${prefix}${run.attempt}`,
			files,
			folder: from
		});
		if (failure === null) continue;
		if (inputs.publish) step.warn(mask.mask(failure.message));
		else problem ??= failure;
	}
	return problem === null || outcome.problem !== null ? outcome : {
		...outcome,
		problem,
		exitCode: EXIT.broken
	};
}
function byLeg(runs) {
	const legs = /* @__PURE__ */ new Map();
	for (const run of runs) {
		const { plan, environment } = run.result;
		const prefix = artifactPrefix({
			plan: plan.id,
			environment
		});
		legs.set(prefix, [...legs.get(prefix) ?? [], run]);
	}
	return legs;
}
/** Uploads files of a folder as an artifact, and says so; else the problem, told on one line. */
async function uploadFiles({ terminal }, { name, files, folder }) {
	try {
		const { uploadArtifact } = await import("./artifacts.js");
		await uploadArtifact(name, files, folder);
		terminal.tell(`  uploaded ${name}\n`);
		return null;
	} catch (cause) {
		const message = plainLine(`the reports could not be uploaded as ${name}: ${cause.message}`);
		return new RotaError("artifact-upload", message, {
			hint: "re-run all jobs",
			cause
		});
	}
}
export { uploadReports as n, uploadFiles as t };
