import type { PeerCertificate } from "node:tls";

/** One request as it goes over the wire. */
export interface WireRequest {
  readonly method: string;
  readonly url: URL;
  /** The URL as the file writes it, its expressions worked out; without it, the file does not write this one. */
  readonly written?: string;
  /** Names in lower case, in order. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Uint8Array | StreamedBody | null;
  /** Headers that say who asks, beside the usual ones: another origin gets none of them, and no report shows them. */
  readonly credentials?: readonly string[];
  /** What stands in the request line instead of the URL's path and query. */
  readonly target?: string;
  /** Set where no host header is to be sent of itself, as HTTP/1.0 allows. */
  readonly hostless?: true;
}

/** A body that is too large to be held in memory: read once for each time that it is sent. */
export interface StreamedBody {
  /** The file that it is; null when it is put together of files and what stands around them. */
  readonly path: string | null;
  readonly size: number;
  read(): AsyncIterable<Uint8Array>;
}

/** What came back, as received. */
export interface WireAnswer {
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Uint8Array;
  /** `1.0`, `1.1` or `2`. */
  readonly version: string;
  readonly connection: Connection;
  readonly phases: Phases;
  /** Milliseconds from sending to the last byte. */
  readonly duration: number;
}

/** What had come of an answer that broke off, or cannot be read. */
export interface PartialAnswer {
  readonly status: number;
  readonly headers: WireAnswer["headers"];
  /** Bytes of its body. */
  readonly size: number;
  /** Milliseconds from sending to the break. */
  readonly duration: number;
}

/** Over which connection an answer came. */
export interface Connection {
  /** The address of the peer; null for a Unix socket. */
  readonly ip: string | null;
  /** What the server showed of itself; null without TLS. Its `raw` is the DER form. */
  readonly certificate: PeerCertificate | null;
}

/** How long the parts of an exchange took, in milliseconds; of a connection that was kept alive the first three are 0. */
export interface Phases {
  readonly dns: number;
  readonly connect: number;
  readonly tls: number;
  /** From the request's last byte to the answer's first. */
  readonly firstByte: number;
  readonly download: number;
}

/** An answer that sent on to somewhere else. */
export interface Hop {
  /** The URL that answered. */
  readonly url: string;
  readonly status: number;
  /** Where it sent on to, as a whole URL. */
  readonly location: string;
}
