import { aa as markdownText, ia as inlineCode, no as plainLine } from "./base.js";
// src/report/unaffected-text.ts
/** Patterns that are shown of one plan. */
const MOST = 20;
/** The same in a line for a person. */
function unaffectedLine({ name, paths }) {
	const shown = [...paths.slice(0, MOST), ...paths.length > MOST ? ["…"] : []];
	return plainLine(`${name}: not affected by this pull request (it watches ${shown.join(", ")})`);
}
/** The same as Markdown for a job summary. */
function unaffectedMarkdown({ name, file, paths }) {
	const shown = paths.slice(0, MOST).map((path) => `- ${inlineCode(path)}`);
	if (paths.length > MOST) shown.push(`- and ${paths.length - MOST} more`);
	return [
		`## ✅ ${markdownText(name, 200)}: not affected by this pull request`,
		`No case was run, because none of these files is changed, and nothing that ${inlineCode(file)} is made of:`,
		shown.join("\n")
	].join("\n\n");
}
export { unaffectedMarkdown as n, unaffectedLine as t };
