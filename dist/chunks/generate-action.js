import { a as patchOf, o as sourceIn, t as findChanges } from "./find-changes.js";
import { $a as EXIT, Ca as paintFor, Ra as plural, Tt as hasErrors, aa as markdownText, ao as defuseWorkflowCommands, bi as diagnosticsText, di as FILE_START, ia as inlineCode, io as RotaError, no as plainLine, ra as fenced } from "./base.js";
import { t as checkText } from "./generate2.js";
import { tmpdir } from "node:os";
// src/commands/action/drift-diagnostics.ts
/** Workflow files that are not what the plans say, as errors: at the plan that they are made from where it is a file, because whoever
* changed it looks there, else at the workflow. */
async function driftDiagnostics(files, root, changes) {
	const found = [];
	for (const change of changes) {
		const { path, before, after } = change;
		const source = sourceIn(after ?? before ?? "");
		const isFile = source !== void 0 && await files.exists(`${root}/${source}`) === "file";
		found.push({
			code: "workflow-drift",
			severity: "error",
			message: `${path} ${stateOf(change)}`,
			hint: "run rota generate and commit",
			file: isFile ? source : path,
			range: FILE_START
		});
	}
	return found;
}
function stateOf({ before, after }) {
	if (after === null) return "is of no plan any more";
	return before === null ? "is missing" : "is not what the plan says";
}
// src/commands/action/generate-action.ts
const ARTIFACT = "rota-workflows";
const PATCH = `${ARTIFACT}.patch`;
/** Characters of the patch that the job summary shows; it holds a mebibyte. */
const SHOWN = 6e4;
/**
* The action's command `generate`: with `check`, whether the workflow files are what the plans say; else the change as a commit or a
* pull request when there is a token that may change workflows, and as a patch with the command that applies it when there is none.
* A change that reached nobody is a problem of the outcome; the log and the job summary have the patch in any case.
* @throws RotaError (exit code 2) when files cannot be made, or not be committed on this event.
*/
async function generateAction(host, inputs, step, { mask, run }) {
	const { terminal } = host;
	const committing = await committingWith(host, inputs.check ? null : inputs.workflowToken, inputs.commit);
	const found = await findChanges(host);
	const { root, changes, diagnostics, sourceOf } = found;
	const outcome = {
		root,
		diagnostics,
		sourceOf,
		runs: [],
		problem: null,
		exitCode: EXIT.passed
	};
	terminal.tell(mask.mask(diagnosticsText(diagnostics, sourceOf, paintFor(terminal.colours))));
	if (hasErrors(diagnostics)) return {
		...outcome,
		exitCode: EXIT.invalid
	};
	const patch = mask.mask(patchOf(changes));
	terminal.print(defuseWorkflowCommands(patch));
	terminal.tell(checkText(found));
	if (changes.length === 0) {
		const summary = `## ✅ Rota: ${plural(found.files, "workflow file")}, all of them what the plans say\n`;
		return {
			...outcome,
			summary
		};
	}
	const behind = `${plural(changes.length, "workflow file")} not what the plans say`;
	const summary = (title, advice) => summaryOf(changes, patch, title, advice);
	if (inputs.check) return {
		...outcome,
		diagnostics: [...diagnostics, ...await driftDiagnostics(host.files, root, changes)],
		exitCode: EXIT.failed,
		summary: summary(`❌ Rota: ${behind}`, "Run `rota generate`, and commit what it writes."),
		reasons: [`${behind}: run rota generate and commit`]
	};
	const apply = `gh run download ${run.id ?? ""} -n ${artifactOf(run.attempt)} && git apply ${PATCH}`;
	try {
		if (committing !== null) {
			const { words, url } = await committing(changes);
			terminal.tell(mask.mask(`${plainLine(`${words} ${url}`)}\n`));
			const advice = `The change is ${markdownText(words)} ${linked(url)}.`;
			return {
				...outcome,
				summary: summary(`✅ Rota: ${behind}`, advice)
			};
		}
		await uploadPatch(host, artifactOf(run.attempt), patchOf(changes));
	} catch (error) {
		if (host.interrupted.aborted) return {
			...outcome,
			exitCode: EXIT.interrupted
		};
		if (!(error instanceof RotaError)) throw error;
		const advice = [...[error.message, ...error.hint === void 0 ? [] : [error.hint]].map((text) => markdownText(text, 1e3)), BY_HAND];
		return {
			...outcome,
			exitCode: error.exitCode,
			problem: error,
			summary: summary(`❌ Rota: ${behind}`, advice.join("\n\n"))
		};
	}
	terminal.tell(`to apply the change: ${apply}\n`);
	step.warn(`${behind}; to apply the change: ${apply}`);
	return {
		...outcome,
		summary: summary(`⚠️ Rota: ${behind}`, `Apply the change, and commit it:\n\n${fenced(apply, "sh")}`)
	};
}
const BY_HAND = "Run `rota generate`, or give the change below to `git apply`, and commit what comes of it.";
/** How changes are committed with a token; null without one.
* @throws RotaError (exit code 2) on an event that has no branch to commit to. */
async function committingWith(host, token, way) {
	if (token === null) return null;
	const { commitWorkflows, runningBranch } = await import("./commit-workflows.js");
	const base = runningBranch(host);
	return (changes) => commitWorkflows(host, changes, {
		base,
		token,
		way
	});
}
/** An artifact cannot be written twice, not even by a re-run; names of results end in a hyphen and a number. */
function artifactOf(attempt) {
	return attempt === 1 ? ARTIFACT : `${ARTIFACT}.${attempt}`;
}
/** Leaves the patch with the workflow run.
* @throws RotaError (exit code 3) when that cannot be done: then the change is nowhere. */
async function uploadPatch({ environment, files }, artifact, patch) {
	const folder = environment["RUNNER_TEMP"] || tmpdir();
	const path = `${folder}/${PATCH}`;
	try {
		const { uploadArtifact } = await import("./artifacts.js");
		await files.write(path, patch);
		await uploadArtifact(artifact, [path], folder);
	} catch (cause) {
		throw new RotaError("patch-upload", `the patch could not be uploaded: ${cause.message}`, {
			hint: "run rota generate and commit, or give the step a workflow-token",
			cause
		});
	}
}
function summaryOf(changes, patch, title, advice) {
	return `## ${title}\n\n${advice}\n\n${changes.map(({ path, after }) => `- ${inlineCode(path)}${after === null ? " (no longer needed)" : ""}`).join("\n")}\n\n${fenced(shortened(patch), "diff")}\n`;
}
/** An address that GitHub gave: a link only when it cannot be anything else. */
function linked(url) {
	return /^https?:\/\/[\w.:/-]+$/.test(url) ? `<${url}>` : markdownText(url);
}
function shortened(patch) {
	if (patch.length <= SHOWN) return patch;
	const lines = patch.slice(0, SHOWN).split("\n").slice(0, -1);
	const left = patch.split("\n").length - lines.length;
	return `${lines.join("\n")}\n… ${plural(left, "more line")}; the log has all of them`;
}
export { generateAction };
