import { $a as EXIT, $t as quotaWarning, Ca as paintFor, It as nextRuns, Lt as planRuns, Mr as loadPlans, On as findTargets, Ra as plural, ao as defuseWorkflowCommands, bi as diagnosticsText, d as printJson, mi as kindOfFile, n as formatOf, nn as utcText, no as plainLine, t as countOf, tn as localText } from "./base.js";
import { t as describeSchedule } from "./describe-schedule.js";
import { t as tableText } from "./table-text.js";
// src/commands/schedule/list-text.ts
/** The plans for a person, and at the end what all of them cost. */
function listText(plans, paint) {
	if (plans.length === 0) return "there is no plan here; rota init writes a first one\n";
	const minutes = plans.reduce((sum, { minutesAMonth }) => sum + minutesAMonth, 0);
	const paused = plans.filter((plan) => plan.paused).length;
	const counts = [plural(plans.length, "plan"), ...paused > 0 ? [`${paused} paused`] : []].join(", ");
	return [...plans.map((plan) => planText(plan, paint)), `${counts}${minutes > 0 ? `, about ${plural(minutes, "job minute")} a month` : ""}\n${quotaText(minutes, paint)}`].join("\n");
}
function planText(plan, paint) {
	const { name, id, file, schedule, next, paused, ended, minutesAMonth, problems } = plan;
	const title = name === null || id === null ? paint("strong", plainLine(file)) : `${paint("strong", plainLine(name))}  ${plainLine(id)}  ${plainLine(file)}`;
	const state = paused ? paint("warn", "  paused") : ended ? paint("warn", "  ended") : "";
	const words = schedule.map((sentence) => `  ${sentence}\n`);
	if (name !== null && words.length === 0 && problems === 0) words.push("  no schedule\n");
	const rows = next.map(({ local, occurrence, zone }, index) => [
		index === 0 ? "next" : "",
		localText(local, zone),
		zone === "UTC" ? "" : utcText(occurrence)
	]);
	const cost = minutesAMonth > 0 ? `  about ${plural(minutesAMonth, "job minute")} a month\n` : "";
	const trouble = problems > 0 ? `  ${paint("bad", plural(problems, "problem"))}: rota validate ${plainLine(file)} tells ${problems === 1 ? "it" : "them"}\n` : "";
	return `${title}${state}\n${words.join("")}${tableText(rows, "  ")}${cost}${trouble}`;
}
/** GitHub's free minutes are the account's, so it is the sum that counts. */
function quotaText(minutesAMonth, paint) {
	const warning = quotaWarning({
		minutesAMonth,
		ticksAMonth: 0,
		occurrencesAMonth: 0,
		ticksPerOccurrence: 0
	}, "the schedules together take");
	if (warning === void 0) return "";
	const { code, message, hint } = warning;
	return `${paint("warn", `warning[${code}]`)}: ${message}\n  ${paint("accent", "hint:")} ${hint}\n`;
}
// src/commands/list.ts
const USUAL_COUNT = 3;
/** `rota list`. */
const command = {
	summary: "Lists every plan: its schedule in words, its next runs, what a month of it costs.",
	usage: "list [PATH…] [OPTIONS]",
	details: "Without a path, all plans of the repository are listed. A plan with errors does not hide the others.",
	options: {
		count: {
			value: "NUMBER",
			description: `how many next runs of each plan to show (${USUAL_COUNT})`
		},
		format: {
			value: "text|json",
			description: "text for people, json for machines"
		}
	},
	words: Number.POSITIVE_INFINITY,
	async run(given, host) {
		const { terminal } = host;
		const format = formatOf(given, ["text", "json"]);
		const count = countOf(given, USUAL_COUNT);
		const targets = await findTargets(host, given.words, ["plan"]);
		const { project, diagnostics, sources } = await loadPlans(host.files, targets.root, targets.files);
		const now = host.clock.now();
		const errors = errorsByFile(diagnostics);
		const plans = targets.files.map((file) => {
			const plan = project.plans.get(file);
			const runs = plan && planRuns(plan, project, now);
			const problems = (errors.get(file) ?? 0) + countErrors(runs?.diagnostics ?? []);
			if (runs === void 0) return {
				...UNKNOWN,
				file,
				problems
			};
			const idle = problems > 0 || runs.paused || runs.ended;
			return {
				id: runs.id,
				name: runs.name,
				file,
				schedule: describeSchedule(runs.schedule),
				next: idle ? [] : withZones(runs, nextRuns(runs, now, count)),
				paused: runs.paused,
				ended: runs.ended,
				minutesAMonth: idle ? 0 : runs.cost.minutesAMonth,
				problems
			};
		});
		if (format === "json") printJson(terminal, plans);
		else terminal.print(defuseWorkflowCommands(listText(plans, paintFor(terminal.colours))));
		const others = diagnostics.filter(({ file }) => kindOfFile(file) !== "plan");
		terminal.tell(diagnosticsText(others, (file) => sources.get(file), paintFor(terminal.colours)));
		return plans.some(({ problems }) => problems > 0) || others.length > 0 ? EXIT.invalid : EXIT.passed;
	}
};
const UNKNOWN = {
	id: null,
	name: null,
	schedule: [],
	next: [],
	paused: false,
	ended: false,
	minutesAMonth: 0
};
function withZones({ schedule }, next) {
	const zones = new Map(schedule.triggers.map(({ index, zone }) => [index, zone]));
	return next.map(({ shown }) => ({
		...shown,
		zone: zones.get(shown.trigger) ?? "UTC"
	}));
}
function errorsByFile(diagnostics) {
	const counts = /* @__PURE__ */ new Map();
	for (const { file, severity } of diagnostics) if (severity === "error") counts.set(file, (counts.get(file) ?? 0) + 1);
	return counts;
}
function countErrors(diagnostics) {
	return diagnostics.filter(({ severity }) => severity === "error").length;
}
export { command };
