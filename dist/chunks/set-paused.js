import { i as withoutEntry, n as withEntry, r as withValue, t as writeEdited } from "./write-edited.js";
import { $a as EXIT, Ca as paintFor, Dn as findPlans, Lt as planRuns, Mr as loadPlans, Tt as hasErrors, bi as diagnosticsText, io as RotaError, no as plainLine } from "./base.js";
// src/load/edit-paused.ts
const PAUSED = {
	key: "paused",
	value: true
};
/** The text of a plan's file with the plan paused or resumed, all else in it as it was; null when it is so already.
* @throws RotaError (exit code 3) when that cannot be without changing something else. */
async function editPaused({ document, content }, paused) {
	if (content.paused === true === paused) return null;
	if (!paused) return withoutEntry(document, PAUSED, false);
	return content.paused === void 0 ? withEntry(document, PAUSED, { after: "schedule" }) : withValue(document, PAUSED);
}
// src/commands/setup/set-paused.ts
/** Pauses or resumes the plans that words mean, in their files. Nothing is written unless all of them are right and can be edited.
* @throws RotaError for words that mean no plan (exit code 2) or a file that cannot be edited (3). */
async function setPaused(host, words, paused) {
	const { terminal } = host;
	const verb = paused ? "pause" : "resume";
	if (words.length === 0) throw new RotaError("usage", `${verb} needs a plan`, {
		exitCode: 2,
		hint: "rota list shows them"
	});
	const { root, files } = await findPlans(host, words);
	const { project, diagnostics, sources } = await loadPlans(host.files, root, files);
	const plans = [...project.plans.values()];
	const now = host.clock.now();
	const found = [...diagnostics, ...plans.flatMap((plan) => planRuns(plan, project, now).diagnostics)];
	if (hasErrors(found)) {
		terminal.tell(diagnosticsText(found, (file) => sources.get(file), paintFor(terminal.colours)));
		return EXIT.invalid;
	}
	const edits = await Promise.all(plans.map(async (plan) => ({
		document: plan.document,
		text: await editPaused(plan, paused)
	})));
	for (const { document, text } of edits) {
		const file = plainLine(document.file);
		if (text === null) {
			terminal.tell(`${document.file} is ${paused ? "paused already" : "not paused"}, so it stays as it is\n`);
			continue;
		}
		await writeEdited(host.files, root, document, text);
		terminal.tell(`${file} is ${paused ? "paused" : "resumed"}\n`);
	}
	if (edits.some(({ text }) => text !== null)) terminal.tell("\nGitHub goes by the workflows: write them anew with rota generate, and commit both.\n");
	return EXIT.passed;
}
export { setPaused as t };
