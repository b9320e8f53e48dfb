import { $a as EXIT, Dn as findPlans, In as planId, Mr as loadPlans, Ni as countsSentence, Tt as hasErrors, aa as markdownText, io as RotaError, kn as findRoot, lr as recordedRun, mn as artifactPrefix, no as plainLine, p as occurrenceFolder, ur as close, vn as legJobName, xn as parseLegs, yn as legName, zn as openRunLedger } from "./base.js";
import { t as writeReports } from "./write-reports.js";
import { n as listArtifacts, t as downloadArtifact } from "./artifacts2.js";
import { t as readResult } from "./read-result.js";
import { t as zipEntry } from "./zip-entry.js";
import { n as refusalIn } from "./refusal2.js";
import { t as HeldClaims } from "./held-claims.js";
import { resolve } from "node:path";
// src/commands/action/leg-results.ts
/** Bytes of an artifact, and of the result in it. */
const LARGEST = 67108864;
/** Fetches the results of each leg from the artifacts of this workflow run: of several attempts those of the highest. What cannot be used is
* missing, with the reason.
* @throws RotaError when the artifacts cannot even be listed. */
async function legResults(legs, run) {
	let stored;
	try {
		stored = await listArtifacts();
	} catch (cause) {
		throw new RotaError("artifact-list", `the artifacts of this workflow run cannot be listed: ${cause.message}`, {
			hint: "re-run this job",
			cause
		});
	}
	const found = [];
	for (const leg of legs) found.push(...await resultsOf(leg, stored, run));
	return found;
}
/** One for each moment that the leg is run for. */
async function resultsOf(leg, stored, run) {
	const { occurrences } = leg;
	const runs = (occurrences.length === 0 ? [null] : occurrences).map((occurrence) => ({
		leg,
		occurrence
	}));
	const latest = latestOf(leg, stored, run.attempt);
	const missing = "left no result: its job ended before there was one; its log says why";
	if (latest === void 0) return runs.map((one) => ({
		...one,
		missing,
		unusable: false
	}));
	const { artifact, attempt } = latest;
	const useless = (one, error) => {
		const why = plainLine(error.message);
		const words = `left a result that cannot be used: the artifact ${artifact.name}: ${why}`;
		return {
			...one,
			missing: words,
			unusable: true
		};
	};
	let archive;
	try {
		archive = await downloadArtifact(artifact, LARGEST);
	} catch (error) {
		return runs.map((one) => useless(one, error));
	}
	try {
		const refused = await refusalIn(archive);
		if (refused !== null) return runs.map((one) => ({
			...one,
			missing: `could not be run: ${refused}; its log says more`,
			unusable: true,
			refused
		}));
	} catch (error) {
		return runs.map((one) => useless(one, error));
	}
	const results = [];
	for (const one of runs) try {
		const folder = occurrences.length > 1 ? `${occurrenceFolder(one.occurrence)}/` : "";
		const bytes = await zipEntry(archive, `${folder}result.json`, LARGEST);
		if (bytes === null && folder !== "") {
			results.push({
				...one,
				missing,
				unusable: false
			});
			continue;
		}
		if (bytes === null) throw new Error("it holds no result.json");
		const result = readResult(bytes);
		if (!isOf(result, one, {
			...run,
			attempt
		})) throw new Error("it is the result of something else");
		results.push({
			...one,
			result
		});
	} catch (error) {
		results.push(useless(one, error));
	}
	return results;
}
function latestOf(leg, stored, attempts) {
	const prefix = artifactPrefix(leg);
	return stored.flatMap((artifact) => {
		const number = artifact.name.startsWith(prefix) ? artifact.name.slice(prefix.length) : "";
		return /^[1-9]\d*$/.test(number) ? [{
			artifact,
			attempt: Number(number)
		}] : [];
	}).filter(({ attempt }) => attempt <= attempts).sort((a, b) => b.attempt - a.attempt)[0];
}
/** Whether a result is that of a leg in a workflow run; whatever ran there may have uploaded something by that name. */
function isOf({ plan, environment, run }, { leg, occurrence }, own) {
	const isOwnUrl = run.url === null || run.url === own.url || run.url.startsWith(`${own.url}/`);
	return plan.id === leg.plan && environment === leg.environment && run.occurrence === occurrence && run.id === own.id && run.attempt === own.attempt && isOwnUrl;
}
// src/commands/action/record-legs.ts
/** How long GitHub may take to say which jobs have begun, in milliseconds. */
const PATIENCE = 1e4;
/** Writes into the ledger how the legs ended. One that left nothing and was not cancelled stays claimed: the next tick finds that its run never
* ended, and runs it once more. What cannot be written is a warning: the verdict stands. */
async function recordLegs(host, found, { root, inputs, step, surroundings, cancelled }) {
	const { mask } = surroundings;
	const warn = (message) => step.warn(mask.mask(message));
	try {
		const { project } = await loadPlans(host.files, root, [], true);
		const ledger = await openRunLedger(host, project, inputs, mask);
		if (ledger === null) return;
		try {
			await record(host, found, ledger, {
				root,
				inputs,
				step,
				surroundings,
				cancelled
			});
		} finally {
			await ledger.store.close();
		}
	} catch (error) {
		warn(`how the runs ended could not be written down: ${error.message}`);
	}
}
async function record(host, found, ledger, { inputs, step, surroundings: { mask, run }, cancelled }) {
	const warn = (message) => step.warn(mask.mask(message));
	const claims = new HeldClaims({
		clock: host.clock,
		ledger,
		run,
		warn,
		changed: () => {}
	});
	const refused = /* @__PURE__ */ new Map();
	const lost = /* @__PURE__ */ new Set();
	for (const one of found) {
		const { leg } = one;
		if ("result" in one) await claims.finish({
			ticket: leg.ticket,
			environment: leg.environment
		}, one.result);
		else if (one.refused !== void 0) refused.set(leg, one.refused);
		else if (leg.ticket.lines.length > 0) lost.add(leg);
	}
	for (const [{ ticket, environment }, reason] of refused) await claims.fail({
		ticket,
		environment
	}, reason);
	for (const leg of lost) {
		const started = await hasBegun(host, leg, inputs.token);
		if (started && !cancelled) continue;
		const ending = {
			run: recordedRun(run),
			environment: leg.environment,
			now: host.clock.now()
		};
		const reason = started ? "the run was cancelled" : "it never began: a newer run took its place, or it was cancelled or refused before";
		await close(ledger, leg.ticket, ending, {
			started,
			reason
		});
	}
}
/** Whether the job of a leg had begun when it was cancelled; where GitHub does not say, it counts as begun. */
async function hasBegun({ environment }, leg, token) {
	if (token === null) return true;
	try {
		const { hasJobBegun } = await import("./job-began.js");
		return await hasJobBegun(environment, token, legJobName(leg), AbortSignal.timeout(PATIENCE));
	} catch {
		return true;
	}
}
// src/commands/action/report-action.ts
const CANCELLED = "the run was cancelled, or replaced by a newer one";
/** The action's command `report`: joins the results of the legs that ran in other jobs of this workflow run, and writes into the ledger how they
* ended. A leg that did not pass, or
* whose result is missing, fails it; unless the legs were cancelled or replaced by a newer run, which is no failure.
* @throws RotaError when the legs or their artifacts cannot be known. */
async function reportAction(host, inputs, step, surroundings) {
	const { run } = surroundings;
	const { root, legs, diagnostics, sourceOf } = await wantedLegs(host, inputs);
	const outcome = {
		root,
		runs: [],
		diagnostics,
		sourceOf,
		problem: null
	};
	if (hasErrors(diagnostics)) return {
		...outcome,
		exitCode: EXIT.invalid
	};
	const cancelled = inputs.result === "cancelled";
	const found = (await legResults(legs, run)).map((one) => cancelled ? excused(one) : one);
	const head = cancelled ? [CANCELLED] : [];
	host.terminal.tell([...head, ...found.map(lineOf)].map((line) => `${line}\n`).join(""));
	await recordLegs(host, found, {
		root,
		inputs,
		step,
		surroundings,
		cancelled
	});
	const results = found.flatMap((one) => "result" in one ? [one] : []);
	const missing = found.flatMap((one) => "missing" in one ? [one] : []);
	const { runs, problem } = await written(host, inputs, results);
	const reasons = missing.map(lineOf);
	const exitCode = exitCodeOf(results, missing, cancelled);
	const lost = `${head.map((line) => `Rota: ${line}.\n\n`).join("")}${missing.map(missingMarkdown).join("\n")}`;
	return {
		...outcome,
		exitCode: problem?.exitCode ?? exitCode,
		cancelled: cancelled && problem === null && exitCode === EXIT.passed,
		runs,
		diagnostics: remarksOf(results),
		problem,
		preface: lost,
		...results.length === 0 && { summary: "" },
		reasons,
		unfinished: missing.flatMap(unfinishedOf)
	};
}
/** @throws RotaError (exit code 2) when there are none. */
async function wantedLegs(host, { plans: words, legs: text }) {
	if (text === null) throw usage("the command report needs the input legs", "write legs: ${{ needs.gate.outputs.legs }}");
	const all = parseLegs(text);
	if (words.length === 0) return {
		root: await findRoot(host.files, host.workingFolder),
		legs: someOf(all),
		diagnostics: [],
		sourceOf: () => void 0
	};
	const { root, files } = await findPlans(host, words);
	const { project, diagnostics, sources } = await loadPlans(host.files, root, files);
	const ids = [...project.plans.values()].map(planId);
	const legs = all.filter(({ plan }) => ids.includes(plan));
	return {
		root,
		legs: hasErrors(diagnostics) ? [] : someOf(legs),
		diagnostics,
		sourceOf: (file) => sources.get(file)
	};
}
function someOf(legs) {
	if (legs.length > 0) return legs;
	throw usage("legs holds nothing that was to run", "run this job only if the gate says that something is due");
}
/** Writes the reports of every leg, as the leg's own job did. */
async function written({ files, workingFolder }, { options }, results) {
	const runs = [];
	let problem = null;
	for (const { leg, occurrence, result } of results) {
		const inner = leg.occurrences.length > 1 && occurrence !== null ? [occurrenceFolder(occurrence)] : [];
		const folder = resolve(workingFolder, options.out, legName(leg), ...inner);
		const { reports, problem: unwritten } = await writeReports(files, folder, options.reporters, result);
		problem ??= unwritten;
		runs.push({
			result,
			folder,
			reports,
			artifacts: []
		});
	}
	return {
		runs,
		problem
	};
}
/** What was remarked about the files; legs of a plan tell the same of it. */
function remarksOf(results) {
	return [...new Map(results.flatMap(({ result }) => result.diagnostics.map((one) => [JSON.stringify(one), one]))).values()];
}
/** What the step ends with. A run that was cancelled ends well unless something in it failed: red would send mail that nobody can act on. */
function exitCodeOf(results, missing, cancelled) {
	const verdicts = results.map(({ result }) => result.verdict);
	if (!cancelled && verdicts.includes("cancelled")) return EXIT.interrupted;
	return missing.some(({ excused }) => excused !== true) || verdicts.includes("failed") ? EXIT.failed : EXIT.passed;
}
/** What was cancelled says nothing about what was to be tested. */
function unfinishedOf({ leg: { plan, environment }, occurrence, missing, excused }) {
	return excused === true ? [] : [{
		plan,
		environment,
		occurrence,
		reason: missing
	}];
}
function nameOf({ leg, occurrence }) {
	const { plan, environment, occurrences } = leg;
	const moment = occurrences.length > 1 ? ` for ${occurrence}` : "";
	return `${environment === null ? plan : `${plan} on ${environment}`}${moment}`;
}
/** `checkout on staging passed: 12 of 12 cases passed`. */
function lineOf(found) {
	const name = nameOf(found);
	return plainLine("missing" in found ? `${name} ${found.missing}` : `${name} ${found.result.verdict}: ${countsSentence(found.result)}`);
}
/** A leg that left nothing because its run was cancelled; one that left something unusable is told as ever. */
function excused(found) {
	if ("result" in found || found.unusable) return found;
	return {
		...found,
		missing: "left no result: it was cancelled, replaced by a newer run, or out of its job's time; its log says which",
		excused: true
	};
}
function missingMarkdown(one) {
	const name = markdownText(nameOf(one), 200);
	const line = markdownText(lineOf(one), 1e3);
	return one.excused === true ? `## 🚫 ${name}: cancelled\n\n${line}.\n` : `## ❌ ${name}: no result\n\n${line}. Re-run all jobs to try again.\n`;
}
function usage(message, hint) {
	return new RotaError("usage", message, {
		exitCode: 2,
		hint
	});
}
export { reportAction };
