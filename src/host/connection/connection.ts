/** An open connection to a database server. Its calls reject with a ConnectionFailure. */
export interface Connection {
  /** Ends it in order. */
  close(): Promise<void>;
  /** Ends it at once, whatever is under way. */
  destroy(): void;
}

/** Where a database server is, and how to log in. */
export interface Server {
  /** For messages: "PostgreSQL". */
  readonly title: string;
  /** For messages: "db.example.com:5432". */
  readonly where: string;
  readonly database: string;
  readonly user: string | undefined;
  readonly password: string | undefined;
  /** undefined: the connection is not encrypted. A certificate is always verified. */
  readonly tls: TlsTrust | undefined;
}

export interface TlsTrust {
  /** Certificates (PEM) of who may vouch for the server, in place of those Node trusts. */
  readonly authorities: string | undefined;
}

/** A server with one address. */
export interface SingleServer extends Server {
  readonly host: string;
  readonly port: number;
}

/** How long a connection may take to be made; milliseconds. */
export const CONNECT_TIMEOUT = 5_000;

export type FailureReason =
  /** No connection, or it broke: what was asked may have been done. */
  | "unreachable"
  /** The server cannot do it now, but soon: it starts, changes over, or others are in the way. */
  | "busy"
  /** No encryption, or a certificate that cannot be trusted. */
  | "tls"
  | "login"
  | "database-unknown"
  | "permission"
  | "table-missing"
  | "duplicate"
  | "other";

/** What a driver's error comes to. Its message is the driver's own, and may hold anything. */
export class ConnectionFailure extends Error {
  override readonly name = "ConnectionFailure";
  readonly reason: FailureReason;

  constructor(reason: FailureReason, message: string) {
    super(message);
    this.reason = reason;
  }

  /** Whether it is worth another attempt on a new connection. */
  get passing(): boolean {
    return this.reason === "unreachable" || this.reason === "busy";
  }
}

/** What an error of a socket or of TLS comes to; undefined when it is none. */
export function socketFailure(error: unknown): ConnectionFailure | undefined {
  const { code, message } = error as { code?: unknown; message?: unknown };
  if (typeof code !== "string") return undefined;
  // A name with several addresses gives one error for all of them, without a text.
  const text = typeof message === "string" && message !== "" ? message : code;
  if (/CERT|^UNABLE_TO_|^ERR_(TLS|SSL)_|^EPROTO$|^CRL_/.test(code)) return new ConnectionFailure("tls", text);
  if (/^E[A-Z]+(_[A-Z]+)?$/.test(code)) return new ConnectionFailure("unreachable", text);
  return undefined;
}
