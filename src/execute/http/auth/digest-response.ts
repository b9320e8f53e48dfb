import { createHash } from "node:crypto";

/** What a server asks (RFC 7616 3.3). */
export interface Challenge {
  readonly realm: string;
  readonly nonce: string;
  readonly opaque: string | null;
  /** As written: MD5, SHA-256-sess and so on. */
  readonly algorithm: string;
  readonly qop: "auth" | "auth-int" | null;
  readonly userhash: boolean;
}

/** What of a request goes into its digest, RFC 7616 section 3.4. */
export interface DigestRequest {
  readonly method: string;
  readonly uri: string;
  readonly body: Uint8Array;
  readonly user: string;
  readonly password: string;
  readonly cnonce: string;
  /** How often the nonce was used, this time included. */
  readonly count: number;
}

const HASHES: Readonly<Record<string, string>> = {
  MD5: "md5",
  "SHA-256": "sha256",
  "SHA-512-256": "sha512-256",
};
const PART = /\s*,?\s*(?:([\w!#$%&'*+.^`|~-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,]*))|([^\s,=]+))/gy;

/** The first challenge that can be met, in the server's order; undefined: none is a digest that is known. */
export function readChallenge(headers: readonly string[]): Challenge | undefined {
  for (const header of headers) {
    const found: { scheme: string; fields: Map<string, string> }[] = [];
    for (const [, name, quoted, plain, scheme] of header.matchAll(PART))
      if (scheme !== undefined) found.push({ scheme: scheme.toLowerCase(), fields: new Map() });
      else
        found.at(-1)?.fields.set(String(name).toLowerCase(), quoted?.replace(/\\(.)/g, "$1") ?? plain ?? "");
    for (const { scheme, fields } of found) {
      const algorithm = fields.get("algorithm") ?? "MD5";
      const nonce = fields.get("nonce");
      const offered = fields
        .get("qop")
        ?.toLowerCase()
        .split(/\s*,\s*/);
      const qop =
        offered === undefined ? null : (["auth", "auth-int"] as const).find((one) => offered.includes(one));
      if (scheme !== "digest" || nonce === undefined || qop === undefined || hashOf(algorithm) === undefined)
        continue;
      const userhash = fields.get("userhash")?.toLowerCase() === "true";
      return {
        realm: fields.get("realm") ?? "",
        nonce,
        opaque: fields.get("opaque") ?? null,
        algorithm,
        qop,
        userhash,
      };
    }
  }
  return undefined;
}

/** The nonce that a server wants to see from now on (RFC 7616 3.5); undefined: it goes on with the one it has. */
export function readNextNonce(
  headers: readonly (readonly [name: string, value: string])[],
): string | undefined {
  const given = headers.find(([name]) => name === "authentication-info")?.[1] ?? "";
  for (const [, name, quoted, plain] of given.matchAll(PART))
    if (name?.toLowerCase() === "nextnonce") return quoted?.replace(/\\(.)/g, "$1") ?? plain;
  return undefined;
}

/** Whether a challenge is one of the -sess kinds. */
export function isSession({ algorithm }: Challenge): boolean {
  return /-sess$/i.test(algorithm);
}

/** The value of the authorization header that meets a challenge (RFC 7616 3.4), and its response. */
export function meetChallenge(
  challenge: Challenge,
  request: DigestRequest,
): { header: string; response: string } {
  const { realm, nonce, opaque, algorithm, qop, userhash } = challenge;
  const { user, password, cnonce, uri } = request;
  const name = hashOf(algorithm) as string;
  const hash = (data: string | Uint8Array) => createHash(name).update(data).digest("hex");
  const count = request.count.toString(16).padStart(8, "0");
  const base = hash(`${user}:${realm}:${password}`);
  const a1 = isSession(challenge) ? hash(`${base}:${nonce}:${cnonce}`) : base;
  const a2 = hash(`${request.method}:${uri}${qop === "auth-int" ? `:${hash(request.body)}` : ""}`);
  const response = hash(
    qop === null ? `${a1}:${nonce}:${a2}` : `${a1}:${nonce}:${count}:${cnonce}:${qop}:${a2}`,
  );
  const quoted = (text: string) => `"${text.replace(/["\\]/g, "\\$&")}"`;
  const who = userhash
    ? `username="${hash(`${user}:${realm}`)}"`
    : // RFC 8187: what is not ASCII goes by its own form.
      /^[\x20-\x7e]*$/.test(user)
      ? `username=${quoted(user)}`
      : `username*=UTF-8''${encodeURIComponent(user).replace(/['()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`)}`;
  const parts = [
    who,
    `realm=${quoted(realm)}`,
    `uri=${quoted(uri)}`,
    `algorithm=${algorithm}`,
    `nonce=${quoted(nonce)}`,
  ];
  if (qop !== null) parts.push(`nc=${count}`, `cnonce=${quoted(cnonce)}`, `qop=${qop}`);
  parts.push(`response="${response}"`);
  if (opaque !== null) parts.push(`opaque=${quoted(opaque)}`);
  if (userhash) parts.push("userhash=true");
  return { header: `Digest ${parts.join(", ")}`, response };
}

function hashOf(algorithm: string): string | undefined {
  return HASHES[algorithm.toUpperCase().replace(/-SESS$/, "")];
}
