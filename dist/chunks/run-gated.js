import { $a as EXIT, At as timeoutOf, Dn as findPlans, Mr as loadPlans, On as findTargets, Ot as leaseLength, Za as workflowRun, a as usage, io as RotaError, mi as kindOfFile, tr as processName } from "./base.js";
import { i as runRecorded } from "./run-recorded.js";
import { n as readClaim } from "./claim-document.js";
import { n as recorderFor } from "./run-recorder.js";
import { t as runIfDue } from "./run-if-due2.js";
// src/commands/gate/run-gated.ts
/** Whether words name plans that all have a schedule. */
async function areScheduled(host, words) {
	const { root, files } = await findTargets(host, words, ["plan", "suite"]);
	const plans = files.filter((file) => kindOfFile(file) === "plan");
	if (plans.length === 0 || words.length > 0 && plans.length < files.length) return false;
	const { project } = await loadPlans(host.files, root, plans);
	return plans.every((file) => project.plans.get(file)?.content.schedule !== void 0);
}
/** Runs what is due, and writes down how it ended. */
const dueRun = { run: async (request, host, mask) => {
	const run = workflowRun(host);
	const named = host.environment["GITHUB_RUN_ID"] !== void 0 ? run : {
		...run,
		id: `${processName()}.1`
	};
	return exitCodeOf(await runIfDue(host, running(request, host, mask, named)));
} };
/** Runs what another process took, and writes down how it ended. */
function claimedRun(file) {
	return { run: async (request, host, mask) => {
		const claim = await readClaim(host, file);
		if (claim === null) {
			host.terminal.tell(`nothing was due, says ${file}\n`);
			return EXIT.passed;
		}
		if (request.words.length > 0) throw usage("--claim says which plan is run", "leave the plan out");
		const { plan, environment, run, occurrences, pages, key, ticket } = claim;
		const targets = await findPlans(host, [plan]);
		const { inputs, ...rest } = running({
			...request,
			options: {
				...request.options,
				environment
			}
		}, host, mask, {
			...workflowRun(host),
			...run
		});
		const claimed = {
			...rest,
			inputs: {
				...inputs,
				occurrences,
				claim: pages
			}
		};
		const recorder = await recorderFor(host, targets, claimed);
		if (recorder === null) throw usage("there is no ledger: its store is memory", "name the one of the claim with --store");
		if (!await recorder.begin(ticket, await beginningOf(host, targets, {
			runId: run.id,
			key,
			runs: pages.length
		}))) {
			await recorder.end();
			throw new RotaError("claim-over", `${file} holds nothing that is still to be run`, {
				exitCode: 2,
				hint: "it was run already, or its time ran out; rota due PLAN --claim --format json takes what is due now"
			});
		}
		const moments = new Map(targets.files.map((one) => [one, occurrences]));
		return exitCodeOf(await runRecorded(host, targets, claimed, {
			recorder,
			occurrences: moments
		}));
	} };
}
/** The lease of a claim begins anew when its run does: nobody knows how long the claim has waited. */
async function beginningOf({ files, clock, random }, targets, { runId, key, runs }) {
	const { project } = await loadPlans(files, targets.root, targets.files);
	const [plan] = project.plans.values();
	const now = clock.now();
	const until = now + leaseLength(timeoutOf(plan?.content ?? {}), runs);
	return {
		runId,
		key,
		newKey: random.uuid(),
		now,
		until
	};
}
function running({ words, options, store }, host, mask, run) {
	return {
		inputs: {
			plans: words,
			options,
			store,
			envFiles: options.envFiles,
			token: null,
			upload: false,
			publish: true,
			occurrences: [],
			claim: []
		},
		step: {
			warn: (message) => host.terminal.tell(`warning: ${message}\n`),
			save: () => {},
			debug: () => {}
		},
		annotates: false,
		surroundings: {
			mask,
			run
		}
	};
}
function exitCodeOf({ exitCode, problem }) {
	if (problem !== null) throw problem;
	return exitCode;
}
export { areScheduled, claimedRun, dueRun };
