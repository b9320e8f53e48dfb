import { i as checkState, l as checkWorkflows, m as checkProject, n as plannedWorkflow } from "./generated-project.js";
import { $a as EXIT, Ca as paintFor, Nr as loadProject, On as findTargets, P as overQuarantines, Ra as plural, Tt as hasErrors, _ as checkSchedules, bi as diagnosticsText, f as withoutCommands, io as RotaError, v as withoutRepeats, xi as sortDiagnostics } from "./base.js";
// src/report/diagnostics-json.ts
/** The diagnostics as JSON for other programs; every key is always there, `hint` is null when there is none. */
function diagnosticsJson(diagnostics) {
	const written = sortDiagnostics(diagnostics).map(({ code, severity, message, hint, file, range }) => ({
		code,
		severity,
		message,
		hint: hint ?? null,
		file,
		range: {
			start: {
				line: range.start.line,
				column: range.start.column
			},
			end: {
				line: range.end.line,
				column: range.end.column
			}
		}
	}));
	return `${JSON.stringify({ diagnostics: written }, null, 2)}\n`;
}
// src/commands/validate.ts
/** `rota validate`. */
const command = {
	summary: "Tells every problem of every file at once; sends nothing, and needs no values.",
	usage: "validate [PATH…] [OPTIONS]",
	details: "Without a path, all files of the repository are checked. Files that a named one refers to are checked with it.",
	options: { format: {
		value: "text|json",
		description: "text for people (standard error), json for machines (standard output)"
	} },
	words: Number.POSITIVE_INFINITY,
	async run(given, host) {
		const format = given.one("format") ?? "text";
		if (format !== "text" && format !== "json") throw new RotaError("usage", `there is no format ${format}`, {
			exitCode: 2,
			hint: "formats are text and json"
		});
		const { diagnostics, files, sourceOf } = await findProblems(host, given.words);
		if (format === "json") host.terminal.print(withoutCommands(diagnosticsJson(diagnostics)));
		else tellProblems(host, {
			diagnostics,
			files,
			sourceOf
		});
		return exitCodeOfProblems({ diagnostics });
	}
};
/** Checks what the words name, or all files of the repository.
* @throws RotaError (exit code 2) for a word that means nothing. */
async function findProblems(host, words) {
	const targets = await findTargets(host, words, [
		"plan",
		"suite",
		"steps",
		"project"
	]);
	const { project, diagnostics, sources } = await loadProject(host.files, targets.root, targets.files);
	const now = host.clock.now();
	const checked = checkProject(project, words.length === 0);
	return {
		root: targets.root,
		diagnostics: [
			...diagnostics,
			...checked.diagnostics,
			...overQuarantines(project, now),
			...checkSchedules(project, now),
			...checkWorkflows(project),
			...checkState(project),
			...withoutRepeats([...project.plans.values()].flatMap((plan) => plannedWorkflow(project, plan, checked, now).diagnostics))
		],
		files: sources.size,
		sourceOf: (file) => sources.get(file)
	};
}
/** Tells a person what was found, or that there was nothing to find. */
function tellProblems({ terminal }, { diagnostics, files, sourceOf }) {
	terminal.tell(diagnostics.length > 0 ? diagnosticsText(diagnostics, sourceOf, paintFor(terminal.colours)) : `${plural(files, "file")} checked, no problems\n`);
}
/** Errors make files invalid, warnings do not. */
function exitCodeOfProblems({ diagnostics }) {
	return hasErrors(diagnostics) ? EXIT.invalid : EXIT.passed;
}
export { tellProblems as i, exitCodeOfProblems as n, findProblems as r, command as t };
