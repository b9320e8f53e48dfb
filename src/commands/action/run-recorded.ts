import type { Host } from "../../host/host.ts";
import { RotaError } from "../../model/rota-error.ts";
import { plainLine } from "../../report/plain-text.ts";
import { EXIT } from "../exit-code.ts";
import type { Targets } from "../find-targets.ts";
import type { RunRecorder } from "../ledger/run-recorder.ts";
import type { PullRequestSource } from "../pull-request/pull-request-source.ts";
import type { ActionSurroundings, PlanRun } from "../run-targets.ts";
import type { ActionOutcome } from "./action-outcome.ts";
import { atJob } from "./job-url.ts";
import type { Running } from "./running.ts";

/** Why nothing was run, in a sentence. */
export function reasonOf({ diagnostics }: ActionOutcome, { surroundings: { mask } }: Running): string {
  const [first, ...others] = diagnostics.filter(({ severity }) => severity === "error");
  const more = others.length === 0 ? "" : ` (and ${others.length} more)`;
  return mask.mask(
    `nothing was run: ${first === undefined ? "files are invalid" : plainLine(first.message)}${more}`,
  );
}

/** Runs what is to run for moments of the schedule or by hand, and writes down how each ended. */
export async function runRecorded(
  host: Host,
  targets: Targets,
  running: Running,
  {
    recorder,
    occurrences,
  }: {
    /** null: there is no ledger. */
    readonly recorder: RunRecorder | null;
    readonly occurrences: ReadonlyMap<string, readonly string[]>;
  },
): Promise<ActionOutcome> {
  if (recorder === null) return runHere(host, targets, running, occurrences);
  try {
    const outcome = await runHere(host, targets, running, occurrences, ({ result }) =>
      recorder.ended(result),
    );
    if (outcome.exitCode === EXIT.invalid) await recorder.refuse(reasonOf(outcome, running));
    else if (outcome.exitCode === EXIT.interrupted)
      await recorder.giveBack("the run was cancelled before it");
    return outcome;
  } catch (error) {
    // After a defect of ours the claim stays: it counts as crashed, and is run once more.
    if (error instanceof RotaError && error.exitCode === EXIT.invalid)
      await recorder.refuse(running.surroundings.mask.mask(error.message));
    throw error;
  } finally {
    await recorder.end();
  }
}

/** Runs what a later job reports. That nothing could be run is left for it, too: a leg that leaves nothing would be run once more. */
export async function runForReport(
  host: Host,
  targets: Targets,
  running: Running,
  occurrences: ReadonlyMap<string, readonly string[]>,
): Promise<ActionOutcome> {
  const refuse = async (reason: string) => {
    const { leaveRefusal } = await import("./refusal.ts");
    await leaveRefusal(host, targets, running, reason);
  };
  try {
    const outcome = await runHere(host, targets, running, occurrences);
    if (outcome.exitCode === EXIT.invalid) await refuse(reasonOf(outcome, running));
    return outcome;
  } catch (error) {
    if (error instanceof RotaError && error.exitCode === EXIT.invalid) await refuse(error.message);
    throw error;
  }
}

/** Runs and uploads. */
export async function runHere(
  host: Host,
  targets: Targets,
  { inputs, step, annotates, surroundings }: Running,
  occurrences: ReadonlyMap<string, readonly string[]>,
  ended?: (run: PlanRun) => Promise<void>,
): Promise<ActionOutcome> {
  const { runTargets } = await import("../run-targets.ts");
  const job = await atJob(host, inputs.token, step, surroundings);
  const pullRequest = inputs.options.pullRequest
    ? { pullRequest: await askedFor(host, inputs.token, step, surroundings) }
    : {};
  const around = { ...job, ...pullRequest, occurrences, ...(ended !== undefined && { ended }) };
  const ran = await runTargets(host, targets, inputs.options, around);
  if (annotates) for (const warning of ran.warnings ?? []) step.warn(warning);
  const outcome: ActionOutcome = { root: targets.root, ...ran };
  if (!inputs.upload) return outcome;
  const { uploadReports } = await import("./upload-reports.ts");
  return uploadReports(host, outcome, { inputs, step, surroundings });
}

/** The pull request of this workflow run; its code is loaded only when one is run for. */
async function askedFor(
  host: Host,
  token: string | null,
  step: Running["step"],
  { mask }: ActionSurroundings,
): Promise<PullRequestSource> {
  const { pullRequestSource } = await import("../pull-request/pull-request-source.ts");
  return pullRequestSource(host, token, mask, (message) => step.warn(message));
}
