import { checkProject } from "../compile/check-project.ts";
import { loadProject } from "../load/load-project.ts";
import { hasErrors } from "../model/diagnostic.ts";
import { RotaError } from "../model/rota-error.ts";
import { diagnosticsJson } from "../report/diagnostics-json.ts";
import { diagnosticsText } from "../report/diagnostics-text.ts";
import { paintFor } from "../report/paint.ts";
import { plural } from "../report/plural.ts";
import type { Command } from "./command.ts";
import { EXIT } from "./exit-code.ts";
import { findTargets } from "./find-targets.ts";

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
    const targets = await findTargets(host, given.words, ["plan", "suite", "steps", "project"]);
    const {
      project,
      diagnostics: loaded,
      sources,
    } = await loadProject(host.files, targets.root, targets.files);
    const diagnostics = [...loaded, ...checkProject(project)];
    if (format === "json") host.terminal.print(diagnosticsJson(diagnostics));
    else if (diagnostics.length > 0)
      host.terminal.tell(
        diagnosticsText(diagnostics, (file) => sources.get(file), paintFor(host.terminal.colours)),
      );
    else host.terminal.tell(`${plural(sources.size, "file")} checked, no problems\n`);
    return hasErrors(diagnostics) ? EXIT.invalid : EXIT.passed;
  },
};
