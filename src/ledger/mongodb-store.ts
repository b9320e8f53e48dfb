import { ConnectionFailure } from "../host/connection/connection.ts";
import { KeptConnection } from "../host/connection/kept-connection.ts";
import { type MongodbConnection, openMongodb, readMongodbServer } from "../host/connection/mongodb.ts";
import type { DatabaseLedger } from "./database-ledger.ts";
import type { LedgerStore, Page } from "./store.ts";

/** Between the parts of an `_id`: in no name of a book or a page, and below all that is. */
const BETWEEN = "\n";
const AFTER_BETWEEN = "\u000b";

/** How many versions a document knows before its own. Only those count that come while a writer looks at what it wrote. */
const REMEMBERED = 50;

const DIGITS = 10;

/** A version of a page. */
interface Revision {
  readonly number: number;
  readonly version: string;
  /** The versions before it, the newest first. */
  readonly after: readonly string[];
}

/**
 * The ledger in a collection of MongoDB. A document is one version of a page, its `_id` the book, the page and a number; the highest
 * number counts, and the lower ones are removed. Only that no two documents have one `_id` is relied upon, because this holds for
 * everything that speaks MongoDB's protocol; that an update still finds what its filter found does not (FerretDB 1 loses updates).
 */
export async function openMongodbStore(ledger: DatabaseLedger): Promise<LedgerStore> {
  const { address, name, host, onPassword } = ledger;
  const server = await readMongodbServer(address, host);
  onPassword(server.password);
  const connection = new KeptConnection(server, () => openMongodb(server), host);
  return new MongodbStore(connection, name, () => host.random.uuid());
}

class MongodbStore implements LedgerStore {
  readonly #connection: KeptConnection<MongodbConnection>;
  readonly #collection: string;
  readonly #newVersion: () => string;

  constructor(connection: KeptConnection<MongodbConnection>, collection: string, newVersion: () => string) {
    this.#connection = connection;
    this.#collection = collection;
    this.#newVersion = newVersion;
  }

  async pages(book: string): Promise<readonly string[]> {
    const found = await this.#connection.use((mongodb) =>
      mongodb.find(this.#collection, { _id: below(book) }, ["_id"], { from: "first" }),
    );
    return [...new Set(found.map(({ _id }) => (_id as string).split(BETWEEN)[1] as string))];
  }

  async read(book: string, page: string): Promise<Page | undefined> {
    const filter = { _id: below(book, page) };
    const [found] = await this.#connection.use((mongodb) =>
      mongodb.find(this.#collection, filter, ["version", "text"], { from: "last", limit: 1 }),
    );
    return found && { text: found["text"] as string, version: found["version"] as string };
  }

  async write(book: string, page: string, text: string, version: string | undefined): Promise<boolean> {
    const next = this.#newVersion();
    return this.#connection.use(async (mongodb, again) => {
      const newest = await this.#newest(mongodb, book, page);
      // Written by an attempt whose answer was lost.
      if (again && knows(newest, next)) return true;
      if (newest?.version !== version) return false;
      const number = (newest?.number ?? 0) + 1;
      const _id = [book, page, String(number).padStart(DIGITS, "0")].join(BETWEEN);
      const after = newest === undefined ? [] : [newest.version, ...newest.after].slice(0, REMEMBERED);
      const inserted = await this.#insert(mongodb, { _id, version: next, after, text });
      if (!inserted && !again) return false;

      const now = await this.#newest(mongodb, book, page);
      if (knows(now, next)) {
        await mongodb.remove(this.#collection, { _id: { ...below(book, page), $lt: _id } });
        return true;
      }
      // Others wrote twice meanwhile, so that our number was free again: what we wrote stands below the newest, where nobody reads.
      await mongodb.remove(this.#collection, { _id, version: next });
      return false;
    });
  }

  async books(): Promise<readonly string[]> {
    return this.#connection.use(async (mongodb) => {
      const books: string[] = [];
      // From book to book along the index, rather than through every page.
      for (let from = ""; ; ) {
        const filter = { _id: { $gte: from } };
        const [found] = await mongodb.find(this.#collection, filter, ["_id"], { from: "first", limit: 1 });
        if (found === undefined) return books;
        const [book = ""] = (found["_id"] as string).split(BETWEEN);
        books.push(book);
        from = book + AFTER_BETWEEN;
      }
    });
  }

  async prune(book: string, before: string): Promise<void> {
    const filter = { _id: { ...below(book), $lt: book + BETWEEN + before } };
    await this.#connection.use((mongodb) => mongodb.remove(this.#collection, filter));
  }

  close(): Promise<void> {
    return this.#connection.close();
  }

  async #newest(mongodb: MongodbConnection, book: string, page: string): Promise<Revision | undefined> {
    const filter = { _id: below(book, page) };
    const order = { from: "last", limit: 1 } as const;
    const [found] = await mongodb.find(this.#collection, filter, ["_id", "version", "after"], order);
    return (
      found && {
        number: Number((found["_id"] as string).slice(-DIGITS)),
        version: found["version"] as string,
        after: found["after"] as string[],
      }
    );
  }

  /** False: there is one with this `_id`. */
  async #insert(mongodb: MongodbConnection, document: Readonly<Record<string, unknown>>): Promise<boolean> {
    try {
      await mongodb.insert(this.#collection, document);
      return true;
    } catch (error) {
      if (error instanceof ConnectionFailure && error.reason === "duplicate") return false;
      throw error;
    }
  }
}

/** What begins with these names, and goes on. */
function below(...names: string[]): { readonly $gte: string; readonly $lt: string } {
  const start = names.join(BETWEEN);
  return { $gte: start + BETWEEN, $lt: start + AFTER_BETWEEN };
}

/** Whether a version is this one, or was built on it. */
function knows(revision: Revision | undefined, version: string): boolean {
  return revision !== undefined && (revision.version === version || revision.after.includes(version));
}
