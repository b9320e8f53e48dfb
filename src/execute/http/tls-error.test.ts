import { expect, test } from "vitest";
import { tlsError } from "./tls-error.ts";

const said = (code: string, message = "", reason?: string) =>
  Object.assign(new Error(message), { code, ...(reason !== undefined && { reason }) });

/** What cannot be had from a server of a test is known by what Node tells. */
test.each([
  [
    said("ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED", "", "tlsv13 alert certificate required"),
    "api.test wants a client certificate",
  ],
  [
    said(
      "EPROTO",
      "write EPROTO 80:error:0A000418:SSL routines:ssl3_read_bytes:tlsv1 alert unknown ca:r.c:1:",
    ),
    "api.test does not take the client certificate",
  ],
  [
    said("ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE", "", "sslv3 alert handshake failure"),
    "api.test breaks off while the terms of TLS are agreed on",
  ],
  [
    said("ERR_SSL_TLSV1_UNRECOGNIZED_NAME", "", "tlsv1 unrecognized name"),
    "api.test has no certificate for the name that it was asked for",
  ],
  [
    said("ERR_SSL_EE_KEY_TOO_SMALL", "", "ee key too small"),
    "api.test has a key or a signature that is too weak",
  ],
  [said("ERR_SSL_NEVER_HEARD", "", "never heard"), "no secure connection to api.test: never heard"],
  [
    said("SELF_SIGNED_CERT_IN_CHAIN"),
    "the certificate of api.test is by an authority that is not trusted here",
  ],
  [said("CERT_NOT_YET_VALID"), "the certificate of api.test is not valid yet"],
  [
    said("CERT_SIGNATURE_FAILURE", "bad signature"),
    "the certificate of api.test is not trusted: bad signature",
  ],
])("%s", (error, message) => {
  const told = tlsError(error, "api.test");
  expect(told?.message.replace(/ \([^()]+\)$/, "")).toBe(message);
  expect(told?.message).toMatch(/ \([^()]+\)$/);
  expect(told?.cause).toBe(error);
});

test("an error that has nothing to do with TLS is another's", () => {
  expect(tlsError(said("ECONNREFUSED"), "api.test")).toBeNull();
});
