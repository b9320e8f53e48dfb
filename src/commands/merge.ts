import { resolve } from "node:path";
import type { Host } from "../host/host.ts";
import type { ResultDocument } from "../model/generated/result.ts";
import { legsOf } from "../model/merge-results.ts";
import { RotaError } from "../model/rota-error.ts";
import { plainLine } from "../report/plain-text.ts";
import { countsSentence, VERDICT_ICONS } from "../report/verdict-text.ts";
import { defuseWorkflowCommands } from "../report/workflow-command-text.ts";
import type { Command } from "./command.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { occurrenceFolder } from "./occurrence-folder.ts";
import { type JoinedRun, joinRuns } from "./results/joined-runs.ts";
import { type ReadResult, readResults } from "./results/read-results.ts";
import { RUN_OPTIONS, runOptions } from "./run-options.ts";
import { writeReports } from "./write-reports.ts";

const { reporter, out } = RUN_OPTIONS;

/** `rota merge`. */
export const command: Command = {
  summary: "Joins the results of a plan that ran in several environments into one.",
  usage: "merge RESULT… [OPTIONS]",
  details:
    "RESULT is a result.json, a folder that has some, or a pattern. The plan passed if it passed everywhere; the exit code says so.",
  options: { ...(reporter && { reporter }), ...(out && { out }) },
  words: Number.POSITIVE_INFINITY,
  async run(given, host) {
    const { reporters, out: folder } = runOptions(given);
    const runs = joined(await readResults(host, "merge", given.words));
    for (const [index, run] of runs.entries()) {
      const place = resolve(host.workingFolder, folder, ...placeOf(runs, index));
      const { problem } = await writeReports(host.files, place, reporters, run.joined);
      if (problem !== null) throw problem;
      tell(host, run, place);
    }
    return exitCodeOf(runs);
  },
};

/** @throws RotaError (exit code 2) when two results are of the same. */
function joined(results: readonly ReadResult[]): JoinedRun[] {
  try {
    return joinRuns(results.map(({ result }) => result));
  } catch (cause) {
    const names = results.map(({ file }) => file).join(", ");
    throw new RotaError("merge-twins", `${names} cannot be joined: ${(cause as Error).message}`, {
      ...{ exitCode: 2, cause },
      hint: "name one result of each environment, all of one commit",
    });
  }
}

/** One plan has the folder to itself; several have one each in it, and one for each moment, as a run writes them. */
function placeOf(runs: readonly JoinedRun[], index: number): string[] {
  const { plan, run } = (runs[index] as JoinedRun).joined;
  const ofPlan = runs.filter(({ joined: other }) => other.plan.id === plan.id);
  return [
    ...(ofPlan.length < runs.length ? [plan.id] : []),
    ...(ofPlan.length > 1 && run.occurrence !== null ? [occurrenceFolder(run.occurrence)] : []),
  ];
}

function tell({ terminal }: Host, { joined: result, results }: JoinedRun, folder: string): void {
  const line = (of: Pick<ResultDocument, "verdict">, where: string, words: string) =>
    `${VERDICT_ICONS[of.verdict]} ${plainLine(where)}: ${plainLine(words)}\n`;
  const legs = result.legs === undefined ? [] : legsOf(result);
  const lines = legs.map((leg) => {
    const own = results.find(({ environment, legs: parts }) => !parts && environment === leg.environment);
    return `  ${line(leg, leg.environment ?? "no environment", own === undefined ? leg.reason : countsSentence(own))}`;
  });
  const text = `${line(result, result.plan.name, countsSentence(result))}${lines.join("")}  ${folder}\n`;
  terminal.tell(defuseWorkflowCommands(text));
}

/** As a run would have ended. */
function exitCodeOf(runs: readonly JoinedRun[]): ExitCode {
  const verdicts = runs.map(({ joined: { verdict } }) => verdict);
  if (verdicts.includes("failed")) return EXIT.failed;
  return verdicts.includes("cancelled") ? EXIT.interrupted : EXIT.passed;
}
