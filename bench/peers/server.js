// Answers the works in a process of its own, and counts what was asked for properly. Started by `fork`: tells its port, and for
// every message how many requests there were since the last one, and how long late ones were held. `{ wrong: true }`: from now on what is expected does not hold.
import { createHash } from "node:crypto";
import { createServer } from "node:http";
import { bodyEnd, ITEMS } from "./big-body.js";
import { works } from "./work.js";

const LATENCY = 20;
const ends = { big: bodyEnd(ITEMS.big), small: bodyEnd(ITEMS.small) };
const tokens = [
  "start",
  ...Array.from({ length: works.chain.requests }, (_, index) =>
    createHash("sha256").update(`${process.pid} ${index}`).digest("hex").slice(0, 16),
  ),
];
const indexOf = new Map(tokens.map((token, index) => [token, index]));
let counted = 0;
/** Milliseconds from the arrival of late ones to their answers, added up: timers fire later than they are set for. */
let held = 0;
let state = "open";

const routes = {
  one: () => ({ state }),
  late: (step) => ({ step: Number(step), state }),
  chain(token) {
    const index = indexOf.get(token);
    return index === undefined
      ? null
      : { index, state, next: tokens[index + 1], lines: [{ sku: "A-1", quantity: 2 }] };
  },
};

const server = createServer((request, response) => {
  const [, kind, rest] = request.url.split("/");
  response.setHeader("content-type", "application/json");
  if (kind in ends) {
    const start = Buffer.from(`{"number":${Number(rest)},`);
    response.setHeader("content-length", start.length + ends[kind].length);
    response.write(start);
    response.end(ends[kind]);
    counted++;
    return;
  }
  const found = routes[kind]?.(rest) ?? null;
  if (found === null) {
    response.statusCode = 404;
    response.end("{}");
    return;
  }
  counted++;
  if (kind === "late") answerLate(response, found);
  else response.end(JSON.stringify(found));
});

function answerLate(response, found) {
  const arrived = performance.now();
  setTimeout(() => {
    response.end(JSON.stringify(found));
    held += performance.now() - arrived;
  }, LATENCY);
}

process.on("message", ({ wrong }) => {
  state = wrong === true ? "closed" : "open";
  process.send({ counted, held });
  counted = 0;
  held = 0;
});
process.on("disconnect", () => process.exit());
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => process.send({ port: server.address().port }));
