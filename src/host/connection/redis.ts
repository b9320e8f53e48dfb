import { isIP } from "node:net";
import {
  CONNECT_TIMEOUT,
  type Connection,
  ConnectionFailure,
  type SingleServer,
  socketFailure,
} from "./connection.ts";

/** A connection to Redis, or to what speaks its protocol (Valkey, KeyDB, Dragonfly). */
export interface RedisConnection extends Connection {
  /** Sends a command; its answer is a text, a number, null or a list of those. */
  command(name: string, ...words: (string | number)[]): Promise<unknown>;
}

/** What Redis says by the first word, or words, of an error. */
const REASONS: readonly [RegExp, ConnectionFailure["reason"]][] = [
  [/^(NOAUTH|WRONGPASS|DENIED)\b|^ERR (invalid password|Client sent AUTH|AUTH )/, "login"],
  [/^(LOADING|BUSY|TRYAGAIN|CLUSTERDOWN|MASTERDOWN|READONLY|UNKILLABLE)\b|max number of clients/, "busy"],
  [/^NOPERM\b/, "permission"],
  [/^ERR (DB index is out of range|invalid DB index|SELECT is not allowed)/, "database-unknown"],
];

/**
 * Opens a connection that never reconnects by itself.
 * @throws ConnectionFailure
 */
export async function openRedis(server: SingleServer): Promise<RedisConnection> {
  const { Redis } = await import("ioredis");
  const { host, port, tls } = server;
  const redis = new Redis({
    host,
    port,
    ...(tls && {
      tls: {
        ...(isIP(host) ? {} : { servername: host }),
        ...(tls.authorities === undefined ? {} : { ca: tls.authorities }),
      },
    }),
    connectTimeout: CONNECT_TIMEOUT,
    lazyConnect: true,
    retryStrategy: null,
    maxRetriesPerRequest: 0,
    autoResendUnfulfilledCommands: false,
    enableOfflineQueue: false,
    // INFO and HELLO may be denied, and CLIENT SETINFO unknown.
    enableReadyCheck: false,
    protocol: 2,
    disableClientInfo: true,
  });
  // A connection that breaks while idle is told by the next command.
  let broken: Error | undefined;
  redis.on("error", (error: Error) => {
    broken = error;
  });
  const failure = (error: unknown) => redisFailure(error, redis.status === "ready" ? undefined : broken);
  const command = async (name: string, ...words: (string | number)[]) => {
    try {
      return await redis.call(name, ...words);
    } catch (error) {
      throw failure(error);
    }
  };
  try {
    await redis.connect();
    // By hand: given to the driver, it would print what is wrong with them instead of telling us.
    if (server.password !== undefined)
      await command("AUTH", ...(server.user === undefined ? [] : [server.user]), server.password);
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
    destroy: () => redis.disconnect(),
  };
}

function redisFailure(error: unknown, broken: Error | undefined): ConnectionFailure {
  if (broken !== undefined) {
    const known = socketFailure(broken);
    if (known !== undefined) return known;
  }
  const { name, message } = error as Error;
  // The server's own words; all others are the driver's about the connection.
  if (name !== "ReplyError")
    return socketFailure(error) ?? new ConnectionFailure("unreachable", broken?.message ?? message);
  const known = REASONS.find(([pattern]) => pattern.test(message));
  return new ConnectionFailure(known?.[1] ?? "other", message);
}
