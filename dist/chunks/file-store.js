import { io as RotaError } from "./base.js";
// src/ledger/file-store.ts
/** How often a page that others keep replacing is looked for again. */
const MOST_LOOKS = 50;
/** How many versions before the newest one stay. */
const KEPT = 8;
const VERSIONED = /^(\d{4}-\d\d-\d\d)\.(?:([1-9]\d*)\.jsonl|tidied)$/;
/**
* A ledger in a folder, safe with many processes at once and with `kill -9` at any point: there is no lock that a dead process could
* hold. Each version of a page is a file of its own, `checkout/2026-11-22.7.jsonl`, that is complete when its name appears, and only
* one process can give it that name. The highest number counts. Old versions are removed, the lowest first, and `2026-11-22.tidied`
* says so before; so who gave a page a number while the one before it was there was the first to do so, however long it slept.
*/
function fileStore(folder) {
	const versionsOf = async (book) => {
		const found = /* @__PURE__ */ new Map();
		for (const name of await folder.names(book)) {
			const [, page, version] = VERSIONED.exec(name) ?? [];
			if (page === void 0) continue;
			const versions = found.get(page) ?? {
				numbers: [],
				isTidied: false
			};
			found.set(page, versions);
			if (version === void 0) versions.isTidied = true;
			else versions.numbers.push(Number(version));
		}
		for (const { numbers } of found.values()) numbers.sort((a, b) => a - b);
		return found;
	};
	const versionsOfPage = async (book, page) => (await versionsOf(book)).get(page) ?? {
		numbers: [],
		isTidied: false
	};
	/** Removes old versions of the page that was written; of the others too when it is new, as they are hardly written any more. */
	const tidy = async (book, page, newest) => {
		for (const [name, { numbers, isTidied }] of await versionsOf(book)) {
			if (name !== page && newest > 1) continue;
			const keep = name === page ? newest - KEPT : numbers.at(-1) ?? 0;
			const old = numbers.filter((number) => number < keep);
			if (old.length > 0 && !isTidied) await folder.create(`${book}/${name}.tidied`, "");
			for (const number of old) await folder.remove(pathOf(book, name, number));
		}
		if (newest === 1) await folder.sweep(book);
	};
	const read = async (book, page) => {
		for (let look = 0; look < MOST_LOOKS; look++) {
			const version = (await versionsOfPage(book, page)).numbers.at(-1);
			if (version === void 0) return void 0;
			const text = await folder.read(pathOf(book, page, version));
			if (text !== void 0) return {
				text,
				version: String(version)
			};
		}
		throw new RotaError("ledger-busy", `others wrote to the ledger of ${book} all the time`, { hint: "see whether something keeps writing to it; the next run tries again" });
	};
	const write = async (book, page, text, version) => {
		const known = version === void 0 ? 0 : Number(version);
		if (((await versionsOfPage(book, page)).numbers.at(-1) ?? 0) !== known) return false;
		const mine = known + 1;
		if (!await folder.create(pathOf(book, page, mine), text)) return false;
		const { numbers, isTidied } = await versionsOfPage(book, page);
		const isNewest = numbers.at(-1) === mine;
		if (isNewest) await tidy(book, page, mine);
		if (isNewest || !isTidied || numbers.includes(known)) return true;
		await folder.remove(pathOf(book, page, mine));
		return false;
	};
	const told = async (book, work) => {
		try {
			return await work();
		} catch (error) {
			throw error.syscall === void 0 ? error : folderError(book, error);
		}
	};
	return {
		pages: (book) => told(book, async () => {
			return [...await versionsOf(book)].filter(([, { numbers }]) => numbers.length > 0).map(([page]) => page).sort();
		}),
		read: (book, page) => told(book, () => read(book, page)),
		write: (book, page, text, version) => told(book, () => write(book, page, text, version)),
		books: () => told("", async () => [...await folder.folders()].sort()),
		prune: (book, before) => told(book, async () => {
			for (const [page, { numbers }] of await versionsOf(book)) {
				if (page >= before) continue;
				for (const number of numbers) await folder.remove(pathOf(book, page, number));
				await folder.remove(`${book}/${page}.tidied`);
			}
		}),
		close: async () => {}
	};
}
function pathOf(book, page, version) {
	return `${book}/${page}.${version}.jsonl`;
}
function folderError(book, error) {
	const { code, message } = error;
	const where = book === "" ? "the ledger's folder" : `the ledger's folder of ${book}`;
	const [what, hint] = reasons[code ?? ""] ?? [message, "see whether the folder can be read and written"];
	return new RotaError("ledger-folder", `${where} could not be used: ${what}`, {
		hint,
		cause: error
	});
}
const unlinkable = ["its file system knows no hard links", "put the ledger on another file system"];
const reasons = {
	EACCES: ["we may not write there", "give this user the right to, or choose another folder"],
	EPERM: unlinkable,
	ENOENT: ["no folder can be made there", "choose another folder"],
	EROFS: ["it is read-only", "choose a folder that can be written"],
	ENOSPC: ["the disk is full", "make room; nothing of the ledger was lost"],
	EDQUOT: ["the disk quota is used up", "make room; nothing of the ledger was lost"],
	ENOTDIR: ["a file is in its place", "move the file away, or choose another folder"],
	ENOTSUP: unlinkable,
	EOPNOTSUPP: unlinkable
};
export { fileStore };
