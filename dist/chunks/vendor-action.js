import { t as installedFile } from "./installed-file.js";
import { t as version } from "./version.js";
import { io as RotaError } from "./base.js";
import { resolve } from "node:path";
// src/commands/setup/vendor-action.ts
/** Where the copy is, from the repository's root. */
const VENDORED = ".github/rota";
const MANIFEST = "vendored.json";
/** What the action reads of an installed Rota: its code, and what its commands `demo` and `schema` show. */
const FOLDERS = [
	"dist",
	"schemas",
	"examples/shop"
];
const FILES = ["action.yml", "LICENSE"];
/** Copies the installed Rota into a repository, as an action that its workflows can use, or brings the copy there up to date.
* @throws RotaError (exit code 2) when files that are not ours are in its way, or it cannot be written. */
async function vendorAction(files, root) {
	const folder = resolve(root, VENDORED);
	if (installedFile(".") === folder) throw usage(`this Rota is the copy in ${VENDORED} itself`, "run the Rota whose copy it is to be: npx rota init --vendor");
	const wanted = await ours(files);
	const known = await manifestOf(files, folder);
	const there = await files.exists(folder) === "folder" ? await files.list(folder) : [];
	const old = /* @__PURE__ */ new Map();
	for (const path of there) if (wanted.has(path)) old.set(path, await files.read(resolve(folder, path)));
	const changed = [...wanted].filter(([path, content]) => !same(old.get(path), content));
	const inTheWay = changed.filter(([path]) => old.has(path) && !known.includes(path));
	if (inTheWay.length > 0) throw usage(`${inTheWay.map(([path]) => `${VENDORED}/${path}`).join(", ")} would be overwritten, and is not Rota's`, `move it away, or, if it is an old copy, delete ${VENDORED}`);
	const removed = there.filter((path) => known.includes(path) && !wanted.has(path));
	if (changed.length + removed.length > 0 || known.length !== wanted.size) try {
		await files.write(resolve(folder, MANIFEST), manifestText([...known, ...wanted.keys()]));
		for (const [path, content] of changed) await files.write(resolve(folder, path), content);
		for (const path of removed) await files.remove(resolve(folder, path));
		await files.write(resolve(folder, MANIFEST), manifestText([...wanted.keys()]));
	} catch (cause) {
		throw new RotaError("init-write", `${VENDORED} could not be written: ${cause.message}`, {
			cause,
			exitCode: 2,
			hint: "check that you may write there"
		});
	}
	const left = there.filter((path) => path !== MANIFEST && !wanted.has(path) && !known.includes(path));
	return {
		written: changed.length,
		removed,
		left
	};
}
/** The files of the copy by path. */
async function ours(files) {
	const text = (content) => new TextEncoder().encode(content);
	const copy = /* @__PURE__ */ new Map([
		[".gitignore", text("!*\n")],
		[".gitattributes", text("* -text linguist-generated\n")],
		["package.json", text(`${JSON.stringify({
			name: "rota",
			version,
			private: true,
			type: "module"
		})}\n`)]
	]);
	for (const path of FILES) copy.set(path, await files.read(installedFile(path)));
	for (const folder of FOLDERS) for (const path of await files.list(installedFile(folder))) copy.set(`${folder}/${path}`, await files.read(installedFile(`${folder}/${path}`)));
	return copy;
}
/** The paths that a copy made before has. */
async function manifestOf(files, folder) {
	const path = resolve(folder, MANIFEST);
	if (await files.exists(path) !== "file") return [];
	const text = new TextDecoder().decode(await files.read(path));
	try {
		const { files: paths } = JSON.parse(text);
		if (Array.isArray(paths) && paths.every((one) => typeof one === "string")) return paths;
	} catch (cause) {
		throw unreadable(cause);
	}
	throw unreadable();
}
function unreadable(cause) {
	return new RotaError("vendor-manifest", `${VENDORED}/${MANIFEST} is not what rota init --vendor wrote`, {
		cause,
		exitCode: 2,
		hint: `delete ${VENDORED} and do it again`
	});
}
function manifestText(paths) {
	return `${JSON.stringify({
		note: "Written by rota init --vendor, which changes and removes only the files named here.",
		version,
		files: [...new Set(paths)].sort()
	}, null, 2)}\n`;
}
function same(old, content) {
	return old !== void 0 && Buffer.compare(old, content) === 0;
}
function usage(message, hint) {
	return new RotaError("usage", message, {
		exitCode: 2,
		hint
	});
}
export { vendorAction as n, VENDORED as t };
