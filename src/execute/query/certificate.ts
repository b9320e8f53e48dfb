import { X509Certificate } from "node:crypto";
import type { PeerCertificate } from "node:tls";
import type { CertificateField } from "../../model/expectation.ts";
import type { Subject } from "../../model/value.ts";
import type { Look } from "./looked.ts";

const DAY = 86_400_000;

/** What the server's certificate says of itself; `days-left` are whole days from when the answer came. */
export const lookCertificate: Look<"certificate"> = ({ field }, answer) => {
  if (answer.exchange === null) return { found: false, reason: "only a request gives a certificate" };
  const { certificate } = answer.exchange.wire.connection;
  if (certificate === null)
    return { found: false, reason: "the answer came without TLS, so there is no certificate" };
  const value = fieldOf(field, certificate, answer.exchange.answeredAt);
  return value === undefined
    ? { found: false, reason: `the certificate has no ${field}` }
    : { found: true, value };
};

function fieldOf(field: CertificateField, certificate: PeerCertificate, now: number): Subject | undefined {
  switch (field) {
    case "subject":
      return nameOf(certificate.subject);
    case "issuer":
      return nameOf(certificate.issuer);
    case "not-before":
      return new Date(certificate.valid_from);
    case "not-after":
      return new Date(certificate.valid_to);
    case "days-left":
      return Math.floor((Date.parse(certificate.valid_to) - now) / DAY);
    case "names":
      return namesOf(certificate.subjectaltname);
    case "serial":
      return certificate.serialNumber.toLowerCase();
    case "pem":
      return new X509Certificate(certificate.raw).toString();
    case "fingerprint-sha256":
      return certificate.fingerprint256.replaceAll(":", "").toLowerCase();
  }
}

/** `C=CH, O=Acme, CN=a.test`: as openssl writes it; undefined when nobody is named. */
function nameOf(parts: PeerCertificate["subject"]): string | undefined {
  const texts = Object.entries(parts ?? {}).flatMap(([key, value]) =>
    (Array.isArray(value) ? value : [value]).map((item) => `${key}=${item}`),
  );
  return texts.length === 0 ? undefined : texts.join(", ");
}

/** `DNS:a.test`, `IP Address:127.0.0.1`; what holds a comma stands in quotes (Node's own way against forged names). */
function namesOf(text: string | undefined): string[] | undefined {
  return text === undefined
    ? undefined
    : Array.from(text.matchAll(/[^,"]*"(?:[^"\\]|\\.)*"|[^,]+/g), ([name]) => name.trim());
}
