import type { Host } from "../host/host.ts";
import { orCrash } from "../host/or-crash.ts";
import { SecretMask } from "../value/secret-mask.ts";
import { type ActionInputs, actionInputs, type InputSource } from "./action-inputs.ts";
import type { ActionOutcome } from "./action-outcome.ts";
import type { ExitCode } from "./exit-code.ts";
import { guardedHost } from "./guarded-host.ts";
import type { JobStep } from "./job-step.ts";
import { publishOutcome, publishProblem } from "./publish-outcome.ts";
import type { RunSurroundings } from "./run-targets.ts";
import { tellError } from "./tell-error.ts";
import { workflowRun } from "./workflow-run.ts";

/** How long GitHub may take to say which job this is, in milliseconds. */
const PATIENCE = 5_000;

/** Does what the action's inputs ask for. Never throws: what goes wrong fails the step and becomes the exit code. */
export async function runAction(given: Host, source: InputSource, step: JobStep): Promise<ExitCode> {
  const host = guardedHost(given);
  const mask = new SecretMask();
  mask.onAdd((secret) => {
    for (const part of partsToHide(secret)) step.hide(part);
  });
  try {
    return await orCrash(async () => {
      const inputs = actionInputs(source);
      if (inputs.token !== null) mask.add(inputs.token);
      const run = { ...workflowRun(host), ...(await jobUrl(host, inputs, step, mask)) };
      const outcome = await perform(host, inputs, { mask, run });
      await publishOutcome(outcome, { host, mask, run, step, out: inputs.options.out });
      return outcome.exitCode;
    });
  } catch (error) {
    const exitCode = tellError(error, host, mask);
    await publishProblem(error, exitCode, { mask, step });
    return exitCode;
  }
}

/** Each command's code is loaded when it is asked for. */
async function perform(
  host: Host,
  { command, plans, suites, options }: ActionInputs,
  surroundings: RunSurroundings,
): Promise<ActionOutcome> {
  switch (command) {
    case "run": {
      const [{ findChosenTargets }, { runTargets }] = await Promise.all([
        import("./run.ts"),
        import("./run-targets.ts"),
      ]);
      const targets = await findChosenTargets(host, plans, suites);
      return { root: targets.root, ...(await runTargets(host, targets, options, surroundings)) };
    }
    case "demo": {
      const { runDemo } = await import("./demo.ts");
      return runDemo(host, options, surroundings);
    }
    case "validate": {
      const { findProblems, tellProblems, exitCodeOfProblems } = await import("./validate.ts");
      const problems = await findProblems(host, [...plans, ...suites]);
      tellProblems(host, problems);
      return { ...problems, exitCode: exitCodeOfProblems(problems), runs: [], problem: null };
    }
  }
}

/** Where this very job can be seen, so that a reader of a report does not have to look for it among the run's jobs. */
async function jobUrl(
  host: Host,
  { command, token }: ActionInputs,
  step: JobStep,
  mask: SecretMask,
): Promise<{ url?: string }> {
  if (token === null || command === "validate") return {};
  try {
    const { findJobUrl } = await import("../host/github/find-job-url.ts");
    return { url: await findJobUrl(host.environment, token, AbortSignal.timeout(PATIENCE)) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    step.debug(mask.mask(`Reports link to the workflow run, not to this job: ${why}`));
    return {};
  }
}

/** GitHub hides whole lines' worth of text, and each line of what it is given, be it only a brace: so it gets the longer lines. What one
 * could guess is not hidden, because it would blank out half the log. */
function partsToHide(secret: string): string[] {
  const lines = secret.split(/\r\n|\r|\n/).map((line) => line.trim());
  const shortest = lines.length > 1 ? 6 : 3;
  return lines.filter((line) => line.length >= shortest);
}
