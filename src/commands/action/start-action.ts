import { join, resolve } from "node:path";
import type { Host } from "../../host/host.ts";
import { markdownText } from "../../report/markdown-text.ts";
import { stayedMarkdown } from "../../report/start-summary.ts";
import { previousOccurrence } from "../../schedule/occurrences.ts";
import { ticksOf } from "../../schedule/ticks.ts";
import { EXIT } from "../exit-code.ts";
import { askGate, type GatedPlan } from "../gate/ask-gate.ts";
import { missedDefaultBranch } from "../gate/default-branch.ts";
import { notDueMarkdown } from "../gate/gate-text.ts";
import { CLAIMS, type SavedClaims } from "../ledger/saved-claims.ts";
import type { ActionSurroundings } from "../run-targets.ts";
import { openClaims } from "../start/open-claims.ts";
import { type StartRequest, startPlans } from "../start/start-plans.ts";
import { exitCodeOfRuns } from "../start.ts";
import type { ActionInputs } from "./action-inputs.ts";
import type { ActionOutcome } from "./action-outcome.ts";
import type { JobStep } from "./job-step.ts";
import { atJob } from "./job-url.ts";
import { artifactPrefix } from "./legs.ts";
import { StayedRuns } from "./stayed-runs.ts";
import { StayedTelling } from "./stayed-telling.ts";
import { uploadFiles } from "./upload-reports.ts";

/** How many reports of a plan in an environment are kept: a job has a disk of its own, and ends. */
const KEEP = 200;

/** The action's command `start` when it is not asked to run at once: stays, and runs what falls due. It ends as soon as nothing more does,
 * because a job is paid for. Its runs are told together, in one summary and one artifact.
 * @throws RotaError (exit code 2) when there is no plan, the words mean nothing, or the ledger cannot be opened. */
export async function startAction(
  host: Host,
  inputs: ActionInputs,
  step: JobStep,
  surroundings: ActionSurroundings,
): Promise<ActionOutcome> {
  const { plans: words, options, stay } = inputs;
  const { mask } = surroundings;
  const { run } = await atJob(host, inputs.token, step, surroundings);
  const gate = await askGate(host, words, "if-due");
  const { plans } = gate;
  const branch = await missedDefaultBranch(host);
  if (branch !== undefined)
    return {
      ...{ root: gate.root, exitCode: EXIT.passed, runs: [], diagnostics: [] },
      ...{ sourceOf: gate.sourceOf, problem: null, outputs: { due: "false" } },
      summary: `Only runs on the branch ${markdownText(branch)} count for the schedule\n`,
    };
  const beginnings = beginningsOf(plans, stay ?? 0);
  const runs = new StayedRuns();
  const telling = new StayedTelling({ host, root: gate.root, token: inputs.token, mask });
  const request: StartRequest = { words, options, duration: stay ?? undefined, json: false };
  const { invalid, root, sourceOf, ...outcome } = await startPlans(host, request, {
    mask,
    open: (opening) =>
      openClaims(host, opening, {
        ...{ mask, token: inputs.token, store: null, beginnings },
        // What is still held when the step is killed is closed at the end of the job.
        changed: (held) => {
          const saved: SavedClaims = { root: gate.root, held };
          step.save(CLAIMS, JSON.stringify(saved));
        },
      }),
    newRun: () => run,
    // The runner kills a cancelled job after ten seconds.
    ...{ patience: 0, keep: KEEP, still: true },
    ended: (one) => {
      runs.add(one);
      telling.add(one);
    },
    // The runner hides in its log what this mask knows.
    learnt: (secret) => mask.add(secret),
  });
  const base = { root, runs: runs.newest, diagnostics: invalid, sourceOf, problem: null };
  if (invalid.length > 0) return { ...base, exitCode: EXIT.invalid };
  const { tally, unrun } = outcome;
  if (inputs.upload) await upload(host, inputs, runs, step, surroundings);
  const { passed, failed, error, flaky, skipped } = runs.counts;
  const ran = Object.values(tally).some((count) => count > 0);
  const counts = { passed, failed, errors: error, flaky, skipped };
  return {
    ...base,
    telling: await telling.end(),
    exitCode: exitCodeOfRuns({ tally, cut: outcome.cut }),
    summary:
      ran || unrun > 0
        ? stayedMarkdown({ tally, unrun, results: runs.newest.map(({ result }) => result) })
        : nothingMarkdown(plans),
    outputs: {
      ...Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, String(count)])),
      due: String(ran),
    },
    ...(tally.broken > 0 && { reasons: [`${tally.broken} runs could not be run: the log tells why`] }),
  };
}

/**
 * From which occurrence on plans are run of which nobody knows anything, by id: from the one that the tick of this job was for. Not so where an earlier job may still have
 * been there when it fell due and run it: without a memory nobody knows, and nothing is to run twice.
 */
function beginningsOf(plans: readonly GatedPlan[], stay: number): Map<string, number> {
  return new Map(
    plans.flatMap(({ id, compiled, decision: { occurrence } }) => {
      if (occurrence === null || compiled.reasons.includes("resident")) return [];
      const before = previousOccurrence(ticksOf(compiled.lines), occurrence)?.instant;
      return before !== undefined && occurrence - before < stay ? [] : [[id, occurrence] as const];
    }),
  );
}

function nothingMarkdown(plans: readonly GatedPlan[]): string {
  return plans.some(({ decision }) => decision.due)
    ? "Nothing fell due while this job stayed; what its tick was for, an earlier job that was still there has run\n"
    : notDueMarkdown(plans);
}

/** Uploads the reports of all runs that are still there, in their folders. */
async function upload(
  host: Host,
  { options, plans }: ActionInputs,
  runs: StayedRuns,
  step: JobStep,
  surroundings: ActionSurroundings,
): Promise<void> {
  const out = resolve(host.workingFolder, options.out);
  if (runs.newest.length === 0) return;
  const files = (await host.files.list(out))
    .map((file) => join(out, file))
    .filter((path) => runs.isArtifact(path));
  const ids = [...new Set(runs.newest.map(({ result }) => result.plan.id))];
  const [plan = "start"] = plans.length === 1 && ids.length === 1 ? ids : [];
  const name = `${artifactPrefix({ plan, environment: options.environment })}${surroundings.run.attempt}`;
  const problem = await uploadFiles(host, { name, files, folder: out });
  if (problem !== null) step.warn(surroundings.mask.mask(problem.message));
}
