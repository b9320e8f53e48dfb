import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { findProblems } from "./find-problems.ts";

const sample = readFileSync(new URL("./sample.yml", import.meta.url), "utf8");

test("a workflow as it should be is without problems", async () => {
  expect(await findProblems(sample)).toEqual([]);
});

/** What a faulty generator could write: a text of the sample, what stands there instead, and what is found. */
const FAULTS: readonly (readonly [what: string, from: string, to: string, found: RegExp])[] = [
  // What GitHub's own language service knows.
  ["a cron of four fields", `"30 8 * * 1-5"`, `"30 8 * *"`, /cron/i],
  ["ticks too close", `"30 8 * * 1-5"`, `"*/3 * * * *"`, /at most every 5 minutes/],
  ["an unknown key of a job", "timeout-minutes: 20", "timeout: 20", /timeout/],
  ["a type that no input has", "tags: { type: string }", "tags: { type: text }", /text/],
  ["a scope that no token has", "{ contents: read, pull-requests: write }", "{ content: read }", /content/],
  ["an input that Rota does not have", "tags: ${{ inputs.tags }}", "tag: ${{ inputs.tags }}", /input 'tag'/],
  ["an input of a local action that it does not have", "command: run\n", "comand: run\n", /input 'comand'/],
  ["an input that checkout does not have", "with: { persist", "with: { sparse: a, persist", /input 'sparse'/],
  ["an action that nobody knows", "rota-run/rota@", "rota-run2/rota@", /resolve action/],
  ["an expression that does not end", "${{ env.ROTA_PLAN }}", "${{ env.ROTA_PLAN", /./],
  ["a function that does not exist", "always() &&", "allways() &&", /allways/],
  [
    "an output that the gate does not give",
    "needs.gate.outputs.due ==",
    "needs.gate.outputs.do ==",
    /outputs\.do|'do'|: do\b/,
  ],
  ["an input of a form that it does not have", "inputs.tags }}", "inputs.vars }}", /vars/],
  ["a job that needs nobody", "needs: gate\n", "needs: gates\n", /gates/],
  ["a step that does not exist", "steps.gate.outputs.due", "steps.rota.outputs.due", /rota/],
  [
    "a key that comes twice",
    "timeout-minutes: 20",
    "runs-on: ubuntu-latest\n    timeout-minutes: 20",
    /unique|already/i,
  ],
  // What it does not know.
  ["no zone", "Asia/Shanghai", "Mars/Base", /Mars\/Base/],
  ["an offset for a zone", "Asia/Shanghai", `"+08:00"`, /\+08:00/],
  [
    "a workflow that may do something",
    "permissions: {}",
    "permissions: { contents: read }",
    /may do nothing/,
  ],
  [
    "a job that may do what the workflow may",
    "permissions: { contents: read }\n    strategy",
    "strategy",
    /jobs\.run: permissions/,
  ],
  [
    "a job that may do all",
    "permissions: { contents: read }\n    strategy",
    "permissions: write-all\n    strategy",
    /jobs\.run: permissions/,
  ],
  [
    "a gate that may write more than the ledger",
    "permissions: { contents: read }\n    outputs",
    "permissions: { contents: write, issues: write }\n    outputs",
    /jobs\.gate: permissions: issues: write$/,
  ],
  [
    "a run that may write and records nothing",
    "permissions: { contents: read }\n    strategy",
    "permissions: { contents: write }\n    strategy",
    /jobs\.run: permissions: contents: write$/,
  ],
  [
    "a comment that may write more",
    "pull-requests: write",
    "pull-requests: write, issues: write",
    /issues: write/,
  ],
  ["a job without a time", "timeout-minutes: 20\n", "\n", /jobs\.run: timeout-minutes/],
  [
    "more than GitHub allows",
    "timeout-minutes: 20",
    "timeout-minutes: 361",
    /jobs\.run: timeout-minutes: 361/,
  ],
  ["a long job on a small machine", "timeout-minutes: 5", "timeout-minutes: 15", /too long for ubuntu-slim/],
  [
    "a tag instead of a commit",
    "rota-run/rota@0123456789abcdef0123456789abcdef01234567",
    "rota-run/rota@v1",
    /uses: rota-run\/rota@v1/,
  ],
  [
    "a checkout that is not pinned",
    "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1",
    "actions/checkout@v7",
    /uses: actions\/checkout@v7/,
  ],
  ["a container instead of an action", "uses: ./", "uses: docker://alpine:3", /uses: docker/],
  ["a script", "- id: gate\n", "- run: echo hello\n      - id: gate\n", /run$/],
  [
    "a token that stays",
    "persist-credentials: false",
    "persist-credentials: true",
    /persist-credentials: true/,
  ],
  [
    "a token that stays unsaid",
    "with: { persist-credentials: false }",
    "with: { clean: true }",
    /persist-credentials: undefined/,
  ],
  [
    "ticks that drop one another",
    "permissions: {}",
    "permissions: {}\nconcurrency: x",
    /concurrency of the workflow/,
  ],
  [
    "a gate that waits",
    "timeout-minutes: 5\n",
    "timeout-minutes: 5\n    concurrency: gate\n",
    /jobs\.gate: concurrency/,
  ],
  [
    "a gate with an environment",
    "timeout-minutes: 5\n",
    "timeout-minutes: 5\n    environment: { name: staging, deployment: false }\n",
    /jobs\.gate: environment or services/,
  ],
  [
    "an environment that counts as deployed to",
    "      deployment: false\n",
    "",
    /jobs\.run: environment: deployment/,
  ],
  ["variables for everybody", "  ROTA_PLAN:", "  OTHER: x\n  ROTA_PLAN:", /env: OTHER/],
  [
    "variables for a whole job",
    "timeout-minutes: 20\n",
    "timeout-minutes: 20\n    env: { A: b }\n",
    /jobs\.run: env/,
  ],
  ["an id with a space", "  comment:\n", "  com ment:\n", /com ment/],
  ["an id that is too long", "  comment:\n", `  ${"c".repeat(100)}:\n`, /no valid id/],
  ["ids that differ in case alone", "  comment:\n", "  RUN:\n", /jobs\.RUN: the id comes twice/],
  [
    "a secret for the gate",
    "mode: ${{ github.event_name",
    "vars: ${{ secrets.A }}\n          mode: ${{ github.event_name",
    /with\.vars: a secret out of place/,
  ],
  [
    "more than the ledger's address in the environment of the gate",
    "- id: gate\n",
    '- id: gate\n        env: { A: "${{ secrets.A }}", B: "${{ secrets.B }}" }\n',
    /env\.A: a secret out of place/,
  ],
  [
    "a secret as an input",
    "tags: ${{ inputs.tags }}",
    "tags: ${{ secrets.TAGS }}",
    /with\.tags: a secret out of place/,
  ],
  [
    "a secret in an image",
    "image: postgres:18",
    "image: ${{ secrets.IMAGE }}",
    /image: a secret out of place/,
  ],
  ["all secrets", "${{ secrets.DEMO_PASSWORD }}", "${{ toJSON(secrets) }}", /looks at secrets/],
  [
    "a secret by a computed name",
    "${{ secrets.DEMO_PASSWORD }}",
    "${{ secrets[matrix.environment] }}",
    /looks at secrets/,
  ],
  ["a token", "tags: ${{ inputs.tags }}", "tags: ${{ github.token }}", /looks at github\.token/],
  [
    "what a stranger wrote",
    "tags: ${{ inputs.tags }}",
    "tags: ${{ github.event.pull_request.title }}",
    /looks at github\.event\.pull_request\.title/,
  ],
  [
    "an expression of the plan's name",
    "name: ${{ format('checkout",
    "name: ${{ format('It''s checkout",
    /holds the text 'It''s checkout/,
  ],
  [
    "a text of the plan in a condition",
    "github.event_name == 'schedule'\n",
    "'it''s' == 'schedule'\n",
    /holds the text 'it''s'/,
  ],
  [
    "the name of the plan, evaluated",
    "name: Checkout",
    "name: Checkout ${{ github.run_id }}",
    /where none belongs/,
  ],
  ["a zone, evaluated", "timezone: Asia/Shanghai", "timezone: ${{ vars.ZONE }}", /where none belongs/],
  [
    "the name of a variable, evaluated",
    "ROTA_SECRET_DEMO_PASSWORD:",
    "${{ secrets.A }}:",
    /secrets\.A|where none belongs/,
  ],
];

test.each(FAULTS)("%s is found", async (_what, from, to, found) => {
  expect(sample).toContain(from);
  const problems = await findProblems(sample.replace(from, () => to)).catch((error: Error) => [
    error.message,
  ]);
  expect(
    problems.filter((problem) => found.test(problem)),
    problems.join("\n"),
  ).not.toEqual([]);
});
