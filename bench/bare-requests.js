// What the requests and their checks cost without Rota. Usage: node bare-requests.js BASE-URL COUNT PARALLEL
import { Pool } from "undici";

const [baseUrl, count, parallel] = process.argv.slice(2);
const pool = new Pool(baseUrl, { connections: Number(parallel) });
const captured = [];
let next = 0;

async function work() {
  for (let id = next++; id < Number(count); id = next++) {
    const { statusCode, headers, body } = await pool.request({ path: `/orders/${id}`, method: "GET" });
    const json = await body.json();
    const holds =
      statusCode === 200 &&
      headers["content-type"].includes("json") &&
      json.id === id &&
      json.state === "open";
    if (!holds) throw new Error(`the answer about ${id} is wrong`);
    captured.push(json.id);
  }
}

await Promise.all(Array.from({ length: Number(parallel) }, work));
await pool.close();
if (captured.length !== Number(count)) process.exitCode = 1;
