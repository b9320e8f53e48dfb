import type { PlanHistory } from "../../gate/question.ts";
import type { Host } from "../../host/host.ts";
import { calendarReferences } from "../../load/file-references.ts";
import { resolvePath } from "../../model/path.ts";
import type { Project } from "../../model/project.ts";
import { markdownText } from "../../report/markdown-text.ts";
import { plainLine } from "../../report/plain-text.ts";
import { type Unrun, unrunMarkdown, unrunText } from "../../report/unrun-text.ts";
import type { SecretMask } from "../../value/secret-mask.ts";
import { planHistory } from "../ledger/plan-history.ts";
import type { GatedPlan } from "./ask-gate.ts";
import type { GatedPlace } from "./decide-places.ts";

/** How the past of plans is asked for. */
export function historyFor(
  host: Host,
  { root }: Project,
  token: string | null,
  mask: SecretMask,
): (plan: GatedPlan) => PlanHistory {
  const repository = host.environment["GITHUB_REPOSITORY"] ?? null;
  // The places of a plan share what is found out.
  const known = new Map<string, PlanHistory>();
  return ({ plan, file }) => {
    const calendars = calendarReferences(plan).flatMap(({ text }) => resolvePath(file, text) ?? []);
    const history =
      known.get(file) ?? planHistory(host, { root, files: [file, ...calendars], token, repository, mask });
    known.set(file, history);
    return history;
  };
}

/** What did not run since the last time, and which runs never ended, for the log; empty when there is nothing of it. */
export function placesTruthText(places: readonly GatedPlace[]): string {
  return truths(places)
    .flatMap(({ name, unrun }) => unrunText(unrun).map((line) => `${plainLine(name)}: ${line}\n`))
    .join("");
}

/** The same for the job summary (Markdown). */
export function placesTruthMarkdown(places: readonly GatedPlace[]): string {
  const all = truths(places);
  return all
    .map(
      ({ name, unrun }) =>
        `${all.length > 1 || places.length > 1 ? `${markdownText(name)}\n\n` : ""}${unrunMarkdown(unrun)}`,
    )
    .join("\n");
}

function truths(places: readonly GatedPlace[]): { readonly name: string; readonly unrun: Unrun }[] {
  return places.flatMap((place) => {
    const { name, environment, decision } = place;
    const unrun = unrunOf(place);
    if (unrun === null || unrunText(unrun).length === 0) return [];
    // While nothing is due it is told again and again: it is written down, and told, with the next run.
    return decision.due ? [{ name: environment === null ? name : `${name} on ${environment}`, unrun }] : [];
  });
}

function unrunOf({ decision: { unrun, occurrences, attempts } }: GatedPlace): Unrun | null {
  if (unrun === null) return null;
  const crashed = unrun.crashed.map(({ occurrence, run }) => {
    const index = occurrences.indexOf(occurrence ?? "");
    const again = index === -1 ? null : (attempts[index] ?? null);
    return { occurrence: occurrence ?? "", run, again, newer: again === null && occurrences.length > 0 };
  });
  return { missed: unrun.missed, coalesced: unrun.coalesced, skipped: unrun.skipped, crashed };
}
