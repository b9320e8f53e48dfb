import { a as patchOf, i as eachOf, o as sourceIn, t as findChanges } from "./find-changes.js";
import { $a as EXIT, Ca as paintFor, Ra as plural, Tt as hasErrors, ao as defuseWorkflowCommands, bi as diagnosticsText, io as RotaError, no as plainLine, pi as innerProjects } from "./base.js";
import { t as VENDORED } from "./vendor-action.js";
// src/commands/generate.ts
/** `rota generate`. */
const command = {
	summary: "Writes the workflow files that run the plans, and removes those of its own that no plan needs.",
	usage: "generate [OPTIONS]",
	details: "The files are .github/workflows/rota-*.yml. Only files that Rota wrote are changed or removed.\n--check and --dry-run print a patch to standard output.",
	options: {
		check: { description: "write nothing; exit with 1 if a file is not what the plans say" },
		"dry-run": { description: "write nothing; show what would change" }
	},
	words: 0,
	async run(given, host) {
		const { terminal } = host;
		const found = await findChanges(host);
		terminal.tell(diagnosticsText(found.diagnostics, found.sourceOf, paintFor(terminal.colours)));
		if (hasErrors(found.diagnostics)) return EXIT.invalid;
		await warnOfFolder(host, found.root);
		await tellLeftOut(host, found.root);
		if (given.has("check") || given.has("dry-run")) {
			terminal.print(defuseWorkflowCommands(patchOf(found.changes)));
			if (given.has("check")) {
				terminal.tell(checkText(found));
				return found.changes.length > 0 ? EXIT.failed : EXIT.passed;
			}
		} else await writeChanges(host, found);
		terminal.tell(changesText(found, given.has("dry-run")));
		return EXIT.passed;
	}
};
/** Does what is to be done to the files.
* @throws RotaError (exit code 2) for a file that cannot be written or removed. */
async function writeChanges({ files }, { root, changes }) {
	await eachOf(changes, async ({ path, after }) => {
		try {
			if (after === null) await files.remove(`${root}/${path}`);
			else await files.write(`${root}/${path}`, after);
		} catch (cause) {
			const did = after === null ? "removed" : "written";
			const folder = await files.exists(`${root}/${path}`) === "folder";
			const why = folder ? "there is a folder of that name" : cause.message;
			throw new RotaError("generate-write", `${path} could not be ${did}: ${why}`, {
				exitCode: 2,
				hint: folder ? "rename or remove it" : "check that you may write there",
				cause
			});
		}
	});
}
/** In a sentence, whether the files are what the plans say. */
function checkText({ changes, files }) {
	if (changes.length === 0) return `${plural(files, "workflow file")}, all of them what the plans say\n`;
	const lines = changes.map((change) => `  ${stateOf(change)}  ${plainLine(change.path)}${sourceText(change)}\n`);
	return `${plural(changes.length, "workflow file")} not what the plans say: run rota generate and commit\n${lines.join("")}`;
}
function changesText({ changes, files, costs }, dry) {
	const lines = changes.map((change) => `  ${dry ? "would be " : ""}${doneTo(change)}  ${plainLine(change.path)}\n`);
	const unchanged = files - changes.filter(({ after }) => after !== null).length;
	const [used, other] = costs();
	const cost = used === void 0 || other === void 0 || used.minutes + other.minutes === 0 ? "" : `\nabout ${plural(used.minutes, "job minute")} a month; with pack: ${other.pack} about ${group(other.minutes)}\n`;
	return `${lines.join("")}${plural(files, "workflow file")}${unchanged === files ? ", all of them as they were" : ""}\n${cost}`;
}
function group(number) {
	return String(number).replace(/\B(?=(\d{3})+$)/g, ",");
}
function stateOf({ before, after }) {
	return before === null ? "missing" : after === null ? "needless" : "stale";
}
function doneTo({ before, after }) {
	return after === null ? "removed" : before === null ? "written" : "changed";
}
/** The plan a file is made from, as its first line says. */
function sourceText({ before, after }) {
	const source = sourceIn(after ?? before ?? "");
	return source === void 0 ? "" : `  (${plainLine(source)})`;
}
/** GitHub reads workflows only from the repository's own root. */
async function warnOfFolder({ files, terminal }, root) {
	if (await files.exists(`${root}/.git`) !== void 0) return;
	for (let folder = root; folder.includes("/");) {
		folder = folder.slice(0, folder.lastIndexOf("/"));
		if (await files.exists(`${folder}/.git`) === void 0) continue;
		terminal.tell(`warning: ${plainLine(root)} is not the root of its repository, so GitHub will not see the workflows in it: for GitHub to run its plans, move rota.yaml to ${plainLine(folder || "/")} and run rota generate there\n`);
		return;
	}
}
/** How many folders are named. */
const NAMED = 10;
/** Whoever takes them for part of this project would look in vain for their workflows. */
async function tellLeftOut({ files, terminal }, root) {
	const folders = innerProjects(await files.list(root)).filter((folder) => !folder.startsWith(`${VENDORED}/`));
	if (folders.length === 0) return;
	const named = folders.slice(0, NAMED).map(plainLine).join(", ");
	const more = folders.length > NAMED ? ` and ${folders.length - NAMED} more` : "";
	terminal.tell(`left out, because a rota.yaml of its own makes a folder a project by itself: ${named}${more}\n`);
}
export { command as n, checkText as t };
