import { $a as EXIT, La as groupDigits, Qt as previousOccurrence, Ra as plural, aa as markdownText, da as BUDGETS, mn as artifactPrefix, oa as table, va as sumOfCounts } from "./base.js";
import { t as summariesMarkdown } from "./summaries.js";
import { n as ticksOf } from "./ticks.js";
import { i as askGate, n as notDueMarkdown, r as missedDefaultBranch } from "./gate-text.js";
import { t as CLAIMS } from "./saved-claims.js";
import { i as openClaims, n as exitCodeOfRuns, r as startPlans } from "./start.js";
import { t as atJob } from "./job-url2.js";
import { t as tellGithub } from "./tell-github.js";
import { t as uploadFiles } from "./upload-reports2.js";
import { join, resolve } from "node:path";
// src/report/start-summary.ts
/** More than the head can need, in bytes. */
const HEAD = 2e3;
/** All runs of a job that stays as Markdown for its job summary, in at most `budget` bytes: how many ended how, and then some of them one by
* one, those that did not pass first. */
function stayedMarkdown({ tally, unrun, results }, budget = BUDGETS.summary) {
	const { passed, failed, cancelled, broken } = tally;
	const all = passed + failed + cancelled + broken;
	const bad = all - passed;
	const title = bad === 0 ? `## ✅ ${plural(all, "run")} passed` : `## ❌ ${groupDigits(bad)} of ${plural(all, "run")} did not pass`;
	const columns = [
		"Passed",
		"Failed",
		"Cancelled",
		"Could not run",
		"Not run"
	];
	const counts = [
		passed,
		failed,
		cancelled,
		broken,
		unrun
	].map(groupDigits);
	const left = all - broken - results.length;
	const parts = [
		title,
		table(columns.map((column) => [column, "right"]), [counts]),
		...unrun > 0 ? [`${plural(unrun, "run")} did not happen; the log tells which and why.`] : [],
		...left > 0 ? [`Below are the newest ones. The other ${groupDigits(left)} are in the log and in the reports.`] : []
	];
	const sections = summariesMarkdown(results.map((result) => ({
		result: named(result),
		background: null
	})), budget - HEAD);
	return `${parts.join("\n\n")}\n\n${sections}`;
}
/** The runs of one plan are told apart by the moments they are for. */
function named(result) {
	const { plan, run } = result;
	return run.occurrence === null ? result : {
		...result,
		plan: {
			...plan,
			name: `${plan.name}, ${run.occurrence}`
		}
	};
}
// src/commands/action/stayed-runs.ts
/** How many runs are told one by one: of those that passed, and of those that did not. */
const MOST = 20;
/** Collects what ran while a job stays, without filling the memory. */
var StayedRuns = class {
	#passed = [];
	#others = [];
	#counts = sumOfCounts([]);
	/** The paths of reports that are to be kept with the workflow run. */
	#artifacts = /* @__PURE__ */ new Set();
	add(run) {
		if (run.result.verdict === "passed") this.#passed = [run, ...this.#passed].slice(0, MOST);
		else this.#others = [run, ...this.#others].slice(0, MOST);
		this.#counts = sumOfCounts([this.#counts, run.result.counts]);
		for (const path of run.artifacts) this.#artifacts.add(path);
	}
	/** The newest of them, those that did not pass first. */
	get newest() {
		return [...this.#others, ...this.#passed];
	}
	/** The cases of all of them. */
	get counts() {
		return this.#counts;
	}
	/** Whether a report is to be kept with the workflow run. */
	isArtifact(path) {
		return this.#artifacts.has(path);
	}
};
// src/commands/action/stayed-telling.ts
/** Tells GitHub of runs while a job stays: as soon as each has ended, and one after another. */
var StayedTelling = class {
	#around;
	/** By plan and environment, how the newest run ended of which everything was told. */
	#told = /* @__PURE__ */ new Map();
	#checked = /* @__PURE__ */ new Set();
	#problems = /* @__PURE__ */ new Set();
	#remarks = /* @__PURE__ */ new Set();
	#fails = false;
	#queue = Promise.resolve();
	constructor(around) {
		this.#around = around;
	}
	add({ result }) {
		const { plan, environment, verdict, run } = result;
		const place = `${plan.id} ${environment ?? ""}`;
		this.#queue = this.#queue.then(async () => {
			const { host, ...around } = this.#around;
			if (host.interrupted.aborted || verdict === "passed" && this.#told.get(place) === "passed") return;
			const telling = await tellGithub(host, {
				...around,
				run,
				results: [result],
				unfinished: [],
				unposted: null
			});
			this.#told.set(place, telling.problems.length === 0 ? verdict : null);
			for (const id of telling.checked) this.#checked.add(id);
			for (const problem of telling.problems) this.#problems.add(problem);
			for (const remark of telling.remarks) this.#remarks.add(remark);
			this.#fails ||= telling.fails;
		});
	}
	/** Waits until all has been told; what could not be. */
	async end() {
		await this.#queue;
		const [problems, remarks] = [[...this.#problems], [...this.#remarks]];
		return {
			told: [],
			said: [],
			checked: this.#checked,
			note: null,
			problems,
			remarks,
			fails: this.#fails
		};
	}
};
// src/commands/action/start-action.ts
/** How many reports of a plan in an environment are kept: a job has a disk of its own, and ends. */
const KEEP = 200;
/** The action's command `start` when it is not asked to run at once: stays, and runs what falls due. It ends as soon as nothing more does,
* because a job is paid for. Its runs are told together, in one summary and one artifact.
* @throws RotaError (exit code 2) when there is no plan, the words mean nothing, or the ledger cannot be opened. */
async function startAction(host, inputs, step, surroundings) {
	const { plans: words, options, stay } = inputs;
	const { mask } = surroundings;
	const { run } = await atJob(host, inputs.token, step, surroundings);
	const gate = await askGate(host, words, "if-due");
	const { plans } = gate;
	const branch = await missedDefaultBranch(host);
	if (branch !== void 0) return {
		root: gate.root,
		exitCode: EXIT.passed,
		runs: [],
		diagnostics: [],
		sourceOf: gate.sourceOf,
		problem: null,
		outputs: { due: "false" },
		summary: `Only runs on the branch ${markdownText(branch)} count for the schedule\n`
	};
	const beginnings = beginningsOf(plans, stay ?? 0);
	const runs = new StayedRuns();
	const telling = new StayedTelling({
		host,
		root: gate.root,
		token: inputs.token,
		mask
	});
	const { invalid, root, sourceOf, ...outcome } = await startPlans(host, {
		words,
		options,
		duration: stay ?? void 0,
		json: false
	}, {
		mask,
		open: (opening) => openClaims(host, opening, {
			mask,
			token: inputs.token,
			store: null,
			beginnings,
			changed: (held) => {
				const saved = {
					root: gate.root,
					held
				};
				step.save(CLAIMS, JSON.stringify(saved));
			}
		}),
		newRun: () => run,
		patience: 0,
		keep: KEEP,
		still: true,
		ended: (one) => {
			runs.add(one);
			telling.add(one);
		},
		learnt: (secret) => mask.add(secret)
	});
	const base = {
		root,
		runs: runs.newest,
		diagnostics: invalid,
		sourceOf,
		problem: null
	};
	if (invalid.length > 0) return {
		...base,
		exitCode: EXIT.invalid
	};
	const { tally, unrun } = outcome;
	if (inputs.upload) await upload(host, inputs, runs, step, surroundings);
	const { passed, failed, error, flaky, skipped } = runs.counts;
	const ran = Object.values(tally).some((count) => count > 0);
	const counts = {
		passed,
		failed,
		errors: error,
		flaky,
		skipped
	};
	return {
		...base,
		telling: await telling.end(),
		exitCode: exitCodeOfRuns({
			tally,
			cut: outcome.cut
		}),
		summary: ran || unrun > 0 ? stayedMarkdown({
			tally,
			unrun,
			results: runs.newest.map(({ result }) => result)
		}) : nothingMarkdown(plans),
		outputs: {
			...Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, String(count)])),
			due: String(ran)
		},
		...tally.broken > 0 && { reasons: [`${tally.broken} runs could not be run: the log tells why`] }
	};
}
/**
* From which occurrence on plans are run of which nobody knows anything, by id: from the one that the tick of this job was for. Not so where an earlier job may still have
* been there when it fell due and run it: without a memory nobody knows, and nothing is to run twice.
*/
function beginningsOf(plans, stay) {
	return new Map(plans.flatMap(({ id, compiled, decision: { occurrence } }) => {
		if (occurrence === null || compiled.reasons.includes("resident")) return [];
		const before = previousOccurrence(ticksOf(compiled.lines), occurrence)?.instant;
		return before !== void 0 && occurrence - before < stay ? [] : [[id, occurrence]];
	}));
}
function nothingMarkdown(plans) {
	return plans.some(({ decision }) => decision.due) ? "Nothing fell due while this job stayed; what its tick was for, an earlier job that was still there has run\n" : notDueMarkdown(plans);
}
/** Uploads the reports of all runs that are still there, in their folders. */
async function upload(host, { options, plans }, runs, step, surroundings) {
	const out = resolve(host.workingFolder, options.out);
	if (runs.newest.length === 0) return;
	const files = (await host.files.list(out)).map((file) => join(out, file)).filter((path) => runs.isArtifact(path));
	const ids = [...new Set(runs.newest.map(({ result }) => result.plan.id))];
	const [plan = "start"] = plans.length === 1 && ids.length === 1 ? ids : [];
	const name = `${artifactPrefix({
		plan,
		environment: options.environment
	})}${surroundings.run.attempt}`;
	const problem = await uploadFiles(host, {
		name,
		files,
		folder: out
	});
	if (problem !== null) step.warn(surroundings.mask.mask(problem.message));
}
export { startAction };
