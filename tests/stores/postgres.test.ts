import { once } from "node:events";
import { createServer } from "node:net";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { describeDatabase, openForTest, refusal } from "./database-contract.ts";
import type { DatabaseServer } from "./servers/database-server.ts";
import { findBinary } from "./servers/find-binary.ts";
import { run, startPostgres } from "./servers/postgres.ts";

const binary = findBinary("postgres");
const DAY = "2026-11-22";

describe.runIf(binary !== undefined)("PostgreSQL", () => {
  let server: DatabaseServer;
  beforeAll(async () => {
    server = await startPostgres(binary as string);
  }, 120_000);
  afterAll(() => server?.remove());

  describeDatabase(() => server);

  test.each([
    [{ password: "wr0ng p@ss" }, "refused the user rota: password authentication failed"],
    [{ user: "nobody", password: "wr0ng p@ss" }, "refused the user nobody: password authentication failed"],
  ])("the login %j", async (parts, message) => {
    const store = await openForTest(server.address(parts));
    const error = await refusal(store.read("x", DAY), "wr0ng p@ss");
    expect(error).toMatchObject({ code: "database-login", exitCode: 2 });
    expect(error.message).toContain(message);
    expect(error.message).toContain(`the PostgreSQL server 127.0.0.1:${server.port} (database rota)`);
  });

  test("no password where one is needed", async () => {
    const store = await openForTest(`postgres://rota@127.0.0.1:${server.port}/rota`);
    expect(await refusal(store.read("x", DAY))).toMatchObject({ code: "database-login", exitCode: 2 });
  });

  test("a database that is not there", async () => {
    const store = await openForTest(server.address({ database: "no such" }));
    const error = await refusal(store.read("x", DAY));
    expect(error).toMatchObject({ code: "database-unknown", exitCode: 2 });
    expect(error.message).toContain(
      '(database no such) has no such database: database "no such" does not exist',
    );
  });

  test("a user who may not make the table is told what to run, and that is enough", async () => {
    const address = server.address({ user: "writer", password: "writing", database: "bare" });
    const store = await openForTest(address);
    expect(await store.read("x", DAY)).toBeUndefined();
    const error = await refusal(store.write("x", DAY, "x\n", undefined, "x"), "writing");
    expect(error).toMatchObject({ code: "database-permission", exitCode: 2 });
    expect(error.message).toContain(
      "does not allow the user writer to do this: permission denied for schema public",
    );
    const [, statement = ""] = /: (CREATE TABLE .*)$/.exec(error.hint ?? "") ?? [];
    await run(server.address({ database: "bare" }), statement);
    expect(await refusal(store.read("x", DAY), "writing")).toMatchObject({ code: "database-permission" });
    const grant = "GRANT SELECT, INSERT, UPDATE, DELETE ON rota_ledger TO writer";
    await run(server.address({ database: "bare" }), grant);
    expect(await store.write("x", DAY, "x\n", undefined, "x")).toBe(true);
  });

  test("a server that ends the connection", async () => {
    const store = await openForTest(server.address());
    await store.write("ended", DAY, "x\n", undefined, "x");
    await run(
      server.address(),
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'rota'",
    );
    expect((await store.read("ended", DAY))?.text).toBe("x\n");
  });

  test("a server that offers no encryption is sent nothing else", async () => {
    let sent = 0;
    // The answer of PostgreSQL to the request for TLS: no.
    const plain = createServer((socket) =>
      socket.on("data", ({ length }) => {
        sent += length;
        socket.write("N");
      }),
    );
    onTestFinished(() => void plain.close());
    await once(plain.listen(0, "127.0.0.1"), "listening");
    const { port } = plain.address() as { port: number };
    const store = await openForTest(server.address({ port, parameters: { sslmode: "require" } }));
    expect(await refusal(store.read("x", DAY))).toMatchObject({ code: "database-tls", exitCode: 3 });
    expect(sent).toBe(8);
  });
});
