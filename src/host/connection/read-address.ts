import { isAbsolute, resolve } from "node:path";
import { RotaError } from "../../model/rota-error.ts";
import type { Host } from "../host.ts";
import type { Server, SingleServer, TlsTrust } from "./connection.ts";

/** The parts of `scheme://user:password@host:port/database?name=value`; user, password and database are decoded. */
export interface AddressParts {
  /** Lower-case. */
  readonly scheme: string;
  readonly user: string | undefined;
  readonly password: string | undefined;
  /** As written: one host and port, or several. */
  readonly hosts: string;
  readonly database: string;
  readonly parameters: URLSearchParams;
}

/** Whether a connection is encrypted, and the file with the authorities. */
interface Encryption {
  readonly wanted: boolean;
  readonly authorities: string | undefined;
}

interface Kind {
  readonly title: string;
  readonly port: number;
  /** What `?name=value` an address may have. */
  readonly parameters: readonly string[];
  encryption(parts: AddressParts): Encryption;
}

const REDIS: Kind = {
  title: "Redis",
  port: 6379,
  parameters: ["ca"],
  encryption: ({ scheme, parameters }) => ({
    wanted: scheme === "rediss",
    authorities: parameters.get("ca") ?? undefined,
  }),
};

const MYSQL: Kind = {
  title: "MySQL",
  port: 3306,
  parameters: ["ssl-mode", "ssl-ca"],
  encryption: ({ parameters }) => encryption(parameters, "ssl-mode", "ssl-ca"),
};

const POSTGRES: Kind = {
  title: "PostgreSQL",
  port: 5432,
  parameters: ["sslmode", "sslrootcert", "channel_binding"],
  encryption: ({ parameters }) => {
    // The driver does it wherever the server can, and cannot be told not to.
    if (!["require", "prefer", null].includes(parameters.get("channel_binding")))
      throw addressError("channel_binding is neither require nor prefer", "leave it out");
    return encryption(parameters, "sslmode", "sslrootcert");
  },
};

const KINDS: Readonly<Record<string, Kind>> = {
  redis: REDIS,
  rediss: REDIS,
  mysql: MYSQL,
  postgres: POSTGRES,
  postgresql: POSTGRES,
};

/**
 * The parts of an address, checked no further.
 * @throws RotaError `database-address` when it is none. No message holds the address: the password may be anywhere in it.
 */
export function splitAddress(address: string): AddressParts {
  // An @ further on is a sign of a password with a character that ended it too early.
  const match = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(?:\/([^?#@]*))?(?:\?([^#@]*))?$/i.exec(address);
  if (match === null) {
    throw addressError(
      "the address of the database is not of the form scheme://user:password@host:port/database",
    );
  }
  const [, scheme = "", authority = "", database = "", query = ""] = match;
  const at = authority.lastIndexOf("@");
  const login = at === -1 ? undefined : authority.slice(0, at);
  const colon = login?.indexOf(":") ?? -1;
  return {
    scheme: scheme.toLowerCase(),
    user: decoded("user", colon === -1 ? login : login?.slice(0, colon)) || undefined,
    password: colon === -1 ? undefined : decoded("password", login?.slice(colon + 1)) || undefined,
    hosts: authority.slice(at + 1),
    database: decoded("database", database) ?? "",
    parameters: new URLSearchParams(query),
  };
}

/**
 * The server that an address of Redis, MySQL or PostgreSQL names; the file of its authorities is read.
 * @throws RotaError `database-address` (exit code 2)
 */
export async function readServer(address: string, host: Host): Promise<SingleServer> {
  const { server, encryption } = serverOf(address);
  const tls = encryption.wanted ? await trust(encryption.authorities, host) : undefined;
  return { ...server, tls };
}

/**
 * What an address of Redis, MySQL or PostgreSQL says by itself.
 * @throws RotaError `database-address` (exit code 2)
 */
export function serverOf(address: string): {
  readonly server: Omit<SingleServer, "tls">;
  readonly encryption: Encryption;
} {
  const parts = splitAddress(address);
  const kind = KINDS[parts.scheme];
  if (kind === undefined) throw addressError(`there is no kind of database ${parts.scheme}://`);
  const unknown = [...parts.parameters.keys()].find((name) => !kind.parameters.includes(name));
  if (unknown !== undefined) {
    throw addressError(
      `the address of the ${kind.title} server has an unknown parameter ${unknown}`,
      `its parameters are ${kind.parameters.join(", ")}`,
    );
  }
  const [name, port] = hostAndPort(parts.hosts, kind);
  const wish = kind.encryption(parts);
  const { wanted, authorities } = wish;
  if (!wanted && authorities !== undefined) {
    throw addressError(
      `the address of the ${kind.title} server names authorities, but asks for no encryption`,
      kind === REDIS ? "write rediss:// instead of redis://" : "leave out one of the two",
    );
  }
  return {
    server: {
      title: kind.title,
      where: `${name.includes(":") ? `[${name}]` : name}:${port}`,
      host: name,
      port,
      database: databaseOf(parts, kind),
      user: parts.user,
      password: parts.password,
    },
    encryption: wish,
  };
}

/** What vouches for a server; a relative file is relative to the working folder. */
export async function trust(file: string | undefined, host: Host): Promise<TlsTrust> {
  if (file === undefined || file === "system") return { authorities: undefined };
  const path = isAbsolute(file) ? file : resolve(host.workingFolder, file);
  try {
    return { authorities: new TextDecoder().decode(await host.files.read(path)) };
  } catch (cause) {
    throw new RotaError("database-address", `the authorities in ${file} could not be read`, {
      exitCode: 2,
      cause,
      hint: "name a file with certificates (PEM), absolute or relative to the working folder",
    });
  }
}

/** The address without one of its parameters. */
export function withoutParameter(address: string, name: string): string {
  const [start = "", query] = address.split("?");
  const others = query?.split("&").filter((pair) => pair.split("=")[0] !== name) ?? [];
  return others.length === 0 ? start : `${start}?${others.join("&")}`;
}

/** How a server is called in messages. */
export function placeOf({ title, where, database }: Server): string {
  return `the ${title} server ${where} (database ${database})`;
}

export function addressError(
  message: string,
  hint = "percent-encode what is special in user, password and database: @ is %40, / is %2F, ? is %3F, # is %23",
): RotaError {
  return new RotaError("database-address", message, { exitCode: 2, hint });
}

function encryption(parameters: URLSearchParams, mode: string, authorities: string): Encryption {
  const file = parameters.get(authorities) ?? undefined;
  const written = parameters.get(mode);
  const value = written?.toLowerCase().replace("_", "-");
  if (value === undefined) return { wanted: file !== undefined, authorities: file };
  if (value === "disable" || value === "disabled") return { wanted: false, authorities: file };
  if (["require", "required", "verify-ca", "verify-full", "verify-identity"].includes(value))
    return { wanted: true, authorities: file };
  throw addressError(
    `${mode}=${written} leaves open whether the connection is encrypted and the server is the right one`,
    mode === "sslmode" ? "write verify-full or disable" : "write VERIFY_IDENTITY or DISABLED",
  );
}

/**
 * The host and the port of `host:port` or `[::1]:port`.
 * @throws RotaError `database-address`
 */
export function hostAndPort(hosts: string, kind: Pick<Kind, "title" | "port">): [host: string, port: number] {
  const match = /^(?:\[([\da-f:.]+)\]|([\w.-]+))(?::(\d{1,5}))?$/i.exec(hosts);
  const host = match?.[1] ?? match?.[2];
  const port = Number(match?.[3] ?? kind.port);
  if (host !== undefined && port > 0 && port < 65_536) return [host, port];
  throw addressError(
    `the address of the ${kind.title} server has no host, or a port that is none`,
    `write it as host:${kind.port}, and percent-encode what is special in user and password: @ is %40, / is %2F`,
  );
}

function databaseOf({ database }: AddressParts, kind: Kind): string {
  if (kind === REDIS) {
    if (/^\d{0,9}$/.test(database)) return database === "" ? "0" : database;
    throw addressError(
      `${database} is not the number of a Redis database`,
      "write a number such as 0 after the host: redis://host:6379/0",
    );
  }
  if (database !== "") return database;
  throw addressError(
    `the address of the ${kind.title} server names no database`,
    "write its name after the host and port: /rota",
  );
}

function decoded(part: string, text: string | undefined): string | undefined {
  try {
    return text === undefined ? undefined : decodeURIComponent(text);
  } catch {
    throw addressError(`the ${part} in the address of the database is not percent-encoded as it should be`);
  }
}
