// Answers at once, and does nothing else. Prints its port; ends when its input ends.
import { createServer } from "node:http";

const server = createServer((request, response) => {
  const id = Number(request.url.slice("/orders/".length));
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify({ id, state: "open", lines: [{ sku: "A-1", quantity: 2 }] }));
});
server.listen(0, "127.0.0.1", () => console.log(server.address().port));
process.stdin.on("end", () => process.exit()).resume();
