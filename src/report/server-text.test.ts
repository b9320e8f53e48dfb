import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ResultDocument, Server } from "../model/generated/result.ts";
import { RunView } from "./run-view.ts";
import { summaryMarkdown } from "./summary.ts";
import { terminalText } from "./terminal.ts";
import { hostileText } from "./testdata/hostile-text.ts";
import { checkMarkdown } from "./testdata/markdown-checker.ts";
import { result, suite, testCase } from "./testdata/sample.ts";
import { unaffectedLine, unaffectedMarkdown } from "./unaffected-text.ts";

const COMMAND = /^\s*::|##\[/m;
const READY = "http://127.0.0.1:8080/health";
const server: Server = {
  command: "npm start",
  ready: READY,
  outcome: "error",
  problem: `npm start ended with the exit code 1 before ${READY} answered`,
  exitCode: 1,
  duration: 812,
  output: "listening\nError: no such module\n",
};

function withServer(changes: Partial<Server>, outcome: "passed" | "error" = "error"): ResultDocument {
  const document = result([suite({ outcome, cases: [testCase("a", outcome, { reason: "why" })] })]);
  return {
    ...document,
    verdict: outcome === "passed" ? "passed" : "failed",
    server: { ...server, ...changes },
  };
}

describe("the server of a run", () => {
  test("is told with its last lines when something did not pass", () => {
    const text = terminalText(withServer({}));
    expect(text).toContain(
      `Server: npm start\n  npm start ended with the exit code 1 before ${READY} answered\n    listening\n    Error: no such module\n`,
    );
    const markdown = summaryMarkdown(withServer({}));
    expect(markdown).toContain("### Server\n");
    expect(markdown).toContain("```text\nlistening\nError: no such module\n```");
  });

  test("is told when it is not to blame, too", () => {
    const text = terminalText(withServer({ outcome: "passed", problem: null, exitCode: null, output: "" }));
    expect(text).toContain(`Server: npm start\n  ${READY} answered after 812 ms\n`);
  });

  test("is not told of a run that passed", () => {
    const passed = withServer({ outcome: "passed", problem: null }, "passed");
    expect(terminalText(passed)).not.toContain("Server");
    expect(summaryMarkdown(passed)).not.toContain("Server");
  });

  test("of many lines the last are shown", () => {
    const output = Array.from({ length: 400 }, (_, index) => `line ${index + 1}\n`).join("");
    expect(terminalText(withServer({ output }))).toContain("    … 370 lines before\n    line 371\n");
    expect(summaryMarkdown(withServer({ output }))).toContain("\n… 200 lines before\nline 201\n");
    const small = summaryMarkdown(withServer({ output }), { budget: 1_500 });
    expect(small).toContain("Left out to stay within 1,500 bytes: what the server said");
    expect(small).not.toContain("line 400");
  });

  test("cannot break out, whatever it prints", () => {
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, (command, problem, output) => {
        const hostile = withServer({ command, problem, output });
        checkMarkdown(summaryMarkdown(hostile));
        const text = terminalText(hostile, { onGithub: true });
        expect(text).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f]|\p{Surrogate}/u);
        expect(text).not.toMatch(COMMAND);
        const view = new RunView({ onGithub: true });
        expect(view.take({ kind: "server-started", command, ready: output }, 0)).not.toMatch(COMMAND);
        expect(view.take({ kind: "server-ready", ready: output, duration: 1 }, 0)).not.toMatch(COMMAND);
      }),
    );
  });
});

describe("a plan that a pull request does not concern", () => {
  test("is told with what it watches", () => {
    const plan = { name: "Checkout smoke", file: "checkout.plan.yaml", paths: ["api/**", "!**/*.md"] };
    expect(unaffectedLine(plan)).toBe(
      "Checkout smoke: not affected by this pull request (it watches api/**, !**/*.md)",
    );
    expect(unaffectedMarkdown(plan)).toMatch(/^## ✅ Checkout smoke: not affected by this pull request\n/);
    expect(unaffectedMarkdown(plan)).toContain("- `api/**`\n- `!**/*.md`");
    const many = { ...plan, paths: Array.from({ length: 30 }, (_, index) => `${index}/**`) };
    expect(unaffectedMarkdown(many)).toContain("- and 10 more");
  });

  test("cannot break out, whatever it is called", () => {
    fc.assert(
      fc.property(hostileText, hostileText, (name, path) =>
        checkMarkdown(unaffectedMarkdown({ name, file: `${path}.plan.yaml`, paths: [path, "api/**"] })),
      ),
    );
  });
});
