import { openPostgres } from "../host/connection/postgres.ts";
import { readServer } from "../host/connection/read-address.ts";
import type { DatabaseLedger } from "./database-ledger.ts";
import { type SqlStatements, SqlStore } from "./sql-store.ts";
import type { LedgerStore } from "./store.ts";

/** The ledger in a table of PostgreSQL, or of what speaks its protocol. */
export async function openPostgresStore(ledger: DatabaseLedger): Promise<LedgerStore> {
  const server = await readServer(ledger.address, ledger.host);
  ledger.onPassword(server.password);
  return new SqlStore(server, () => openPostgres(server), statementsFor(`"${ledger.name}"`), ledger.host);
}

/** The collation "C" compares bytes, whatever the database's language. */
function statementsFor(table: string): SqlStatements {
  return {
    create: `CREATE TABLE IF NOT EXISTS ${table} (book text COLLATE "C" NOT NULL, page text COLLATE "C" NOT NULL, version text NOT NULL, text text NOT NULL, PRIMARY KEY (book, page))`,
    pages: `SELECT page FROM ${table} WHERE book = $1 ORDER BY page`,
    read: `SELECT version, text FROM ${table} WHERE book = $1 AND page = $2`,
    insert: `INSERT INTO ${table} (book, page, version, text) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
    update: `UPDATE ${table} SET version = $1, text = $2 WHERE book = $3 AND page = $4 AND version = $5`,
    books: `SELECT DISTINCT book FROM ${table} ORDER BY book`,
    prune: `DELETE FROM ${table} WHERE book = $1 AND page < $2`,
  };
}
