import { I as artifactPrefix, ar as RotaError, rr as plainLine, tr as EXIT } from "./base.js";
// src/commands/action/upload-reports.ts
/** Uploads the reports of what ran, an artifact for each plan and environment. One that cannot be uploaded is only a warning, unless a
* later job needs it to tell what came of the run: then it is as if Rota had failed. */
async function uploadReports(host, outcome, { inputs, step, surroundings: { mask, run } }) {
	let problem = null;
	for (const { result, folder, artifacts } of outcome.runs) {
		if (artifacts.length === 0) continue;
		const failure = await uploadFiles(host, {
			name: `${artifactPrefix({
				plan: result.plan.id,
				environment: result.environment
			})}${run.attempt}`,
			files: artifacts,
			folder
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
