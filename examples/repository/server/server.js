// What this repository is about: an API that pull requests change.
import { createServer } from "node:http";

createServer((request, response) => {
  const found = request.url === "/health";
  response.writeHead(found ? 200 : 404, { "content-type": "application/json" });
  response.end(JSON.stringify(found ? { status: "ok" } : { error: "not found" }));
}).listen(Number(process.env.PORT ?? 8080), "127.0.0.1");
