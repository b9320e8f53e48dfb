import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { RotaError } from "../../model/rota-error.ts";
import { nodeHost } from "../node-host.ts";
import { readMongodbServer } from "./mongodb.ts";
import { readServer } from "./read-address.ts";

const host = nodeHost();

describe("an address is read", () => {
  test.each([
    ["redis://localhost", { where: "localhost:6379", database: "0", user: undefined, tls: undefined }],
    ["redis://:p%40ss@db.test:7000/3", { where: "db.test:7000", database: "3", password: "p@ss" }],
    ["REDISS://u:p@db.test", { where: "db.test:6379", user: "u", tls: { authorities: undefined } }],
    ["mysql://u:p@db.test/rota", { title: "MySQL", where: "db.test:3306", database: "rota", tls: undefined }],
    ["mysql://u@db.test/rota?ssl-mode=REQUIRED", { user: "u", password: undefined, tls: {} }],
    ["mysql://u@db.test/rota?ssl-mode=VERIFY_IDENTITY", { tls: { authorities: undefined } }],
    ["mysql://u@db.test/rota?ssl-mode=DISABLED", { tls: undefined }],
    ["postgres://u:p@[::1]/rota", { title: "PostgreSQL", where: "[::1]:5432", host: "::1", tls: undefined }],
    ["postgresql://u:p@db.test/r%20o?sslmode=require&channel_binding=require", { database: "r o", tls: {} }],
    ["postgres://u:p@db.test/rota?sslmode=disable", { tls: undefined }],
    ["postgres://u:p@db.test/rota?sslrootcert=system", { tls: { authorities: undefined } }],
    ["postgres://u:a@b@db.test/rota", { where: "db.test:5432", password: "a@b" }],
  ])("%s", async (address, expected) => {
    expect(await readServer(address, host)).toMatchObject(expected);
  });

  test.each([
    [
      "mongodb://a.test:1,b.test/rota?replicaSet=x",
      { where: "a.test:1,b.test", database: "rota", tls: undefined },
    ],
    ["mongodb+srv://u:p%2F@c.test/rota?w=1", { where: "c.test", user: "u", password: "p/", tls: {} }],
    ["mongodb://c.test/rota?tls=true", { tls: { authorities: undefined } }],
    ["mongodb+srv://c.test/rota?tls=false", { tls: undefined }],
  ])("%s", async (address, expected) => {
    expect(await readMongodbServer(address, host)).toMatchObject({ address, ...expected });
  });
});

describe("an address that is none is refused, and never repeated", () => {
  test.each([
    ["postgres:/rota:s3cret@db.test/rota", "is not of the form"],
    ["postgres://rota:s3cret/1@db.test/rota", "is not of the form"],
    ["postgres://rota:12/s3cret@db.test/rota", "is not of the form"],
    ["postgres://rota:x?s3cret@db.test/rota", "is not of the form"],
    ["postgres://rota:x?s3cret=1@db.test/rota", "is not of the form"],
    ["postgres://rota:s3cret#x@db.test/rota", "is not of the form"],
    [
      "postgres://rota:s3cret%zz@db.test/rota",
      "the password in the address of the database is not percent-encoded",
    ],
    ["postgres://rota:s3cret@/rota", "has no host"],
    ["postgres://rota:s3cret@db.test:99999/rota", "a port that is none"],
    ["postgres://rota:s3cret@db.test:0/rota", "a port that is none"],
    ["postgres://rota:s3cret@db.test,other.test/rota", "has no host"],
    ["postgres://rota:s3cret@db.test", "names no database"],
    ["postgres://rota:s3cret@db.test/rota?sslmode=prefer", "sslmode=prefer leaves open"],
    ["postgres://rota:s3cret@db.test/rota?sslmode=no-verify", "sslmode=no-verify leaves open"],
    [
      "postgres://rota:s3cret@db.test/rota?sslmode=disable&sslrootcert=x",
      "names authorities, but asks for no",
    ],
    ["postgres://rota:s3cret@db.test/rota?channel_binding=disable", "channel_binding is neither"],
    ["postgres://rota:s3cret@db.test/rota?schema=x", "has an unknown parameter schema"],
    ["mysql://rota:s3cret@db.test/rota?ssl-mode=PREFERRED", "ssl-mode=PREFERRED leaves open"],
    ['mysql://rota:s3cret@db.test/rota?ssl={"rejectUnauthorized":false}', "has an unknown parameter ssl"],
    ["mysql://rota:s3cret@db.test/", "names no database"],
    ["redis://rota:s3cret@db.test/ledger", "ledger is not the number of a Redis database"],
    ["redis://rota:s3cret@db.test/0?ca=ca.pem", "names authorities, but asks for no"],
  ])("%s", async (address, message) => {
    await refused(readServer(address, host), message);
  });

  test.each([
    ["mongodb://rota:s3cret@db.test/", "names no database"],
    ["mongodb://rota:s3cret/x", "a port that is none"],
    ["mongodb://rota:s3cret@db.test/rota?tlsInsecure=true", "has tlsInsecure, which would let anybody"],
    ["mongodb://rota:s3cret@db.test/rota?tlsAllowInvalidCertificates=true", "which would let anybody"],
    ["mongodb://rota:s3cret@db.test/rota?TLSAllowInvalidHostnames=true", "which would let anybody"],
  ])("%s", async (address, message) => {
    await refused(readMongodbServer(address, host), message);
  });
});

async function refused(reading: Promise<unknown>, message: string): Promise<void> {
  const error = await reading.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(RotaError);
  expect(error).toMatchObject({ code: "database-address", exitCode: 2 });
  expect((error as RotaError).message).toContain(message);
  expect((error as RotaError).hint).not.toBe("");
  expect(inspect(error, { depth: 10 })).not.toContain("s3cret");
}
