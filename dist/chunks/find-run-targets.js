import { On as findTargets, io as RotaError, mi as kindOfFile } from "./base.js";
// src/commands/find-run-targets.ts
/** What is to run: what the words name; without words every plan, or every suite where there is no plan.
* @throws RotaError (exit code 2) when there is nothing to run. */
async function findRunTargets(host, words) {
	const found = await findTargets(host, words, ["plan", "suite"]);
	const files = words.length === 0 ? plansElseSuites(found.files) : found.files;
	if (files.length === 0) throw new RotaError("target-empty", `there is no plan or suite in ${found.root}`, {
		exitCode: 2,
		hint: "rota init writes a first one"
	});
	return {
		...found,
		files,
		unnamed: words.length === 0
	};
}
/** The same for plans and suites that are named apart: a folder or a pattern then means only those.
* @throws RotaError (exit code 2) when there is nothing to run. */
async function findChosenTargets(host, plans, suites) {
	if (plans.length === 0) return suites.length === 0 ? findRunTargets(host, []) : findTargets(host, suites, ["suite"]);
	const chosen = await findTargets(host, plans, ["plan"]);
	if (suites.length === 0) return chosen;
	const more = await findTargets(host, suites, ["suite"]);
	if (more.root === chosen.root) return {
		...chosen,
		files: [...chosen.files, ...more.files]
	};
	throw new RotaError("target-outside", `the plans belong to ${chosen.root}, the suites to ${more.root}`, {
		exitCode: 2,
		hint: "run them in steps of their own"
	});
}
function plansElseSuites(files) {
	const plans = files.filter((file) => kindOfFile(file) === "plan");
	return plans.length > 0 ? plans : files;
}
export { findRunTargets as n, findChosenTargets as t };
