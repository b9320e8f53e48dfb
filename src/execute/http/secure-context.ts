import { createPrivateKey, X509Certificate } from "node:crypto";
import { createSecureContext, type SecureContext } from "node:tls";
import { StepError } from "../step-error.ts";
import type { TlsSettings } from "./route.ts";

const MAKE_P12 = "openssl pkcs12 -export -in client.pem -inkey client.key -out client.p12 makes one";

/** What is wrong with a client certificate, by what OpenSSL says, and what to do. */
const TROUBLES: readonly (readonly [reason: RegExp, problem: string, hint: string])[] = [
  [
    /values mismatch/,
    "the key of client-certificate does not belong to its cert",
    "look at cert and key: they are made in pairs",
  ],
  [
    /digital envelope routines.*unsupported/,
    "the pfx of client-certificate is locked in an old way that OpenSSL 3 does not know",
    `write it anew: ${MAKE_P12}`,
  ],
  [
    /not enough data|wrong tag|header too long|asn1|unable to load PFX/i,
    "the pfx of client-certificate is not a PKCS #12 file",
    `it is a .p12 or .pfx file; ${MAKE_P12}`,
  ],
];

/** Keys and certificates, read once for all connections; a proxy sees none of the client's. Nothing when there are none.
 * @throws StepError when they are none, or locked otherwise. */
export function secureContextOf(
  settings: TlsSettings,
  toProxy: boolean,
): { readonly secureContext?: SecureContext } {
  const { ca, cert, key, pfx, passphrase } = settings;
  const own = !toProxy && (cert !== null || pfx !== null);
  if (ca === null && !own) return {};
  // Node takes for an empty list what is none.
  if (ca !== null && !hasPart(ca, "CERTIFICATE"))
    throw new StepError("tls-material", "ca has no certificate in PEM form in it", {
      hint: "it begins with -----BEGIN CERTIFICATE-----; openssl x509 -inform der -in ca.cer -out ca.pem makes one of a DER file",
    });
  // Node passes over what it cannot read of these.
  if (ca !== null && isDamaged(() => firstCertificate(ca)))
    throw new StepError("tls-material", "the certificate in ca is damaged", { hint: DAMAGED });
  const buffer = (bytes: Uint8Array) => Buffer.from(bytes);
  try {
    return {
      secureContext: createSecureContext({
        ...(ca !== null && { ca: buffer(ca) }),
        ...(own && cert !== null && { cert: buffer(cert) }),
        ...(own && key !== null && pfx === null && { key: buffer(key) }),
        ...(own && pfx !== null && { pfx: buffer(pfx) }),
        ...(own && passphrase !== null && { passphrase }),
      }),
    };
  } catch (error) {
    const said = (error as Error).message;
    const [problem, hint] = own ? clientTrouble(settings, said) : ["ca cannot be read", "is it PEM?"];
    throw new StepError("tls-material", `${problem} (${said})`, { hint, cause: error });
  }
}

function clientTrouble(
  { cert, key, pfx, passphrase }: TlsSettings,
  said: string,
): readonly [problem: string, hint: string] {
  const ofKey = () => createPrivateKey({ key: Buffer.from(key ?? []), passphrase: passphrase ?? "" });
  // One wrong passphrase in some 256 decrypts a key to what looks like one that is damaged.
  const misread = pfx === null && key !== null && passphrase !== null && isLocked(key) && isDamaged(ofKey);
  if (misread || /bad decrypt|mac verify|bad password|empty password|interrupted or cancelled/i.test(said)) {
    const what = pfx === null ? "key" : "pfx";
    return passphrase === null
      ? [`the ${what} of client-certificate is locked, and no passphrase is written`, "write its passphrase"]
      : [
          `the passphrase of client-certificate does not open its ${what}`,
          "correct it, best as a secret: passphrase: ${{ secrets.PASSPHRASE }}",
        ];
  }
  if (pfx === null && cert !== null && !hasPart(cert, "CERTIFICATE"))
    return ["the cert of client-certificate has no certificate in PEM form in it", PEM];
  if (pfx === null && key !== null && !hasPart(key, "PRIVATE KEY")) {
    return cert !== null && Buffer.compare(cert, key) === 0
      ? ["client-certificate has no key, and there is none in its cert either", "name its file by key"]
      : ["the key of client-certificate has no private key in PEM form in it", PEM];
  }
  if (pfx === null && cert !== null && isDamaged(() => firstCertificate(cert)))
    return ["the certificate in the cert of client-certificate is damaged", DAMAGED];
  if (pfx === null && key !== null && isDamaged(ofKey))
    return ["the private key in the key of client-certificate is damaged", DAMAGED];
  const known = TROUBLES.find(([pattern]) => pattern.test(said));
  if (known !== undefined) return [known[1], known[2]];
  return ["client-certificate cannot be read", "cert and key are PEM files, pfx is a .p12 file"];
}

const PEM =
  "it is a file with -----BEGIN CERTIFICATE-----, or BEGIN PRIVATE KEY, in it; for a .p12 file write pfx";

const DAMAGED = "copy it anew, whole, from the line with BEGIN to the line with END";

/** Whether a private key in PEM form needs a passphrase; RFC 1421 says so in a header, RFC 7468 in the first line. */
function isLocked(key: Uint8Array): boolean {
  return (
    hasPart(key, "ENCRYPTED PRIVATE KEY") ||
    /^Proc-Type:.*ENCRYPTED/m.test(Buffer.from(key).toString("latin1"))
  );
}

function isDamaged(read: () => unknown): boolean {
  try {
    read();
    return false;
  } catch {
    return true;
  }
}

/** The first certificate of a PEM file; null where it is of a rarer kind.
 * @throws Error when it cannot be read. */
function firstCertificate(pem: Uint8Array): X509Certificate | null {
  const [first] =
    Buffer.from(pem)
      .toString("latin1")
      .match(/-----BEGIN CERTIFICATE-----[\s\S]*?(-----END CERTIFICATE-----|$)/) ?? [];
  return first === undefined ? null : new X509Certificate(first);
}

/** Whether a PEM file has a part of a kind, such as `CERTIFICATE`: also `TRUSTED CERTIFICATE`, or `EC PRIVATE KEY`. */
function hasPart(bytes: Uint8Array, kind: string): boolean {
  return new RegExp(`-----BEGIN [A-Z0-9 ]*${kind}-----`).test(Buffer.from(bytes).toString("latin1"));
}
