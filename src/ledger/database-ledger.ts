import type { Host } from "../host/host.ts";

/** What a store needs to keep the ledger in a database. */
export interface DatabaseLedger {
  /** The URL with login and database, and without what is only for us. */
  readonly address: string;
  /** The name of the table, the collection, or the beginning of the keys. */
  readonly name: string;
  readonly host: Host;
  /** Told the password, to keep it out of everything that is written. */
  readonly onPassword: (password: string | undefined) => void;
}
