import { A as checkPlanIds, D as loadProject, k as checkPlan } from "./read-plan-schedule.js";
import { t as nearest } from "./nearest.js";
import { c as compileSteps, g as TemplateCompiler, h as reportCaseTwins, l as compileStepsFile, n as declaredVars, o as Findings, r as fileLayers, s as compileSuite, t as checkSchedules } from "./check-schedules.js";
import { t as hasErrors } from "./diagnostic.js";
import { n as RotaError, t as EXIT } from "./exit-code.js";
import { n as diagnosticsText, r as sortDiagnostics, s as paintFor, u as plural } from "./diagnostics-text.js";
import { t as findTargets } from "./find-targets.js";
// src/compile/check-project-file.ts
/** Checks rota.yaml by itself, and the variables that it and plans give to suites. */
function checkProjectFile(project, complete, findings) {
	const loaded = project.project;
	if (loaded !== null) checkNames(project, loaded, complete, findings);
	const environments = Object.keys(loaded?.content.environments ?? {});
	for (const plan of project.plans.values()) {
		const suites = (project.planSuites.get(plan.document.file) ?? []).flatMap((file) => project.suites.get(file) ?? []);
		for (const environment of plan.content.environments ?? [null, ...environments]) fileLayers({
			project,
			plan,
			environment,
			suites
		}, findings);
	}
	if (loaded === null) return;
	for (const suite of project.suites.values()) for (const environment of [null, ...environments]) fileLayers({
		project,
		plan: void 0,
		environment,
		suites: [suite]
	}, findings);
}
function checkNames(project, { document, content }, complete, findings) {
	const places = [{
		document,
		container: content,
		key: "vars"
	}];
	for (const environment of Object.values(content.environments ?? {})) if (environment !== null) places.push({
		document,
		container: environment,
		key: "vars"
	});
	const declared = complete && project.broken.size === 0 ? declaredVars([...project.suites.values()]) : void 0;
	for (const place of places) {
		reportCaseTwins(findings, place);
		const vars = place.container.vars;
		if (declared !== void 0 && vars !== void 0) checkDeclared({
			...place,
			container: vars
		}, declared, findings);
	}
	reportCaseTwins(findings, {
		document,
		container: content,
		key: "environments"
	}, "GitHub is blind to case");
}
/** A variable that no suite declares has no effect, most likely by a typo. */
function checkDeclared({ document, container }, declared, findings) {
	const known = new Set(declared.map((name) => name.toLowerCase()));
	for (const name of Object.keys(container)) {
		if (known.has(name.toLowerCase())) continue;
		const close = nearest(name, declared);
		const hint = close === void 0 ? "declare it under vars: of the suite that uses it" : `did you mean ${close}?`;
		findings.error("vars-undeclared", {
			document,
			container,
			key: name
		}, "key", `no suite declares the variable ${name}`, hint);
	}
}
// src/compile/check-project.ts
/** Everything that can be known about a project's files without a value or a request. `complete`: all files of the repository
* were read, so that what no suite declares is a mistake. */
function checkProject(project, complete = false) {
	const findings = new Findings();
	checkProjectFile(project, complete, findings);
	for (const plan of project.plans.values()) checkPlan(project, plan, findings);
	checkPlanIds(project, findings);
	for (const suite of project.suites.values()) compileSuite(project, suite, findings);
	for (const steps of project.steps.values()) {
		const context = {
			project,
			findings,
			templates: new TemplateCompiler(findings),
			httpDefaults: null,
			runDefaults: void 0,
			runDefaultsOrigin: null,
			usesStack: [{
				file: steps.document.file,
				origin: null
			}],
			stepsFiles: /* @__PURE__ */ new Map()
		};
		compileStepsFile(context, steps, compileSteps);
	}
	return findings.diagnostics;
}
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
		if (format === "json") host.terminal.print(diagnosticsJson(diagnostics).replaceAll("##[", "##\\u005b"));
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
	return {
		root: targets.root,
		diagnostics: [
			...diagnostics,
			...checkProject(project, words.length === 0),
			...checkSchedules(project, host.clock.now())
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
export { command, exitCodeOfProblems, findProblems, tellProblems };
