import { $n as GITHUB_NAMES, Sn as markdownText, rr as plainLine, xn as inlineCode } from "./base.js";
// src/commands/workflow-run.ts
/** What GitHub says about the workflow run we are in; on other machines a run of our own. The occurrence is the moment of the schedule
* that is run (UTC, RFC 3339), if it is run for one. */
function workflowRun({ environment, random }, occurrence = null) {
	const { GITHUB_RUN_ID: id, GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = environment;
	return {
		id: id ?? random.uuid(),
		attempt: Math.max(1, Number(environment["GITHUB_RUN_ATTEMPT"]) || 1),
		url: id !== void 0 && server !== void 0 && repository !== void 0 ? `${server}/${repository}/actions/runs/${id}` : null,
		event: environment["GITHUB_EVENT_NAME"] ?? null,
		ref: environment["GITHUB_REF"] ?? null,
		sha: environment["GITHUB_SHA"] ?? null,
		occurrence
	};
}
/** The context `github`; without a token. */
function githubContext({ environment }) {
	return Object.fromEntries(GITHUB_NAMES.map((name) => [name, environment[`GITHUB_${name.toUpperCase()}`] ?? null]));
}
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
export { workflowRun as i, unaffectedMarkdown as n, githubContext as r, unaffectedLine as t };
