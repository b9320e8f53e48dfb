import { $a as EXIT, bn as legsOf, io as RotaError, qa as nearest, zn as openRunLedger } from "./base.js";
import { a as isProjectBroken, i as askGate, n as notDueMarkdown, t as gateText } from "./gate-text.js";
import { i as decidePlaces, n as placesTruthMarkdown, r as placesTruthText, t as historyFor } from "./place-truth.js";
// src/commands/action/gate-action.ts
/** The action's command `gate`: which plans are to run now, where, and for which moment of their schedules. Of all plans, those that are
* broken are left out and told, so that they do not keep the others from running; a broken one that was named is invalid.
* @throws RotaError (exit code 2) when there is no plan, or none for the environment. */
async function gateAction(host, { plans: words, mode, token, options: { environment } }, { mask, run }) {
	const gate = await askGate(host, words, mode);
	const named = words.length > 0;
	if (gate.plans.length + gate.broken.length === 0) throw new RotaError("target-empty", `there is no plan in ${gate.root}`, {
		exitCode: 2,
		hint: "a checkout that leaves files out has to keep *.plan.yaml"
	});
	const { root, errors, sourceOf } = gate;
	const outcome = {
		root,
		runs: [],
		diagnostics: errors,
		sourceOf,
		problem: null
	};
	if (gate.broken.length > 0 && (named || gate.plans.length === 0) || isProjectBroken(gate.project)) {
		await tellErrors(host, gate);
		return {
			...outcome,
			exitCode: EXIT.invalid
		};
	}
	const chosen = environment === null ? gate.plans : plansFor(environment, gate, named);
	const ledger = mode === "run-now" ? null : await openRunLedger(host, gate.project, { token }, mask);
	const places = await decidePlaces(host, placesOf(chosen, environment), {
		mode,
		ledger,
		run,
		shared: gate.sharesTicks,
		takes: true,
		inWorkflow: true,
		historyOf: historyFor(host, gate.project, token, mask)
	}).finally(() => ledger?.store.close());
	host.terminal.tell(gateText(places) + placesTruthText(places));
	if (errors.length > 0) await tellErrors(host, gate);
	const due = places.filter(({ decision }) => decision.due);
	const occurrences = occurrencesOf(due);
	return {
		...outcome,
		exitCode: EXIT.passed,
		summary: due.length > 0 ? placesTruthMarkdown(places) : notDueMarkdown(places),
		outputs: {
			due: String(due.length > 0),
			plans: JSON.stringify([...new Set(due.map(({ id }) => id))]),
			legs: JSON.stringify(legsOf(due, gate.project)),
			occurrence: chosen.length === 1 ? Object.values(occurrences)[0] ?? "" : "",
			occurrences: JSON.stringify(occurrences)
		}
	};
}
/** All places of the plans, or the chosen one. */
function placesOf(plans, chosen) {
	return plans.flatMap((plan) => {
		const { environments = [null] } = plan.plan.content;
		return (chosen === null ? environments : [chosen]).map((environment) => ({
			plan,
			environment
		}));
	});
}
/** The newest moments of the schedules that are run (UTC, RFC 3339), by plan id; plans that are run for none are left out. */
function occurrencesOf(due) {
	const newest = {};
	for (const { id, decision } of due) {
		const last = decision.occurrences.at(-1);
		if (last !== void 0 && last > (newest[id] ?? "")) newest[id] = last;
	}
	return newest;
}
/** The plans that are run against an environment: the named ones all have to be, of all plans the others are left out.
* @throws RotaError (exit code 2) when that is none, or a named one is not. */
function plansFor(environment, { plans }, named) {
	const others = plans.filter(({ plan }) => plan.content.environments?.includes(environment) !== true);
	const [other] = others;
	if (other === void 0 || !named && others.length < plans.length) return plans.filter((plan) => !others.includes(plan));
	const known = named ? other.plan.content.environments ?? [] : [...new Set(plans.flatMap(({ plan }) => plan.content.environments ?? []))];
	const close = nearest(environment, known);
	const [subject, has] = named ? [`the plan ${other.id}`, "it has"] : ["any plan", "they have"];
	const hint = known.length === 0 ? "leave the environment out: there is none to choose" : close === void 0 ? `${has} ${known.join(", ")}` : `did you mean ${close}?`;
	throw new RotaError("usage", `the environment ${environment} is not one of ${subject}`, {
		exitCode: 2,
		hint
	});
}
async function tellErrors({ terminal }, { errors, sourceOf }) {
	const [{ diagnosticsText }, { paintFor }] = await Promise.all([import("./diagnostics-text.js"), import("./paint.js")]);
	terminal.tell(diagnosticsText(errors, sourceOf, paintFor(terminal.colours)));
}
export { gateAction };
