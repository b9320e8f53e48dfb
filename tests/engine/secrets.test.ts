import type { IncomingMessage, ServerResponse } from "node:http";
import { afterAll, describe, expect, test } from "vitest";
import { nodeClock } from "../../src/host/node-clock.ts";
import { base64, escapes, expectNothing, sinks, spellingsOf } from "./support/no-secret.ts";
import { outcomes, rota, steps, stepsOf, suite } from "./support/sandbox.ts";
import { httpServer, tcpServer } from "./support/servers.ts";

/** With everything that some encoding writes otherwise. */
const API_KEY = "k€y \"7/+&<é>\\ =?'9 end";
const PASSWORD = "pa55:wörd/with+all&<>\"'";
const TOKEN = "tok-late/4f1c+9b";
const SESSION = "sess10n-c00kie-value";
const LINES = "-----BEGIN KEY-----\nline-one-of-key\nline-two-of-key\n-----END KEY-----";

/** What a server may do with what it was sent. */
function echo(request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? "/", "http://x");
  const all = [
    url.searchParams.get("s") ?? "",
    request.headers["x-key"]?.toString() ?? "",
    request.headers.authorization ?? "",
  ];
  let body = "";
  request.on("data", (chunk) => {
    body += chunk;
  });
  request.on("end", () => {
    const texts = [...all.map(decodeURIComponent), body].filter(Boolean);
    const everything = texts.flatMap(spellingsOf);
    const headers = {
      "x-plain": encodeURIComponent(texts.join()),
      "x-base64": base64(texts.join()),
      "set-cookie": `session=${SESSION}; Path=/`,
    };
    const path = url.pathname;
    if (path === "/redirect")
      response
        .writeHead(302, { ...headers, location: `/json?s=${encodeURIComponent(texts.join())}` })
        .end(texts.join());
    else if (path === "/error")
      response
        .writeHead(500, { ...headers, "content-type": "text/html" })
        .end(`<h1>${escapes(texts.join())}</h1>`);
    else if (path === "/token")
      response
        .writeHead(200, headers)
        .end(JSON.stringify({ token: TOKEN, deep: { list: [TOKEN] }, number: 918273645 }));
    else if (path === "/early")
      response.writeHead(500, headers).end(JSON.stringify({ leaked: TOKEN, in: base64(TOKEN) }));
    else
      response
        .writeHead(200, { ...headers, "content-type": "application/json" })
        .end(JSON.stringify({ texts, everything, s: texts[0] }));
  });
}

const server = await httpServer(echo);
afterAll(() => server.close());

const environment = {
  ROTA_SECRET_API_KEY: API_KEY,
  ROTA_SECRET_PASSWORD: PASSWORD,
  ROTA_SECRET_LINES: LINES,
  ROTA_SECRET_UNUSED: "unused-secret-value",
};
const files = suite(
  server.url,
  `
  vars: { copy: "\${{ secrets.API_KEY }}" }
  before:
    - { id: early, http: GET /early, continue-on-error: true }
  cases:
    places:
      name: "The key is \${{ vars.copy }}"
      matrix: { key: ["\${{ secrets.API_KEY }}", plain] }
      steps:
        - name: "step \${{ secrets.API_KEY }}"
          http: { GET: "/json?s=\${{ secrets.API_KEY }}", headers: { x-key: "\${{ urlencode(secrets.API_KEY) }}" } }
          expect:
            status: 201
            headers: { x-plain: no, x-base64: { starts-with: "\${{ secrets.API_KEY }}" } }
            json:
              $.s: wrong
              $.texts: [wrong]
              $: { includes: { s: "\${{ vars.copy }} not" } }
              $.everything: { length: 1, each: { starts-with: wrong } }
            body: { contains: nothing, matches: '^x$', equals: "\${{ secrets.API_KEY }}" }
            that: "\${{ response.json.s == format('{0}!', secrets.API_KEY) }}"
    bodies:
      steps:
        - { http: { POST: /json, json: { key: "\${{ secrets.API_KEY }}", "\${{ 1 }}": x } }, expect: { status: 500 }, continue-on-error: true }
        - { http: { POST: /json, form: { key: "\${{ secrets.API_KEY }}" } }, expect: { status: 500 }, continue-on-error: true }
        - { http: { POST: /json, text: "<\${{ secrets.API_KEY }}>" }, expect: { status: 500 }, continue-on-error: true }
        - { http: { POST: /json, text: "\${{ secrets.LINES }}" }, expect: { status: 500 }, continue-on-error: true }
        - { http: { POST: /json, base64: "\${{ base64(secrets.API_KEY) }}" }, expect: { status: 500 }, continue-on-error: true }
        - { http: { POST: /json, multipart: { "a": "\${{ secrets.API_KEY }}" } }, expect: { status: 500 }, continue-on-error: true }
        - { http: { GET: /json, basic: { user: me, password: "\${{ secrets.PASSWORD }}" } }, expect: { status: 500 }, continue-on-error: true }
        - { http: { GET: /redirect, query: { s: "\${{ secrets.API_KEY }}" }, redirects: true }, expect: { status: 500 }, continue-on-error: true }
        - { http: { GET: /redirect, query: { s: "\${{ secrets.API_KEY }}" } }, expect: { status: 500 }, continue-on-error: true }
        - { http: { GET: /error, query: { s: "\${{ secrets.API_KEY }}" } } }
    late:
      steps:
        - { http: GET /early, continue-on-error: true }
        - { id: token, http: GET /token, outputs: { token: { json: $.deep, secret: true }, number: { json: $.number, secret: true } } }
        - { http: { POST: /json, bearer: "\${{ steps.token.outputs.token.list[0] }}", text: "\${{ steps.token.outputs.number }}" }, expect: { status: 500 } }
    commands:
      steps:
        - { run: 'echo "$KEY"; echo "$KEY" | base64 -w0; echo "$KEY" | od -An -tx1 | tr -d " \\n"; printf %s "$KEY" >&2; exit 1', env: { KEY: "\${{ secrets.API_KEY }}" } }
    urls:
      steps:
        - { http: { GET: "http://me:\${{ urlencode(secrets.PASSWORD) }}@127.0.0.1:1/x" } }
    hosts:
      steps:
        - { http: { GET: "http://\${{ urlencode(secrets.API_KEY) }}/" } }
    inputs:
      steps:
        - { uses: login.steps.yaml, with: { password: "\${{ secrets.PASSWORD }}", n: "\${{ secrets.API_KEY }}" } }
  `,
);
const login = {
  "login.steps.yaml": `inputs: { password: { type: string, secret: true }, n: { type: integer } }\nsteps: [http: { POST: /json, text: "\${{ inputs.password }}" }]\n`,
};

describe("no secret in any sink", () => {
  test("whatever the server, the shell and the expectations do with it", async () => {
    const written: string[] = [];
    const outcome = await rota({ ...files, ...login }, { environment, onText: (text) => written.push(text) });
    expect([outcome.exitCode, outcome.exitCode === 1 ? "" : outcome.told]).toEqual([1, ""]);
    expect(Object.values(outcomes(outcome))).not.toContain("passed");
    expect(Object.keys(outcomes(outcome))).toContain("places (key: ***)");
    expectNothing(
      [...sinks(outcome), ["events", written.join("")]],
      [API_KEY, PASSWORD, LINES, "unused-secret-value", SESSION],
    );
    // What was learnt late is in the terminal's progress at most where it was told before that.
    expectNothing([...outcome.reports], [TOKEN, "918273645"]);
    expectNothing([["told", outcome.told]], [TOKEN, "918273645"]);
    expect(outcome.told).toContain("***");
  });

  test("what a step writes into its own headers, sent back", async () => {
    const back = await httpServer((request, response) => {
      response.writeHead(500, { "set-cookie": "kept=set%2Fcookie%2Bvalue" });
      response.end(
        `${JSON.stringify(request.headers)} ${decodeURIComponent("set%2Fcookie%2Bvalue")} bare-token-1`,
      );
    });
    const headers = {
      cookie: "sid=own-cookie-one; theme=own-cookie-two",
      authorization: "Token token=bare-token-1",
    };
    const outcome = await rota(
      steps(back.url, `- { http: { GET: /, headers: ${JSON.stringify(headers)} } }`),
      {
        argv: ["run", "--verbose"],
      },
    );
    await back.close();
    expectNothing(sinks(outcome), ["own-cookie-one", "own-cookie-two", "bare-token-1", "set/cookie+value"]);
    expect(outcome.told).toContain("sid=***; theme=***");
  });

  test("of an answer that broke off nothing is shown where an output of it is secret", async () => {
    const cut = await tcpServer((socket) => {
      socket.once("data", () =>
        socket.end(`HTTP/1.1 200 OK\r\nx-token: ${TOKEN}\r\ncontent-length: 99\r\n\r\n{"token":"${TOKEN}"`),
      );
    });
    const outcome = await rota(
      steps(cut.url, "- { http: GET /, outputs: { token: { header: x-token, secret: true } } }"),
      { argv: ["run", "--verbose"] },
    );
    await cut.close();
    expect(stepsOf(outcome)[0]?.exchange?.response).toMatchObject({
      status: 200,
      headers: [],
      partial: true,
    });
    expectNothing(sinks(outcome), [TOKEN]);
  });

  test("a secret learnt late that stood where a long body was cut", async () => {
    const secret = "late-secret-at-the-very-edge-of-a-body";
    const cut = await httpServer((request, response) => {
      if (request.url === "/token") response.end(JSON.stringify({ token: secret }));
      else
        response
          .writeHead(500)
          .end(`${"x".repeat(10_000 - Number(request.url?.slice(1)))}${secret}${"y".repeat(500)}`);
    });
    const list = [4, 10, 25, 37].map((n) => `- { http: GET /${n}, continue-on-error: true }`).join("\n");
    const outcome = await rota(
      steps(
        cut.url,
        `${list}\n- { http: GET /token, outputs: { token: { json: $.token, secret: true } } }\n- http: GET /1`,
      ),
    );
    await cut.close();
    for (const [name, text] of sinks(outcome)) {
      const tail = /xxx(late[\w-]*)/.exec(text)?.[1];
      expect([name, tail]).toEqual([name, undefined]);
    }
    expect(stepsOf(outcome).length).toBe(6);
  });

  test("diagnostics and the frames of code around them", async () => {
    const outcome = await rota(
      {
        "t.suite.yaml": `vars: { password: "${PASSWORD.replaceAll('"', '\\"')}" }\ncases: { c: { steps: [{ http: GET /x, expekt: 1 }, { run: "echo unused-secret-value", shel: 1 }] } }\n`,
      },
      { environment },
    );
    expect(outcome.exitCode).toBe(2);
    expectNothing(sinks(outcome), Object.values(environment));
  });

  test("what is wrong with the options", async () => {
    for (const argv of [
      ["--var", "unused-secret-value"],
      ["--tags", "(unused-secret-value"],
      ["unused-secret-value.plan.yaml"],
      ["--case", "unused-secret-value"],
    ]) {
      const outcome = await rota(steps(server.url, "- http: GET /"), { argv: ["run", ...argv], environment });
      expect(outcome.exitCode).toBe(2);
      expectNothing(sinks(outcome), ["unused-secret-value"]);
    }
  });

  test("a crash of ours, with its stack", async () => {
    let turns = 0;
    const clock = {
      ...nodeClock,
      now: () => {
        if (++turns > 2) throw new Error(`clock broken: ${API_KEY} ${base64(PASSWORD)}`);
        return nodeClock.now();
      },
    };
    const outcome = await rota(steps(server.url, "- http: GET /"), { environment, host: { clock } });
    expect(outcome.exitCode).toBe(3);
    expect(outcome.told).toContain("clock broken: ***");
    expectNothing(sinks(outcome), [API_KEY, PASSWORD]);
  });

  test("a file of values", async () => {
    const outcome = await rota(
      {
        ...steps(server.url, '- { http: { GET: "/error?s=${{ secrets.FROM_FILE }}" } }'),
        "my.env": "ROTA_SECRET_FROM_FILE=value-in-a-file\nROTA_SECRET_ALSO='another one here'\n",
      },
      { argv: ["run", "--env-file", "my.env"] },
    );
    expect(outcome.exitCode).toBe(1);
    expectNothing(sinks(outcome), ["value-in-a-file", "another one here"]);
  });
});
