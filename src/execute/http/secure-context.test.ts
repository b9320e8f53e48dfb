import { createPrivateKey, generateKeyPairSync } from "node:crypto";
import { expect, test } from "vitest";
import type { TlsSettings } from "./route.ts";
import { secureContextOf } from "./secure-context.ts";

const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
const CERT = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";

test.each([
  ["PKCS #8", { type: "pkcs8", format: "pem", cipher: "aes-256-cbc", passphrase: "right" }],
  ["SEC 1", { type: "sec1", format: "pem", cipher: "aes-256-cbc", passphrase: "right" }],
] as const)(
  "a wrong passphrase is told for one also where what it decrypts passes for a key: %s",
  (_, how) => {
    const key = privateKey.export(how).toString();
    const passphrase = Array.from({ length: 20_000 }, (_, index) => `wrong ${index}`).find(
      (wrong) => !/bad decrypt/.test(saidOf(() => createPrivateKey({ key, passphrase: wrong }))),
    );
    expect(passphrase).toBeDefined();
    const said = saidOf(() => secureContextOf(settingsWith(key, passphrase ?? ""), false));
    expect(said).not.toContain("bad decrypt");
    expect(said).toContain("the passphrase of client-certificate does not open its key");
  },
);

function settingsWith(key: string, passphrase: string): TlsSettings {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const client = { cert: bytes(CERT), key: bytes(key), pfx: null, passphrase };
  return { insecure: false, serverName: null, ca: null, ...client };
}

function saidOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error("it was opened");
}
