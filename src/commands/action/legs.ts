import type { ClaimTicket } from "../../gate/claim.ts";
import { ticketOf } from "../../gate/ticket.ts";
import { isPageName } from "../../ledger/page.ts";
import type { Project } from "../../model/project.ts";
import { RotaError } from "../../model/rota-error.ts";
import type { GatedPlace } from "../gate/decide-places.ts";
import { words } from "./words.ts";

/** A place that a plan is run against in a job of its own. */
export interface Leg {
  readonly plan: string;
  /** Of rota.yaml; null: the plan has no environments. */
  readonly environment: string | null;
}

/** A leg with what it is run for. */
export interface ClaimedLeg extends Leg {
  /** The moments of the schedule (UTC, RFC 3339), oldest first; none: it is not run for the schedule. */
  readonly occurrences: readonly string[];
  /** What it holds in the ledger; no lines: nothing. */
  readonly ticket: ClaimTicket;
}

/** An environment as the matrix of a workflow has it; empty: none. */
export interface MatrixEntry {
  readonly environment: string;
  /** Only of those that are bound. */
  readonly "github-environment"?: string;
  /** The moments of the schedule that it is run for, oldest first, with blanks between; empty: none. */
  readonly occurrence: string;
  /** The page of the ledger that each of them is on, likewise; empty: none is claimed. */
  readonly claim: string;
}

/** The legs of a plan for the matrices of its jobs. */
export interface PlanLegs {
  /** In an environment of the GitHub repository. */
  readonly bound: readonly MatrixEntry[];
  /** In none. */
  readonly free: readonly MatrixEntry[];
}

/** By plan id: the output `legs` of a gate, and the input of the report. */
export type Legs = Readonly<Record<string, PlanLegs>>;

/** What schemas/ allows as a plan's id or an environment: nothing that leads out of a folder. */
const NAME = /^[A-Za-z0-9_][A-Za-z0-9_. -]*$/;

/** A moment of a schedule, as a gate writes it; folders are called by it, too. */
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?Z$/;

/** Whether a text can be a plan's id or an environment. */
export function isName(text: string): boolean {
  return NAME.test(text);
}

/** Whether a text is a moment of a schedule as a gate writes it. */
export function isMoment(text: string): boolean {
  return MOMENT.test(text);
}

/** The environment of the GitHub repository that goes with one of rota.yaml: the one it names, else that of the same name; null: none. */
export function githubEnvironment(project: Project["project"], environment: string): string | null {
  const named = project?.content.environments?.[environment]?.["github-environment"] ?? true;
  return named === false ? null : named === true ? environment : named;
}

/** The legs of the places where plans are due, by plan. */
export function legsOf(places: readonly GatedPlace[], { project }: Pick<Project, "project">): Legs {
  const legs: Record<string, { bound: MatrixEntry[]; free: MatrixEntry[] }> = {};
  for (const { id, environment, decision } of places) {
    const of = legs[id] ?? { bound: [], free: [] };
    legs[id] = of;
    const claimed = {
      occurrence: decision.occurrences.join(" "),
      claim: decision.ticket?.lines.map(({ page }) => page).join(" ") ?? "",
    };
    const ofGithub = environment === null ? null : githubEnvironment(project, environment);
    if (ofGithub === null) of.free.push({ environment: environment ?? "", ...claimed });
    else of.bound.push({ environment: environment as string, "github-environment": ofGithub, ...claimed });
  }
  return legs;
}

/** Reads the legs that a gate wrote.
 * @throws RotaError (exit code 2) when it wrote something else. */
export function parseLegs(text: string): ClaimedLeg[] {
  let legs: unknown;
  try {
    legs = JSON.parse(text);
  } catch {
    throw notLegs();
  }
  return Object.entries(mapOf(legs)).flatMap(([plan, kinds]) => {
    const { bound = [], free = [] } = mapOf(kinds);
    if (!Array.isArray(bound) || !Array.isArray(free)) throw notLegs();
    return [...bound, ...free].map((entry) => {
      const { environment, occurrence = "", claim = "" } = mapOf(entry);
      if (typeof environment !== "string" || !NAME.test(plan) || !NAME.test(environment || "_"))
        throw notLegs();
      if (typeof occurrence !== "string" || typeof claim !== "string") throw notLegs();
      const leg = { plan, environment: environment === "" ? null : environment };
      const [occurrences, pages] = [words(occurrence), words(claim)];
      if (!occurrences.every((one) => MOMENT.test(one)) || !pages.every(isPageName)) throw notLegs();
      return { ...leg, occurrences, ticket: ticketOf(leg, occurrences, pages) };
    });
  });
}

/** What the job of a leg is called on GitHub; the generator writes the same. The plan's id alone is what its check of a pull request is called,
 * and of two checks of one name on a commit GitHub does not know which is required. */
export function legJobName({ plan, environment }: Leg): string {
  return `${plan} (${environment ?? "run"})`;
}

/** A leg in one word, for folders and artifacts; no id and no environment holds an @. */
export function legName({ plan, environment }: Leg): string {
  return environment === null ? plan : `${plan}@${environment}`;
}

/** The beginning of a leg's artifact names; the attempt of the workflow run comes behind it. */
export function artifactPrefix(leg: Leg): string {
  return `rota-${legName(leg)}-`;
}

function mapOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw notLegs();
  return value as Readonly<Record<string, unknown>>;
}

function notLegs(): RotaError {
  return new RotaError("usage", "the input legs is not what a gate writes", {
    exitCode: 2,
    hint: "write legs: ${{ needs.gate.outputs.legs }}",
  });
}
