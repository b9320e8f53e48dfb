import { ConnectionFailure, type SingleServer } from "../host/connection/connection.ts";
import { failureError } from "../host/connection/failure-error.ts";
import { KeptConnection } from "../host/connection/kept-connection.ts";
import type { SqlConnection } from "../host/connection/sql-connection.ts";
import type { Host } from "../host/host.ts";
import type { LedgerStore, Page } from "./store.ts";

/** The statements of one database, on a table with the columns book, page, version and text; their values in the order told. */
export interface SqlStatements {
  /** Makes the table unless it is there; one line, for it is shown to people who have to run it themselves. */
  readonly create: string;
  /** book */
  readonly pages: string;
  /** book, page */
  readonly read: string;
  /** book, page, version, text; refused, or without effect, when there is the page already. */
  readonly insert: string;
  /** new version, text, book, page, version */
  readonly update: string;
  readonly books: string;
  /** book, page */
  readonly prune: string;
}

/** The ledger in one table of a database. It is made at the first write; until then the ledger is empty. */
export class SqlStore implements LedgerStore {
  readonly #server: SingleServer;
  readonly #connection: KeptConnection<SqlConnection>;
  readonly #statements: SqlStatements;
  readonly #newVersion: () => string;

  constructor(
    server: SingleServer,
    open: () => Promise<SqlConnection>,
    statements: SqlStatements,
    host: Host,
  ) {
    this.#server = server;
    this.#connection = new KeptConnection(server, open, host);
    this.#statements = statements;
    this.#newVersion = () => host.random.uuid();
  }

  async pages(book: string): Promise<readonly string[]> {
    return (await this.#rows(this.#statements.pages, [book])).map(({ page }) => page as string);
  }

  async read(book: string, page: string): Promise<Page | undefined> {
    const [row] = await this.#rows(this.#statements.read, [book, page]);
    return row && { text: row["text"] as string, version: row["version"] as string };
  }

  async write(book: string, page: string, text: string, version: string | undefined): Promise<boolean> {
    const next = this.#newVersion();
    return this.#connection.use(async (sql, again) => {
      const written =
        version === undefined
          ? await this.#insert(sql, [book, page, next, text])
          : await affected(sql, this.#statements.update, [next, text, book, page, version]);
      if (written || !again) return written;
      // The answer to an earlier attempt was lost: it may be what is there now.
      const { rows } = await sql.query(this.#statements.read, [book, page]);
      return rows[0]?.["version"] === next;
    });
  }

  async books(): Promise<readonly string[]> {
    return (await this.#rows(this.#statements.books, [])).map(({ book }) => book as string);
  }

  async prune(book: string, before: string): Promise<void> {
    await this.#rows(this.#statements.prune, [book, before]);
  }

  close(): Promise<void> {
    return this.#connection.close();
  }

  /** What a statement finds; nothing while there is no table. */
  #rows(statement: string, values: readonly string[]): Promise<readonly Readonly<Record<string, string>>[]> {
    return this.#connection.use(async (sql) => {
      try {
        return (await sql.query(statement, values)).rows;
      } catch (error) {
        if (isFailure(error, "table-missing")) return [];
        throw error;
      }
    });
  }

  async #insert(sql: SqlConnection, values: readonly string[]): Promise<boolean> {
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

  async #create(sql: SqlConnection): Promise<void> {
    try {
      await sql.query(this.#statements.create);
    } catch (error) {
      if (isFailure(error, "permission")) {
        const hint = `have this run once by somebody who may, and let the user select, insert, update and delete there: ${this.#statements.create}`;
        throw failureError(error, this.#server, hint);
      }
      // Somebody else made it at the same moment.
      if (!isFailure(error, "duplicate")) throw error;
    }
  }
}

async function affected(sql: SqlConnection, statement: string, values: readonly string[]): Promise<boolean> {
  return (await sql.query(statement, values)).affected === 1;
}

function isFailure(error: unknown, reason: ConnectionFailure["reason"]): error is ConnectionFailure {
  return error instanceof ConnectionFailure && error.reason === reason;
}
