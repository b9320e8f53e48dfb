import { $n as ConnectionFailure, Jn as openMongodb, Yn as readMongodbServer } from "./base.js";
import { t as KeptConnection } from "./kept-connection.js";
// src/ledger/mongodb-store.ts
/** Between the parts of an `_id`: in no name of a book or a page, and below all that is. */
const BETWEEN = "\n";
const AFTER_BETWEEN = "\v";
/** How many versions a document knows before its own. Only those count that come while a writer looks at what it wrote. */
const REMEMBERED = 50;
const DIGITS = 10;
/**
* The ledger in a collection of MongoDB. A document is one version of a page, its `_id` the book, the page and a number; the highest
* number counts, and the lower ones are removed. Only that no two documents have one `_id` is relied upon, because this holds for
* everything that speaks MongoDB's protocol; that an update still finds what its filter found does not (FerretDB 1 loses updates).
*/
async function openMongodbStore(ledger) {
	const { address, name, host, onPassword } = ledger;
	const server = await readMongodbServer(address, host);
	onPassword(server.password);
	return new MongodbStore(new KeptConnection(server, () => openMongodb(server), host), name, () => host.random.uuid());
}
var MongodbStore = class {
	#connection;
	#collection;
	#newVersion;
	constructor(connection, collection, newVersion) {
		this.#connection = connection;
		this.#collection = collection;
		this.#newVersion = newVersion;
	}
	async pages(book) {
		const found = await this.#connection.use((mongodb) => mongodb.find(this.#collection, { _id: below(book) }, ["_id"], { from: "first" }));
		return [...new Set(found.map(({ _id }) => _id.split(BETWEEN)[1]))];
	}
	async read(book, page) {
		const filter = { _id: below(book, page) };
		const [found] = await this.#connection.use((mongodb) => mongodb.find(this.#collection, filter, ["version", "text"], {
			from: "last",
			limit: 1
		}));
		return found && {
			text: found["text"],
			version: found["version"]
		};
	}
	async write(book, page, text, version) {
		const next = this.#newVersion();
		return this.#connection.use(async (mongodb, again) => {
			const newest = await this.#newest(mongodb, book, page);
			if (again && knows(newest, next)) return true;
			if (newest?.version !== version) return false;
			const number = (newest?.number ?? 0) + 1;
			const _id = [
				book,
				page,
				String(number).padStart(DIGITS, "0")
			].join(BETWEEN);
			const after = newest === void 0 ? [] : [newest.version, ...newest.after].slice(0, REMEMBERED);
			if (!await this.#insert(mongodb, {
				_id,
				version: next,
				after,
				text
			}) && !again) return false;
			if (knows(await this.#newest(mongodb, book, page), next)) {
				await mongodb.remove(this.#collection, { _id: {
					...below(book, page),
					$lt: _id
				} });
				return true;
			}
			await mongodb.remove(this.#collection, {
				_id,
				version: next
			});
			return false;
		});
	}
	async books() {
		return this.#connection.use(async (mongodb) => {
			const books = [];
			for (let from = "";;) {
				const filter = { _id: { $gte: from } };
				const [found] = await mongodb.find(this.#collection, filter, ["_id"], {
					from: "first",
					limit: 1
				});
				if (found === void 0) return books;
				const [book = ""] = found["_id"].split(BETWEEN);
				books.push(book);
				from = book + AFTER_BETWEEN;
			}
		});
	}
	async prune(book, before) {
		const filter = { _id: {
			...below(book),
			$lt: book + BETWEEN + before
		} };
		await this.#connection.use((mongodb) => mongodb.remove(this.#collection, filter));
	}
	close() {
		return this.#connection.close();
	}
	async #newest(mongodb, book, page) {
		const filter = { _id: below(book, page) };
		const [found] = await mongodb.find(this.#collection, filter, [
			"_id",
			"version",
			"after"
		], {
			from: "last",
			limit: 1
		});
		return found && {
			number: Number(found["_id"].slice(-10)),
			version: found["version"],
			after: found["after"]
		};
	}
	/** False: there is one with this `_id`. */
	async #insert(mongodb, document) {
		try {
			await mongodb.insert(this.#collection, document);
			return true;
		} catch (error) {
			if (error instanceof ConnectionFailure && error.reason === "duplicate") return false;
			throw error;
		}
	}
};
/** What begins with these names, and goes on. */
function below(...names) {
	const start = names.join(BETWEEN);
	return {
		$gte: start + BETWEEN,
		$lt: start + AFTER_BETWEEN
	};
}
/** Whether a version is this one, or was built on it. */
function knows(revision, version) {
	return revision !== void 0 && (revision.version === version || revision.after.includes(version));
}
export { openMongodbStore };
