import { isAbsolute, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { splitAddress, withoutParameter } from "../host/connection/read-address.ts";
import type { Host } from "../host/host.ts";
import { nearest } from "../model/nearest.ts";
import { RotaError } from "../model/rota-error.ts";
import type { DatabaseLedger } from "./database-ledger.ts";
import type { GitStoreOptions } from "./git-store.ts";
import type { LedgerStore } from "./store.ts";

/** The databases by the scheme of their address. Each is loaded only when it is named: its driver is large. */
const DATABASES: Readonly<Record<string, (ledger: DatabaseLedger) => Promise<LedgerStore>>> = {
  redis: async (ledger) => (await import("./redis-store.ts")).openRedisStore(ledger),
  rediss: async (ledger) => (await import("./redis-store.ts")).openRedisStore(ledger),
  mysql: async (ledger) => (await import("./mysql-store.ts")).openMysqlStore(ledger),
  postgres: async (ledger) => (await import("./postgres-store.ts")).openPostgresStore(ledger),
  postgresql: async (ledger) => (await import("./postgres-store.ts")).openPostgresStore(ledger),
  mongodb: async (ledger) => (await import("./mongodb-store.ts")).openMongodbStore(ledger),
  "mongodb+srv": async (ledger) => (await import("./mongodb-store.ts")).openMongodbStore(ledger),
};

/** The table, the collection, or the beginning of the keys, unless the address has `ledger=NAME`. */
const NAME = "rota_ledger";

export interface StoreOptions {
  readonly host: Host;
  /** What the path of a folder is relative to; the working folder unless told. */
  readonly folder?: string;
  /** The branch for `git`, and how to get at it; undefined where there is no repository at GitHub, or no token. */
  readonly git?: Omit<GitStoreOptions, "clock" | "random"> | undefined;
  /** Told the password in the address, to keep it out of everything that is written. */
  readonly onPassword?: (password: string) => void;
}

/**
 * The store that a text names: `git`, `memory`, a folder (`file:ledger`, `./ledger`, `/var/lib/rota`), or the address of a database.
 * But for the file of authorities that an address names, nothing is read and nothing sent before the first use.
 * @throws RotaError `store-unknown`, `store-git` or `database-address` (exit code 2)
 */
export async function openStore(text: string, options: StoreOptions): Promise<LedgerStore> {
  if (text === "memory") return (await import("./memory-store.ts")).memoryStore();
  if (text === "git") {
    if (options.git === undefined) throw noRepository();
    const { clock, random } = options.host;
    return (await import("./git-store.ts")).openGitStore({ ...options.git, clock, random });
  }
  const folder = folderOf(text);
  if (folder !== undefined) {
    const { nodeSharedFolder } = await import("../host/node-shared-folder.ts");
    const from = options.folder ?? options.host.workingFolder;
    const path = isAbsolute(folder) ? folder : resolve(from, folder);
    return (await import("./file-store.ts")).fileStore(nodeSharedFolder(path));
  }
  return openDatabaseStore(text, options);
}

async function openDatabaseStore(address: string, options: StoreOptions): Promise<LedgerStore> {
  const scheme = /^([^:/?#@]*):\/\//.exec(address)?.[1]?.toLowerCase();
  const open = scheme !== undefined && Object.hasOwn(DATABASES, scheme) ? DATABASES[scheme] : undefined;
  if (open === undefined) throw unknownStore(scheme);
  const name = splitAddress(address).parameters.get("ledger") ?? NAME;
  if (!/^[a-z][a-z0-9_]{0,47}$/.test(name)) {
    throw new RotaError("database-address", "the ledger's name in the address of the database is not one", {
      exitCode: 2,
      hint: "ledger=NAME has small letters, digits and underscores, begins with a letter and has at most 48",
    });
  }
  return open({
    address: withoutParameter(address, "ledger"),
    name,
    host: options.host,
    onPassword: (password) => {
      if (password !== undefined) options.onPassword?.(password);
    },
  });
}

/** The folder that a text names; undefined when it names something else. */
function folderOf(text: string): string | undefined {
  if (/^file:\/\//i.test(text)) return fileURLToPath(text);
  const [, path] = /^file:(.+)$/i.exec(text) ?? [];
  if (path !== undefined) return path;
  return isAbsolute(text) || /^\.{0,2}[\\/]/.test(text) ? text : undefined;
}

function noRepository(): RotaError {
  return new RotaError(
    "store-git",
    "the ledger's store is git, but no repository at GitHub is known here, or no token",
    {
      exitCode: 2,
      hint: "give GITHUB_REPOSITORY and a token that may write contents, or keep the ledger elsewhere: in a folder such as ./ledger",
    },
  );
}

/** Says of the text no more than its scheme: it may hold a password. */
function unknownStore(scheme: string | undefined): RotaError {
  const schemes = Object.keys(DATABASES);
  const near = scheme && nearest(scheme, schemes);
  const message =
    scheme === undefined
      ? "the ledger's store is neither a folder nor the address of a database"
      : `there is no store for addresses that begin with ${scheme}://`;
  const all = `stores are git, memory, a folder such as ./ledger, ${schemes.map((name) => `${name}://…`).join(", ")}`;
  return new RotaError("store-unknown", message, {
    exitCode: 2,
    hint: near ? `did you mean ${near}://?` : all,
  });
}
