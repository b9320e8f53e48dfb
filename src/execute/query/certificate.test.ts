import { readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { connect, createServer, type PeerCertificate } from "node:tls";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CERTIFICATE_FIELDS, type CertificateField } from "../../model/expectation.ts";
import { look } from "../queries.ts";
import { httpAnswerForTest } from "../testing/http-answer.ts";

// Made by itself for a hundred years, for tests alone; whether it is trusted is not asked here.
const read = (name: string) => readFileSync(new URL(`../testdata/${name}`, import.meta.url), "utf8");
const cert = read("certificate.pem");
const server = createServer({ cert, key: read("certificate.key") });
let peer: PeerCertificate;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  peer = await new Promise((resolve, reject) => {
    const socket = connect({ port, host: "127.0.0.1", rejectUnauthorized: false }, () => {
      resolve(socket.getPeerCertificate());
      socket.destroy();
    });
    socket.once("error", reject);
  });
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

function found(field: CertificateField, certificate: PeerCertificate = peer, answeredAt = 0) {
  const answer = httpAnswerForTest({
    status: 200,
    headers: [],
    body: new Uint8Array(),
    url: "https://127.0.0.1/",
    duration: 1,
    exchange: {
      wire: {
        version: "1.1",
        connection: { ip: "127.0.0.1", certificate },
        phases: { dns: 0, connect: 0, tls: 0, firstByte: 0, download: 0 },
      },
      answeredAt,
    },
  });
  return look({ kind: "certificate", field }, answer);
}

describe("a certificate of a real server", () => {
  it.each([
    ["subject", "C=CH, O=Acme, Inc., CN=api.test"],
    ["issuer", "C=CH, O=Acme, Inc., CN=api.test"],
    ["not-before", new Date("2026-11-22T22:25:32Z")],
    ["not-after", new Date("2126-10-29T22:25:32Z")],
    ["names", ["DNS:api.test", "DNS:*.api.test", "IP Address:127.0.0.1"]],
    ["serial", "1f2e3d"],
    ["pem", cert],
    ["fingerprint-sha256", "bc99e71de81d9318814753a1b365963449dd0d221376592851df06f5b16e1c82"],
  ] as const)("has its %s", (field, value) => {
    expect(found(field)).toEqual({ found: true, value });
  });

  it("counts whole days from the answer on, below zero when it has run out", () => {
    const end = Date.parse("2126-10-29T22:25:32Z");
    expect(found("days-left", peer, end - 14 * 86_400_000)).toEqual({ found: true, value: 14 });
    expect(found("days-left", peer, end - 14 * 86_400_000 + 1)).toEqual({ found: true, value: 13 });
    expect(found("days-left", peer, end + 1)).toEqual({ found: true, value: -1 });
  });

  it("tells what it lacks", () => {
    const { subjectaltname: _, ...bare } = peer;
    expect(found("names", bare as PeerCertificate)).toEqual({
      found: false,
      reason: "the certificate has no names",
    });
    expect(CERTIFICATE_FIELDS.every((field) => found(field).found)).toBe(true);
  });
});
