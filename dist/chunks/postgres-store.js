import { $n as ConnectionFailure, Qn as CONNECT_TIMEOUT, Zn as readServer, er as socketFailure } from "./base.js";
import { t as SqlStore } from "./sql-store.js";
import { Socket } from "node:net";
// src/host/connection/postgres.ts
/** By SQLSTATE (PostgreSQL's appendix A), the longest beginning first. */
const REASONS = [
	["28", "login"],
	["3D000", "database-unknown"],
	["42501", "permission"],
	["42P01", "table-missing"],
	["42P07", "duplicate"],
	["42710", "duplicate"],
	["23505", "duplicate"],
	["08", "unreachable"],
	["40", "busy"],
	["53", "busy"],
	["55P03", "busy"],
	["57P", "busy"],
	["25006", "busy"]
];
/**
* Opens a connection.
* @throws ConnectionFailure
*/
async function openPostgres(server) {
	const { Client } = await import("./esm.js");
	const { tls } = server;
	const socket = new Socket();
	const client = new Client({
		host: server.host,
		port: server.port,
		database: server.database,
		user: server.user,
		password: server.password,
		ssl: tls === void 0 ? false : tls.authorities === void 0 ? {} : { ca: tls.authorities },
		enableChannelBinding: tls !== void 0,
		stream: () => socket,
		connectionTimeoutMillis: CONNECT_TIMEOUT,
		keepAlive: true,
		application_name: "rota"
	});
	client.on("error", () => void 0);
	try {
		await client.connect();
	} catch (error) {
		socket.destroy();
		throw postgresFailure(error);
	}
	let before = Promise.resolve();
	return {
		query: async (statement, values = []) => {
			const query = before.then(() => client.query(statement, [...values]));
			before = query.catch(() => void 0);
			try {
				const { rows, rowCount } = await query;
				return {
					rows,
					affected: rowCount ?? 0
				};
			} catch (error) {
				throw postgresFailure(error);
			}
		},
		close: () => client.end(),
		destroy: () => socket.destroy()
	};
}
function postgresFailure(error) {
	const { code, message, severity } = error;
	if (severity === void 0 || code === void 0) {
		if (/SSL connection/.test(message)) return new ConnectionFailure("tls", message);
		if (/password must be a|SASL|SCRAM/.test(message)) return new ConnectionFailure("login", message);
		return socketFailure(error) ?? new ConnectionFailure("unreachable", message);
	}
	const known = REASONS.find(([beginning]) => code.startsWith(beginning));
	return new ConnectionFailure(known?.[1] ?? "other", message);
}
// src/ledger/postgres-store.ts
/** The ledger in a table of PostgreSQL, or of what speaks its protocol. */
async function openPostgresStore(ledger) {
	const server = await readServer(ledger.address, ledger.host);
	ledger.onPassword(server.password);
	return new SqlStore(server, () => openPostgres(server), statementsFor(`"${ledger.name}"`), ledger.host);
}
/** The collation "C" compares bytes, whatever the database's language. */
function statementsFor(table) {
	return {
		create: `CREATE TABLE IF NOT EXISTS ${table} (book text COLLATE "C" NOT NULL, page text COLLATE "C" NOT NULL, version text NOT NULL, text text NOT NULL, PRIMARY KEY (book, page))`,
		pages: `SELECT page FROM ${table} WHERE book = $1 ORDER BY page`,
		read: `SELECT version, text FROM ${table} WHERE book = $1 AND page = $2`,
		insert: `INSERT INTO ${table} (book, page, version, text) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
		update: `UPDATE ${table} SET version = $1, text = $2 WHERE book = $3 AND page = $4 AND version = $5`,
		books: `SELECT DISTINCT book FROM ${table} ORDER BY book`,
		prune: `DELETE FROM ${table} WHERE book = $1 AND page < $2`
	};
}
export { openPostgresStore };
