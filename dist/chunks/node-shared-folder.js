import { t as makeFolder } from "./make-folder.js";
import { randomBytes } from "node:crypto";
import { link, open, readFile, readdir, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
// src/host/node-shared-folder.ts
/** How old a file under way must be for its writer to count as dead, in milliseconds. */
const ABANDONED = 36e5;
const UNDER_WAY = /^\.[0-9a-f]{12}\.tmp$/;
/** A folder of this machine. Rejects with the system's error (`code` EACCES, ENOSPC, EROFS …). */
function nodeSharedFolder(root) {
	return {
		folders: async () => {
			return (await orUndefined(readdir(root, { withFileTypes: true })) ?? []).filter((entry) => entry.isDirectory()).map(({ name }) => name);
		},
		names: async (folder) => {
			return (await orUndefined(readdir(join(root, folder))) ?? []).filter((name) => !UNDER_WAY.test(name));
		},
		read: (path) => orUndefined(readFile(join(root, path), "utf8")),
		create: async (path, content) => {
			const target = join(root, path);
			await makeFolder(dirname(target));
			const beside = join(dirname(target), `.${randomBytes(6).toString("hex")}.tmp`);
			try {
				const file = await open(beside, "wx");
				try {
					await file.writeFile(content);
					await file.sync();
				} finally {
					await file.close();
				}
				await link(beside, target);
				return true;
			} catch (error) {
				if (error.code === "EEXIST") return false;
				throw error;
			} finally {
				await rm(beside, { force: true });
			}
		},
		remove: (path) => rm(join(root, path), { force: true }),
		sweep: async (folder) => {
			const names = await orUndefined(readdir(join(root, folder))) ?? [];
			for (const name of names.filter((one) => UNDER_WAY.test(one))) {
				const found = await orUndefined(stat(join(root, folder, name)));
				if (found !== void 0 && Date.now() - found.mtimeMs > ABANDONED) await rm(join(root, folder, name), { force: true });
			}
		}
	};
}
async function orUndefined(looking) {
	try {
		return await looking;
	} catch (error) {
		if (error.code === "ENOENT") return void 0;
		throw error;
	}
}
export { nodeSharedFolder };
