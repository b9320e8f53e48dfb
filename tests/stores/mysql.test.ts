import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createConnection } from "mysql2/promise";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { describeDatabase, openForTest, refusal } from "./database-contract.ts";
import { makeCertificates } from "./servers/certificates.ts";
import type { DatabaseServer } from "./servers/database-server.ts";
import { findBinary } from "./servers/find-binary.ts";
import { startMariadb } from "./servers/mariadb.ts";

const binary = findBinary("mariadbd");
const DAY = "2026-11-22";

describe.runIf(binary !== undefined)("MySQL", () => {
  let server: DatabaseServer;
  beforeAll(async () => {
    server = await startMariadb(binary as string);
  }, 120_000);
  afterAll(() => server?.remove());

  /** Runs a statement as the user who may do everything. */
  const run = async (statement: string) => {
    const connection = await createConnection(server.address({ database: "bare" }));
    await connection.query(statement);
    await connection.end();
  };

  describeDatabase(() => server);

  test.each([
    [{ password: "wr0ng p@ss" }, "refused the user rota: Access denied for user 'rota'"],
    [{ user: "nobody", password: "wr0ng p@ss" }, "refused the user nobody: Access denied"],
  ])("the login %j", async (parts, message) => {
    const store = await openForTest(server.address(parts));
    const error = await refusal(store.read("x", DAY), "wr0ng p@ss");
    expect(error).toMatchObject({ code: "database-login", exitCode: 2 });
    expect(error.message).toContain(message);
    expect(error.message).toContain(`the MySQL server 127.0.0.1:${server.port} (database rota)`);
  });

  test("a database that is not there", async () => {
    const store = await openForTest(server.address({ database: "no such" }));
    const error = await refusal(store.read("x", DAY));
    expect(error).toMatchObject({ code: "database-unknown", exitCode: 2 });
    expect(error.message).toContain("(database no such) has no such database: Unknown database 'no such'");
  });

  test("a user who may not make the table is told what to run, and that is enough", async () => {
    const address = server.address({ user: "writer", password: "writing", database: "bare" });
    const store = await openForTest(address);
    expect(await store.read("x", DAY)).toBeUndefined();
    const error = await refusal(store.write("x", DAY, "x\n", undefined, "x"), "writing");
    expect(error).toMatchObject({ code: "database-permission", exitCode: 2 });
    expect(error.message).toContain("does not allow the user writer to do this: CREATE command denied");
    const [, statement = ""] = /: (CREATE TABLE .*)$/.exec(error.hint ?? "") ?? [];
    await run(statement);
    expect(await store.write("x", DAY, "x\n", undefined, "x")).toBe(true);
  });

  test("what does not fit is refused rather than cut off, whatever the server's mode", async () => {
    const store = await openForTest(server.address());
    expect(await refusal(store.write("x".repeat(300), DAY, "x\n", undefined, "x"))).toMatchObject({
      code: "database-error",
      exitCode: 3,
    });
    expect(await store.read("x".repeat(255), DAY)).toBeUndefined();
  });

  test("a server that ends the connection", async () => {
    const store = await openForTest(server.address());
    await store.write("ended", DAY, "x\n", undefined, "x");
    await run("KILL USER rota").catch(() => undefined);
    expect((await store.read("ended", DAY))?.text).toBe("x\n");
  });

  test("a server that offers no encryption is refused", async () => {
    const plain = await startMariadb(binary as string, "--skip-ssl");
    onTestFinished(() => plain.remove());
    const store = await openForTest(
      plain.address({ host: "localhost", parameters: { "ssl-mode": "REQUIRED" } }),
    );
    const error = await refusal(store.read("x", DAY));
    expect(error).toMatchObject({ code: "database-tls", exitCode: 3 });
  });

  test("a server with the certificate of another is refused", async () => {
    const folder = mkdtempSync(join(tmpdir(), "rota-other-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const { authority, certificate, key } = makeCertificates(folder, "other.test");
    const other = await startMariadb(binary as string, `--ssl-cert=${certificate}`, `--ssl-key=${key}`);
    onTestFinished(() => other.remove());
    const parameters = { "ssl-mode": "REQUIRED", "ssl-ca": authority };
    const store = await openForTest(other.address({ host: "localhost", parameters }));
    const error = await refusal(store.read("x", DAY));
    expect(error).toMatchObject({ code: "database-tls", exitCode: 3 });
    expect(error.message).toContain("other.test");
  });
});
