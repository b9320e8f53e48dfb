// A process that takes what is due of a plan and finishes it, as `rota due --claim` and a run would. It says "ready", waits for a
// word, then says what the gate said.
import { once } from "node:events";
import { writeSync } from "node:fs";
import { claim } from "../../src/gate/claim.ts";
import { finish } from "../../src/gate/finish.ts";
import { nodeHost } from "../../src/host/node-host.ts";
import { nodeSharedFolder } from "../../src/host/node-shared-folder.ts";
import { fileStore } from "../../src/ledger/file-store.ts";
import { requestOf } from "./request.ts";

const [folder = "", run = "", now = "", waits = ""] = process.argv.slice(2);
const { clock, random } = nodeHost();
const ledger = { store: fileStore(nodeSharedFolder(folder)), clock, random };
if (waits === "waits") {
  writeSync(1, "ready\n");
  await once(process.stdin, "data");
}
process.stdin.destroy();
const request = requestOf(run, Number(now));
const { decision, ticket } = await claim(ledger, request, random.uuid());
writeSync(1, `${decision.due ? "due" : "not due"}\n`);
if (decision.due && waits !== "waits") {
  await finish(
    ledger,
    ticket,
    { run: request.run, environment: null, now: Number(now) + 1000 },
    { verdict: "passed" },
  );
  writeSync(1, "finished\n");
}
