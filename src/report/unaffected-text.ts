import { inlineCode, markdownText } from "./markdown-text.ts";
import { plainLine } from "./plain-text.ts";

/** Patterns that are shown of one plan. */
const MOST = 20;

/** A plan that a pull request does not concern, and what it watches. */
export interface Unaffected {
  readonly name: string;
  readonly file: string;
  readonly paths: readonly string[];
}

/** The same in a line for a person. */
export function unaffectedLine({ name, paths }: Unaffected): string {
  const shown = [...paths.slice(0, MOST), ...(paths.length > MOST ? ["…"] : [])];
  return plainLine(`${name}: not affected by this pull request (it watches ${shown.join(", ")})`);
}

/** The same as Markdown for a job summary. */
export function unaffectedMarkdown({ name, file, paths }: Unaffected): string {
  const shown = paths.slice(0, MOST).map((path) => `- ${inlineCode(path)}`);
  if (paths.length > MOST) shown.push(`- and ${paths.length - MOST} more`);
  return [
    `## ✅ ${markdownText(name, 200)}: not affected by this pull request`,
    `No case was run, because none of these files is changed, and nothing that ${inlineCode(file)} is made of:`,
    shown.join("\n"),
  ].join("\n\n");
}
