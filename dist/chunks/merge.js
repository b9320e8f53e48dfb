import { $a as EXIT, Mi as VERDICT_ICONS, Ni as countsSentence, ao as defuseWorkflowCommands, ga as legsOf, io as RotaError, no as plainLine, p as occurrenceFolder } from "./base.js";
import { t as joinRuns } from "./joined-runs.js";
import { t as readResults } from "./read-results.js";
import { i as runOptions, t as RUN_OPTIONS } from "./run-options.js";
import { t as writeReports } from "./write-reports.js";
import { resolve } from "node:path";
// src/commands/merge.ts
const { reporter, out } = RUN_OPTIONS;
/** `rota merge`. */
const command = {
	summary: "Joins the results of a plan that ran in several environments into one.",
	usage: "merge RESULT… [OPTIONS]",
	details: "RESULT is a result.json, a folder that has some, or a pattern. The plan passed if it passed everywhere; the exit code says so.",
	options: {
		...reporter && { reporter },
		...out && { out }
	},
	words: Number.POSITIVE_INFINITY,
	async run(given, host) {
		const { reporters, out: folder } = runOptions(given);
		const runs = joined(await readResults(host, "merge", given.words));
		for (const [index, run] of runs.entries()) {
			const place = resolve(host.workingFolder, folder, ...placeOf(runs, index));
			const { problem } = await writeReports(host.files, place, reporters, run.joined);
			if (problem !== null) throw problem;
			tell(host, run, place);
		}
		return exitCodeOf(runs);
	}
};
/** @throws RotaError (exit code 2) when two results are of the same. */
function joined(results) {
	try {
		return joinRuns(results.map(({ result }) => result));
	} catch (cause) {
		const names = results.map(({ file }) => file).join(", ");
		throw new RotaError("merge-twins", `${names} cannot be joined: ${cause.message}`, {
			exitCode: 2,
			cause,
			hint: "name one result of each environment, all of one commit"
		});
	}
}
/** One plan has the folder to itself; several have one each in it, and one for each moment, as a run writes them. */
function placeOf(runs, index) {
	const { plan, run } = runs[index].joined;
	const ofPlan = runs.filter(({ joined: other }) => other.plan.id === plan.id);
	return [...ofPlan.length < runs.length ? [plan.id] : [], ...ofPlan.length > 1 && run.occurrence !== null ? [occurrenceFolder(run.occurrence)] : []];
}
function tell({ terminal }, { joined: result, results }, folder) {
	const line = (of, where, words) => `${VERDICT_ICONS[of.verdict]} ${plainLine(where)}: ${plainLine(words)}\n`;
	const lines = (result.legs === void 0 ? [] : legsOf(result)).map((leg) => {
		const own = results.find(({ environment, legs: parts }) => !parts && environment === leg.environment);
		return `  ${line(leg, leg.environment ?? "no environment", own === void 0 ? leg.reason : countsSentence(own))}`;
	});
	const text = `${line(result, result.plan.name, countsSentence(result))}${lines.join("")}  ${folder}\n`;
	terminal.tell(defuseWorkflowCommands(text));
}
/** As a run would have ended. */
function exitCodeOf(runs) {
	const verdicts = runs.map(({ joined: { verdict } }) => verdict);
	if (verdicts.includes("failed")) return EXIT.failed;
	return verdicts.includes("cancelled") ? EXIT.interrupted : EXIT.passed;
}
export { command };
