import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../model/diagnostic.ts";
import { diagnosticsMarkdown } from "./diagnostics-summary.ts";

const run = { id: "1", attempt: 1, url: null, event: null, ref: null, sha: null, occurrence: null };
const typo: Diagnostic = {
  code: "schema-unknown-key",
  severity: "error",
  message: "expct is not a key of a step | @acme #1",
  hint: "did you mean expect?",
  file: "a.suite.yaml",
  range: { start: { line: 2, column: 3 }, end: { line: 2, column: 8 } },
};
const sourceOf = () => "name: A\n  expct: ```\n";

describe("diagnosticsMarkdown", () => {
  test("each with its lines and what to do", () => {
    expect(diagnosticsMarkdown([typo, { ...typo, severity: "warning", hint: "" }], sourceOf, { run })).toBe(
      `## ❌ Rota: 1 error and 1 warning in 1 file

- ❌ \`a.suite.yaml:2\` expct is not a key of a step &#124; @\u200bacme #\u200b1 (\`schema-unknown-key\`)

  \`\`\`\`text
    1 | name: A
  > 2 |   expct: \`\`\`
      |   ^^^^^
  \`\`\`\`

  💡 did you mean expect?
- ⚠️ \`a.suite.yaml:2\` expct is not a key of a step &#124; @\u200bacme #\u200b1 (\`schema-unknown-key\`)

  \`\`\`\`text
    1 | name: A
  > 2 |   expct: \`\`\`
      |   ^^^^^
  \`\`\`\`
`,
    );
  });

  test("nothing found", () => {
    expect(diagnosticsMarkdown([], sourceOf, { run, files: 3 })).toBe(
      "## ✅ Rota: 3 files checked, no problems\n",
    );
  });

  test("too many to show", () => {
    const many = Array.from({ length: 5_000 }, () => typo);
    const markdown = diagnosticsMarkdown(many, sourceOf, { run, budget: 50_000 });
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(50_000);
    expect(markdown).toMatch(
      /^## ❌ Rota: 5,?000 errors in 1 file\n\n> \[!NOTE]\n> Left out to stay within 50,000 bytes: /,
    );
  });
});
