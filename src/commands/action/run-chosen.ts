import type { Host } from "../../host/host.ts";
import type { Targets } from "../find-targets.ts";
import type { PullRequestSource } from "../pull-request/pull-request-source.ts";
import type { ActionSurroundings } from "../run-targets.ts";
import type { ActionInputs } from "./action-inputs.ts";
import type { ActionOutcome } from "./action-outcome.ts";
import type { JobStep } from "./job-step.ts";
import { atJob } from "./job-url.ts";

/** What is run, and in what. */
interface Running {
  readonly inputs: ActionInputs;
  readonly step: JobStep;
  readonly surroundings: ActionSurroundings;
}

/** The action's command `run`: runs the chosen plans or suites, if they are due where that was asked, and uploads their reports where that
 * was asked. The code that runs them is loaded only when something is to run.
 * @throws RotaError (exit code 2) when there is nothing to run, or the words mean nothing. */
export async function runChosen(
  host: Host,
  inputs: ActionInputs,
  step: JobStep,
  surroundings: ActionSurroundings,
): Promise<ActionOutcome> {
  const running = { inputs, step, surroundings };
  if (inputs.mode === "if-due") return runIfDue(host, running);
  const { findChosenTargets } = await import("../run.ts");
  return run(host, await findChosenTargets(host, inputs.plans, inputs.suites), running);
}

/** A plan that cannot be read is run like one that is due: the run tells what is wrong with it and with all that belongs to it. */
async function runIfDue(host: Host, running: Running): Promise<ActionOutcome> {
  const { inputs, surroundings } = running;
  const [{ askGate }, { gateText, notDueMarkdown }] = await Promise.all([
    import("./ask-gate.ts"),
    import("./gate-text.ts"),
  ]);
  const { root, plans, broken, sourceOf } = await askGate(host, inputs.plans, inputs.mode);
  host.terminal.tell(gateText(plans));
  const due = plans.filter(({ decision }) => decision.due);
  const files = [...due.map(({ file }) => file), ...broken];
  if (files.length === 0)
    return {
      ...{ root, exitCode: 0, runs: [], diagnostics: [], sourceOf, problem: null },
      summary: notDueMarkdown(plans),
      outputs: { due: "false", occurrence: "" },
    };
  const occurrences = new Map(
    due.flatMap(({ file, occurrence }) => (occurrence === null ? [] : [[file, occurrence] as const])),
  );
  const targets = { root, files, unnamed: inputs.plans.length === 0 };
  const outcome = await run(host, targets, { ...running, surroundings: { ...surroundings, occurrences } });
  const [occurrence = ""] = occurrences.size === 1 ? occurrences.values() : [];
  return { ...outcome, outputs: { ...outcome.outputs, due: "true", occurrence } };
}

async function run(
  host: Host,
  targets: Targets,
  { inputs, step, surroundings }: Running,
): Promise<ActionOutcome> {
  const { runTargets } = await import("../run-targets.ts");
  const job = await atJob(host, inputs.token, step, surroundings);
  const pullRequest = inputs.options.pullRequest
    ? { pullRequest: await askedFor(host, inputs.token, step, surroundings) }
    : {};
  const ran = await runTargets(host, targets, inputs.options, { ...job, ...pullRequest });
  const outcome: ActionOutcome = { root: targets.root, ...ran };
  if (!inputs.upload) return outcome;
  const { uploadReports } = await import("./upload-reports.ts");
  return uploadReports(host, outcome, { inputs, step, surroundings });
}

/** The pull request of this workflow run; its code is loaded only when one is run for. */
async function askedFor(
  host: Host,
  token: string | null,
  step: JobStep,
  { mask }: ActionSurroundings,
): Promise<PullRequestSource> {
  const { pullRequestSource } = await import("../pull-request/pull-request-source.ts");
  return pullRequestSource(host, token, mask, (message) => step.warn(message));
}
