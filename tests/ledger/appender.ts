// A process that writes one line after another into a book until somebody kills it, and says each one that is in.
import { writeSync } from "node:fs";
import { nodeHost } from "../../src/host/node-host.ts";
import { nodeSharedFolder } from "../../src/host/node-shared-folder.ts";
import { fileStore } from "../../src/ledger/file-store.ts";
import { updateBook } from "../../src/ledger/ledger.ts";
import { isoOf, type LedgerRecord } from "../../src/ledger/record.ts";

const [folder = "", name = "", days = "1"] = process.argv.slice(2);
const { clock, random } = nodeHost();
const ledger = { store: fileStore(nodeSharedFolder(folder)), clock, random };
for (let index = 0; ; index++) {
  // Through the days, so that pages are closed and begun as well.
  const now = Date.parse("2026-11-22T00:00:00Z") + Math.floor(Number(days) * 86_400_000 * random.number());
  const record: LedgerRecord = {
    v: 1,
    occurrence: null,
    schedule: null,
    since: null,
    state: "done",
    environment: null,
    at: isoOf(now),
    reason: `${name}.${index}`,
  };
  await updateBook(ledger, "book", async () => ({
    edits: [{ record }],
    why: "append",
    now,
    result: undefined,
  }));
  writeSync(1, `${name}.${index}\n`);
}
