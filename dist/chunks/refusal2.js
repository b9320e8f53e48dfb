import { In as planId, Mr as loadPlans, mn as artifactPrefix, no as plainLine } from "./base.js";
import { t as zipEntry } from "./zip-entry.js";
import { t as uploadFiles } from "./upload-reports2.js";
import { resolve } from "node:path";
// src/commands/action/refusal.ts
const FILE = "refused.json";
const LARGEST = 1e5;
/** Characters of a reason. */
const LONGEST = 1e3;
/** Leaves in place of a result why a leg could not be run, for the job that reports. */
async function leaveRefusal(host, { root, files }, { inputs, step, surroundings: { mask, run } }, reason) {
	const { project } = await loadPlans(host.files, root, files);
	const [plan] = project.plans.values();
	if (plan === void 0) return;
	const { environment, out } = inputs.options;
	const folder = resolve(host.workingFolder, out);
	const path = resolve(folder, FILE);
	await host.files.write(path, `${JSON.stringify({ reason: mask.mask(reason).slice(0, LONGEST) })}\n`);
	const name = `${artifactPrefix({
		plan: planId(plan),
		environment
	})}${run.attempt}`;
	const problem = await uploadFiles(host, {
		name,
		files: [path],
		folder
	});
	if (problem !== null) step.warn(mask.mask(problem.message));
}
/** The reason that stands in an archive in place of a result; null: none does. */
async function refusalIn(archive) {
	const bytes = await zipEntry(archive, FILE, LARGEST);
	if (bytes === null) return null;
	const { reason } = JSON.parse(new TextDecoder().decode(bytes)) ?? {};
	if (typeof reason !== "string") throw new Error(`its ${FILE} gives no reason`);
	return plainLine(reason.slice(0, LONGEST));
}
export { refusalIn as n, leaveRefusal as t };
