import { checkProject } from "../compile/check-project.ts";
import { overQuarantines } from "../compile/quarantine.ts";
import { checkWorkflows } from "../generate/check-workflows.ts";
import type { Host } from "../host/host.ts";
import { checkState } from "../ledger/check-state.ts";
import { loadProject } from "../load/load-project.ts";
import { type Diagnostic, hasErrors } from "../model/diagnostic.ts";
import { RotaError } from "../model/rota-error.ts";
import { diagnosticsJson } from "../report/diagnostics-json.ts";
import { diagnosticsText, type SourceOf } from "../report/diagnostics-text.ts";
import { paintFor } from "../report/paint.ts";
import { plural } from "../report/plural.ts";
import type { Command } from "./command.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { findTargets } from "./find-targets.ts";
import { withoutCommands } from "./print-json.ts";
import { checkSchedules, withoutRepeats } from "./schedule/check-schedules.ts";
import { plannedWorkflow } from "./workflows/generated-project.ts";

/** `rota validate`. */
export const command: Command = {
  summary: "Tells every problem of every file at once; sends nothing, and needs no values.",
  usage: "validate [PATH…] [OPTIONS]",
  details:
    "Without a path, all files of the repository are checked. Files that a named one refers to are checked with it.",
  options: {
    format: {
      value: "text|json",
      description: "text for people (standard error), json for machines (standard output)",
    },
  },
  words: Number.POSITIVE_INFINITY,
  async run(given, host) {
    const format = given.one("format") ?? "text";
    if (format !== "text" && format !== "json") {
      throw new RotaError("usage", `there is no format ${format}`, {
        exitCode: 2,
        hint: "formats are text and json",
      });
    }
    const { diagnostics, files, sourceOf } = await findProblems(host, given.words);
    if (format === "json") host.terminal.print(withoutCommands(diagnosticsJson(diagnostics)));
    else tellProblems(host, { diagnostics, files, sourceOf });
    return exitCodeOfProblems({ diagnostics });
  },
};

/** What a look at files found. */
export interface Problems {
  readonly diagnostics: readonly Diagnostic[];
  /** How many files were looked at. */
  readonly files: number;
  readonly sourceOf: SourceOf;
}

/** Checks what the words name, or all files of the repository.
 * @throws RotaError (exit code 2) for a word that means nothing. */
export async function findProblems(
  host: Host,
  words: readonly string[],
): Promise<Problems & { readonly root: string }> {
  const targets = await findTargets(host, words, ["plan", "suite", "steps", "project"]);
  const { project, diagnostics, sources } = await loadProject(host.files, targets.root, targets.files);
  const now = host.clock.now();
  const checked = checkProject(project, words.length === 0);
  return {
    root: targets.root,
    diagnostics: [
      ...diagnostics,
      ...checked.diagnostics,
      ...overQuarantines(project, now),
      ...checkSchedules(project, now),
      ...checkWorkflows(project),
      ...checkState(project),
      ...withoutRepeats(
        [...project.plans.values()].flatMap(
          (plan) => plannedWorkflow(project, plan, checked, now).diagnostics,
        ),
      ),
    ],
    files: sources.size,
    sourceOf: (file) => sources.get(file),
  };
}

/** Tells a person what was found, or that there was nothing to find. */
export function tellProblems({ terminal }: Host, { diagnostics, files, sourceOf }: Problems): void {
  terminal.tell(
    diagnostics.length > 0
      ? diagnosticsText(diagnostics, sourceOf, paintFor(terminal.colours))
      : `${plural(files, "file")} checked, no problems\n`,
  );
}

/** Errors make files invalid, warnings do not. */
export function exitCodeOfProblems({ diagnostics }: Pick<Problems, "diagnostics">): ExitCode {
  return hasErrors(diagnostics) ? EXIT.invalid : EXIT.passed;
}
