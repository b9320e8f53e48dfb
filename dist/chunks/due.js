import { $a as EXIT, Ar as isoOf, Bn as openLedger, Ca as paintFor, En as findOnePlan, Za as workflowRun, a as usage, ao as defuseWorkflowCommands, bi as diagnosticsText, i as instantOf, ir as givenValues, n as formatOf, qa as nearest, u as jsonLine } from "./base.js";
import { i as askGate, t as gateText } from "./gate-text.js";
import { i as decidePlaces, t as historyFor } from "./place-truth.js";
import { t as claimDocument } from "./claim-document.js";
import { t as STORE } from "./store-option.js";
// src/commands/due.ts
const TAKEN = "it is taken; what is not run by rota run --claim, which needs the output of --format json, will count as crashed\n";
/** `rota due`. */
const command = {
	summary: "Says whether a plan is due, for which moment of its schedule, and how late that is.",
	usage: "due PLAN [OPTIONS]",
	details: "It only asks. With --claim the occurrence is taken, so that nobody else runs it: rota run --claim runs what --format json printed.\nDue or not, the exit code is 0.",
	options: {
		environment: {
			value: "NAME",
			description: "the environment of rota.yaml that is asked for"
		},
		at: {
			value: "INSTANT",
			description: "as if it were then, such as 2026-11-22T08:37:00Z (now)"
		},
		claim: { description: "take the occurrence, if one is due" },
		store: STORE,
		"env-file": {
			value: "FILE",
			description: "lines ROTA_SECRET_NAME=value, for a store that is a secret",
			several: true
		},
		format: {
			value: "text|json",
			description: "text for people, or json for machines"
		}
	},
	words: 1,
	async run(given, real, mask) {
		const format = formatOf(given, ["text", "json"]);
		const at = instantOf(given, "at");
		const takes = given.has("claim");
		if (takes && at !== null && at > real.clock.now()) throw usage("what is not due yet cannot be claimed", "leave --at out, or --claim");
		const host = at === null ? real : {
			...real,
			clock: {
				...real.clock,
				now: () => at
			}
		};
		await findOnePlan(host, "due", given.words);
		const gate = await askGate(host, given.words, "if-due");
		const { terminal } = host;
		if (gate.errors.length > 0) terminal.tell(diagnosticsText(gate.errors, gate.sourceOf, paintFor(terminal.colours)));
		const [plan] = gate.plans;
		if (plan === void 0 || gate.errors.length > 0) return EXIT.invalid;
		const environment = environmentOf(plan, Object.keys(gate.project.project?.content.environments ?? {}), given.one("environment"));
		const values = await givenValues(host, given.all("env-file"));
		const { root, project } = gate.project;
		const ledger = await openLedger(host, {
			root,
			project,
			values,
			mask,
			token: null,
			store: given.one("store")
		});
		if (ledger === null && takes) throw usage("there is no ledger to claim in: its store is memory", "name another one with --store");
		const run = workflowRun(host);
		try {
			const [place] = await decidePlaces(host, [{
				plan,
				environment
			}], {
				mode: "if-due",
				takes,
				ledger,
				run,
				shared: false,
				inWorkflow: false,
				leaseFrom: real.clock.now(),
				historyOf: historyFor(host, gate.project, null, mask)
			});
			if (format === "json") terminal.print(decisionLine(host, place, takes ? run : null));
			else {
				terminal.print(defuseWorkflowCommands(gateText([place])));
				if (place?.decision.ticket) terminal.tell(TAKEN);
			}
		} finally {
			await ledger?.store.close();
		}
		return EXIT.passed;
	}
};
/** On one line; lateness is in seconds. */
function decisionLine({ clock }, place, claimant) {
	const { due, occurrences, reason, next, ticket } = place.decision;
	const [occurrence = null] = occurrences;
	const lateness = occurrence === null ? null : Math.max(0, Math.round((clock.now() - Date.parse(occurrence)) / 1e3));
	return jsonLine({
		due,
		occurrence,
		lateness,
		reason,
		next: next === null ? null : isoOf(next),
		...claimant !== null && ticket !== null && { claim: claimDocument(place, ticket, claimant) }
	});
}
/** The environment that the ledger is asked for.
* @throws RotaError (exit code 2) when the plan is not for it, or one of several would have to be named. */
function environmentOf({ plan }, declared, chosen) {
	const { environments } = plan.content;
	const known = environments ?? declared;
	if (chosen === null) {
		if (environments === void 0 || environments.length < 2) return environments?.[0] ?? null;
		throw usage(`${plan.document.file} is for several environments: ${environments.join(", ")}`, `add --environment ${environments[0]}`);
	}
	if (known.includes(chosen)) return chosen;
	const close = nearest(chosen, known);
	throw usage(`${plan.document.file} has no environment ${chosen}`, close === void 0 ? `it has ${known.join(", ") || "none"}` : `did you mean ${close}?`);
}
export { command };
