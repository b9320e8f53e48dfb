import type { Host } from "../host/host.ts";
import { findRunTargets } from "./find-run-targets.ts";
import { findTargets, type Targets } from "./find-targets.ts";
import { failedCases } from "./results/failed-cases.ts";
import type { RunOptions } from "./run-options.ts";

/** What is run, and how. */
export interface RunAgain {
  readonly targets: Targets;
  readonly options: RunOptions;
}

/** Narrows a run to what did not pass in a result. Without words the plan of that result runs, or its suites. undefined: everything passed,
 * and there is nothing to run; that is told.
 * @throws RotaError (exit code 2) for what is no result, and for words that mean nothing. */
export async function runAgain(
  host: Host,
  file: string,
  words: readonly string[],
  options: RunOptions,
): Promise<RunAgain | undefined> {
  const { failed, environment, plan, remark } = await failedCases(host, file, options.environment);
  if (remark !== null) host.terminal.tell(`${remark}\n`);
  if (failed.size === 0) {
    host.terminal.tell(`nothing failed in ${file}, so there is nothing to run again\n`);
    return undefined;
  }
  const chosen = { ...options, environment, failed };
  if (words.length > 0) return { targets: await findRunTargets(host, words), options: chosen };
  const all = await findTargets(host, [], ["plan", "suite"]);
  const files = all.files.filter((one) => (plan === null ? failed.has(one) : one === plan));
  // What is not here any more is told as anywhere else.
  const targets = files.length > 0 ? { ...all, files } : await findRunTargets(host, words);
  return { targets, options: chosen };
}
