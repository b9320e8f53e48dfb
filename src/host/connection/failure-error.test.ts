import { inspect } from "node:util";
import { expect, test } from "vitest";
import { ConnectionFailure, type Server, socketFailure } from "./connection.ts";
import { failureError } from "./failure-error.ts";

const server: Server = {
  title: "PostgreSQL",
  where: "db.test:5432",
  database: "rota",
  user: "ci",
  password: "s3cret p@ss",
  tls: undefined,
};

test("what a driver says comes without the password, on one line", () => {
  const said = 'bad login "ci" with s3cret p@ss\n  at postgres://ci:s3cret%20p%40ss@db.test ';
  const error = failureError(new ConnectionFailure("login", said), server);
  expect(error.message).toBe(
    'the PostgreSQL server db.test:5432 (database rota) refused the user ci: bad login "ci" with *** at postgres://ci:***@db.test',
  );
  expect(inspect(error, { depth: 10, showHidden: true })).not.toMatch(/s3cret/);
});

test.each([
  [
    { code: "ECONNREFUSED", message: "" },
    { reason: "unreachable", message: "ECONNREFUSED" },
  ],
  [{ code: "ETIMEDOUT", message: "connect ETIMEDOUT" }, { reason: "unreachable" }],
  [{ code: "EAI_AGAIN", message: "getaddrinfo EAI_AGAIN db.test" }, { reason: "unreachable" }],
  [{ code: "CERT_HAS_EXPIRED", message: "certificate has expired" }, { reason: "tls" }],
  [{ code: "SELF_SIGNED_CERT_IN_CHAIN", message: "self-signed" }, { reason: "tls" }],
  [{ code: "UNABLE_TO_VERIFY_LEAF_SIGNATURE", message: "unable" }, { reason: "tls" }],
  [{ code: "ERR_TLS_CERT_ALTNAME_INVALID", message: "altnames" }, { reason: "tls" }],
  [{ code: "EPROTO", message: "wrong version number" }, { reason: "tls" }],
])("a socket's error %j", (error, expected) => {
  expect(socketFailure(error)).toMatchObject(expected);
});

test("what is no socket's error", () => {
  expect(socketFailure(new Error("x"))).toBeUndefined();
  expect(socketFailure({ code: "42P01", message: "x" })).toBeUndefined();
  expect(socketFailure({ code: 18, message: "x" })).toBeUndefined();
});
