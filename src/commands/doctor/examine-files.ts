import type { Host } from "../../host/host.ts";
import type { DoctorFinding } from "../../report/doctor-text.ts";
import { plural } from "../../report/plural.ts";
import { findProblems } from "../validate.ts";
import { findChanges } from "../workflows/find-changes.ts";
import { asFinding, failure, ok } from "./findings.ts";

/** How many files are named. */
const NAMED = 3;

/** Whether the files of the repository are valid, and its workflows what the plans say. `host` works in the repository's root; `runsOnGithub`:
 * a plan that was asked about is started by ticks. */
export async function examineFiles(host: Host, runsOnGithub: boolean): Promise<DoctorFinding[]> {
  const { diagnostics, files } = await findProblems(host, []);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) {
    const broken = [...new Set(errors.map(({ file }) => file))];
    return [
      failure(
        "files-invalid",
        `${plural(errors.length, "error")} in ${named(broken)}`,
        "rota validate tells them; rota generate writes no workflow before they are gone",
      ),
    ];
  }
  const valid = ok("files", `${plural(files, "file")}, all of them valid`);
  // Who only uses rota start needs no workflows.
  return runsOnGithub ? [valid, await examineWorkflows(host)] : [valid];
}

async function examineWorkflows(host: Host): Promise<DoctorFinding> {
  try {
    const { changes, files } = await findChanges(host);
    if (changes.length === 0)
      return ok("workflows", `${plural(files, "workflow file")}, all of them what the plans say`);
    return failure(
      "workflows-stale",
      `not what the plans say: ${named(changes.map(({ path }) => path))}`,
      "run rota generate, commit, push and merge",
    );
  } catch (error) {
    return asFinding(error);
  }
}

function named(files: readonly string[]): string {
  const more = files.length > NAMED ? ` and ${files.length - NAMED} more` : "";
  return `${files.slice(0, NAMED).join(", ")}${more}`;
}
