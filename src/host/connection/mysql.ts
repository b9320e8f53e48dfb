import { isIP } from "node:net";
import { CONNECT_TIMEOUT, ConnectionFailure, type SingleServer, socketFailure } from "./connection.ts";
import type { SqlConnection } from "./sql-connection.ts";

/** By the server's error number (MySQL's and MariaDB's error references). */
const REASONS: Readonly<Record<number, ConnectionFailure["reason"]>> = {
  1040: "busy", // too many connections
  1203: "busy", // too many connections of this user
  1205: "busy", // lock wait timeout
  1213: "busy", // deadlock
  1053: "busy", // shutdown in progress
  1290: "busy", // read-only, as while primary and replica change over
  1836: "busy", // read-only mode
  1047: "busy", // Galera: not yet prepared
  1927: "unreachable", // connection was killed
  3159: "tls", // the server wants encryption
  1045: "login",
  1698: "login",
  1251: "login",
  1129: "login", // host is blocked
  1130: "login", // host is not allowed
  1049: "database-unknown",
  1044: "permission",
  1142: "permission",
  1143: "permission",
  1227: "permission",
  1370: "permission",
  1146: "table-missing",
  1050: "duplicate",
  1062: "duplicate",
};

/**
 * Opens a connection.
 * @throws ConnectionFailure
 */
export async function openMysql(server: SingleServer): Promise<SqlConnection> {
  if (server.tls !== undefined && isIP(server.host)) {
    // mysql2 would compare the certificate with the name "localhost".
    throw new ConnectionFailure(
      "tls",
      "the certificate can only be compared with a host name, not with an IP address",
    );
  }
  const { createConnection } = await import("mysql2/promise");
  const connection = await createConnection({
    host: server.host,
    port: server.port,
    database: server.database,
    ...(server.user === undefined ? {} : { user: server.user }),
    ...(server.password === undefined ? {} : { password: server.password }),
    ...(server.tls && {
      ssl: {
        rejectUnauthorized: true,
        verifyIdentity: true,
        ...(server.tls.authorities === undefined ? {} : { ca: server.tls.authorities }),
      },
    }),
    charset: "utf8mb4_bin",
    connectTimeout: CONNECT_TIMEOUT,
    enableKeepAlive: true,
  }).catch((error: unknown) => {
    throw mysqlFailure(error);
  });
  // A connection that breaks while idle is told by the next query.
  connection.on("error", () => undefined);
  const opened: SqlConnection = {
    query: async (statement, values = []) => {
      try {
        const [result] = await connection.execute(statement, [...values]);
        return Array.isArray(result)
          ? { rows: result as unknown as Record<string, string>[], affected: 0 }
          : { rows: [], affected: result.affectedRows };
      } catch (error) {
        throw mysqlFailure(error);
      }
    },
    close: () => connection.end(),
    destroy: () => connection.destroy(),
  };
  try {
    // Whatever the server's own settings: what does not fit is an error, and a statement is a transaction.
    await opened.query("SET SESSION sql_mode = 'STRICT_ALL_TABLES', SESSION autocommit = 1");
  } catch (error) {
    connection.destroy();
    throw error;
  }
  return opened;
}

function mysqlFailure(error: unknown): ConnectionFailure {
  const { errno, message, code, syscall } = error as NodeJS.ErrnoException;
  // The system's numbers are negative, and the driver's own errors have none.
  if (errno !== undefined && errno >= 1000) return new ConnectionFailure(REASONS[errno] ?? "other", message);
  if (code === "AUTH_SWITCH_PLUGIN_ERROR") return new ConnectionFailure("login", message);
  const handshake = code === "HANDSHAKE_NO_SSL_SUPPORT" || (code === "HANDSHAKE_SSL_ERROR" && !syscall);
  if (handshake) return new ConnectionFailure("tls", message);
  return socketFailure(error) ?? new ConnectionFailure("unreachable", message);
}
