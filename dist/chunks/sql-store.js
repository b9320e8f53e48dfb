import { $n as ConnectionFailure } from "./base.js";
import { n as failureError, t as KeptConnection } from "./kept-connection.js";
// src/ledger/sql-store.ts
/** The ledger in one table of a database. It is made at the first write; until then the ledger is empty. */
var SqlStore = class {
	#server;
	#connection;
	#statements;
	#newVersion;
	constructor(server, open, statements, host) {
		this.#server = server;
		this.#connection = new KeptConnection(server, open, host);
		this.#statements = statements;
		this.#newVersion = () => host.random.uuid();
	}
	async pages(book) {
		return (await this.#rows(this.#statements.pages, [book])).map(({ page }) => page);
	}
	async read(book, page) {
		const [row] = await this.#rows(this.#statements.read, [book, page]);
		return row && {
			text: row["text"],
			version: row["version"]
		};
	}
	async write(book, page, text, version) {
		const next = this.#newVersion();
		return this.#connection.use(async (sql, again) => {
			const written = version === void 0 ? await this.#insert(sql, [
				book,
				page,
				next,
				text
			]) : await affected(sql, this.#statements.update, [
				next,
				text,
				book,
				page,
				version
			]);
			if (written || !again) return written;
			const { rows } = await sql.query(this.#statements.read, [book, page]);
			return rows[0]?.["version"] === next;
		});
	}
	async books() {
		return (await this.#rows(this.#statements.books, [])).map(({ book }) => book);
	}
	async prune(book, before) {
		await this.#rows(this.#statements.prune, [book, before]);
	}
	close() {
		return this.#connection.close();
	}
	/** What a statement finds; nothing while there is no table. */
	#rows(statement, values) {
		return this.#connection.use(async (sql) => {
			try {
				return (await sql.query(statement, values)).rows;
			} catch (error) {
				if (isFailure(error, "table-missing")) return [];
				throw error;
			}
		});
	}
	async #insert(sql, values) {
		const insert = () => affected(sql, this.#statements.insert, values);
		try {
			return await insert();
		} catch (error) {
			if (isFailure(error, "duplicate")) return false;
			if (!isFailure(error, "table-missing")) throw error;
		}
		await this.#create(sql);
		return insert().catch((error) => {
			if (isFailure(error, "duplicate")) return false;
			throw error;
		});
	}
	async #create(sql) {
		try {
			await sql.query(this.#statements.create);
		} catch (error) {
			if (isFailure(error, "permission")) {
				const hint = `have this run once by somebody who may, and let the user select, insert, update and delete there: ${this.#statements.create}`;
				throw failureError(error, this.#server, hint);
			}
			if (!isFailure(error, "duplicate")) throw error;
		}
	}
};
async function affected(sql, statement, values) {
	return (await sql.query(statement, values)).affected === 1;
}
function isFailure(error, reason) {
	return error instanceof ConnectionFailure && error.reason === reason;
}
export { SqlStore as t };
