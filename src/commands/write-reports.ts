import { resolve } from "node:path";
import type { Files } from "../host/host.ts";
import type { ResultDocument } from "../model/generated/result.ts";
import { RotaError } from "../model/rota-error.ts";
import { REPORTS, type ReportName } from "../report/reports.ts";

/** Writes the reports of a result into a folder; gives back their paths. What one report throws does not keep the others away.
 * @throws RotaError (exit code 3) naming what could not be written. */
export async function writeReports(
  files: Files,
  folder: string,
  names: readonly ReportName[],
  result: ResultDocument,
): Promise<string[]> {
  const written: string[] = [];
  const problems: unknown[] = [];
  for (const name of names) {
    const { file, render } = REPORTS[name];
    const path = resolve(folder, file);
    try {
      await files.write(path, render(result));
      written.push(path);
    } catch (error) {
      problems.push(error);
    }
  }
  const [first] = problems;
  if (first !== undefined) {
    throw new RotaError(
      "report-write",
      `reports could not be written into ${folder}: ${(first as Error).message}`,
      { hint: "choose another folder by --out", cause: first },
    );
  }
  return written;
}
