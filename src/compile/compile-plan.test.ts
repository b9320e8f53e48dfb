import { describe, expect, test } from "vitest";
import { RotaError } from "../model/rota-error.ts";
import { compileFiles, type Given, idsOf, sentenceOf } from "./testing/compile-files.ts";

/** A suite with these variables that sends them all, so that each is needed. */
const suite = (vars: string, use = "vars.region") => `
vars: ${vars}
cases:
  one:
    steps:
      - http: { GET: "http://127.0.0.1/", query: { x: "\${{ ${use} }}" } }
`;

async function varsOf(texts: Record<string, string>, given: Given = {}) {
  const { plan, diagnostics } = await compileFiles(texts, given);
  return plan === undefined ? diagnostics.map(sentenceOf) : { ...plan.suites[0]?.vars };
}

describe("where a variable's value comes from", () => {
  const rota = `
vars: { region: rota }
environments: { staging: { vars: { region: environment } }, bare: null }
`;
  const plan = "suites: [a.suite.yaml]\nvars: { region: plan }\nenvironments: [staging, bare]\n";
  const a = suite("{ region: suite }");

  test.each<[string, Record<string, string>, Given, string]>([
    ["the suite", { "a.suite.yaml": a }, {}, "suite"],
    ["rota.yaml over the suite", { "a.suite.yaml": a, "rota.yaml": rota }, {}, "rota"],
    [
      "the plan over rota.yaml",
      { "a.suite.yaml": a, "rota.yaml": rota, "a.plan.yaml": plan },
      { environment: "bare" },
      "plan",
    ],
    [
      "the environment over the plan",
      { "a.suite.yaml": a, "rota.yaml": rota, "a.plan.yaml": plan },
      { environment: "staging" },
      "environment",
    ],
    [
      "--var over everything",
      { "a.suite.yaml": a, "rota.yaml": rota, "a.plan.yaml": plan },
      { environment: "staging", vars: { region: "chosen" }, outside: { region: "outside" } },
      "chosen",
    ],
    ["--var in any case", { "a.suite.yaml": a }, { vars: { REGION: "chosen" } }, "chosen"],
    [
      "not ROTA_VAR_ when a file has a value",
      { "a.suite.yaml": a },
      { outside: { region: "outside" } },
      "suite",
    ],
    [
      "ROTA_VAR_ when all say null",
      { "a.suite.yaml": suite("{ region: null }"), "rota.yaml": "vars: { region: null }\n" },
      { outside: { region: "outside" } },
      "outside",
    ],
    [
      "null does not hide a value below it",
      { "a.suite.yaml": a, "rota.yaml": "vars: { region: null }\n" },
      {},
      "suite",
    ],
    ["names are blind to case", { "a.suite.yaml": a, "rota.yaml": "vars: { Region: rota }\n" }, {}, "rota"],
  ])("%s", async (_, texts, given, region) => {
    expect(await varsOf(texts, given)).toEqual({ region });
  });

  test.each([
    ["a number", "80", "many"],
    ["true or false", "false", "yes"],
    ["a list as JSON", "[]", "a, b"],
    ["a map as JSON", "{}", "{a"],
  ])("text from outside that cannot be %s is refused", async (expected, own, text) => {
    await expect(
      varsOf({ "a.suite.yaml": suite(`{ region: ${own} }`) }, { vars: { region: text } }),
    ).rejects.toThrow(
      `the variable region is ${expected} in its suite, and was given ${JSON.stringify(text)}`,
    );
  });

  test.each<[string, string, string, unknown]>([
    ["a number for a number", "80", "8080", 8080],
    ["a long number keeps its digits", "80", "9007199254740993", 9007199254740993n],
    ["true for true or false", "false", "true", true],
    ["a list for a list", "[]", '["a", 1]', ["a", 1]],
    ["text for text", '"80"', "8080", "8080"],
    ["text for null", "null", "8080", "8080"],
  ])("text from outside takes the type of the suite's value: %s", async (_, own, text, value) => {
    expect(await varsOf({ "a.suite.yaml": suite(`{ region: ${own} }`) }, { vars: { region: text } })).toEqual(
      {
        region: value,
      },
    );
  });
});

describe("variables that use variables", () => {
  test("in any order, through layers", async () => {
    const texts = {
      "a.suite.yaml": suite('{ region: "${{ vars.host }}/x", host: "${{ vars.scheme }}://h", scheme: http }'),
      "rota.yaml": "vars: { scheme: \"${{ format('{0}s', 'http') }}\" }\n",
    };
    expect(await varsOf(texts)).toEqual({ region: "https://h/x", host: "https://h", scheme: "https" });
  });
  test("a whole expression keeps its type", async () => {
    expect(
      await varsOf({ "a.suite.yaml": suite('{ region: "${{ vars.list }}", list: [1, 9007199254740993] }') }),
    ).toEqual({ region: [1, 9007199254740993n], list: [1, 9007199254740993n] });
  });
  test("any name will do", async () => {
    expect(await varsOf({ "a.suite.yaml": suite("{ region: 1, constructor: 2, __proto__: 3 }") })).toEqual(
      Object.fromEntries([
        ["region", 1],
        ["constructor", 2],
        ["__proto__", 3],
      ]),
    );
  });
  test("a circle is told once", async () => {
    expect(
      await varsOf({ "a.suite.yaml": suite('{ region: "${{ vars.b }}", b: "${{ vars.region }}" }') }),
    ).toEqual([
      "a.suite.yaml:2:17 vars-circular: these variables use each other in a circle: region → b → region",
    ]);
  });
  test("a chain of thousands is told, not a crash", async () => {
    const chain = Array.from({ length: 5000 }, (_, n) => `v${n}: "\${{ vars.v${n + 1} }}"`).join(", ");
    const told = await varsOf({ "a.suite.yaml": suite(`{ ${chain}, v5000: 1, region: "\${{ vars.v0 }}" }`) });
    expect(told).toHaveLength(1);
    expect(String(told)).toContain("variables use each other more than 100 deep");
  });
});

describe("a value may be missing until something that uses it is to run", () => {
  const texts = {
    "a.suite.yaml": `
vars: { base: "http://127.0.0.1", region: null, token: "\${{ secrets.TOKEN }}", list: "\${{ fromJSON(secrets.LIST) }}" }
cases:
  plain: { steps: [{ http: "GET \${{ vars.base }}/" }] }
  region: { steps: [{ http: "GET \${{ vars.base }}/\${{ vars.region }}" }] }
  default: { steps: [{ http: "GET \${{ vars.base }}/\${{ vars.region || 'eu' }}" }] }
  defaultOfSecret: { steps: [{ http: "GET \${{ vars.base }}/\${{ vars.token || 'anonymous' }}" }] }
  secret: { steps: [{ http: "GET \${{ vars.base }}/\${{ secrets.KEY }}" }] }
  through: { steps: [{ http: "GET \${{ vars.base }}/\${{ vars.token }}" }] }
  needing: { needs: region, steps: [{ http: "GET \${{ vars.base }}/" }] }
  function: { steps: [{ http: "GET \${{ vars.base }}/\${{ vars.list[0] }}" }] }
  matrix: { matrix: { one: "\${{ vars.region }}" }, steps: [{ wait: 1s }] }
`,
  };
  test.each([
    ["plain", []],
    ["region", ["vars-missing: the variable region has no value"]],
    ["default", []],
    ["defaultOfSecret", []],
    ["secret", ["secret-missing: the secret KEY has no value"]],
    ["through", ["secret-missing: the secret TOKEN has no value"]],
    ["needing", ["vars-missing: the variable region has no value"]],
    ["function", ["secret-missing: the secret LIST has no value"]],
    ["matrix", ["vars-missing: the variable region has no value"]],
  ])("%s", async (id, told) => {
    const { diagnostics } = await compileFiles(texts, { cases: [id] });
    expect(diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual(told);
  });
  test("with the values all of them run", async () => {
    const secrets = { TOKEN: "t", KEY: "k", LIST: "[1]" };
    const outcome = await compileFiles(texts, {
      secrets,
      cases: ["through", "secret", "function", "region"],
      outside: { region: "eu" },
    });
    expect(idsOf(outcome)).toEqual(["region", "secret", "through", "function"]);
    expect(outcome.plan?.secrets).toEqual(secrets);
  });
  test("what before and defaults need is needed by every case", async () => {
    const { diagnostics } = await compileFiles({
      "a.suite.yaml": `
before: [{ http: "GET http://127.0.0.1/\${{ secrets.A }}" }]
defaults: { http: { bearer: "\${{ secrets.B }}" } }
env: { C: "\${{ secrets.C }}" }
cases: { one: { steps: [{ wait: 1s }] } }
`,
    });
    expect(diagnostics.map(({ message }) => message).sort()).toEqual([
      "the secret A has no value",
      "the secret B has no value",
      "the secret C has no value",
    ]);
  });
});

describe("ids of the runs of a case", () => {
  const legs = async (one: string, more: Record<string, string> = {}) =>
    idsOf(
      await compileFiles({ "a.suite.yaml": `cases: { one: { ${one}, steps: [{ wait: 1s }] } }\n`, ...more }),
    );

  test.each([
    ["matrix: { sku: [A-1, B-2] }", ["one (sku: A-1)", "one (sku: B-2)"]],
    ["matrix: { n: [1, 2], on: [true] }", ["one (n: 1, on: true)", "one (n: 2, on: true)"]],
    ["matrix: { n: [1, 1, 1] }", ["one (n: 1)", "one (n: 1) #2", "one (n: 1) #3"]],
    ['matrix: { n: [1, "1"] }', ["one (n: 1)", "one (n: 1) #2"]],
    ["matrix: { version: [1.10, 1.1] }", ["one (version: 1.10)", "one (version: 1.1)"]],
    ["matrix: { item: [{ a: [1] }, null] }", ['one (item: {"a":[1]})', "one (item: null)"]],
    ["matrix: { include: [{ a: 1 }, { b: 2 }] }", ["one (a: 1)", "one (b: 2)"]],
    ["matrix: { n: [1], exclude: [{ n: 1 }], include: [{ n: 2 }] }", ["one (n: 2)"]],
  ])("%s", async (one, ids) => {
    expect(await legs(one)).toEqual(ids);
  });
  test("rows are counted", async () => {
    expect(await legs("data: rows.csv", { "rows.csv": "a\n1\n1\n" })).toEqual(["one (row 1)", "one (row 2)"]);
  });
  test("long values are cut, and told apart", async () => {
    const long = "x".repeat(200);
    const ids = await legs(`matrix: { a: [${long}1, ${long}2] }`);
    expect(new Set(ids).size).toBe(2);
    expect(Math.max(...ids.map((id) => id.length))).toBeLessThan(110);
  });
  test("they do not hang on how the file is laid out", async () => {
    const flow = await legs("matrix: { sku: [A-1], n: [1, 2] }");
    const block =
      "cases:\n  one:\n    steps:\n      - wait: 1s\n    matrix:\n      sku:\n        - A-1\n      n:\n        - 1\n        - 2\n";
    expect(idsOf(await compileFiles({ "a.suite.yaml": block }))).toEqual(flow);
  });
  test("a matrix of a million combinations is refused", async () => {
    const list = `[${Array.from({ length: 100 }, (_, n) => n).join(", ")}]`;
    const { diagnostics } = await compileFiles({
      "a.suite.yaml": `vars: { list: ${list} }\ncases: { one: { matrix: { a: "\${{ vars.list }}", b: ${list}, c: ${list} }, steps: [{ wait: 1s }] } }\n`,
    });
    expect(diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      "matrix-size: the matrix gives 1000000 combinations, 10000 are the most",
    ]);
  });
});

describe("a choice that is impossible", () => {
  const texts = {
    "rota.yaml": "environments: { staging: null, production: null }\n",
    "a.plan.yaml": "suites: [a.suite.yaml]\nenvironments: [staging, production]\n",
    "a.suite.yaml": suite("{ region: eu }"),
  };
  test.each<[Given, string]>([
    [{}, "environment-open"],
    [{ environment: "prod" }, "environment-unknown"],
    [{ environment: "staging", tags: "a and" }, "tag-expression"],
    [{ environment: "staging", priority: "P3..P1" }, "priority-range"],
    [{ environment: "staging", cases: ["two"] }, "case-unknown"],
    [{ environment: "staging", cases: ["one", "two"] }, "case-unknown"],
    [{ environment: "staging", tags: "slow" }, "nothing-selected"],
    [{ environment: "staging", vars: { regoin: "x" } }, "vars-undeclared"],
  ])("%j: %s", async (given, code) => {
    const error = await compileFiles(texts, given).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(RotaError);
    expect(error).toMatchObject({ code, exitCode: 2 });
  });
  test("a plan's only environment is chosen", async () => {
    const { plan } = await compileFiles({
      ...texts,
      "a.plan.yaml": "suites: [a.suite.yaml]\nenvironments: [staging]\n",
    });
    expect(plan?.environment).toBe("staging");
  });
});

describe("the text of a command", () => {
  const told = async (expression: string) => {
    const { diagnostics } = await compileFiles(
      {
        "a.suite.yaml": `
vars: { n: 1 }
env: { HOST: h }
before: [{ id: login, http: "GET http://127.0.0.1/", outputs: { token: { status: true } } }]
cases:
  other: { outputs: { a: 1 }, steps: [{ wait: 1s }] }
  one:
    needs: other
    matrix: { size: [1] }
    steps:
      - { id: first, run: echo, outputs: { all: { stdout: true } } }
      - run: "echo \${{ ${expression} }}"
        env: { SAFE: "\${{ ${expression} }}" }
`,
      },
      { secrets: { A: "a" } },
    );
    return diagnostics.map(({ code }) => code);
  };
  test.each(["vars.n", "matrix.size", "run.id", "plan.name", "add(vars.n, 1)"])(
    "may hold %s",
    async (expression) => {
      expect(await told(expression)).toEqual([]);
    },
  );
  test.each([
    "secrets.A",
    "steps.first.outputs.all",
    "before.login.outputs.token",
    "needs.other.outputs",
    "github.head_ref",
    "github.actor",
  ])("may not hold %s, which env may", async (expression) => {
    expect(await told(expression)).toEqual(["expression-unavailable-context"]);
  });
});

describe("files meant to do harm", () => {
  test("a chain of needs longer than the stack", async () => {
    const cases = Array.from(
      { length: 20_000 },
      (_, n) => `  c${n}: {${n === 0 ? "" : ` needs: c${n - 1},`} steps: [{ wait: 1s }] }`,
    );
    const texts = { "a.suite.yaml": `cases:\n${cases.join("\n")}\n` };
    expect(idsOf(await compileFiles(texts, { cases: ["c19999"] }))).toHaveLength(20_000);
  });
  test("files of steps that use each other many times over are compiled once each", async () => {
    const texts: Record<string, string> = { "s20.steps.yaml": "steps: [{ wait: 1s }]\n" };
    for (let n = 0; n < 20; n++)
      texts[`s${n}.steps.yaml`] = `steps: [${Array(10)
        .fill(`{ uses: s${n + 1}.steps.yaml }`)
        .join(", ")}]\n`;
    texts["a.suite.yaml"] = "cases: { one: { steps: [{ uses: s0.steps.yaml }] } }\n";
    expect(idsOf(await compileFiles(texts))).toEqual(["one"]);
  });
});
