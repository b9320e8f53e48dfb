import type { FileChange } from "../../generate/file-changes.ts";
import { sourceIn } from "../../generate/header.ts";
import type { Files } from "../../host/host.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { FILE_START } from "../../model/position.ts";

/** Workflow files that are not what the plans say, as errors: at the plan that they are made from where it is a file, because whoever
 * changed it looks there, else at the workflow. */
export async function driftDiagnostics(
  files: Files,
  root: string,
  changes: readonly FileChange[],
): Promise<Diagnostic[]> {
  const found: Diagnostic[] = [];
  for (const change of changes) {
    const { path, before, after } = change;
    const source = sourceIn(after ?? before ?? "");
    const isFile = source !== undefined && (await files.exists(`${root}/${source}`)) === "file";
    found.push({
      code: "workflow-drift",
      severity: "error",
      message: `${path} ${stateOf(change)}`,
      hint: "run rota generate and commit",
      file: isFile ? source : path,
      range: FILE_START,
    });
  }
  return found;
}

function stateOf({ before, after }: FileChange): string {
  if (after === null) return "is of no plan any more";
  return before === null ? "is missing" : "is not what the plan says";
}
