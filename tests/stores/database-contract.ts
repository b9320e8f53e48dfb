import { inspect } from "node:util";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import type { Host } from "../../src/host/host.ts";
import { nodeClock } from "../../src/host/node-clock.ts";
import { nodeHost } from "../../src/host/node-host.ts";
import { openStore } from "../../src/ledger/open-store.ts";
import type { LedgerStore } from "../../src/ledger/store.ts";
import { RotaError } from "../../src/model/rota-error.ts";
import { hourlyPlan } from "./claim-twice.ts";
import { Racers } from "./race.ts";
import { type DatabaseServer, PASSWORD } from "./servers/database-server.ts";
import { FaultyProxy } from "./servers/faulty-proxy.ts";
import { describeStore } from "./store-contract.ts";

const DAY = "2026-11-22";
const host = nodeHost();

/** A host whose waits pass a hundred times as fast as they say. */
export const hastyHost: Host = {
  ...host,
  clock: {
    ...nodeClock,
    monotonic: () => nodeClock.monotonic() * 100,
    sleep: (milliseconds, signal) => nodeClock.sleep(milliseconds / 100, signal),
  },
};

let books = 0;
const newBook = () => `fault-${books++}`;

/** Opens a store that is closed after the test. */
export async function openForTest(address: string, on: Host = host): Promise<LedgerStore> {
  const store = await openStore(address, { host: on });
  onTestFinished(() => store.close());
  return store;
}

/** What a store refuses with; a test fails when it holds the password anywhere. */
export async function refusal(work: Promise<unknown>, password = PASSWORD): Promise<RotaError> {
  const error = await work.then(
    (result) => expect.unreachable(`it came to ${inspect(result)}`),
    (reason: unknown) => reason,
  );
  expect(error, inspect(error)).toBeInstanceOf(RotaError);
  const everything = inspect(error, { depth: 10, showHidden: true }) + (error as RotaError).stack;
  for (const form of [password, encodeURIComponent(password)]) expect(everything).not.toContain(form);
  return error as RotaError;
}

/** Declares the tests that the store in every kind of database has to pass, with a server of its own to break. */
export function describeDatabase(server: () => DatabaseServer): void {
  describeStore("as a store", {
    open: () => openStore(server().address(), { host }),
    // A table of its own, so that the racers make it at once as well.
    untouched: () => server().address({ parameters: { ledger: "race" } }),
  });

  test("rota due --claim in two processes: claimed, then not due", async () => {
    const address = server().address({ parameters: { ledger: "due" } });
    const { ask, occurrence } = hourlyPlan(address);
    expect(await ask("--claim")).toMatchObject({ due: true, occurrence, lateness: 2220 });
    expect(await ask("--claim")).toMatchObject({ due: false, occurrence: null });
  });

  describe("through a connection that breaks", () => {
    let proxy: FaultyProxy;
    let address: string;
    beforeAll(async () => {
      proxy = new FaultyProxy(server().port);
      address = server().address({ port: await proxy.listen() });
    });
    afterAll(() => proxy?.close());

    test.each(["request", "answer"] as const)(
      "a write of which a %s is lost is written once",
      async (kind) => {
        const store = await openForTest(address);
        const book = newBook();
        // Made before, so that the table is not what gets lost.
        await store.write(book, "2026-11-21", "before\n", undefined, "before");
        let version: string | undefined;
        let broken = 0;
        // A store may ask for several things; each of them may get lost.
        for (let others = 0; others < 4; others++) {
          for (const text of [`make-${others}\n`, `change-${others}\n`]) {
            const day = `2026-12-0${others + 1}`;
            proxy.breakAt(kind, book, others);
            expect(await store.write(book, day, text, version, "why")).toBe(true);
            if (proxy.brokeOff()) broken++;
            const page = await store.read(book, day);
            expect(page?.text).toBe(text);
            version = text.startsWith("make") ? page?.version : undefined;
          }
        }
        expect(broken).toBeGreaterThanOrEqual(2);
      },
    );

    test("a lost race is told as such, whether or not its answer is lost", async () => {
      const [store, other] = [await openForTest(address), await openForTest(server().address())];
      const book = newBook();
      await other.write(book, DAY, "theirs\n", undefined, "first");
      proxy.breakAt("answer", book);
      expect(await store.write(book, DAY, "ours\n", undefined, "too late")).toBe(false);
      expect(proxy.brokeOff()).toBe(true);
      const page = await store.read(book, DAY);
      await other.write(book, DAY, "theirs again\n", page?.version, "second");
      proxy.breakAt("answer", book);
      expect(await store.write(book, DAY, "ours\n", page?.version, "too late")).toBe(false);
      expect(proxy.brokeOff()).toBe(true);
      expect((await store.read(book, DAY))?.text).toBe("theirs again\n");
    });

    test("what breaks while nothing is asked is made anew", async () => {
      const store = await openForTest(address);
      const book = newBook();
      for (const day of ["2026-11-20", "2026-11-21", DAY]) {
        expect(await store.write(book, day, "x\n", undefined, "a day")).toBe(true);
        proxy.cut();
      }
      expect(await store.pages(book)).toEqual(["2026-11-20", "2026-11-21", DAY]);
    });

    test("a server that says nothing is given up, and found again", async () => {
      const store = await openForTest(address, hastyHost);
      const book = newBook();
      await openForTest(server().address()).then((sure) => sure.write(book, DAY, "x\n", undefined, "x"));
      proxy.setSilent(true);
      const error = await refusal(store.read(book, DAY));
      proxy.setSilent(false);
      expect(error).toMatchObject({ code: "database-unreachable", exitCode: 3 });
      const patient = await openForTest(address);
      expect((await patient.read(book, DAY))?.text).toBe("x\n");
    });
  });

  describe("with a server that ends", () => {
    test("what was written is there when it is back, and the store goes on", async () => {
      const store = await openForTest(server().address());
      const book = newBook();
      await store.write(book, DAY, "before\n", undefined, "before");
      const page = await store.read(book, DAY);
      await server().kill();
      const error = await refusal(store.read(book, DAY));
      expect(error).toMatchObject({ code: "database-unreachable", exitCode: 3 });
      expect(error.message).toContain(`the ${server().title} server 127.0.0.1:${server().port}`);
      expect(error.hint).toMatch(/see that it runs/);
      await server().start();
      expect(await store.read(book, DAY)).toEqual(page);
      expect(await store.write(book, DAY, "after\n", page?.version, "after")).toBe(true);
    });

    test("writes that meet the end and the new beginning are all there, each once", {
      timeout: 60_000,
    }, async () => {
      const store = await openForTest(server().address());
      const book = newBook();
      const lines: string[] = [];
      await store.write(book, DAY, "", undefined, "begin");
      let up = true;
      const outage = (async () => {
        await server().kill();
        await server().start();
        up = true;
      })();
      up = false;
      for (let count = 0, more = 3; more > 0; count++) {
        if (up) more--;
        const page = await store.read(book, DAY);
        const line = `line-${count}\n`;
        if (await store.write(book, DAY, (page?.text ?? "") + line, page?.version, "more")) lines.push(line);
      }
      await outage;
      expect((await store.read(book, DAY))?.text).toBe(lines.join(""));
    });
  });

  describe("encrypted", () => {
    const book = newBook();

    test("the certificate is verified, by the authority that the address names", async () => {
      const { tlsParts } = server();
      const store = await openForTest(server().address({ host: "localhost", ...tlsParts }));
      expect(await store.write(book, DAY, "x\n", undefined, "x")).toBe(true);
    });

    test("an authority that nobody knows is refused", async () => {
      const { tlsParts } = server();
      const parameters = Object.fromEntries(
        Object.entries(tlsParts.parameters ?? {}).filter(([, value]) => value !== server().authority),
      );
      const store = await openForTest(server().address({ host: "localhost", ...tlsParts, parameters }));
      const error = await refusal(store.read(book, DAY));
      expect(error).toMatchObject({ code: "database-tls", exitCode: 3 });
      expect(error.hint).toContain("NODE_EXTRA_CA_CERTS");
    });

    test("a certificate for another name is refused", async () => {
      const store = await openForTest(server().address({ host: "127.0.0.1", ...server().tlsParts }));
      expect(await refusal(store.read(book, DAY))).toMatchObject({ code: "database-tls" });
    });

    test("the authority may come from NODE_EXTRA_CA_CERTS, too", async () => {
      const racers = await Racers.prepare();
      onTestFinished(() => racers.remove());
      const { tlsParts, authority } = server();
      const parameters = Object.fromEntries(
        Object.entries(tlsParts.parameters ?? {}).filter(([, value]) => value !== authority),
      );
      const address = server().address({ host: "localhost", ...tlsParts, parameters });
      const environment = { NODE_EXTRA_CA_CERTS: authority };
      const place = { book: newBook(), page: DAY };
      expect(await racers.race(1, address, place, environment)).toEqual(["won"]);
    });
  });

  test("a file of authorities that is not there is told before anything is sent", async () => {
    const { tlsParts, authority } = server();
    const parameters = Object.fromEntries(
      Object.entries(tlsParts.parameters ?? {}).map(([name, value]) => [
        name,
        value === authority ? "no-such.pem" : value,
      ]),
    );
    const address = server().address({ ...tlsParts, parameters });
    expect(await refusal(openStore(address, { host }))).toMatchObject({
      code: "database-address",
      message: "the authorities in no-such.pem could not be read",
      exitCode: 2,
    });
  });

  test("two ledgers in one database know nothing of each other", async () => {
    const one = await openForTest(server().address({ parameters: { ledger: "shop_one" } }));
    const other = await openForTest(server().address({ parameters: { ledger: "shop_two" } }));
    const book = newBook();
    expect(await one.write(book, DAY, "one\n", undefined, "one")).toBe(true);
    expect(await other.read(book, DAY)).toBeUndefined();
    expect(await other.write(book, DAY, "other\n", undefined, "other")).toBe(true);
    expect((await one.read(book, DAY))?.text).toBe("one\n");
    expect(await other.books()).toEqual([book]);
    await one.prune(book, "9999-12-31");
    expect((await other.read(book, DAY))?.text).toBe("other\n");
  });

  test("the password is told, to be hidden elsewhere", async () => {
    const told: string[] = [];
    const address = server().address({ user: "u", password: "p:@/%" });
    await (await openStore(address, { host, onPassword: (password) => told.push(password) })).close();
    expect(told).toEqual(["p:@/%"]);
  });

  test("a store that is closed says so", async () => {
    const store = await openStore(server().address(), { host });
    await store.close();
    expect(await refusal(store.read("x", DAY))).toMatchObject({ code: "database-closed" });
  });
}
