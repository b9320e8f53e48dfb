import { r as __toESM } from "./rolldown-runtime.js";
import { B as kindOfFile, O as require_picomatch, V as ownFiles } from "./read-plan-schedule.js";
import { t as nearest } from "./nearest.js";
import { n as RotaError } from "./exit-code.js";
import { dirname, relative, resolve } from "node:path";
// src/commands/find-root.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
/** The repository's root for a folder: the nearest one upwards that holds rota.yaml or .git, else the folder itself. */
async function findRoot(files, folder) {
	for (let at = folder;; at = dirname(at)) {
		for (const mark of [
			"rota.yaml",
			"rota.yml",
			".git"
		]) if (await files.exists(`${at}/${mark}`) !== void 0) return at;
		if (dirname(at) === at) return folder;
	}
}
// src/commands/find-targets.ts
/** Finds what words on the command line mean: files, folders (all Rota files in them) or patterns, relative to the working folder;
* without words all files of the repository.
* @throws RotaError (exit code 2) for a word that means nothing. */
async function findTargets(host, words, kinds) {
	const [first] = words;
	const start = first === void 0 ? host.workingFolder : await existingFolder(host, resolve(host.workingFolder, first.replace(/[*?[{].*$/, "")));
	const root = await findRoot(host.files, start);
	let listing;
	const all = async () => {
		listing ??= host.files.list(root);
		return ownFiles(await listing).filter((file) => kinds.includes(kindOfFile(file)));
	};
	if (words.length === 0) return {
		root,
		files: await all()
	};
	const files = /* @__PURE__ */ new Set();
	for (const word of words) {
		const path = relative(root, resolve(host.workingFolder, word)).replaceAll("\\", "/");
		if (path.startsWith("..")) throw usage("target-outside", `${word} is outside the repository at ${root}`, "run rota in the repository of the file");
		const kind = await host.files.exists(resolve(root, path));
		if (kind === "file") files.add(checkedKind(path, word, kinds));
		else if (kind === "folder") for (const file of await inside(path, word, all)) files.add(file);
		else if (/[*?[{]/.test(word)) for (const file of await matching(path, word, all)) files.add(file);
		else throw missing(word, path, await all());
	}
	return {
		root,
		files: [...files]
	};
}
function checkedKind(path, word, kinds) {
	const kind = kindOfFile(path);
	if (kind !== void 0 && kinds.includes(kind)) return path;
	throw usage("target-kind", `${word} is not one of ${kinds.map((one) => one === "project" ? "rota.yaml" : `*.${one}.yaml`).join(", ")}`, "Rota knows its files by their suffix");
}
async function inside(path, word, all) {
	const found = (await all()).filter((file) => path === "" || file.startsWith(`${path}/`));
	if (found.length === 0) throw usage("target-empty", `the folder ${word} holds no plan or suite`, "plans end in .plan.yaml, suites in .suite.yaml; a folder with a rota.yaml of its own is a project by itself: name that");
	return found;
}
async function matching(path, word, all) {
	const matches = (0, import_picomatch.default)(path);
	const found = (await all()).filter((file) => matches(file));
	if (found.length === 0) throw usage("target-empty", `no file matches ${word}`, "plans end in .plan.yaml, suites in .suite.yaml; put patterns in quotes");
	return found;
}
function missing(word, path, all) {
	const close = nearest(path, all);
	return usage("target-missing", `there is no file ${word}`, close === void 0 ? `this repository has ${all.slice(0, 10).join(", ") || "no plans or suites; rota init writes a first one"}` : `did you mean ${close}?`);
}
function usage(code, message, hint) {
	return new RotaError(code, message, {
		exitCode: 2,
		hint
	});
}
async function existingFolder(host, path) {
	let at = path;
	while (await host.files.exists(at) !== "folder" && dirname(at) !== at) at = dirname(at);
	return at;
}
export { findTargets as t };
