import { evaluateText } from "../../expression/evaluate.ts";
import type { RunAction } from "../../model/run-plan.ts";
import type { NamedTemplates } from "../../model/template.ts";
import type { ValueMap } from "../../model/value.ts";
import { type Answer, runAnswer } from "../answer.ts";
import type { Frame } from "../frame.ts";
import { StepError } from "../step-error.ts";

/** Bytes kept of each stream. */
const LARGEST_STREAM = 16 * 1024 * 1024;
/** All that a child gets of Rota's own environment; the rest could hold secrets it was not given. */
const PASSED_ON = ["PATH", "HOME", "TMPDIR"];

/** Runs the command of a step, and everything it started ends with it.
 * @throws StepError when the shell could not be started, or the step was broken off; FunctionError from an expression. */
export async function attemptCommand(action: RunAction, frame: Frame, signal: AbortSignal): Promise<Answer> {
  const { host } = frame.services;
  const environment: Record<string, string> = {};
  for (const name of PASSED_ON) {
    const value = host.environment[name];
    if (value !== undefined) environment[name] = value;
  }
  const suite = (frame.scope.contexts["env"] ?? {}) as ValueMap;
  for (const [name, value] of Object.entries(suite)) environment[name] = String(value);
  Object.assign(environment, evaluateEnvironment(action.env, frame));
  const command = evaluateText(action.command, frame.scope) ?? "";
  const started = host.clock.monotonic();
  try {
    const result = await host.processes.run(command, {
      shell: action.shell,
      folder: action.folder,
      environment,
      signal,
      limit: LARGEST_STREAM,
    });
    if (signal.aborted) throw new StepError("interrupted", "the command was broken off");
    return runAnswer({ ...result, duration: host.clock.monotonic() - started });
  } catch (error) {
    if (error instanceof StepError) throw error;
    const { code, message } = error as { code?: string; message: string };
    throw new StepError(
      "command",
      `${action.shell} could not be started in ${action.folder}: ${code === "ENOENT" ? "the shell or the folder does not exist" : message}`,
      { cause: error },
    );
  }
}

/** Environment variables by name. */
export function evaluateEnvironment(
  templates: NamedTemplates,
  frame: Pick<Frame, "scope">,
): Record<string, string> {
  return Object.fromEntries(
    templates.map(([name, template]) => [name, evaluateText(template, frame.scope) ?? ""]),
  );
}
