import { describe, expect, test } from "vitest";
import { startApi } from "./api.ts";
import { runStep, type StepResult } from "./harness.ts";
import { NODES } from "./nodes.ts";
import { spellings } from "./spellings.ts";

const KEY = 'kéy "of" <the> house/+&?';
const PEM = `-----BEGIN KEY-----
MIGHAgEAMBMGByqGSM49
{
-----END KEY-----`;
const SESSION = "session-9f8e7d6c5b4a";
const TOKEN = "ghs_16C7e42F292c6912E7710c838347Ae178B4a";

const suite = (url: string) => `name: Vault
vars: { base-url: "${url}" }
defaults: { http: { base-url: "\${{ vars.base-url }}" } }
before:
  - id: login
    http: { POST: /login, json: { key: "\${{ secrets.API_KEY }}" } }
    outputs: { session: { json: $.session, secret: true } }
cases:
  leak:
    steps:
      - http:
          POST: "/echo?key=\${{ secrets.API_KEY }}"
          bearer: \${{ before.login.outputs.session }}
          headers: { x-pem: "\${{ base64(secrets.PEM) }}" }
          json: { key: "\${{ secrets.API_KEY }}", pem: "\${{ secrets.PEM }}" }
        expect:
          json: { $.wrong: "\${{ secrets.API_KEY }}", $.echo: nothing }
  shout:
    steps:
      - run: printf '%s\\n' "$KEY" "$PEM" >&2; false
        env: { KEY: "\${{ secrets.API_KEY }}", PEM: "\${{ secrets.PEM }}" }
`;

describe.each(NODES)("secrets, on Node $version", ({ node }) => {
  test("show up nowhere, and the runner is told of them", async () => {
    const { url } = await startApi((request, response, body) => {
      if (request.url === "/login") {
        response.end(JSON.stringify({ session: SESSION }));
        return;
      }
      const known = [KEY, PEM, SESSION, TOKEN].flatMap(spellings);
      response.setHeader("x-leak", encodeURIComponent(`${KEY} ${SESSION}`));
      response.end(JSON.stringify({ echo: body, known, authorization: request.headers.authorization }));
    });
    const step = await runStep({
      node,
      files: { "vault.suite.yaml": suite(url) },
      token: TOKEN,
      env: { ROTA_SECRET_API_KEY: KEY, ROTA_SECRET_PEM: PEM, ROTA_SECRET_UNUSED: "never-used-anywhere" },
    });
    expect(step.stderr).toContain("FAILED");
    expect(step.exitCode).toBe(1);
    const masks = step.commands.filter(({ command }) => command === "add-mask").map(({ data }) => data);
    expect(masks).toEqual(
      expect.arrayContaining([
        TOKEN,
        KEY,
        "-----BEGIN KEY-----",
        "MIGHAgEAMBMGByqGSM49",
        "never-used-anywhere",
        SESSION,
      ]),
    );
    // A brace of its own would blank out every brace of the log.
    expect(masks).not.toContain("{");
    const places = everywhere(step);
    expect(Object.keys(places).filter((place) => !places[place]?.includes("***"))).toEqual(["outputs"]);
    for (const secret of [KEY, "MIGHAgEAMBMGByqGSM49", SESSION, TOKEN]) {
      for (const spelling of spellings(secret)) {
        const found = Object.entries(places).filter(([, text]) => text.includes(spelling));
        expect(found.map(([place]) => `${place} shows ${spelling}`)).toEqual([]);
      }
    }
  });

  test("a crash shows none either", async () => {
    const crash = `process.cpuUsage = () => { throw new TypeError(process.env.ROTA_SECRET_API_KEY + "\\n::error::pwned") }`;
    const step = await runStep({
      node,
      files: { "vault.suite.yaml": suite("http://127.0.0.1:9") },
      env: {
        ROTA_SECRET_API_KEY: KEY,
        ROTA_SECRET_PEM: PEM,
        NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(crash)}`,
      },
    });
    expect(step.exitCode).toBe(3);
    for (const text of [step.log, step.summary]) expect(text).not.toContain(KEY);
    expect(step.commands.filter(({ command }) => command !== "add-mask")).toEqual([
      {
        command: "error",
        properties: {},
        data: expect.stringMatching(
          /^Rota itself failed; this is a defect, please report it\nTypeError: \*\*\*/,
        ),
      },
    ]);
  });
});

function everywhere(step: StepResult): Record<string, string> {
  const reports = ["result.json", "junit.xml", "ctrf.json", "summary.md"].map(
    (file) => `rota-report/${file}`,
  );
  return {
    log: step.log,
    summary: step.summary,
    outputs: JSON.stringify(step.outputs),
    ...Object.fromEntries(reports.map((file) => [file, step.read(file)])),
  };
}
