import { describe, expect, test } from "vitest";
import { startApi } from "./api.ts";
import { runStep, type StepResult } from "./harness.ts";
import { NODES } from "./nodes.ts";

/** What a server would answer to be obeyed by the runner. */
const COMMANDS = [
  "::error file=x,line=1::pwned",
  "::set-output name=verdict::pwned",
  "  ::add-mask::pwned",
  "\u001b[31m::stop-commands::pwned",
  "\ufeff::save-state name=pwned::pwned",
  "text ##[error]pwned",
  "::endgroup::pwned",
  "::add-matcher::pwned.json",
];
const TEXT = ["", ...COMMANDS, ""].join("\n");

/** Commands that carry what was not ours to say. */
function obeyed(step: StepResult) {
  return step.commands.filter(({ command, data, properties }) => {
    const ours = command === "error" && (properties["title"] !== undefined || / failed: \d+ of /.test(data));
    return !ours && data.includes("pwned");
  });
}

describe.each(NODES)("hostile text, on Node $version", ({ node }) => {
  test("of bodies, headers, names and commands is obeyed nowhere", async () => {
    const { url } = await startApi((_request, response) => {
      response.setHeader("x-evil", "::error::pwned ##[error]pwned");
      response.end(TEXT.replaceAll("\n", "\r\n") + TEXT.replaceAll("\n", "\r"));
    });
    const suite = {
      name: "::error::pwned suite",
      vars: { text: TEXT },
      cases: {
        body: {
          steps: [{ http: `GET ${url}/`, expect: { body: "nothing", headers: { "x-evil": "good" } } }],
        },
        name: {
          name: "${{ vars.text }}",
          steps: [
            { name: "${{ vars.text }}", http: `GET ${url}/`, expect: { body: { contains: "no such text" } } },
          ],
        },
        command: { steps: [{ run: `printf '%s' "$TEXT"; printf '%s' "$TEXT" >&2; exit 1`, env: { TEXT } }] },
      },
    };
    const step = await runStep({ node, files: { "evil.suite.yaml": suite } });
    expect(step.stderr).toContain("FAILED");
    expect(step.stderr).toContain("pwned");
    expect(obeyed(step)).toEqual([]);
    expect(step.outputs["verdict"]).toBe("failed");
  });

  test("of files is obeyed nowhere when they are invalid", async () => {
    const suite = `name: x\ncases:\n  a:\n    steps:\n      - http: GET http://127.0.0.1:9/\n        ${JSON.stringify(TEXT)}: 1\n::error::pwned: 1\n##[error]pwned: 1\n`;
    const step = await runStep({
      node,
      files: { "evil.suite.yaml": suite },
      inputs: { command: "validate" },
    });
    expect(step.exitCode).toBe(2);
    expect(step.stderr).toContain("pwned");
    expect(step.commands.every(({ command }) => command === "error")).toBe(true);
    expect(step.commands.filter(({ data }) => data.startsWith("pwned"))).toEqual([]);
  });

  test("of inputs is obeyed nowhere", async () => {
    const step = await runStep({
      node,
      inputs: { plan: "x", out: `a${TEXT}`, environment: TEXT, command: TEXT },
    });
    expect(step.exitCode).toBe(2);
    expect(step.commands).toHaveLength(1);
  });

  test("reports that cannot be written: the results are told all the same, and that Rota failed", async () => {
    const { url } = await startApi((_request, response) => response.end(TEXT));
    const suite = { name: "S", cases: { a: { steps: [{ http: `GET ${url}/`, expect: { body: "x" } }] } } };
    const step = await runStep({
      node,
      files: { "s.suite.yaml": suite, blocked: "" },
      inputs: { out: `blocked/${COMMANDS[0]}${TEXT}` },
    });
    expect(step.exitCode).toBe(3);
    expect(step.outputs).toMatchObject({ verdict: "broken", failed: "1" });
    expect(step.summary).toContain("failed");
    expect(step.commands.map(({ command, properties }) => [command, properties["title"]])).toEqual([
      ["error", "S › a"],
      ["error", undefined],
    ]);
    expect(step.commands.at(-1)?.data).toMatch(/^reports could not be written into /);
  });

  test("an error that nothing caught is told like any other", async () => {
    const { url } = await startApi(() => {});
    const crash = `setTimeout(() => { throw new TypeError("first line\\n::error::pwned") }, 400)`;
    const suite = { name: "S", cases: { a: { steps: [{ http: `GET ${url}/` }] } } };
    const step = await runStep({
      node,
      files: { "s.suite.yaml": suite },
      env: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(crash)}` },
    });
    expect(step.exitCode).toBe(3);
    expect(step.outputs["verdict"]).toBe("broken");
    expect(step.commands).toEqual([
      {
        command: "error",
        properties: {},
        data: expect.stringContaining(
          "Rota itself failed; this is a defect, please report it\nTypeError: first line",
        ),
      },
    ]);
  });
});
