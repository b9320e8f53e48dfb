import { openMysql } from "../host/connection/mysql.ts";
import { readServer } from "../host/connection/read-address.ts";
import type { DatabaseLedger } from "./database-ledger.ts";
import { type SqlStatements, SqlStore } from "./sql-store.ts";
import type { LedgerStore } from "./store.ts";

/** The ledger in a table of MySQL or MariaDB. */
export async function openMysqlStore(ledger: DatabaseLedger): Promise<LedgerStore> {
  const server = await readServer(ledger.address, ledger.host);
  ledger.onPassword(server.password);
  return new SqlStore(server, () => openMysql(server), statementsFor(`\`${ledger.name}\``), ledger.host);
}

/** The collation utf8mb4_bin compares code points, so that names differing only in case are two. */
function statementsFor(table: string): SqlStatements {
  return {
    create: `CREATE TABLE IF NOT EXISTS ${table} (book VARCHAR(255) NOT NULL, page VARCHAR(64) NOT NULL, version VARCHAR(64) NOT NULL, text MEDIUMTEXT NOT NULL, PRIMARY KEY (book, page)) ENGINE=InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`,
    pages: `SELECT page FROM ${table} WHERE book = ? ORDER BY page`,
    read: `SELECT version, text FROM ${table} WHERE book = ? AND page = ?`,
    insert: `INSERT INTO ${table} (book, page, version, text) VALUES (?, ?, ?, ?)`,
    update: `UPDATE ${table} SET version = ?, text = ? WHERE book = ? AND page = ? AND version = ?`,
    books: `SELECT DISTINCT book FROM ${table} ORDER BY book`,
    prune: `DELETE FROM ${table} WHERE book = ? AND page < ?`,
  };
}
