// Each work by hand on undici's pool: what it costs without any runner. Usage: node floor-program.js WORK BASE-URL
import { Pool } from "undici";

const [work, baseUrl] = process.argv.slice(2);
const lanes = { "parallel-200": 200, parallel: 8 }[work] ?? 1;
const pool = new Pool(baseUrl, { connections: lanes });

/** Sends a GET, and gives what a JSON body says after the checks that all works make. */
async function get(path) {
  const { statusCode, headers, body } = await pool.request({ path, method: "GET" });
  const json = await body.json();
  if (statusCode !== 200 || !headers["content-type"].includes("json"))
    throw new Error(`${path} is not as expected`);
  return json;
}

function hold(holds, path) {
  if (!holds) throw new Error(`the body of ${path} is not as expected`);
}

async function chain() {
  let next = "start";
  for (let index = 0; index < 1000; index++) {
    const path = `/chain/${next}`;
    const json = await get(path);
    hold(json.index === index && json.state === "open", path);
    next = json.next;
  }
}

async function parallel() {
  let started = 0;
  async function lane() {
    while (started++ < 200) {
      for (let step = 0; step < 5; step++) {
        const json = await get(`/late/${step}`);
        hold(json.step === step && json.state === "open", `/late/${step}`);
      }
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane));
}

async function one() {
  hold((await get("/one")).state === "open", "/one");
}

async function big() {
  const { ITEMS } = await import("./big-body.js");
  const items = ITEMS[work];
  for (let number = 0; number < 20; number++) {
    const path = `/${work}/${number}`;
    const json = await get(path);
    hold(json.number === number && json.items[items >> 1].id === items >> 1 && json.total === items, path);
  }
}

const started = performance.now();
await {
  chain,
  "parallel-200": parallel,
  parallel,
  cold: one,
  big,
  small: big,
}[work]();
console.log(performance.now() - started);
await pool.close();
