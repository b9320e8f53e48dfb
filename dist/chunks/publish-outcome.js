import { $a as EXIT, La as groupDigits, Ni as countsSentence, Pi as reasonWorthSaying, Ra as plural, Si as codeFrame, aa as markdownText, da as BUDGETS, eo as cut, ia as inlineCode, io as RotaError, la as fitParts, no as plainLine, ra as fenced, ro as plainText, ta as placeLink, xi as sortDiagnostics, yi as countLine } from "./base.js";
import { t as remarksOf } from "./remarks.js";
import { t as summariesMarkdown } from "./summaries.js";
import { n as unaffectedMarkdown } from "./unaffected-text.js";
import { relative, resolve } from "node:path";
// src/report/annotations.ts
/**
* The first failing expectations and errors, then warnings: flaky cases and remarks about the files. At most `limit` of
* each level (GitHub shows ten of a step and drops the rest without a word, so the last one says how many there are).
*/
function annotationsOf(results, diagnostics, limit = 10) {
	const all = remarksOf(results, diagnostics);
	return [...first("error", all, limit), ...first("warning", all, limit)];
}
function first(level, remarks, limit) {
	const all = remarks.filter((remark) => remark.level === level);
	const shown = all.slice(0, limit).map(annotation);
	const last = shown.pop();
	if (last === void 0) return [];
	const more = all.length - limit;
	if (more <= 0) return [...shown, last];
	const note = `\n\nand ${plural(more, `more ${level}`)}, in the job summary`;
	return [...shown, {
		...last,
		message: `${cut(last.message, BUDGETS.commandMessage - note.length)}${note}`
	}];
}
function annotation({ level, place, title, message }) {
	return {
		level,
		file: plainLine(place.file),
		line: Math.max(1, place.line),
		column: Math.max(1, place.column),
		title: cut(plainLine(title), BUDGETS.annotationTitle),
		message: cut(plainText(message), BUDGETS.commandMessage)
	};
}
// src/report/diagnostics-summary.ts
/** What was found in the files as Markdown for a job summary: each problem with its lines and what to do. */
function diagnosticsMarkdown(diagnostics, sourceOf, { run, files, budget = BUDGETS.summary }) {
	const bad = diagnostics.some(({ severity }) => severity === "error");
	const looked = files === void 0 ? "" : `${plural(files, "file")} checked, `;
	const found = diagnostics.length === 0 ? "no problems" : countLine(diagnostics);
	return fitParts(sortDiagnostics(diagnostics).map((diagnostic) => part(diagnostic, sourceOf, run)), {
		budget,
		order: ["lines", "problems"],
		head: `## ${bad ? "❌" : "✅"} Rota: ${looked}${found}`,
		note: (losses) => {
			const [lines, problems] = [losses.get("lines") ?? 0, losses.get("problems") ?? 0];
			const left = [...lines > problems ? [`the lines of ${plural(lines - problems, "problem")}`] : [], ...problems > 0 ? [`${plural(problems, "problem")} as a whole`] : []];
			return `> [!NOTE]\n> Left out to stay within ${groupDigits(budget)} bytes: ${left.join(", ")}.`;
		}
	});
}
function part(diagnostic, sourceOf, run) {
	const { code, severity, message, hint, file, range } = diagnostic;
	const line = `- ${severity === "error" ? "❌" : "⚠️"} ${placeLink(run, {
		file,
		...range.start
	})} ${markdownText(message)} (${inlineCode(code, 60)})`;
	const frame = codeFrame(sourceOf(file) ?? "", range);
	return {
		forms: [
			[line, ...[...frame === "" ? [] : [fenced(frame, "text")], ...hint === void 0 || hint === "" ? [] : [`💡 ${markdownText(hint, 1e3)}`]].map((detail) => detail.replace(/^/gm, "  "))].join("\n\n"),
			line,
			""
		],
		losses: [{
			kind: "lines",
			count: 1
		}, {
			kind: "problems",
			count: 1
		}]
	};
}
// src/commands/action/workspace-prefix.ts
/** What stands before a path of the project to make it one that GitHub's runner finds in the workspace: a project may be a folder of it. */
function workspacePrefix({ environment, workingFolder }, root) {
	const path = relative(environment["GITHUB_WORKSPACE"] ?? workingFolder, root).replaceAll("\\", "/");
	if (path === "") return "";
	return path.startsWith("..") ? `${root}/` : `${path}/`;
}
// src/commands/action/publish-outcome.ts
/** GitHub shows as many annotations of each level for a step; one of them says why the step failed. */
const ANNOTATIONS = 10;
/** Why a step fails although its tests passed. */
const UNPOSTED = "The tests passed, but not everything could be told on GitHub, and a plan has report.strict: the warnings say what";
/** What a step came to, in one word, by its exit code; the output `verdict`. */
const VERDICTS = {
	[EXIT.passed]: "passed",
	[EXIT.failed]: "failed",
	[EXIT.invalid]: "invalid",
	[EXIT.broken]: "broken",
	[EXIT.interrupted]: "cancelled"
};
const COUNTS = {
	passed: "passed",
	failed: "failed",
	errors: "error",
	flaky: "flaky",
	skipped: "skipped"
};
/** Tells GitHub what came of a command: annotations, the job summary, the outputs, and whether the step failed; returns what the step
* ends with. Results that a later job publishes are left to it, with the verdict. */
async function publishOutcome(outcome, publishing) {
	const { host, mask, step, out, publish, telling } = publishing;
	const { runs, diagnostics, problem, cancelled = false, outputs = {} } = outcome;
	const unposted = telling?.fails === true && outcome.exitCode === EXIT.passed;
	const exitCode = unposted ? EXIT.broken : outcome.exitCode;
	const results = runs.map(({ result }) => result);
	const later = !publish && results.length > 0 && problem === null;
	const prefix = workspacePrefix(host, outcome.root);
	const limit = exitCode === EXIT.passed ? ANNOTATIONS : 9;
	const unchecked = results.filter(({ plan }) => telling?.checked.has(plan.id) !== true);
	if (!later) annotate(step, annotationsOf(unchecked, diagnostics, limit), {
		prefix,
		mask
	});
	for (const text of [...telling?.problems ?? [], ...telling?.remarks ?? []]) step.warn(text);
	const markdown = later ? "" : summaryOf(outcome, publishing);
	if (markdown !== "") await step.summarize(mask.mask(markdown));
	const jsonReports = runs.flatMap(({ reports }) => reports.filter((path) => path.endsWith("result.json")));
	if (outputs["due"] === void 0 || results.length > 0 || exitCode !== EXIT.passed) tellOutputs(step, VERDICTS[cancelled ? EXIT.interrupted : exitCode], results, {
		report: runs.length === 0 ? "" : resolve(host.workingFolder, out),
		result: jsonReports.join("\n")
	});
	for (const [name, value] of Object.entries(outputs)) step.output(name, value);
	if (later && exitCode !== EXIT.interrupted) return EXIT.passed;
	if (exitCode !== EXIT.passed) step.fail(mask.mask(unposted ? UNPOSTED : reasonOf(outcome)));
	return exitCode;
}
function summaryOf(outcome, publishing) {
	const { preface = "", unaffected = [] } = outcome;
	const { note = null, problems = [] } = publishing.telling ?? {};
	const before = [
		preface,
		...note === null ? [] : [`> [!NOTE]\n> ${markdownText(note, 1e3)}.\n`],
		...problems.map((text) => `> [!WARNING]\n> ${markdownText(text, 1e3)}\n`)
	];
	const after = unaffected.map((one) => `${unaffectedMarkdown(one)}\n`);
	const room = BUDGETS.summary - Buffer.byteLength([...before, ...after].join("\n"));
	return [
		...before,
		resultsMarkdown(outcome, publishing, room),
		...after
	].filter(Boolean).join("\n");
}
/** What ran; where nothing did, what is wrong with the files. */
function resultsMarkdown({ runs, diagnostics, sourceOf, files, summary, unaffected = [] }, { run, telling }, room) {
	if (summary !== void 0) return summary;
	const told = telling?.told.map(({ joined: result, background }) => ({
		result,
		background
	})) ?? runs.map(({ result }) => ({
		result,
		background: null
	}));
	if (told.length > 0) return summariesMarkdown(told, room);
	if (unaffected.length > 0) return "";
	return diagnosticsMarkdown(diagnostics, sourceOf, {
		run,
		...files !== void 0 && { files }
	});
}
/** Tells GitHub why nothing came of a command. */
async function publishProblem(error, exitCode, { mask, step }) {
	const reason = mask.mask(problemText(error));
	step.fail(reason);
	const title = exitCode === EXIT.invalid ? "the step asks for something impossible" : "Rota itself failed";
	const lines = reason.split("\n").map((line) => markdownText(line, 1e3));
	try {
		tellOutputs(step, VERDICTS[exitCode], [], {
			report: "",
			result: ""
		});
		await step.summarize(`## ❌ Rota: ${title}\n\n${lines.join("\n\n")}\n`);
	} catch (cause) {
		step.warn(`GitHub could not be told more: ${plainLine(cause.message)}`);
	}
}
function tellOutputs(step, verdict, results, paths) {
	step.output("verdict", verdict);
	for (const [name, key] of Object.entries(COUNTS)) step.output(name, results.reduce((sum, { counts }) => sum + counts[key], 0));
	step.output("report", paths.report);
	step.output("result", paths.result);
}
/** Why a command did not end well, in words for the top of a page. */
function reasonOf({ exitCode, runs, diagnostics, problem, files, reasons = [] }) {
	if (problem !== null) return problemText(problem);
	if (exitCode === EXIT.invalid && reasons.length === 0) return `invalid files${files === void 0 ? ", nothing was run" : ""}: ${countLine(diagnostics)}`;
	return [...runs.map(({ result }) => result).filter(({ verdict }) => verdict !== "passed").map((result) => {
		const more = reasonWorthSaying(result);
		const where = result.environment === null ? "" : ` on ${result.environment}`;
		const verdict = result.verdict === "cancelled" ? "cancelled" : "failed";
		return plainLine(`${result.plan.name}${where} ${verdict}: ${countsSentence(result)}${more === null ? "" : `; ${more}`}`);
	}), ...reasons.map(plainLine)].join("\n");
}
function problemText(error) {
	if (error instanceof RotaError) {
		const hint = error.hint === void 0 ? "" : `\nhint: ${plainLine(error.hint)}`;
		return `${plainLine(error.message)}${hint}`;
	}
	const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
	return `Rota itself failed; this is a defect, please report it\n${plainLine(message)}`;
}
/** Says something at lines of files. `prefix` stands before paths of the project to make them those of the repository. */
function annotate(step, annotations, { prefix, mask }) {
	for (const annotation of annotations) step.annotate({
		...annotation,
		file: `${prefix}${annotation.file}`,
		title: mask.mask(annotation.title),
		message: mask.mask(annotation.message)
	});
}
export { annotationsOf as a, publishProblem as i, annotate as n, publishOutcome as r, UNPOSTED as t };
