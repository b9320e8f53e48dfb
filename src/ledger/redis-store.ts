import { KeptConnection } from "../host/connection/kept-connection.ts";
import { readServer } from "../host/connection/read-address.ts";
import { openRedis, type RedisConnection } from "../host/connection/redis.ts";
import type { DatabaseLedger } from "./database-ledger.ts";
import type { LedgerStore, Page } from "./store.ts";

/**
 * Compares and writes in one step, on the server. KEYS: the page, the book's pages. ARGV: the version to find ("" for none), the new
 * version, the new text, the page's name. The answer is the version that the page then has, "" for none: asked again after its
 * answer was lost, it is the same.
 */
const WRITE = `
local found = redis.call('HGET', KEYS[1], 'version') or ''
if found == ARGV[1] then
  redis.call('HSET', KEYS[1], 'version', ARGV[2], 'text', ARGV[3])
  redis.call('ZADD', KEYS[2], 0, ARGV[4])
  return ARGV[2]
end
return found`;

/** Pages removed with one command. */
const PRUNED_AT_ONCE = 500;

/**
 * The ledger in Redis: a hash per page, a sorted set of the pages of each book, a set of the books. All keys of a book carry it in
 * braces, so that a cluster keeps them together.
 */
export async function openRedisStore({
  address,
  name,
  host,
  onPassword,
}: DatabaseLedger): Promise<LedgerStore> {
  const server = await readServer(address, host);
  onPassword(server.password);
  return new RedisStore(new KeptConnection(server, () => openRedis(server), host), name, () =>
    host.random.uuid(),
  );
}

class RedisStore implements LedgerStore {
  readonly #connection: KeptConnection<RedisConnection>;
  readonly #name: string;
  readonly #newVersion: () => string;

  constructor(connection: KeptConnection<RedisConnection>, name: string, newVersion: () => string) {
    this.#connection = connection;
    this.#name = name;
    this.#newVersion = newVersion;
  }

  async pages(book: string): Promise<readonly string[]> {
    return this.#connection.use((redis) => this.#pages(redis, book));
  }

  async read(book: string, page: string): Promise<Page | undefined> {
    const answer = await this.#connection.use((redis) =>
      redis.command("HMGET", this.#pageKey(book, page), "version", "text"),
    );
    const [version, text] = answer as [string | null, string | null];
    return version === null || text === null ? undefined : { text, version };
  }

  async write(book: string, page: string, text: string, version: string | undefined): Promise<boolean> {
    const next = this.#newVersion();
    return this.#connection.use(async (redis) => {
      // First, so that a page never stands in a book that is not listed.
      if (version === undefined) await redis.command("SADD", this.#booksKey, book);
      const keys = [this.#pageKey(book, page), this.#pagesKey(book)];
      return (await redis.command("EVAL", WRITE, 2, ...keys, version ?? "", next, text, page)) === next;
    });
  }

  async books(): Promise<readonly string[]> {
    return this.#connection.use(async (redis) => {
      const names = (await redis.command("SMEMBERS", this.#booksKey)) as string[];
      // A book stays in the set when its last page is gone, or was never written.
      const kept = await Promise.all(names.map((book) => redis.command("EXISTS", this.#pagesKey(book))));
      return names.filter((_, index) => kept[index] === 1).sort();
    });
  }

  async prune(book: string, before: string): Promise<void> {
    await this.#connection.use(async (redis) => {
      const old = (await this.#pages(redis, book)).filter((page) => page < before);
      for (let start = 0; start < old.length; start += PRUNED_AT_ONCE) {
        const some = old.slice(start, start + PRUNED_AT_ONCE);
        // The pages first: what is left when this breaks off is still listed, and goes the next time.
        await redis.command("DEL", ...some.map((page) => this.#pageKey(book, page)));
        await redis.command("ZREM", this.#pagesKey(book), ...some);
      }
    });
  }

  close(): Promise<void> {
    return this.#connection.close();
  }

  async #pages(redis: RedisConnection, book: string): Promise<string[]> {
    return (await redis.command("ZRANGE", this.#pagesKey(book), 0, -1)) as string[];
  }

  get #booksKey(): string {
    return `${this.#name}:books`;
  }

  #pagesKey(book: string): string {
    return `${this.#name}:{${inBraces(book)}}:pages`;
  }

  #pageKey(book: string, page: string): string {
    return `${this.#name}:{${inBraces(book)}}:page:${page}`;
  }
}

/** A book's name without the characters that would end the tag, or begin another. */
function inBraces(book: string): string {
  return book.replace(/[%{}]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
