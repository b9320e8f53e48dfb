import { Redis } from "ioredis";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { describeDatabase, hastyHost, openForTest, refusal } from "./database-contract.ts";
import type { DatabaseServer } from "./servers/database-server.ts";
import { findBinary } from "./servers/find-binary.ts";
import { startRedis } from "./servers/redis.ts";

const binary = findBinary("redis-server");
const DAY = "2026-11-22";

describe.runIf(binary !== undefined)("Redis", () => {
  let server: DatabaseServer;
  beforeAll(async () => {
    server = await startRedis(binary as string);
  }, 120_000);
  afterAll(() => server?.remove());

  describeDatabase(() => server);

  test.each([
    [{ password: "wr0ng p@ss" }, "refused the user rota: WRONGPASS"],
    [{ user: "nobody", password: "wr0ng p@ss" }, "refused the user nobody: WRONGPASS"],
    [{ user: "", password: "wr0ng p@ss" }, "refused us: WRONGPASS"],
  ])("the login %j", async (parts, message) => {
    const store = await openForTest(server.address(parts));
    const error = await refusal(store.read("x", DAY), "wr0ng p@ss");
    expect(error).toMatchObject({ code: "database-login", exitCode: 2 });
    expect(error.message).toContain(message);
    expect(error.message).toContain(`the Redis server 127.0.0.1:${server.port} (database 2)`);
  });

  test("no login where one is needed", async () => {
    const store = await openForTest(`redis://127.0.0.1:${server.port}`);
    expect(await refusal(store.read("x", DAY))).toMatchObject({ code: "database-login", exitCode: 2 });
  });

  test("a database that is not there", async () => {
    const store = await openForTest(server.address({ database: "99" }));
    const error = await refusal(store.read("x", DAY));
    expect(error).toMatchObject({ code: "database-unknown", exitCode: 2 });
    expect(error.message).toContain("(database 99) has no such database: ERR DB index is out of range");
  });

  test("a user who may only read", async () => {
    const store = await openForTest(server.address({ user: "reader", password: "reading" }));
    expect(await store.read("x", DAY)).toBeUndefined();
    const error = await refusal(store.write("x", DAY, "x\n", undefined, "x"), "reading");
    expect(error).toMatchObject({ code: "database-permission", exitCode: 2 });
    expect(error.message).toContain("does not allow the user reader to do this: NOPERM");
  });

  test("a server that speaks no TLS is not talked to without", async () => {
    const parts = { scheme: "rediss", host: "localhost", parameters: { ca: server.authority } };
    const store = await openForTest(server.address(parts), hastyHost);
    const { code } = await refusal(store.read("x", DAY));
    expect(["database-tls", "database-unreachable"]).toContain(code);
  });

  test("a cluster keeps a book's keys together", async () => {
    const cluster = await startRedis(binary as string, "--cluster-enabled", "yes");
    onTestFinished(() => cluster.remove());
    const client = new Redis(cluster.address({ database: "0" }));
    await client.call("CLUSTER", "ADDSLOTSRANGE", 0, 16_383);
    await client.quit();
    const store = await openForTest(cluster.address({ database: "0" }));
    for (const book of ["checkout", "a}b{c", "{}", "}", "%7D"]) {
      for (const day of ["2026-11-21", DAY])
        expect(await store.write(book, day, "x\n", undefined, "x"), book).toBe(true);
      const page = await store.read(book, DAY);
      expect(await store.write(book, DAY, "y\n", page?.version, "y"), book).toBe(true);
      await store.prune(book, DAY);
      expect(await store.pages(book), book).toEqual([DAY]);
    }
    expect(await store.books()).toHaveLength(5);
  });

  test("a cluster's refusal is told with what to do", async () => {
    const cluster = await startRedis(binary as string, "--cluster-enabled", "yes");
    onTestFinished(() => cluster.remove());
    const store = await openForTest(cluster.address({ database: "0" }), hastyHost);
    // No node has the slots of its keys yet.
    expect(await refusal(store.read("x", DAY))).toMatchObject({ code: "database-busy", exitCode: 3 });
  });
});
