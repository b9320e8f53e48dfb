import { resolve } from "node:path";
import { planId } from "../../compile/plan-id.ts";
import type { Host } from "../../host/host.ts";
import { loadPlans } from "../../load/load-project.ts";
import { type Diagnostic, hasErrors } from "../../model/diagnostic.ts";
import type { ResultDocument } from "../../model/generated/result.ts";
import { RotaError } from "../../model/rota-error.ts";
import type { SourceOf } from "../../report/diagnostics-text.ts";
import { markdownText } from "../../report/markdown-text.ts";
import { plainLine } from "../../report/plain-text.ts";
import { countsSentence } from "../../report/verdict-text.ts";
import { EXIT, type ExitCode } from "../exit-code.ts";
import { findPlans } from "../find-plans.ts";
import { findRoot } from "../find-root.ts";
import { occurrenceFolder } from "../occurrence-folder.ts";
import type { Unfinished } from "../publish/plan-post.ts";
import type { ActionSurroundings, PlanRun } from "../run-targets.ts";
import { writeReports } from "../write-reports.ts";
import type { ActionInputs } from "./action-inputs.ts";
import type { ActionOutcome } from "./action-outcome.ts";
import type { JobStep } from "./job-step.ts";
import { type LegResult, type LegRun, legResults } from "./leg-results.ts";
import { type ClaimedLeg, legName, parseLegs } from "./legs.ts";
import { recordLegs } from "./record-legs.ts";

/** The legs that are reported, and what was found in the plans that name them. */
interface Wanted {
  readonly root: string;
  readonly legs: readonly ClaimedLeg[];
  readonly diagnostics: readonly Diagnostic[];
  readonly sourceOf: SourceOf;
}

/** What a leg left behind, and whether that it left nothing is no failure. */
type Found = LegResult & { readonly excused?: true };
type Missing = Extract<Found, { readonly missing: string }>;

const CANCELLED = "the run was cancelled, or replaced by a newer one";

/** The action's command `report`: joins the results of the legs that ran in other jobs of this workflow run, and writes into the ledger how they
 * ended. A leg that did not pass, or
 * whose result is missing, fails it; unless the legs were cancelled or replaced by a newer run, which is no failure.
 * @throws RotaError when the legs or their artifacts cannot be known. */
export async function reportAction(
  host: Host,
  inputs: ActionInputs,
  step: JobStep,
  surroundings: ActionSurroundings,
): Promise<ActionOutcome> {
  const { run } = surroundings;
  const { root, legs, diagnostics, sourceOf } = await wantedLegs(host, inputs);
  const outcome = { root, runs: [], diagnostics, sourceOf, problem: null };
  if (hasErrors(diagnostics)) return { ...outcome, exitCode: EXIT.invalid };
  const cancelled = inputs.result === "cancelled";
  const found = (await legResults(legs, run)).map((one) => (cancelled ? excused(one) : one));
  const head = cancelled ? [CANCELLED] : [];
  host.terminal.tell([...head, ...found.map(lineOf)].map((line) => `${line}\n`).join(""));
  await recordLegs(host, found, { root, inputs, step, surroundings, cancelled });
  const results = found.flatMap((one) => ("result" in one ? [one] : []));
  const missing = found.flatMap((one) => ("missing" in one ? [one] : []));
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
    ...(results.length === 0 && { summary: "" }),
    reasons,
    unfinished: missing.flatMap(unfinishedOf),
  };
}

/** @throws RotaError (exit code 2) when there are none. */
async function wantedLegs(host: Host, { plans: words, legs: text }: ActionInputs): Promise<Wanted> {
  if (text === null)
    throw usage("the command report needs the input legs", "write legs: ${{ needs.gate.outputs.legs }}");
  const all = parseLegs(text);
  if (words.length === 0) {
    const root = await findRoot(host.files, host.workingFolder);
    return { root, legs: someOf(all), diagnostics: [], sourceOf: () => undefined };
  }
  const { root, files } = await findPlans(host, words);
  const { project, diagnostics, sources } = await loadPlans(host.files, root, files);
  const ids = [...project.plans.values()].map(planId);
  const legs = all.filter(({ plan }) => ids.includes(plan));
  return {
    root,
    legs: hasErrors(diagnostics) ? [] : someOf(legs),
    diagnostics,
    sourceOf: (file) => sources.get(file),
  };
}

function someOf(legs: readonly ClaimedLeg[]): readonly ClaimedLeg[] {
  if (legs.length > 0) return legs;
  throw usage(
    "legs holds nothing that was to run",
    "run this job only if the gate says that something is due",
  );
}

/** Writes the reports of every leg, as the leg's own job did. */
async function written(
  { files, workingFolder }: Host,
  { options }: ActionInputs,
  results: readonly (LegRun & { readonly result: ResultDocument })[],
): Promise<{ readonly runs: readonly PlanRun[]; readonly problem: RotaError | null }> {
  const runs: PlanRun[] = [];
  let problem: RotaError | null = null;
  for (const { leg, occurrence, result } of results) {
    const several = leg.occurrences.length > 1 && occurrence !== null;
    const inner = several ? [occurrenceFolder(occurrence)] : [];
    const folder = resolve(workingFolder, options.out, legName(leg), ...inner);
    const { reports, problem: unwritten } = await writeReports(files, folder, options.reporters, result);
    problem ??= unwritten;
    runs.push({ result, folder, reports, artifacts: [] });
  }
  return { runs, problem };
}

/** What was remarked about the files; legs of a plan tell the same of it. */
function remarksOf(results: readonly { readonly result: ResultDocument }[]): Diagnostic[] {
  const found = new Map(
    results.flatMap(({ result }) => result.diagnostics.map((one) => [JSON.stringify(one), one] as const)),
  );
  return [...found.values()];
}

/** What the step ends with. A run that was cancelled ends well unless something in it failed: red would send mail that nobody can act on. */
function exitCodeOf(
  results: readonly { readonly result: ResultDocument }[],
  missing: readonly Missing[],
  cancelled: boolean,
): ExitCode {
  const verdicts = results.map(({ result }) => result.verdict);
  if (!cancelled && verdicts.includes("cancelled")) return EXIT.interrupted;
  const lost = missing.some(({ excused }) => excused !== true);
  return lost || verdicts.includes("failed") ? EXIT.failed : EXIT.passed;
}

/** What was cancelled says nothing about what was to be tested. */
function unfinishedOf({ leg: { plan, environment }, occurrence, missing, excused }: Missing): Unfinished[] {
  return excused === true ? [] : [{ plan, environment, occurrence, reason: missing }];
}

function nameOf({ leg, occurrence }: LegRun): string {
  const { plan, environment, occurrences } = leg;
  const moment = occurrences.length > 1 ? ` for ${occurrence}` : "";
  return `${environment === null ? plan : `${plan} on ${environment}`}${moment}`;
}

/** `checkout on staging passed: 12 of 12 cases passed`. */
function lineOf(found: Found): string {
  const name = nameOf(found);
  return plainLine(
    "missing" in found
      ? `${name} ${found.missing}`
      : `${name} ${found.result.verdict}: ${countsSentence(found.result)}`,
  );
}

/** A leg that left nothing because its run was cancelled; one that left something unusable is told as ever. */
function excused(found: LegResult): Found {
  if ("result" in found || found.unusable) return found;
  return {
    ...found,
    missing:
      "left no result: it was cancelled, replaced by a newer run, or out of its job's time; its log says which",
    excused: true,
  };
}

function missingMarkdown(one: Missing): string {
  const name = markdownText(nameOf(one), 200);
  const line = markdownText(lineOf(one), 1_000);
  return one.excused === true
    ? `## 🚫 ${name}: cancelled\n\n${line}.\n`
    : `## ❌ ${name}: no result\n\n${line}. Re-run all jobs to try again.\n`;
}

function usage(message: string, hint: string): RotaError {
  return new RotaError("usage", message, { exitCode: 2, hint });
}
