import {
  constants,
  createHmac,
  createPrivateKey,
  type KeyObject,
  type SignKeyObjectInput,
  sign,
} from "node:crypto";
import type { ValueMap } from "../model/value.ts";
import { formatJson, parseJson } from "./json-text.ts";

/** A token could not be made or read; the message shows neither key nor token. */
export class JwtError extends Error {
  override readonly name = "JwtError";
}

/** What a token is made of. */
export interface JwtParts {
  readonly claims: ValueMap;
  /** A secret (HS…), or a private key as PEM text. */
  readonly key: string | Uint8Array;
  /** By RFC 7518 3.1 and RFC 8037: HS256, RS256, PS256, ES256, their 384 and 512, or EdDSA. */
  readonly algorithm: string;
  /** Over `alg` and `typ`. */
  readonly header: ValueMap;
}

/** What a signature needs of its key: its kind, and its curve (RFC 7518 3.4). */
const KEYS: Readonly<Record<string, { readonly types: readonly string[]; readonly curve?: string }>> = {
  RS256: { types: ["rsa"] },
  RS384: { types: ["rsa"] },
  RS512: { types: ["rsa"] },
  PS256: { types: ["rsa", "rsa-pss"] },
  PS384: { types: ["rsa", "rsa-pss"] },
  PS512: { types: ["rsa", "rsa-pss"] },
  ES256: { types: ["ec"], curve: "prime256v1" },
  ES384: { types: ["ec"], curve: "secp384r1" },
  ES512: { types: ["ec"], curve: "secp521r1" },
  EdDSA: { types: ["ed25519", "ed448"] },
};

/** Algorithms that a token can be signed with. */
export const JWT_ALGORITHMS: readonly string[] = ["HS256", "HS384", "HS512", ...Object.keys(KEYS)];

/** Signs claims as they are (RFC 7515, compact form).
 * @throws JwtError when algorithm and key do not go together. */
export function signJwt({ claims, key, algorithm, header }: JwtParts): string {
  if (!JWT_ALGORITHMS.includes(algorithm))
    throw new JwtError(`there is no algorithm ${algorithm}: it is one of ${JWT_ALGORITHMS.join(", ")}`);
  const input = `${part({ alg: algorithm, typ: "JWT", ...header })}.${part(claims)}`;
  return `${input}.${signatureOf(input, key, algorithm).toString("base64url")}`;
}

/** Reads a token without looking at its signature.
 * @throws JwtError when it is none. */
export function decodeJwt(token: string): { readonly header: ValueMap; readonly claims: ValueMap } {
  const parts = token.trim().split(".");
  if (parts.length !== 3) throw new JwtError(`a token has three parts, this text has ${parts.length}`);
  return {
    header: read(parts[0] as string, "the fields in the header"),
    claims: read(parts[1] as string, "the claims"),
  };
}

function part(map: ValueMap): string {
  return Buffer.from(formatJson(map)).toString("base64url");
}

function read(text: string, name: string): ValueMap {
  const outcome = parseJson(Buffer.from(text, "base64url").toString());
  const value = "value" in outcome ? outcome.value : null;
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new JwtError(`${name} of the token are no JSON object`);
  return value;
}

function signatureOf(input: string, key: string | Uint8Array, algorithm: string): Buffer {
  const digest = `sha${algorithm.slice(2)}`;
  if (algorithm.startsWith("HS")) {
    if (key.length === 0) throw new JwtError("the key is empty");
    return createHmac(digest, key).update(input).digest();
  }
  const options: SignKeyObjectInput = { key: privateKey(key, algorithm) };
  if (algorithm.startsWith("PS")) {
    options.padding = constants.RSA_PKCS1_PSS_PADDING;
    options.saltLength = constants.RSA_PSS_SALTLEN_DIGEST;
  }
  // RFC 7518 3.4 has the two numbers side by side, not in DER.
  if (algorithm.startsWith("ES")) options.dsaEncoding = "ieee-p1363";
  try {
    return sign(algorithm === "EdDSA" ? null : digest, Buffer.from(input), options);
  } catch (error) {
    throw new JwtError(`the key cannot sign ${algorithm}`, { cause: error });
  }
}

function privateKey(key: string | Uint8Array, algorithm: string): KeyObject {
  let made: KeyObject;
  try {
    made = createPrivateKey(typeof key === "string" ? key : Buffer.from(key));
  } catch (error) {
    throw new JwtError(`${algorithm} needs a private key as PEM (-----BEGIN PRIVATE KEY-----)`, {
      cause: error,
    });
  }
  const { types, curve } = KEYS[algorithm] as (typeof KEYS)[string];
  const found = made.asymmetricKeyDetails?.namedCurve;
  const fits = types.includes(made.asymmetricKeyType ?? "") && (curve === undefined || curve === found);
  if (fits) return made;
  const type = made.asymmetricKeyType ?? "unknown";
  throw new JwtError(`${algorithm} needs a key of the kind ${curve ?? types[0]}, found ${found ?? type}`);
}
