// src/ledger/memory-store.ts
/** A ledger that lives as long as the process. */
function memoryStore() {
	const books = /* @__PURE__ */ new Map();
	let versions = 0;
	return {
		pages: async (book) => [...books.get(book)?.keys() ?? []].sort(),
		read: async (book, page) => {
			const found = books.get(book)?.get(page);
			return found && {
				text: found.text,
				version: String(found.version)
			};
		},
		write: async (book, page, text, version) => {
			const pages = books.get(book) ?? /* @__PURE__ */ new Map();
			const current = pages.get(page)?.version;
			if ((current === void 0 ? void 0 : String(current)) !== version) return false;
			versions++;
			pages.set(page, {
				text,
				version: versions
			});
			books.set(book, pages);
			return true;
		},
		books: async () => [...books.keys()].sort(),
		prune: async (book, before) => {
			const pages = books.get(book);
			for (const page of pages?.keys() ?? []) if (page < before) pages?.delete(page);
		},
		close: async () => {}
	};
}
export { memoryStore };
