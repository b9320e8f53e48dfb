import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
// src/host/make-folder.ts
/** Makes a folder and those on its way; one that is there is made already. Not by `recursive: true`, which never ends where the system says of a
* folder in one that exists that it does not (`/proc`). Rejects with the system's error. */
async function makeFolder(path) {
	const parent = dirname(path);
	if (parent === path || await isMade(path)) return;
	await makeFolder(parent);
	if (!await isMade(path)) await mkdir(path);
}
/** Whether the folder is there now; false: the one that it would be in is not. */
async function isMade(path) {
	try {
		await mkdir(path);
		return true;
	} catch (error) {
		const { code } = error;
		if (code === "EEXIST") return true;
		if (code === "ENOENT") return false;
		throw error;
	}
}
export { makeFolder as t };
