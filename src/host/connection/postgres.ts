import { Socket } from "node:net";
import { CONNECT_TIMEOUT, ConnectionFailure, type SingleServer, socketFailure } from "./connection.ts";
import type { SqlConnection } from "./sql-connection.ts";

/** By SQLSTATE (PostgreSQL's appendix A), the longest beginning first. */
const REASONS: readonly [string, ConnectionFailure["reason"]][] = [
  ["28", "login"],
  ["3D000", "database-unknown"],
  ["42501", "permission"],
  ["42P01", "table-missing"],
  // CREATE TABLE IF NOT EXISTS, by two at once, is refused in these words to the slower one.
  ["42P07", "duplicate"],
  ["42710", "duplicate"],
  ["23505", "duplicate"],
  ["08", "unreachable"],
  ["40", "busy"],
  ["53", "busy"],
  ["55P03", "busy"],
  ["57P", "busy"],
  ["25006", "busy"],
];

/**
 * Opens a connection.
 * @throws ConnectionFailure
 */
export async function openPostgres(server: SingleServer): Promise<SqlConnection> {
  const { Client } = await import("pg");
  const { tls } = server;
  // Ours, to be able to end it at once.
  const socket = new Socket();
  const client = new Client({
    host: server.host,
    port: server.port,
    database: server.database,
    user: server.user,
    password: server.password,
    ssl: tls === undefined ? false : tls.authorities === undefined ? {} : { ca: tls.authorities },
    // Ties the login to the certificate, where the server can.
    enableChannelBinding: tls !== undefined,
    stream: () => socket,
    connectionTimeoutMillis: CONNECT_TIMEOUT,
    keepAlive: true,
    application_name: "rota",
  });
  // A connection that breaks while idle is told by the next query.
  client.on("error", () => undefined);
  try {
    await client.connect();
  } catch (error) {
    socket.destroy();
    throw postgresFailure(error);
  }
  // One after the other: the driver's own queue is to go.
  let before: Promise<unknown> = Promise.resolve();
  return {
    query: async (statement, values = []) => {
      const query = before.then(() => client.query<Record<string, string>>(statement, [...values]));
      before = query.catch(() => undefined);
      try {
        const { rows, rowCount } = await query;
        return { rows, affected: rowCount ?? 0 };
      } catch (error) {
        throw postgresFailure(error);
      }
    },
    close: () => client.end(),
    destroy: () => socket.destroy(),
  };
}

function postgresFailure(error: unknown): ConnectionFailure {
  const { code, message, severity } = error as Error & { code?: string; severity?: string };
  // Only what the server says has a severity; all else is about the connection.
  if (severity === undefined || code === undefined) {
    if (/SSL connection/.test(message)) return new ConnectionFailure("tls", message);
    if (/password must be a|SASL|SCRAM/.test(message)) return new ConnectionFailure("login", message);
    return socketFailure(error) ?? new ConnectionFailure("unreachable", message);
  }
  const known = REASONS.find(([beginning]) => code.startsWith(beginning));
  return new ConnectionFailure(known?.[1] ?? "other", message);
}
