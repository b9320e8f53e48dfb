import { Ei as LARGEST_SEED, Oi as REPORTS, io as RotaError } from "./base.js";
// src/commands/run-options.ts
const NAMES = Object.keys(REPORTS);
const RUN_OPTIONS = {
	environment: {
		value: "NAME",
		description: "the environment of rota.yaml to run against"
	},
	var: {
		value: "NAME=VALUE",
		description: "a variable's value, over all files",
		several: true
	},
	"env-file": {
		value: "FILE",
		description: "lines ROTA_SECRET_NAME=value and ROTA_VAR_NAME=value",
		several: true
	},
	tags: {
		value: "EXPRESSION",
		description: "only cases with these tags: \"smoke and not slow\""
	},
	priority: {
		value: "RANGE",
		description: "only cases of this priority: P0, or P0..P2"
	},
	case: {
		value: "ID",
		description: "only this case, and those it needs; place-* for several",
		several: true
	},
	name: {
		value: "PATTERN",
		description: "only cases that are called so: \"*order*\"",
		several: true
	},
	failed: {
		value: "RESULT",
		description: "only cases that did not pass in this result.json"
	},
	"max-parallel": {
		value: "NUMBER",
		description: "how many cases run at once"
	},
	seed: {
		value: "NUMBER",
		description: "what random values begin with: that of an earlier run gives its values again"
	},
	"fail-fast": { description: "start no other case after the first that did not pass" },
	"pull-request": { description: "run the plan as its pull-request: says, with what it starts" },
	verbose: { description: "show each request and its answer as it comes, secrets masked" },
	"dry-run": { description: "send nothing, show what would be sent" },
	reporter: {
		value: "NAMES",
		description: `which reports to write: ${NAMES.join(",")} (all of them)`,
		several: true
	},
	out: {
		value: "FOLDER",
		description: "where reports are written (./rota-report)"
	}
};
/** Reads the options of a run.
* @throws RotaError (exit code 2) for one that cannot be. */
function runOptions(given) {
	const parallel = given.one("max-parallel");
	if (parallel !== null && !/^[1-9]\d{0,3}$/.test(parallel)) throw new RotaError("usage", `--max-parallel ${parallel} is not a number from 1`, {
		exitCode: 2,
		hint: "write --max-parallel 4"
	});
	return {
		environment: given.one("environment"),
		vars: parseVars(given.all("var")),
		envFiles: given.all("env-file"),
		tags: given.one("tags"),
		priority: given.one("priority"),
		cases: given.all("case"),
		names: given.all("name"),
		failed: null,
		maxParallel: parallel === null ? null : Number(parallel),
		seed: parseSeed(given.one("seed")),
		failFast: given.has("fail-fast"),
		pullRequest: given.has("pull-request"),
		reporters: parseReporters(given.all("reporter")),
		out: given.one("out") ?? "rota-report",
		verbose: given.has("verbose"),
		dryRun: given.has("dry-run")
	};
}
/** What of a plan is run where not all of it is: the tags, the priority, the cases and the names that were asked for. */
function narrowedBy({ tags, priority, cases, names, failed }) {
	const again = failed === null ? null : "what did not pass before";
	return [
		tags,
		priority,
		...cases,
		...names,
		again
	].flatMap((one) => one ?? []);
}
/** The seed of one run: that which was chosen, else one made by chance. */
function seedOf({ seed }, { random }) {
	return seed ?? Math.floor(random.number() * 0xe8d4a51000);
}
function parseSeed(text) {
	if (text === null) return null;
	if (!/^\d{1,12}$/.test(text)) throw new RotaError("usage", `--seed ${text} is not a whole number from 0 to ${LARGEST_SEED}`, {
		exitCode: 2,
		hint: "write the number that the run's first line shows, such as --seed 482719365821"
	});
	return Number(text);
}
/** Reads NAME=VALUE texts.
* @throws RotaError (exit code 2) for a text without a name or =. */
function parseVars(texts) {
	const vars = {};
	for (const text of texts) {
		const at = text.indexOf("=");
		if (at < 1) throw new RotaError("usage", `${text} is not NAME=VALUE`, {
			exitCode: 2,
			hint: "write base-url=http://127.0.0.1:8080"
		});
		vars[text.slice(0, at).trim()] = text.slice(at + 1);
	}
	return vars;
}
function parseReporters(texts) {
	const wanted = texts.flatMap((text) => text.split(",")).map((name) => name.trim()).filter((name) => name !== "");
	const unknown = wanted.find((name) => !NAMES.includes(name));
	if (unknown !== void 0) throw new RotaError("usage", `there is no report ${unknown}`, {
		exitCode: 2,
		hint: `reports are ${NAMES.join(", ")}`
	});
	return wanted.length === 0 ? NAMES : wanted;
}
export { seedOf as a, runOptions as i, narrowedBy as n, parseVars as r, RUN_OPTIONS as t };
