// A process that races others for a page: it says "ready" when it has read it, waits for a word, then writes. It says what its first
// write came to, and writes again until its line is in. It ends by itself when the store is closed.
import { once } from "node:events";
import { nodeHost } from "../../src/host/node-host.ts";
import { openStore } from "../../src/ledger/open-store.ts";

const [address = "", book = "", page = "", line = ""] = process.argv.slice(2);
const store = await openStore(address, { host: nodeHost() });
const before = await store.read(book, page);
process.stdout.write("ready\n");
await once(process.stdin, "data");
process.stdin.destroy();
const first = await store.write(book, page, `${before?.text ?? ""}${line}\n`, before?.version, "race");
for (let written = first; !written; ) {
  const now = await store.read(book, page);
  written = await store.write(book, page, `${now?.text ?? ""}${line}\n`, now?.version, "race");
}
await store.close();
process.stdout.write(first ? "won\n" : "lost\n");
