import type { NamedTemplates, Template } from "./template.ts";

/** How a request is sent and its answer read, beside what is sent. Compiled once; requests that say nothing of their own share one. */
export interface RequestOptions {
  readonly connection: ConnectionPlan;
  readonly timeouts: Timeouts;
  readonly redirects: RedirectPlan;
  /** Bytes that an answer's body may have, packed as well as unpacked. */
  readonly maxSize: number;
  /** How many requests a second the suite may send; null: as many as it can. The same object counts them together. */
  readonly rate: RatePlan | null;
  /** Whether the path goes out as it was written: without `..` worked out, and without anything encoded. */
  readonly pathAsIs: boolean;
  /** Whether headers are sent that nobody wrote. */
  readonly implicitHeaders: boolean;
  /** How the answer's text is read, whatever its content-type says; null: as it says. */
  readonly charset: string | null;
}

/** Of one request, in milliseconds; null: only the whole of it is limited. */
export interface Timeouts {
  /** From sending to the last byte. */
  readonly total: number;
  /** Until there is a connection, TLS and proxy included. */
  readonly connect: number | null;
  /** From the request's sending to the answer's first byte. */
  readonly firstByte: number | null;
  /** Between two parts of the answer. */
  readonly idle: number | null;
}

/** What is done with an answer that points elsewhere. */
export interface RedirectPlan {
  /** How many are followed; 0: none. */
  readonly follow: number;
  /** Who sees credentials: the origin that they were meant for, or whoever is redirected to. */
  readonly credentials: "same-origin" | "any";
}

/** How fast a suite may send. */
export interface RatePlan {
  /** Milliseconds between two requests. */
  readonly every: number;
}

/** What a connection is made by: requests that agree in it can share one. */
export interface ConnectionPlan {
  readonly version: HttpVersion;
  readonly unixSocket: Template | null;
  /** Addresses by `host:port` or host. */
  readonly resolve: NamedTemplates;
  /** Another `host:port` by `host:port` or host. */
  readonly connectTo: NamedTemplates;
  /** `environment`: what HTTP_PROXY and HTTPS_PROXY say; null: none. */
  readonly proxy: Template | "environment" | null;
  /** Hosts that are reached without it; null: with a proxy of the environment, what NO_PROXY says. */
  readonly noProxy: readonly Template[] | null;
  /** The authorities that are trusted instead of the usual ones. */
  readonly ca: TlsMaterial | null;
  readonly clientCertificate: ClientCertificatePlan | null;
  /** Whose certificate is asked for; null: that of the URL's host. */
  readonly serverName: Template | null;
  /** Whether certificates are not looked at. */
  readonly insecure: boolean;
}

/** As `http-version` names it; 2 is asked for by ALPN, or spoken at once where there is no TLS. */
export type HttpVersion = "1.0" | "1.1" | "2";

/** A key or a certificate: from a file, or as a text that an expression gives (PEM, or the base64 form of a .p12 file). */
export type TlsMaterial =
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "text"; readonly value: Template };

/** Who the client is, to a server that asks for a certificate: cert and key, or pfx. */
export interface ClientCertificatePlan {
  readonly cert: TlsMaterial | null;
  readonly key: TlsMaterial | null;
  readonly pfx: TlsMaterial | null;
  readonly passphrase: Template | null;
}
