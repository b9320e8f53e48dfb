import type { Connection } from "./connection.ts";

/** A connection to a database that speaks SQL. */
export interface SqlConnection extends Connection {
  /** Runs one statement; the values go to the server beside it, never in it. Columns are texts. */
  query(statement: string, values?: readonly string[]): Promise<SqlResult>;
}

export interface SqlResult {
  readonly rows: readonly Readonly<Record<string, string>>[];
  /** How many rows the statement wrote or removed. */
  readonly affected: number;
}
