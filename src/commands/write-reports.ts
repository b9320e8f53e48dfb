import { resolve } from "node:path";
import type { Files } from "../host/host.ts";
import type { ResultDocument } from "../model/generated/result.ts";
import { RotaError } from "../model/rota-error.ts";
import { REPORTS, type ReportName } from "../report/reports.ts";

/** What became of the reports. */
export interface WrittenReports {
  /** Their paths. */
  readonly reports: readonly string[];
  /** Why one or more of them are missing. */
  readonly problem: RotaError | null;
}

/** Writes the reports of a result into a folder. What one report throws does not keep the others away. */
export async function writeReports(
  files: Files,
  folder: string,
  names: readonly ReportName[],
  result: ResultDocument,
): Promise<WrittenReports> {
  const reports: string[] = [];
  let problem: RotaError | null = null;
  for (const name of names) {
    const { file, render } = REPORTS[name];
    const path = resolve(folder, file);
    try {
      await files.write(path, render(result));
      reports.push(path);
    } catch (cause) {
      problem ??= new RotaError(
        "report-write",
        `reports could not be written into ${folder}: ${(cause as Error).message}`,
        { hint: "choose another folder: out of the action, --out of the command", cause },
      );
    }
  }
  return { reports, problem };
}
