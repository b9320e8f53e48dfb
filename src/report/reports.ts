import type { ResultDocument } from "../model/generated/result.ts";
import { ctrfDocument } from "./ctrf.ts";
import { junitXml } from "./junit.ts";
import { resultJson } from "./result-json.ts";
import { summaryMarkdown } from "./summary.ts";

/** A report that is a file. */
export interface Report {
  /** Its name in the output folder. */
  readonly file: string;
  render(result: ResultDocument): string;
}

/** The reports that are files, by the name a user gives them. */
export const REPORTS = {
  json: { file: "result.json", render: resultJson },
  junit: { file: "junit.xml", render: junitXml },
  ctrf: { file: "ctrf.json", render: (result) => `${JSON.stringify(ctrfDocument(result), null, 2)}\n` },
  markdown: { file: "summary.md", render: (result) => summaryMarkdown(result) },
} as const satisfies Readonly<Record<string, Report>>;

/** `json`, `junit`, `ctrf` or `markdown`. */
export type ReportName = keyof typeof REPORTS;
