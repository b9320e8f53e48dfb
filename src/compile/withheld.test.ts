import { describe, expect, test } from "vitest";
import { compileFiles, type Given, sentenceOf } from "./testing/compile-files.ts";

/** Why each case is skipped; null: it is not. */
async function withheldOf(suite: string, given: Given = {}, rota = "{}\n") {
  const outcome = await compileFiles({ "a.suite.yaml": suite, "rota.yaml": rota }, given);
  if (outcome.plan === undefined) return outcome.diagnostics.map(sentenceOf);
  return Object.fromEntries(
    outcome.plan.suites.flatMap(({ cases }) => cases.map(({ id, withheld }) => [id, withheld])),
  );
}

const REASON = "the secret TOKEN is not available to pull requests from forks";
const step = (text: string) => `[{ run: echo, env: { X: "${text}" } }]`;
const TOKEN = step("${{ secrets.TOKEN }}");
const PLAIN = "[{ run: echo }]";

describe("what a pull request from a fork cannot have", () => {
  test.each<[string, string, Record<string, string | null>]>([
    ["by a step", `cases: { a: { steps: ${TOKEN} }, b: { steps: ${PLAIN} } }`, { a: REASON, b: null }],
    [
      "by a variable of a variable",
      `vars: { one: "\${{ vars.two }}", two: "x\${{ secrets.TOKEN }}" }\ncases: { a: { steps: ${step("${{ vars.one }}")} }, b: { steps: ${PLAIN} } }`,
      { a: REASON, b: null },
    ],
    [
      "by before, for all",
      `before: ${TOKEN}\ncases: { a: { steps: ${PLAIN} }, b: { steps: ${PLAIN} } }`,
      { a: REASON, b: REASON },
    ],
    ["by after, for all", `after: ${TOKEN}\ncases: { a: { steps: ${PLAIN} } }`, { a: REASON }],
    [
      "by env, for all",
      `env: { X: "\${{ secrets.TOKEN }}" }\ncases: { a: { steps: ${PLAIN} } }`,
      { a: REASON },
    ],
    [
      "by defaults, for all",
      `defaults: { http: { bearer: "\${{ secrets.TOKEN }}" } }\ncases: { a: { steps: [http: GET http://127.0.0.1/] } }`,
      { a: REASON },
    ],
    [
      "by a matrix, which then is not worked out",
      `cases: { a: { matrix: { x: "\${{ fromJSON(secrets.TOKEN) }}" }, name: "\${{ matrix.x }}", steps: ${PLAIN} } }`,
      { a: REASON },
    ],
    [
      "not where another may take its place",
      `cases: { a: { steps: ${step("${{ secrets.TOKEN || 'none' }}")} } }`,
      { a: null },
    ],
    [
      "not by a variable that nobody uses",
      `vars: { one: "\${{ secrets.TOKEN }}" }\ncases: { a: { steps: ${PLAIN} } }`,
      { a: null },
    ],
    [
      "a variable that no file gives a value",
      `vars: { url: null }\ncases: { a: { steps: ${step("${{ vars.url }}")} } }`,
      { a: "the variable url is not available to pull requests from forks" },
    ],
  ])("%s", async (_, suite, expected) => {
    expect(await withheldOf(`${suite}\n`, { secretsWithheld: "fork" })).toEqual(expected);
    // With the values everything runs, of whatever origin it is.
    const outside = { secrets: { TOKEN: "[1]" }, outside: { url: "x" } };
    const all = await withheldOf(`${suite}\n`, { secretsWithheld: "fork", ...outside });
    expect(Object.values(all)).toEqual(Object.values(expected).map(() => null));
  });

  test("the layer that wins decides", async () => {
    const suite = `vars: { one: suite }\ncases: { a: { steps: ${step("${{ vars.one }}")} } }\n`;
    const rota = 'vars: { one: "${{ secrets.TOKEN }}" }\n';
    expect(await withheldOf(suite, { secretsWithheld: "fork" }, rota)).toEqual({ a: REASON });
    const chosen = { secretsWithheld: "fork", vars: { one: "x" } } as const;
    expect(await withheldOf(suite, chosen, rota)).toEqual({ a: null });
  });
});

test("Dependabot goes without secrets, but not without variables", async () => {
  const given = { secretsWithheld: "dependabot" } as const;
  expect(await withheldOf(`cases: { a: { steps: ${TOKEN} } }\n`, given)).toEqual({
    a: "the secret TOKEN is not available to pull requests of Dependabot",
  });
  const url = `vars: { url: null }\ncases: { a: { steps: ${step("${{ vars.url }}")} } }\n`;
  expect(await withheldOf(url, given)).toEqual([
    expect.stringContaining("vars-missing: the variable url has no value"),
  ]);
});

test("in any other run a secret that is missing is a mistake", async () => {
  expect(await withheldOf(`cases: { a: { steps: ${TOKEN} }, b: { steps: ${PLAIN} } }\n`)).toEqual([
    expect.stringContaining("secret-missing: the secret TOKEN has no value"),
  ]);
});

test("what is wrong elsewhere is still told", async () => {
  const suite = `cases: { a: { steps: ${TOKEN} }, b: { matrix: { x: "\${{ fromJSON('{') }}" }, steps: ${PLAIN} } }\n`;
  expect(await withheldOf(suite, { secretsWithheld: "fork" })).toEqual([
    expect.stringContaining("expression-function"),
  ]);
});
