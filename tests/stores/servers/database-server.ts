/** A real database server of our own on loopback, with the database "rota" that the user of `login` may do everything in. */
export interface DatabaseServer {
  /** As messages call it. */
  readonly title: string;
  readonly port: number;
  /** Of the address whose connections are encrypted; the same as `port` where a server has one for both. */
  readonly tlsPort: number;
  /** The certificate of the authority that signed the server's own, which names localhost alone. */
  readonly authority: string;
  /** An address of the server; what is not told is right. */
  address(parts?: AddressParts): string;
  /** The last parts of an address that asks for encryption. */
  readonly tlsParts: Pick<AddressParts, "scheme" | "port" | "parameters">;
  /** Ends it without warning. */
  kill(): Promise<void>;
  /** Starts it again, with the same ports and data. */
  start(): Promise<void>;
  /** Ends it and removes all it wrote. */
  remove(): Promise<void>;
}

export interface AddressParts {
  readonly scheme?: string;
  readonly user?: string;
  readonly password?: string;
  readonly host?: string;
  readonly port?: number;
  readonly database?: string;
  readonly parameters?: Readonly<Record<string, string>>;
}

/** Characters that have a meaning in addresses, in SQL, and in neither. */
export const PASSWORD = "s3cret p@ss:/?#%'é";

/** An address of its parts, each percent-encoded. */
export function addressOf(parts: Required<Omit<AddressParts, "user" | "password">> & AddressParts): string {
  const { scheme, user, password, host, port, database, parameters } = parts;
  const login =
    password === undefined ? "" : `${encodeURIComponent(user ?? "")}:${encodeURIComponent(password)}@`;
  const query = Object.entries(parameters)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join("&");
  return `${scheme}://${login}${host}:${port}/${encodeURIComponent(database)}${query === "" ? "" : `?${query}`}`;
}
