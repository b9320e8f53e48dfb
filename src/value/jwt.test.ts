import {
  constants,
  createHmac,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  verify,
} from "node:crypto";
import { describe, expect, test } from "vitest";
import { decodeJwt, JWT_ALGORITHMS, JwtError, signJwt } from "./jwt.ts";

const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 });
const KEYS: Readonly<Record<string, { privateKey: KeyObject; publicKey: KeyObject }>> = {
  RS: rsa,
  PS: rsa,
  ES256: generateKeyPairSync("ec", { namedCurve: "P-256" }),
  ES384: generateKeyPairSync("ec", { namedCurve: "P-384" }),
  ES512: generateKeyPairSync("ec", { namedCurve: "P-521" }),
  EdDSA: generateKeyPairSync("ed25519"),
};
const claims = { sub: "demo", n: 12345678901234567890n, é: [1, null] };
const pem = (key: KeyObject) => key.export({ type: "pkcs8", format: "pem" }) as string;

describe("tokens", () => {
  test.each(JWT_ALGORITHMS.filter((algorithm) => !algorithm.startsWith("HS")))(
    "%s is verified by the public key",
    (algorithm) => {
      const { privateKey, publicKey } = KEYS[algorithm] ?? (KEYS[algorithm.slice(0, 2)] as typeof rsa);
      const token = signJwt({ claims, key: pem(privateKey), algorithm, header: { kid: "k" } });
      const [header, body, signature] = token.split(".") as [string, string, string];
      const details = algorithm.startsWith("PS")
        ? { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST }
        : { dsaEncoding: "ieee-p1363" as const };
      const digest = algorithm === "EdDSA" ? null : `sha${algorithm.slice(2)}`;
      const given = Buffer.from(`${header}.${body}`);
      const bytes = Buffer.from(signature, "base64url");
      expect(
        verify(
          digest,
          given,
          { key: createPublicKey(publicKey.export({ type: "spki", format: "pem" })), ...details },
          bytes,
        ),
      ).toBe(true);
      expect(decodeJwt(token)).toEqual({ header: { alg: algorithm, typ: "JWT", kid: "k" }, claims });
    },
  );

  // The example of RFC 7515, appendix A.1: its header and claims hold line breaks, so only the signature is made here.
  test("HS256 is RFC 7515's", () => {
    const key = Buffer.from(
      "AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow",
      "base64url",
    );
    const input =
      "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ";
    const expected = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    expect(createHmac("sha256", key).update(input).digest("base64url")).toBe(expected);
    expect(decodeJwt(`${input}.${expected}`)).toEqual({
      header: { typ: "JWT", alg: "HS256" },
      claims: { iss: "joe", exp: 1300819380, "http://example.com/is_root": true },
    });
    const token = signJwt({ claims: { iss: "joe" }, key, algorithm: "HS256", header: {} });
    const [header, body, signature] = token.split(".");
    expect(createHmac("sha256", key).update(`${header}.${body}`).digest("base64url")).toBe(signature);
  });

  test.each([
    ["RS256", "ES256", "RS256 needs a key of the kind rsa, found prime256v1"],
    ["ES256", "ES384", "ES256 needs a key of the kind prime256v1, found secp384r1"],
    ["EdDSA", "RS", "EdDSA needs a key of the kind ed25519, found rsa"],
  ])("%s with a key of %s is refused", (algorithm, key, message) => {
    const sign = () =>
      signJwt({ claims, key: pem((KEYS[key] as typeof rsa).privateKey), algorithm, header: {} });
    expect(sign).toThrow(message);
    expect(sign).toThrow(JwtError);
  });
});
