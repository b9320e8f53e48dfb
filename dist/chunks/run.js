import { $a as EXIT, On as findTargets, a as usage$1, ha as environmentOf, io as RotaError, no as plainLine } from "./base.js";
import { n as findRunTargets } from "./find-run-targets.js";
import { t as STORE } from "./store-option.js";
import { t as readResults } from "./read-results.js";
import { i as runOptions, t as RUN_OPTIONS } from "./run-options.js";
import { n as runTargets } from "./run-targets.js";
// src/commands/results/failed-cases.ts
/** Reads which cases of a result are to run again: those that failed or could not run; of a suite whose before or after did not pass all of
* them. Of a joined result those of the environment `chosen`.
* @throws RotaError (exit code 2) when the file is no result, or it is open which environment is meant. */
async function failedCases(host, file, chosen) {
	const [read, ...others] = await readResults(host, "--failed", [file]);
	if (read === void 0 || others.length > 0) throw usage(`${file} holds ${others.length + 1} results`, "name one result.json, or join them by rota merge");
	const { result } = read;
	const bad = result.suites.map((suite) => ({
		suite,
		environment: environmentOf(result, suite),
		ids: idsOf(suite)
	})).filter(({ ids }) => ids.length > 0);
	const places = [...new Set(bad.map(({ environment }) => environment))];
	const environment = chosen ?? places[0] ?? null;
	if (chosen === null && places.length > 1) throw usage(`in ${read.file} cases failed in several environments: ${places.map((one) => one ?? "none").join(", ")}`, `add --environment ${places.find((one) => one !== null)}`);
	const ranThere = places.length === 0 || wherever(result).includes(environment);
	const own = ranThere ? bad.filter((one) => one.environment === environment) : bad;
	const failed = /* @__PURE__ */ new Map();
	for (const { suite, ids } of own) failed.set(suite.file, /* @__PURE__ */ new Set([...failed.get(suite.file) ?? [], ...ids]));
	return {
		failed,
		environment,
		plan: result.plan.file,
		remark: remarkOn(read.file, result, chosen, ranThere)
	};
}
function idsOf({ before, cases, after }) {
	const isBad = (one) => one?.outcome === "failed" || one?.outcome === "error";
	return cases.filter((one) => isBad(before) || isBad(after) || isBad(one)).map(({ id }) => id);
}
function wherever(result) {
	return [...new Set(result.suites.map((suite) => environmentOf(result, suite)))];
}
function remarkOn(file, result, chosen, ranThere) {
	if (ranThere || chosen === null) return null;
	return `${file} is of ${wherever(result).map((one) => plainLine(one ?? "no environment")).join(", ")}, and its failed cases run on ${plainLine(chosen)} now`;
}
function usage(message, hint) {
	return new RotaError("usage", message, {
		exitCode: 2,
		hint
	});
}
// src/commands/run-again.ts
/** Narrows a run to what did not pass in a result. Without words the plan of that result runs, or its suites. undefined: everything passed,
* and there is nothing to run; that is told.
* @throws RotaError (exit code 2) for what is no result, and for words that mean nothing. */
async function runAgain(host, file, words, options) {
	const { failed, environment, plan, remark } = await failedCases(host, file, options.environment);
	if (remark !== null) host.terminal.tell(`${remark}\n`);
	if (failed.size === 0) {
		host.terminal.tell(`nothing failed in ${file}, so there is nothing to run again\n`);
		return;
	}
	const chosen = {
		...options,
		environment,
		failed
	};
	if (words.length > 0) return {
		targets: await findRunTargets(host, words),
		options: chosen
	};
	const all = await findTargets(host, [], ["plan", "suite"]);
	const files = all.files.filter((one) => plan === null ? failed.has(one) : one === plan);
	return {
		targets: files.length > 0 ? {
			...all,
			files
		} : await findRunTargets(host, words),
		options: chosen
	};
}
// src/commands/run.ts
/** `rota run`. */
const command = {
	summary: "Runs plans, or suites without a plan.",
	usage: "run [PLAN|SUITE|FOLDER|PATTERN…] [OPTIONS]",
	details: "Without a name, all plans of the repository run, or all suites where there is no plan.\nSecrets and variables come from ROTA_SECRET_<NAME> and ROTA_VAR_<NAME>, or --env-file.",
	options: {
		...RUN_OPTIONS,
		"if-due": { description: "run plans only if they are due, and write down in the ledger how that ends" },
		force: { description: "run at once, whatever the schedule says, where a tick of GitHub's clock started it" },
		claim: {
			value: "FILE",
			description: "run what rota due --claim --format json took"
		},
		store: STORE
	},
	words: Number.POSITIVE_INFINITY,
	async run(given, host, mask) {
		let options = runOptions(given);
		const gated = await gatedRun(given, host);
		if (gated !== void 0) return gated.run({
			words: given.words,
			options,
			store: given.one("store")
		}, host, mask);
		const result = given.one("failed");
		let targets;
		if (result !== null) {
			const again = await runAgain(host, result, given.words, options);
			if (again === void 0) return EXIT.passed;
			({targets, options} = again);
		}
		targets ??= await findRunTargets(host, given.words);
		const { exitCode, problem } = await runTargets(host, targets, options, { mask });
		if (problem !== null) throw problem;
		return exitCode;
	}
};
/** How it is run when the ledger has a say in it; undefined: it has none. On a tick of GitHub's clock it has, for plans with a schedule.
* @throws RotaError (exit code 2) for options that contradict one another. */
async function gatedRun(given, host) {
	const file = given.one("claim");
	const chosen = [
		"if-due",
		"force",
		"claim"
	].filter((name) => given.has(name));
	if (chosen.length > 1) throw usage$1(`--${chosen[0]} and --${chosen[1]} contradict one another`, "leave one of them out");
	const byHand = given.has("force") || given.has("dry-run") || given.has("failed");
	const ticked = host.environment["GITHUB_EVENT_NAME"] === "schedule" && !byHand;
	if (given.has("store") && !given.has("if-due") && file === null && !ticked) throw usage$1("--store goes with --if-due or --claim", "without them nothing is written down");
	if (file === null && !given.has("if-due") && !ticked) return void 0;
	const part = [
		"tags",
		"priority",
		"case",
		"name",
		"failed",
		"dry-run",
		"pull-request"
	].find((name) => given.has(name));
	if (part !== void 0 && (file !== null || given.has("if-due"))) throw usage$1(`--${part} is for runs by hand: the moment of a schedule is for the whole plan`, "leave it out, or write select: into the plan");
	const { claimedRun, dueRun, areScheduled } = await import("./run-gated.js");
	if (file !== null) return claimedRun(file);
	return given.has("if-due") || await areScheduled(host, given.words) ? dueRun : void 0;
}
export { command };
