import type { Host } from "../../host/host.ts";
import { orCrash } from "../../host/or-crash.ts";
import { SecretMask } from "../../value/secret-mask.ts";
import type { ExitCode } from "../exit-code.ts";
import { guardedHost } from "../guarded-host.ts";
import type { Telling } from "../publish/tell-github.ts";
import type { ActionSurroundings } from "../run-targets.ts";
import { tellError } from "../tell-error.ts";
import { workflowRun } from "../workflow-run.ts";
import { type ActionInputs, actionInputs, type InputSource } from "./action-inputs.ts";
import type { ActionOutcome } from "./action-outcome.ts";
import type { JobStep } from "./job-step.ts";
import { publishOutcome, publishProblem } from "./publish-outcome.ts";

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
      for (const token of [inputs.token, inputs.workflowToken]) if (token !== null) mask.add(token);
      const [only = null, ...others] = inputs.occurrences;
      const run = workflowRun(host, others.length > 0 ? null : only);
      const outcome = await perform(host, inputs, step, { mask, run });
      const { publish, options } = inputs;
      const telling = outcome.telling ?? (await tell(host, inputs, outcome, { mask, run }));
      return publishOutcome(outcome, { host, mask, run, step, out: options.out, publish, telling });
    });
  } catch (error) {
    const exitCode = tellError(error, host, mask);
    await publishProblem(error, exitCode, { mask, step });
    return exitCode;
  }
}

/** Tells GitHub of what ran; null: nothing did, or whoever ran it tells it. The runner gives a cancelled step too little time for it. */
async function tell(
  host: Host,
  { command, publish, token, options, result }: ActionInputs,
  { root, runs, unfinished = [] }: ActionOutcome,
  { mask, run }: ActionSurroundings & { readonly mask: SecretMask },
): Promise<Telling | null> {
  const tells = ((command === "run" || command === "start") && publish) || command === "report";
  if (!tells || runs.length + unfinished.length === 0 || host.interrupted.aborted) return null;
  const { tellGithub } = await import("../publish/tell-github.ts");
  const results = runs.map(({ result }) => result);
  const unposted = options.pullRequest ? "later" : result === "cancelled" ? "cancelled" : null;
  return tellGithub(host, { root, results, unfinished, token, mask, run, unposted });
}

/** Each command's code is loaded when it is asked for. */
async function perform(
  host: Host,
  inputs: ActionInputs,
  step: JobStep,
  surroundings: ActionSurroundings,
): Promise<ActionOutcome> {
  switch (inputs.command) {
    case "start": {
      if (inputs.mode === "if-due") {
        const { startAction } = await import("./start-action.ts");
        return startAction(host, inputs, step, surroundings);
      }
      // At once and once, however long it would stay for its schedule.
      const { runChosen } = await import("./run-chosen.ts");
      return runChosen(host, inputs, step, surroundings);
    }
    case "run": {
      const { runChosen } = await import("./run-chosen.ts");
      return runChosen(host, inputs, step, surroundings);
    }
    case "demo": {
      const [{ runDemo }, { atJob }] = await Promise.all([import("../demo.ts"), import("./job-url.ts")]);
      return runDemo(host, inputs.options, await atJob(host, inputs.token, step, surroundings));
    }
    case "validate": {
      const { findProblems, tellProblems, exitCodeOfProblems } = await import("../validate.ts");
      const problems = await findProblems(host, [...inputs.plans, ...inputs.suites]);
      tellProblems(host, problems);
      return { ...problems, exitCode: exitCodeOfProblems(problems), runs: [], problem: null };
    }
    case "gate": {
      const { gateAction } = await import("./gate-action.ts");
      return gateAction(host, inputs, surroundings);
    }
    case "report": {
      const { reportAction } = await import("./report-action.ts");
      return reportAction(host, inputs, step, surroundings);
    }
    case "generate": {
      const { generateAction } = await import("./generate-action.ts");
      return generateAction(host, inputs, step, surroundings);
    }
    case "comment": {
      const { commentAction } = await import("./comment-action.ts");
      return commentAction(host, inputs, step, surroundings);
    }
  }
}

/** GitHub hides whole lines' worth of text, and each line of what it is given, be it only a brace: so it gets the longer lines. What one
 * could guess is not hidden, because it would blank out half the log. */
function partsToHide(secret: string): string[] {
  const lines = secret.split(/\r\n|\r|\n/).map((line) => line.trim());
  const shortest = lines.length > 1 ? 6 : 3;
  return lines.filter((line) => line.length >= shortest);
}
