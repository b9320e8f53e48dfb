/** Where the ledger is kept: books (a plan in an environment) of pages (a day, "2026-11-22"), each page a text of JSON Lines. */
export interface LedgerStore {
  /** The names of a book's pages, rising; empty when there is no such book. */
  pages(book: string): Promise<readonly string[]>;
  /** A page with the version it was read at; undefined when there is none. */
  read(book: string, page: string): Promise<Page | undefined>;
  /** Writes a page as a whole if it still is at the version (undefined: if it does not exist yet). False: somebody else was faster, read again. `why` is told in a commit message. */
  write(book: string, page: string, text: string, version: string | undefined, why: string): Promise<boolean>;
  /** The names of all books. */
  books(): Promise<readonly string[]>;
  /** Removes pages older than a day ("keep" of rota.yaml). */
  prune(book: string, before: string): Promise<void>;
  close(): Promise<void>;
}

export interface Page {
  readonly text: string;
  readonly version: string;
}
