import type { Host } from "../../host/host.ts";
import { nearest } from "../../model/nearest.ts";
import { RotaError } from "../../model/rota-error.ts";
import { EXIT } from "../exit-code.ts";
import { askGate, type Gate, type GatedPlan, isProjectBroken } from "../gate/ask-gate.ts";
import { decidePlaces, type GatedPlace, type Place } from "../gate/decide-places.ts";
import { gateText, notDueMarkdown } from "../gate/gate-text.ts";
import { historyFor, placesTruthMarkdown, placesTruthText } from "../gate/place-truth.ts";
import { openRunLedger } from "../ledger/run-ledger.ts";
import type { ActionSurroundings } from "../run-targets.ts";
import type { ActionInputs } from "./action-inputs.ts";
import type { ActionOutcome } from "./action-outcome.ts";
import { legsOf } from "./legs.ts";

/** The action's command `gate`: which plans are to run now, where, and for which moment of their schedules. Of all plans, those that are
 * broken are left out and told, so that they do not keep the others from running; a broken one that was named is invalid.
 * @throws RotaError (exit code 2) when there is no plan, or none for the environment. */
export async function gateAction(
  host: Host,
  { plans: words, mode, token, options: { environment } }: ActionInputs,
  { mask, run }: ActionSurroundings,
): Promise<ActionOutcome> {
  const gate = await askGate(host, words, mode);
  const named = words.length > 0;
  if (gate.plans.length + gate.broken.length === 0)
    throw new RotaError("target-empty", `there is no plan in ${gate.root}`, {
      exitCode: 2,
      hint: "a checkout that leaves files out has to keep *.plan.yaml",
    });
  const { root, errors, sourceOf } = gate;
  const outcome = { root, runs: [], diagnostics: errors, sourceOf, problem: null };
  const invalid = gate.broken.length > 0 && (named || gate.plans.length === 0);
  if (invalid || isProjectBroken(gate.project)) {
    await tellErrors(host, gate);
    return { ...outcome, exitCode: EXIT.invalid };
  }
  const chosen = environment === null ? gate.plans : plansFor(environment, gate, named);
  const ledger = mode === "run-now" ? null : await openRunLedger(host, gate.project, { token }, mask);
  const places = await decidePlaces(host, placesOf(chosen, environment), {
    ...{ mode, ledger, run, shared: gate.sharesTicks, takes: true, inWorkflow: true },
    historyOf: historyFor(host, gate.project, token, mask),
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
      // Of several plans each has its own.
      occurrence: chosen.length === 1 ? (Object.values(occurrences)[0] ?? "") : "",
      occurrences: JSON.stringify(occurrences),
    },
  };
}

/** All places of the plans, or the chosen one. */
function placesOf(plans: readonly GatedPlan[], chosen: string | null): Place[] {
  return plans.flatMap((plan) => {
    const { environments = [null] } = plan.plan.content;
    return (chosen === null ? environments : [chosen]).map((environment) => ({ plan, environment }));
  });
}

/** The newest moments of the schedules that are run (UTC, RFC 3339), by plan id; plans that are run for none are left out. */
function occurrencesOf(due: readonly GatedPlace[]): Record<string, string> {
  const newest: Record<string, string> = {};
  for (const { id, decision } of due) {
    const last = decision.occurrences.at(-1);
    if (last !== undefined && last > (newest[id] ?? "")) newest[id] = last;
  }
  return newest;
}

/** The plans that are run against an environment: the named ones all have to be, of all plans the others are left out.
 * @throws RotaError (exit code 2) when that is none, or a named one is not. */
function plansFor(environment: string, { plans }: Gate, named: boolean): readonly GatedPlan[] {
  const others = plans.filter(({ plan }) => plan.content.environments?.includes(environment) !== true);
  const [other] = others;
  if (other === undefined || (!named && others.length < plans.length))
    return plans.filter((plan) => !others.includes(plan));
  const known = named
    ? (other.plan.content.environments ?? [])
    : [...new Set(plans.flatMap(({ plan }) => plan.content.environments ?? []))];
  const close = nearest(environment, known);
  const [subject, has] = named ? [`the plan ${other.id}`, "it has"] : ["any plan", "they have"];
  const hint =
    known.length === 0
      ? "leave the environment out: there is none to choose"
      : close === undefined
        ? `${has} ${known.join(", ")}`
        : `did you mean ${close}?`;
  throw new RotaError("usage", `the environment ${environment} is not one of ${subject}`, {
    exitCode: 2,
    hint,
  });
}

async function tellErrors({ terminal }: Host, { errors, sourceOf }: Gate): Promise<void> {
  // Loaded only for what is wrong: a gate has to be light.
  const [{ diagnosticsText }, { paintFor }] = await Promise.all([
    import("../../report/diagnostics-text.ts"),
    import("../../report/paint.ts"),
  ]);
  terminal.tell(diagnosticsText(errors, sourceOf, paintFor(terminal.colours)));
}
