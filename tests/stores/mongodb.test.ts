import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { describeDatabase, hastyHost, openForTest, refusal } from "./database-contract.ts";
import type { DatabaseServer } from "./servers/database-server.ts";
import { startFerretdb } from "./servers/ferretdb.ts";
import { findBinary } from "./servers/find-binary.ts";

const binary = findBinary("rota-ferretdb");
const DAY = "2026-11-22";

describe.runIf(binary !== undefined)("MongoDB", () => {
  let server: DatabaseServer;
  beforeAll(async () => {
    server = await startFerretdb(binary as string);
  }, 120_000);
  afterAll(() => server?.remove());

  describeDatabase(() => server);

  test("a login that the server refuses", async () => {
    const store = await openForTest(server.address({ user: "rota", password: "wr0ng p@ss" }));
    const error = await refusal(store.read("x", DAY), "wr0ng p@ss");
    expect(error).toMatchObject({ code: "database-login", exitCode: 2 });
    expect(error.message).toContain(
      `the MongoDB server 127.0.0.1:${server.port} (database rota) refused the user rota: `,
    );
  });

  test("a server that speaks no TLS is not talked to without", async () => {
    const parts = { host: "localhost", parameters: { tls: "true", tlsCAFile: server.authority } };
    const store = await openForTest(server.address(parts), hastyHost);
    const { code } = await refusal(store.read("x", DAY));
    expect(["database-tls", "database-unreachable"]).toContain(code);
  });

  test("a name without servers", async () => {
    const store = await openForTest("mongodb+srv://rota:s3cret@cluster.invalid/rota", hastyHost);
    const error = await refusal(store.read("x", DAY), "s3cret");
    expect(error).toMatchObject({ code: "database-unreachable", exitCode: 3 });
    expect(error.message).toContain("the MongoDB server cluster.invalid (database rota) cannot be reached");
  });
});
