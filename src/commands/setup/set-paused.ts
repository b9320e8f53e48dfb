import type { Host } from "../../host/host.ts";
import { editPaused } from "../../load/edit-paused.ts";
import { loadPlans } from "../../load/load-project.ts";
import { writeEdited } from "../../load/write-edited.ts";
import { hasErrors } from "../../model/diagnostic.ts";
import { RotaError } from "../../model/rota-error.ts";
import { diagnosticsText } from "../../report/diagnostics-text.ts";
import { paintFor } from "../../report/paint.ts";
import { plainLine } from "../../report/plain-text.ts";
import { EXIT, type ExitCode } from "../exit-code.ts";
import { findPlans } from "../find-plans.ts";
import { planRuns } from "../schedule/plan-runs.ts";

/** Pauses or resumes the plans that words mean, in their files. Nothing is written unless all of them are right and can be edited.
 * @throws RotaError for words that mean no plan (exit code 2) or a file that cannot be edited (3). */
export async function setPaused(host: Host, words: readonly string[], paused: boolean): Promise<ExitCode> {
  const { terminal } = host;
  const verb = paused ? "pause" : "resume";
  if (words.length === 0)
    throw new RotaError("usage", `${verb} needs a plan`, { exitCode: 2, hint: "rota list shows them" });
  const { root, files } = await findPlans(host, words);
  const { project, diagnostics, sources } = await loadPlans(host.files, root, files);
  const plans = [...project.plans.values()];
  const now = host.clock.now();
  const found = [...diagnostics, ...plans.flatMap((plan) => planRuns(plan, project, now).diagnostics)];
  if (hasErrors(found)) {
    terminal.tell(diagnosticsText(found, (file) => sources.get(file), paintFor(terminal.colours)));
    return EXIT.invalid;
  }

  const edits = await Promise.all(
    plans.map(async (plan) => ({ document: plan.document, text: await editPaused(plan, paused) })),
  );
  for (const { document, text } of edits) {
    const file = plainLine(document.file);
    if (text === null) {
      terminal.tell(
        `${document.file} is ${paused ? "paused already" : "not paused"}, so it stays as it is\n`,
      );
      continue;
    }
    await writeEdited(host.files, root, document, text);
    terminal.tell(`${file} is ${paused ? "paused" : "resumed"}\n`);
  }
  if (edits.some(({ text }) => text !== null))
    terminal.tell("\nGitHub goes by the workflows: write them anew with rota generate, and commit both.\n");
  return EXIT.passed;
}
