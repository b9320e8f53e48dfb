import { i as __toESM } from "./rolldown-runtime.js";
import { t as KeptConnection } from "./kept-connection.js";
import { $n as ConnectionFailure, Qn as CONNECT_TIMEOUT, Zn as readServer, er as socketFailure } from "./base.js";
import { isIP } from "node:net";
// src/host/connection/redis.ts
/** What Redis says by the first word, or words, of an error. */
const REASONS = [
	[/^(NOAUTH|WRONGPASS|DENIED)\b|^ERR (invalid password|Client sent AUTH|AUTH )/, "login"],
	[/^(LOADING|BUSY|TRYAGAIN|CLUSTERDOWN|MASTERDOWN|READONLY|UNKILLABLE)\b|max number of clients/, "busy"],
	[/^NOPERM\b/, "permission"],
	[/^ERR (DB index is out of range|invalid DB index|SELECT is not allowed)/, "database-unknown"]
];
/**
* Opens a connection that never reconnects by itself.
* @throws ConnectionFailure
*/
async function openRedis(server) {
	const { Redis } = await import("./built.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const { host, port, tls } = server;
	const redis = new Redis({
		host,
		port,
		...tls && { tls: {
			...isIP(host) ? {} : { servername: host },
			...tls.authorities === void 0 ? {} : { ca: tls.authorities }
		} },
		connectTimeout: CONNECT_TIMEOUT,
		lazyConnect: true,
		retryStrategy: null,
		maxRetriesPerRequest: 0,
		autoResendUnfulfilledCommands: false,
		enableOfflineQueue: false,
		enableReadyCheck: false,
		protocol: 2,
		disableClientInfo: true
	});
	let broken;
	redis.on("error", (error) => {
		broken = error;
	});
	const failure = (error) => redisFailure(error, redis.status === "ready" ? void 0 : broken);
	const command = async (name, ...words) => {
		try {
			return await redis.call(name, ...words);
		} catch (error) {
			throw failure(error);
		}
	};
	try {
		await redis.connect();
		if (server.password !== void 0) await command("AUTH", ...server.user === void 0 ? [] : [server.user], server.password);
		if (server.database !== "0") await command("SELECT", server.database);
	} catch (error) {
		redis.disconnect();
		throw error instanceof ConnectionFailure ? error : failure(error);
	}
	return {
		command,
		close: async () => {
			await redis.quit();
		},
		destroy: () => redis.disconnect()
	};
}
function redisFailure(error, broken) {
	if (broken !== void 0) {
		const known = socketFailure(broken);
		if (known !== void 0) return known;
	}
	const { name, message } = error;
	if (name !== "ReplyError") return socketFailure(error) ?? new ConnectionFailure("unreachable", broken?.message ?? message);
	const known = REASONS.find(([pattern]) => pattern.test(message));
	return new ConnectionFailure(known?.[1] ?? "other", message);
}
// src/ledger/redis-store.ts
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
async function openRedisStore({ address, name, host, onPassword }) {
	const server = await readServer(address, host);
	onPassword(server.password);
	return new RedisStore(new KeptConnection(server, () => openRedis(server), host), name, () => host.random.uuid());
}
var RedisStore = class {
	#connection;
	#name;
	#newVersion;
	constructor(connection, name, newVersion) {
		this.#connection = connection;
		this.#name = name;
		this.#newVersion = newVersion;
	}
	async pages(book) {
		return this.#connection.use((redis) => this.#pages(redis, book));
	}
	async read(book, page) {
		const [version, text] = await this.#connection.use((redis) => redis.command("HMGET", this.#pageKey(book, page), "version", "text"));
		return version === null || text === null ? void 0 : {
			text,
			version
		};
	}
	async write(book, page, text, version) {
		const next = this.#newVersion();
		return this.#connection.use(async (redis) => {
			if (version === void 0) await redis.command("SADD", this.#booksKey, book);
			const keys = [this.#pageKey(book, page), this.#pagesKey(book)];
			return await redis.command("EVAL", WRITE, 2, ...keys, version ?? "", next, text, page) === next;
		});
	}
	async books() {
		return this.#connection.use(async (redis) => {
			const names = await redis.command("SMEMBERS", this.#booksKey);
			const kept = await Promise.all(names.map((book) => redis.command("EXISTS", this.#pagesKey(book))));
			return names.filter((_, index) => kept[index] === 1).sort();
		});
	}
	async prune(book, before) {
		await this.#connection.use(async (redis) => {
			const old = (await this.#pages(redis, book)).filter((page) => page < before);
			for (let start = 0; start < old.length; start += PRUNED_AT_ONCE) {
				const some = old.slice(start, start + PRUNED_AT_ONCE);
				await redis.command("DEL", ...some.map((page) => this.#pageKey(book, page)));
				await redis.command("ZREM", this.#pagesKey(book), ...some);
			}
		});
	}
	close() {
		return this.#connection.close();
	}
	async #pages(redis, book) {
		return await redis.command("ZRANGE", this.#pagesKey(book), 0, -1);
	}
	get #booksKey() {
		return `${this.#name}:books`;
	}
	#pagesKey(book) {
		return `${this.#name}:{${inBraces(book)}}:pages`;
	}
	#pageKey(book, page) {
		return `${this.#name}:{${inBraces(book)}}:page:${page}`;
	}
};
/** A book's name without the characters that would end the tag, or begin another. */
function inBraces(book) {
	return book.replace(/[%{}]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
export { openRedisStore };
