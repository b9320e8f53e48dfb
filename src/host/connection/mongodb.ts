import { RotaError } from "../../model/rota-error.ts";
import type { Host } from "../host.ts";
import {
  CONNECT_TIMEOUT,
  type Connection,
  ConnectionFailure,
  type Server,
  socketFailure,
} from "./connection.ts";
import {
  type AddressParts,
  addressError,
  hostAndPort,
  splitAddress,
  trust,
  withoutParameter,
} from "./read-address.ts";

type Fields = Readonly<Record<string, unknown>>;

/** A connection to MongoDB, or to what speaks its protocol. Writes wait for the majority of a replica set. */
export interface MongodbConnection extends Connection {
  /** The documents that a filter names, with the fields asked for, by `_id`: rising, or from the last one. */
  find(collection: string, filter: Fields, fields: readonly string[], order: FindOrder): Promise<Fields[]>;
  /** Rejects with the reason "duplicate" when there is one with its `_id`. */
  insert(collection: string, document: Fields): Promise<void>;
  remove(collection: string, filter: Fields): Promise<void>;
}

export interface FindOrder {
  readonly from: "first" | "last";
  /** The number of documents; all unless told. */
  readonly limit?: number;
}

export interface MongodbServer extends Server {
  /** For the driver: without `tlsCAFile`, which is read already. */
  readonly address: string;
}

/** By the server's error code (MongoDB's error_codes.yml). */
const REASONS: Readonly<Record<number, ConnectionFailure["reason"]>> = {
  13: "permission",
  8000: "login", // Atlas
  18: "login",
  11: "login", // no such user
  334: "login", // the mechanism is not available
  11000: "duplicate",
  64: "busy", // no majority in time
  91: "busy",
  112: "busy",
  189: "busy",
  10058: "busy",
  10107: "busy",
  11600: "busy",
  11602: "busy",
  13435: "busy",
  13436: "busy",
  262: "busy",
  50: "busy",
};

const UNSAFE = ["tlsinsecure", "tlsallowinvalidcertificates", "tlsallowinvalidhostnames", "sslvalidate"];

/**
 * The server, or replica set, that an address names. What the address may hold is the driver's affair.
 * @throws RotaError `database-address` (exit code 2)
 */
export async function readMongodbServer(address: string, host: Host): Promise<MongodbServer> {
  const { scheme, user, password, hosts, database, parameters } = mongodbParts(address);
  const names = [...parameters.keys()];
  const secured = names.find((name) => /^(tls|ssl)$/i.test(name));
  const file = names.find((name) => name.toLowerCase() === "tlscafile");
  const encrypted =
    secured === undefined
      ? scheme === "mongodb+srv" || file !== undefined
      : parameters.get(secured) === "true";
  const tls = encrypted ? await trust(file && (parameters.get(file) ?? undefined), host) : undefined;
  return {
    title: "MongoDB",
    where: hosts,
    database,
    user,
    password,
    tls,
    address: file === undefined ? address : withoutParameter(address, file),
  };
}

/**
 * The parts of an address of MongoDB, as far as they say by themselves whether it is one.
 * @throws RotaError `database-address` (exit code 2)
 */
export function mongodbParts(address: string): AddressParts {
  const parts = splitAddress(address);
  const { hosts, database, parameters } = parts;
  for (const one of hosts.split(",")) hostAndPort(one, { title: "MongoDB", port: 27_017 });
  const names = [...parameters.keys()];
  const unsafe = names.find((name) => UNSAFE.includes(name.toLowerCase()));
  if (unsafe !== undefined) {
    throw addressError(
      `the address of the MongoDB server has ${unsafe}, which would let anybody pose as the server`,
      "name the file of the authority that signed its certificate: tlsCAFile=ca.pem",
    );
  }
  if (database === "") {
    throw addressError(
      "the address of the MongoDB server names no database",
      "write its name after the host: /rota; if the user is defined in another one, add ?authSource=admin",
    );
  }
  return parts;
}

/**
 * Opens a connection.
 * @throws ConnectionFailure
 */
export async function openMongodb(server: MongodbServer): Promise<MongodbConnection> {
  const { MongoClient } = await import("mongodb");
  const client = clientOf(MongoClient, server);
  try {
    await client.connect();
    // It only looks for the server; the first command logs in.
    await client.db().command({ ping: 1 });
  } catch (error) {
    await client.close(true);
    throw mongodbFailure(error);
  }
  const database = client.db();
  const told = async <Result>(work: Promise<Result>): Promise<Result> => {
    try {
      return await work;
    } catch (error) {
      throw mongodbFailure(error);
    }
  };
  return {
    find: (collection, filter, fields, { from, limit = 0 }) => {
      const projection = Object.fromEntries(fields.map((field) => [field, 1]));
      const found = database.collection(collection).find(filter, { projection });
      return told(
        found
          .sort({ _id: from === "first" ? 1 : -1 })
          .limit(limit)
          .toArray(),
      );
    },
    insert: async (collection, document) => {
      await told(database.collection(collection).insertOne({ ...document }));
    },
    remove: async (collection, filter) => {
      await told(database.collection(collection).deleteMany(filter));
    },
    close: () => client.close(),
    destroy: () => {
      // Its sockets are closed at once; nothing of an error on the way out is of use.
      client.close(true).catch(() => undefined);
    },
  };
}

function clientOf(MongoClient: typeof import("mongodb").MongoClient, server: MongodbServer) {
  try {
    return new MongoClient(server.address, {
      appName: "rota",
      ...(server.tls === undefined ? {} : { tls: true }),
      ...(server.tls?.authorities === undefined ? {} : { ca: server.tls.authorities }),
      connectTimeoutMS: CONNECT_TIMEOUT,
      serverSelectionTimeoutMS: CONNECT_TIMEOUT,
      maxPoolSize: 4,
      readPreference: "primary",
      readConcern: { level: "majority" },
      writeConcern: { w: "majority", wtimeoutMS: 2 * CONNECT_TIMEOUT },
      // Ours are the retries: these need a replica set.
      retryWrites: false,
    });
  } catch (error) {
    const said = (error as Error).message.replaceAll(server.password ?? "\0", "***");
    throw new RotaError("database-address", `the address of the MongoDB server is not right: ${said}`, {
      exitCode: 2,
      hint: "its form and its parameters are those of MongoDB's connection strings",
    });
  }
}

function mongodbFailure(error: unknown): ConnectionFailure {
  for (const cause of causesOf(error)) {
    const { code, message } = cause as Error & { code?: unknown };
    const reason = typeof code === "number" ? REASONS[code] : undefined;
    if (reason !== undefined) return new ConnectionFailure(reason, message);
    const socket = socketFailure(cause);
    if (socket !== undefined) return socket;
  }
  const { name, message } = error as Error;
  return new ConnectionFailure(
    /Network|Selection|Topology|Pool|NotConnected/.test(name) ? "unreachable" : "other",
    message,
  );
}

/** An error with those below it, the deepest first: what the driver says last is only that no server was found. */
function causesOf(error: unknown): unknown[] {
  const found: unknown[] = [];
  for (let next = error; next instanceof Error && found.length < 10; ) {
    found.unshift(next);
    const { reason } = next as Error & { reason?: { servers?: ReadonlyMap<string, { error?: unknown }> } };
    const server = [...(reason?.servers?.values() ?? [])].find((description) => description.error != null);
    next = (server?.error ?? next.cause) as unknown;
  }
  return found;
}
