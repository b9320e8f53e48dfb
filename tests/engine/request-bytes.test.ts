import { readFileSync } from "node:fs";
import { afterAll, expect, test } from "vitest";
import { checkingServer } from "./support/checking-server.ts";
import { rota } from "./support/sandbox.ts";

/** A request and what must arrive of it, several when there are redirects; `answers` to all but the last. */
interface Row {
  readonly name: string;
  readonly http: unknown;
  readonly sends: readonly { readonly head: readonly string[]; readonly body?: string }[];
  readonly answers?: readonly string[];
}

const rows = JSON.parse(
  readFileSync(new URL("testdata/request-bytes.json", import.meta.url), "utf8"),
) as readonly Row[];

const server = await checkingServer();
afterAll(() => server.close());

/** Puts in where the server is; `text` is JSON. */
function placed(text: string): string {
  const host = `127.0.0.1:${server.port}`;
  const other = `127.0.0.1:${server.otherPort}`;
  const places: Readonly<Record<string, string>> = {
    host,
    url: `http://${host}`,
    other,
    otherurl: `http://${other}`,
    port: String(server.port),
    socket: server.socket,
  };
  return text.replace(/\{(host|url|other|otherurl|port|socket)\}/g, (_, name: string) => places[name] ?? "");
}

test("every option of a request is on the wire as it is written, byte for byte", async () => {
  expect(rows.length).toBeGreaterThanOrEqual(150);
  const cases: Record<string, unknown> = {};
  for (const [index, row] of rows.entries()) {
    const sends = JSON.parse(placed(JSON.stringify(row.sends))) as Row["sends"];
    server.expect(
      sends.map((one, at) => {
        const answer = row.answers?.[at];
        return answer === undefined ? one : { ...one, answer: placed(answer) };
      }),
    );
    cases[`r${index}`] = { name: row.name, steps: [{ http: row.http, expect: { status: 200 } }] };
  }
  const suite = { defaults: { http: { "base-url": "{url}" } }, cases };
  const outcome = await rota(
    {
      // Whatever is JSON is YAML, too.
      "t.suite.yaml": placed(JSON.stringify(suite)),
      "order.xml": '<?xml version="1.0" encoding="utf-8"?>\n<order sku="Ä-1"/>\n',
      "bytes.bin": Buffer.from([0, 1, 0x78, 0xff]),
    },
    {
      argv: ["run", "--max-parallel", "1"],
      host: { random: { number: () => 0.5, uuid: () => "0" } },
    },
  );
  const failed = outcome.result?.suites.flatMap((one) =>
    one.cases.filter((each) => each.outcome !== "passed").map(({ name, outcome: how }) => `${name}: ${how}`),
  );
  expect({ wrong: server.wrong, failed }).toEqual({ wrong: [], failed: [] });
  expect(server.count()).toBe(rows.reduce((sum, { sends }) => sum + sends.length, 0));
  expect(outcome.exitCode).toBe(0);
});
