import { isAbsolute, resolve } from "node:path";
import { checkAddress } from "../host/connection/check-address.ts";
import { splitAddress, withoutParameter } from "../host/connection/read-address.ts";
import type { Host } from "../host/host.ts";
import { nearest } from "../model/nearest.ts";
import { RotaError } from "../model/rota-error.ts";
import { branchProblem } from "./branch-problem.ts";
import type { DatabaseLedger } from "./database-ledger.ts";
import { folderOf } from "./folder-of.ts";
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
  /** What the ledger in a database is called unless its address says so (`ledger=NAME`). */
  readonly name?: string;
  /** The branch for `git`, and how to get at it; undefined where there is no repository at GitHub, or no token. */
  readonly git?: Omit<GitStoreOptions, "clock" | "random"> | undefined;
  /** Told the password in the address, to keep it out of everything that is written. */
  readonly onPassword?: (password: string) => void;
}

/**
 * The store that a text names: `git`, `memory`, a folder (`file:ledger`, `./ledger`, `/var/lib/rota`), or the address of a database.
 * But for the file of authorities that an address names, nothing is read and nothing sent before the first use.
 * @throws RotaError `store-unknown`, `store-folder-unknown`, `store-git`, `state-branch` or `database-address` (exit code 2)
 */
export async function openStore(text: string, options: StoreOptions): Promise<LedgerStore> {
  if (text === "memory") return (await import("./memory-store.ts")).memoryStore();
  if (text === "git") {
    if (options.git === undefined) throw noRepository();
    refuseTaken(options.git.branch);
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
  const scheme = schemeOf(address);
  const open = scheme !== undefined && Object.hasOwn(DATABASES, scheme) ? DATABASES[scheme] : undefined;
  if (open === undefined) throw unknownStore(address);
  return open({
    address: withoutParameter(address, "ledger"),
    name: nameIn(address) ?? options.name ?? NAME,
    host: options.host,
    onPassword: (password) => {
      if (password !== undefined) options.onPassword?.(password);
    },
  });
}

/**
 * Refuses the address of a database for what can be seen without reading or asking anything.
 * @throws RotaError `database-address` (exit code 2), which never repeats the address
 */
export function checkDatabaseStore(address: string): void {
  nameIn(address);
  checkAddress(withoutParameter(address, "ledger"));
}

/** What the address says that the ledger is called. */
function nameIn(address: string): string | undefined {
  const name = splitAddress(address).parameters.get("ledger") ?? undefined;
  if (name === undefined || /^[a-z][a-z0-9_]{0,47}$/.test(name)) return name;
  throw new RotaError("database-address", "the ledger's name in the address of the database is not one", {
    exitCode: 2,
    hint: "ledger=NAME has small letters, digits and underscores, begins with a letter and has at most 48",
  });
}

/** What a text names; undefined: no store.
 * @throws RotaError `store-folder-unknown` (exit code 2). */
export function kindOfStore(text: string): "git" | "memory" | "folder" | "database" | undefined {
  if (text === "git" || text === "memory") return text;
  if (folderOf(text) !== undefined) return "folder";
  const scheme = schemeOf(text);
  return scheme !== undefined && Object.hasOwn(DATABASES, scheme) ? "database" : undefined;
}

function schemeOf(text: string): string | undefined {
  return /^([^:/?#@]*):\/\//.exec(text)?.[1]?.toLowerCase();
}

/** Nobody may have run `rota validate`, and a commit to the branch of the code cannot be taken back. */
function refuseTaken(branch: string): void {
  const problem = branchProblem(branch);
  if (problem !== undefined)
    throw new RotaError("state-branch", problem.message, { exitCode: 2, hint: problem.hint });
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
export function unknownStore(text: string): RotaError {
  const schemes = Object.keys(DATABASES);
  const scheme = schemeOf(text);
  const near = nearest(scheme ?? text, scheme === undefined ? ["git", "memory"] : schemes);
  const message =
    scheme === undefined
      ? "the ledger's store is neither a folder nor the address of a database"
      : `there is no store for addresses that begin with ${scheme}://`;
  const all = `stores are git, memory, a folder such as ./ledger, ${schemes.map((name) => `${name}://…`).join(", ")}`;
  return new RotaError("store-unknown", message, {
    exitCode: 2,
    hint: near === undefined ? all : `did you mean ${near}${scheme === undefined ? "" : "://"}?`,
  });
}
