import { i as __toESM } from "./rolldown-runtime.js";
import { Zr as require_picomatch, _n as isName, gn as isMoment, io as RotaError, no as plainLine } from "./base.js";
import { t as readResult } from "./read-result.js";
import { relative, resolve } from "node:path";
// src/commands/results/read-results.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
const FILE = "result.json";
/** Bytes of a result; more than any plan has. */
const LARGEST = 268435456;
/** Reads the results that words on the command line mean: files, folders (every result.json in them) or patterns.
* @throws RotaError (exit code 2) when there are none, or one of them is no result. */
async function readResults(host, verb, words) {
	if (words.length === 0) throw usage(`${verb} needs a result`, `name a ${FILE}, or a folder that has some, such as rota-report`);
	const paths = /* @__PURE__ */ new Set();
	for (const word of words) for (const path of await pathsOf(host, word)) paths.add(path);
	const found = [];
	for (const path of paths) {
		const file = relative(host.workingFolder, path).replaceAll("\\", "/");
		found.push({
			file,
			result: await resultIn(host, path, file)
		});
	}
	return found;
}
async function pathsOf({ files, workingFolder }, word) {
	const path = resolve(workingFolder, word);
	const kind = await files.exists(path);
	if (kind === "file") return [path];
	const isPattern = kind === void 0 && /[*?[{]/.test(word);
	if (kind === void 0 && !isPattern) throw usage(`there is no file ${word}`, "rota run writes its result into rota-report, or where --out says");
	const folder = isPattern ? resolve(workingFolder, word.replace(/[^/\\]*[*?[{].*$/, "")) : path;
	const all = await files.exists(folder) === "folder" ? await files.list(folder) : [];
	const matches = isPattern ? (0, import_picomatch.default)(path.replaceAll("\\", "/")) : void 0;
	const chosen = all.map((file) => resolve(folder, file)).filter((file) => matches?.(file.replaceAll("\\", "/")) ?? file.replaceAll("\\", "/").endsWith(`/${FILE}`));
	if (chosen.length > 0) return chosen;
	throw usage(isPattern ? `no file matches ${word}` : `the folder ${word} holds no ${FILE}`, isPattern ? "put patterns in quotes, and name files called result.json" : "name the folder that rota run wrote its reports into");
}
async function resultIn({ files }, path, file) {
	try {
		const bytes = await files.read(path);
		if (bytes.length > LARGEST) throw new Error(`it has more than ${LARGEST} bytes`);
		return placeable(readResult(bytes));
	} catch (cause) {
		throw usage(`${file} is no result of Rota: ${plainLine(cause.message)}`, "name a result.json that this version of Rota can read", cause);
	}
}
/** What its folders are called by must lead nowhere else: a result may come from anybody.
* @throws Error */
function placeable(result) {
	const { plan, run } = result;
	if (!isName(plan.id)) throw new Error("it is of no plan that there can be");
	if (run.occurrence !== null && !isMoment(run.occurrence)) throw new Error("it is for no moment that there can be");
	return result;
}
function usage(message, hint, cause) {
	return new RotaError("usage", message, {
		exitCode: 2,
		hint,
		cause
	});
}
export { readResults as t };
