import { i as __toESM } from "./rolldown-runtime.js";
import { $n as ConnectionFailure, Qn as CONNECT_TIMEOUT, Zn as readServer, er as socketFailure } from "./base.js";
import { t as SqlStore } from "./sql-store.js";
import { isIP } from "node:net";
// src/host/connection/mysql.ts
/** By the server's error number (MySQL's and MariaDB's error references). */
const REASONS = {
	1040: "busy",
	1203: "busy",
	1205: "busy",
	1213: "busy",
	1053: "busy",
	1290: "busy",
	1836: "busy",
	1047: "busy",
	1927: "unreachable",
	3159: "tls",
	1045: "login",
	1698: "login",
	1251: "login",
	1129: "login",
	1130: "login",
	1049: "database-unknown",
	1044: "permission",
	1142: "permission",
	1143: "permission",
	1227: "permission",
	1370: "permission",
	1146: "table-missing",
	1050: "duplicate",
	1062: "duplicate"
};
/**
* Opens a connection.
* @throws ConnectionFailure
*/
async function openMysql(server) {
	if (server.tls !== void 0 && isIP(server.host)) throw new ConnectionFailure("tls", "the certificate can only be compared with a host name, not with an IP address");
	const { createConnection } = await import("./promise.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const connection = await createConnection({
		host: server.host,
		port: server.port,
		database: server.database,
		...server.user === void 0 ? {} : { user: server.user },
		...server.password === void 0 ? {} : { password: server.password },
		...server.tls && { ssl: {
			rejectUnauthorized: true,
			verifyIdentity: true,
			...server.tls.authorities === void 0 ? {} : { ca: server.tls.authorities }
		} },
		charset: "utf8mb4_bin",
		connectTimeout: CONNECT_TIMEOUT,
		enableKeepAlive: true
	}).catch((error) => {
		throw mysqlFailure(error);
	});
	connection.on("error", () => void 0);
	const opened = {
		query: async (statement, values = []) => {
			try {
				const [result] = await connection.execute(statement, [...values]);
				return Array.isArray(result) ? {
					rows: result,
					affected: 0
				} : {
					rows: [],
					affected: result.affectedRows
				};
			} catch (error) {
				throw mysqlFailure(error);
			}
		},
		close: () => connection.end(),
		destroy: () => connection.destroy()
	};
	try {
		await opened.query("SET SESSION sql_mode = 'STRICT_ALL_TABLES', SESSION autocommit = 1");
	} catch (error) {
		connection.destroy();
		throw error;
	}
	return opened;
}
function mysqlFailure(error) {
	const { errno, message, code, syscall } = error;
	if (errno !== void 0 && errno >= 1e3) return new ConnectionFailure(REASONS[errno] ?? "other", message);
	if (code === "AUTH_SWITCH_PLUGIN_ERROR") return new ConnectionFailure("login", message);
	if (code === "HANDSHAKE_NO_SSL_SUPPORT" || code === "HANDSHAKE_SSL_ERROR" && !syscall) return new ConnectionFailure("tls", message);
	return socketFailure(error) ?? new ConnectionFailure("unreachable", message);
}
// src/ledger/mysql-store.ts
/** The ledger in a table of MySQL or MariaDB. */
async function openMysqlStore(ledger) {
	const server = await readServer(ledger.address, ledger.host);
	ledger.onPassword(server.password);
	return new SqlStore(server, () => openMysql(server), statementsFor(`\`${ledger.name}\``), ledger.host);
}
/** The collation utf8mb4_bin compares code points, so that names differing only in case are two. */
function statementsFor(table) {
	return {
		create: `CREATE TABLE IF NOT EXISTS ${table} (book VARCHAR(255) NOT NULL, page VARCHAR(64) NOT NULL, version VARCHAR(64) NOT NULL, text MEDIUMTEXT NOT NULL, PRIMARY KEY (book, page)) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`,
		pages: `SELECT page FROM ${table} WHERE book = ? ORDER BY page`,
		read: `SELECT version, text FROM ${table} WHERE book = ? AND page = ?`,
		insert: `INSERT INTO ${table} (book, page, version, text) VALUES (?, ?, ?, ?)`,
		update: `UPDATE ${table} SET version = ?, text = ? WHERE book = ? AND page = ? AND version = ?`,
		books: `SELECT DISTINCT book FROM ${table} ORDER BY book`,
		prune: `DELETE FROM ${table} WHERE book = ? AND page < ?`
	};
}
export { openMysqlStore };
