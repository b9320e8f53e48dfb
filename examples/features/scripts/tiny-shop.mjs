// The code of a pull request, as pull-request.plan.yaml starts it.
import { createServer } from "node:http";

const { PORT, GREETING } = process.env;
createServer((request, response) => {
  const known = request.url === "/health";
  response.writeHead(known ? 200 : 404, { "content-type": "application/json" });
  response.end(JSON.stringify({ status: known ? "ok" : "unknown", greeting: GREETING }));
}).listen(Number(PORT), "127.0.0.1");
