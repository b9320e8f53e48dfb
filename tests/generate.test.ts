import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Evaluator, Lexer, Parser } from "@actions/expressions";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { main } from "../src/commands/main.ts";
import { nodeHost } from "../src/host/node-host.ts";

const machine = nodeHost();
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rota-generate-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function rota(...argv: string[]) {
  let [printed, told] = ["", ""];
  const terminal = {
    live: false,
    colours: false,
    columns: 100,
    print: (text: string) => {
      printed += text;
    },
    tell: (text: string) => {
      told += text;
    },
  };
  const exitCode = await main(argv, { ...machine, terminal, environment: {}, workingFolder: folder });
  return { exitCode, printed, told };
}

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const read = (path: string) => readFileSync(join(folder, path), "utf8");
const WORKFLOWS = ".github/workflows";
const workflows = () => readdirSync(join(folder, WORKFLOWS)).sort();
const ACTION = `acme/rota@${"0123456789".repeat(4)}`;
const REPOSITORY = {
  "rota.yaml": `action: ${ACTION} # v1.4.0\n`,
  "api/health.suite.yaml": "cases: { up: { steps: [{ http: GET http://127.0.0.1:1/ }] } }\n",
  "api/health.plan.yaml": 'name: Health\nsuites: [health.suite.yaml]\nschedule: [{ cron: "5 8 * * *" }]\n',
  "api/other.plan.yaml": "name: Other\nsuites: [health.suite.yaml]\n",
};

describe("rota generate", () => {
  test("writes a workflow for each plan, and --check then finds nothing", async () => {
    write(REPOSITORY);
    expect(await rota("generate")).toMatchObject({ exitCode: 0, printed: "" });
    expect(workflows()).toEqual(["rota-checks.yml", "rota-health.yml", "rota-other.yml"]);
    expect(await rota("generate", "--check")).toEqual({
      exitCode: 0,
      printed: "",
      told: "3 workflow files, all of them what the plans say\n",
    });
    expect(read(`${WORKFLOWS}/rota-health.yml`)).toContain(`uses: ${ACTION} # v1.4.0\n`);
  });

  test("a cron that was touched makes --check fail with a diff that names plan and file, and changes nothing", async () => {
    write(REPOSITORY);
    await rota("generate");
    write({ "api/health.plan.yaml": REPOSITORY["api/health.plan.yaml"].replace("5 8", "7 9") });
    const before = read(`${WORKFLOWS}/rota-health.yml`);
    const { exitCode, printed, told } = await rota("generate", "--check");
    expect(exitCode).toBe(1);
    expect(printed).toContain(`--- a/${WORKFLOWS}/rota-health.yml\n+++ b/${WORKFLOWS}/rota-health.yml\n`);
    expect(printed).toContain('-    - cron: "5 8 * * *"\n+    - cron: "7 9 * * *"\n');
    expect(told).toBe(
      `1 workflow file not what the plans say: run rota generate and commit\n  stale  ${WORKFLOWS}/rota-health.yml  (api/health.plan.yaml)\n`,
    );
    expect(read(`${WORKFLOWS}/rota-health.yml`)).toBe(before);
  });

  test("a plan that is gone takes its workflow along, and only that", async () => {
    write({
      ...REPOSITORY,
      [`${WORKFLOWS}/ci.yml`]: "on: push\n",
      [`${WORKFLOWS}/rota-mine.yml`]: "on: push\n",
    });
    await rota("generate");
    const copy = read(`${WORKFLOWS}/rota-other.yml`);
    write({ [`${WORKFLOWS}/copy-of-other.yml`]: copy });
    rmSync(join(folder, "api/other.plan.yaml"));
    const check = await rota("generate", "--check");
    expect(check.exitCode).toBe(1);
    expect(check.told).toContain(`needless  ${WORKFLOWS}/rota-other.yml  (api/other.plan.yaml)`);
    expect(check.printed).toContain("+++ /dev/null\n");
    expect((await rota("generate")).told).toContain(`removed  ${WORKFLOWS}/rota-other.yml`);
    expect(workflows()).toEqual([
      "ci.yml",
      "copy-of-other.yml",
      "rota-checks.yml",
      "rota-health.yml",
      "rota-mine.yml",
    ]);
  });

  test("--dry-run prints the patch that git apply takes, and writes nothing", async () => {
    write(REPOSITORY);
    const { exitCode, printed, told } = await rota("generate", "--dry-run");
    expect({ exitCode, there: existsSync(join(folder, WORKFLOWS)) }).toEqual({ exitCode: 0, there: false });
    expect(told).toContain(`would be written  ${WORKFLOWS}/rota-health.yml`);
    const { execFileSync } = await import("node:child_process");
    execFileSync("git", ["init", "-q"], { cwd: folder });
    execFileSync("git", ["apply", "-"], { cwd: folder, input: printed });
    expect(await rota("generate", "--check")).toMatchObject({ exitCode: 0, printed: "" });
    // And a patch that changes and removes.
    rmSync(join(folder, "api/other.plan.yaml"));
    write({ "api/health.plan.yaml": REPOSITORY["api/health.plan.yaml"].replace("5 8", "7 9") });
    const second = await rota("generate", "--dry-run");
    execFileSync("git", ["apply", "-"], { cwd: folder, input: second.printed });
    expect(await rota("generate", "--check")).toMatchObject({ exitCode: 0, printed: "" });
  });

  test("ends of lines that git changed are no change", async () => {
    write(REPOSITORY);
    await rota("generate");
    const path = `${WORKFLOWS}/rota-health.yml`;
    write({ [path]: read(path).replaceAll("\n", "\r\n") });
    expect(await rota("generate", "--check")).toMatchObject({ exitCode: 0, printed: "" });
  });

  test("a foreign file of the name is left alone, with an error", async () => {
    write({ ...REPOSITORY, [`${WORKFLOWS}/rota-health.yml`]: "on: push\n" });
    const { exitCode, told } = await rota("generate");
    expect({ exitCode, files: workflows() }).toEqual({ exitCode: 2, files: ["rota-health.yml"] });
    expect(told).toContain(`${WORKFLOWS}/rota-health.yml is there already, and Rota did not write it`);
  });

  test.each(["generated.yml", "nowhere.yml", "folder"])(
    "a symbolic link of the name is a foreign file, and stays: to %s",
    async (target) => {
      write(REPOSITORY);
      await rota("generate");
      const path = join(folder, WORKFLOWS, "rota-health.yml");
      renameSync(path, join(folder, "generated.yml"));
      mkdirSync(join(folder, "folder"));
      symlinkSync(join(folder, target), path);
      const needless = join(folder, WORKFLOWS, "rota-old.yml");
      symlinkSync(join(folder, "generated.yml"), needless);
      for (const argv of [["generate"], ["generate", "--check"]]) {
        const { exitCode, told } = await rota(...argv);
        expect(exitCode).toBe(2);
        expect(told).toContain(`${WORKFLOWS}/rota-health.yml is there already, and Rota did not write it`);
        expect(readlinkSync(path)).toBe(join(folder, target));
        expect(readlinkSync(needless)).toBe(join(folder, "generated.yml"));
      }
    },
  );

  test("a folder of the name is told, with what to do", async () => {
    write({ ...REPOSITORY, [`${WORKFLOWS}/rota-health.yml/note`]: "ours\n" });
    const { exitCode, told } = await rota("generate");
    expect(exitCode).toBe(2);
    expect(told).toContain(
      `${WORKFLOWS}/rota-health.yml could not be written: there is a folder of that name\n  hint: rename or remove it\n`,
    );
    expect(read(`${WORKFLOWS}/rota-health.yml/note`)).toBe("ours\n");
  });

  test.each([
    [{ "rota.yaml": "vars: {}\n" }, "rota.yaml does not say which Rota the workflows use"],
    [
      { "rota.yaml": "action: acme/rota@v1\n" },
      "action cannot be acme/rota@v1: v1 is not the full SHA of a commit",
    ],
    [{ "api/health.plan.yaml": "suites: [gone.suite.yaml]\n" }, "gone.suite.yaml"],
  ])("what is wrong is told, and nothing is written: %j", async (files, message) => {
    write({ ...REPOSITORY, ...files });
    const { exitCode, told } = await rota("generate");
    expect({ exitCode, there: existsSync(join(folder, WORKFLOWS)) }).toEqual({ exitCode: 2, there: false });
    expect(told).toContain(message);
  });

  test("says what either way of packing costs", async () => {
    write({ ...REPOSITORY, "rota.yaml": `action: ${ACTION}\npack: single\n` });
    const { told } = await rota("generate");
    expect(workflows()).toEqual(["rota-checks.yml", "rota-plans.yml"]);
    expect(told).toContain("about 60 job minutes a month; with pack: per-plan about 30\n");
  });

  test("nothing in the files depends on the day", async () => {
    write(REPOSITORY);
    await rota("generate");
    const later = { ...machine, clock: { ...machine.clock, now: () => Date.parse("2031-06-01T00:00:00Z") } };
    const quiet = { live: false, colours: false, columns: 80, print: () => {}, tell: () => {} };
    const host = { ...later, terminal: quiet, environment: {}, workingFolder: folder };
    expect(await main(["generate", "--check"], host)).toBe(0);
  });
});

/** The value of a `with:`, an `env:` and the like after GitHub has evaluated it. */
function evaluated(text: string): string {
  const match = /^\$\{\{ ?(.*?) ?\}\}$/s.exec(text);
  if (match === null) {
    expect(text).not.toContain("${{");
    return text;
  }
  const { tokens } = new Lexer(match[1] as string).lex();
  const tree = new Parser(tokens, [], []).parse();
  return new Evaluator(tree, { kind: 2, get: () => undefined } as never).evaluate().coerceString();
}

const AWKWARD = [
  "${{ secrets.X }}",
  "${{",
  "}}",
  "'",
  '"',
  "\n",
  "🚀",
  "`id`",
  "$(id)",
  "- ",
  ": ",
  "#",
  "*",
  "&",
  "\t",
  "{0}",
];
const name = fc
  .array(fc.oneof(fc.constantFrom(...AWKWARD), fc.string({ unit: "grapheme", maxLength: 6 })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.join(""))
  .filter((text) => text !== "");

describe("nothing that a plan holds becomes structure or script", () => {
  test("names, values of services and patterns stay data", { timeout: 120_000 }, async () => {
    write(REPOSITORY);
    await fc.assert(
      fc.asyncProperty(name, name, name, async (title, value, path) => {
        const plain = value.includes("${{") ? value.replaceAll("${{", "$ {{") : value;
        const pattern = /\$\{\{|[\s\p{Cc}~^:\\[\]]|^!/u.test(path) ? "api/**" : path;
        const plan = {
          name: title,
          suites: ["health.suite.yaml"],
          services: { db: { image: plain, env: { VALUE: plain }, options: plain } },
          push: { branches: [pattern] },
        };
        write({ "api/health.plan.yaml": JSON.stringify(plan) });
        const { exitCode, told } = await rota("generate");
        expect({ exitCode, told: exitCode === 0 ? "" : told }).toEqual({ exitCode: 0, told: "" });
        const text = read(`${WORKFLOWS}/rota-health.yml`);
        const workflow = parse(text);
        expect(Object.keys(workflow)).toEqual(["name", "on", "permissions", "env", "jobs"]);
        expect(Object.keys(workflow.jobs)).toEqual(["run"]);
        expect(workflow.name).not.toMatch(/\$\{\{|[\n\r]/);
        expect(evaluated(workflow.env.ROTA_PLAN)).toBe(title);
        expect(workflow.on.push.branches).toEqual([pattern]);
        const { image, env, options } = workflow.jobs.run.services.db;
        expect([image, env.VALUE, options].map(evaluated)).toEqual([plain, plain, plain]);
        const { steps, ...job } = workflow.jobs.run;
        expect(steps.map((step: object) => Object.keys(step).join())).toEqual([
          "uses,with",
          "name,uses,with",
        ]);
        expect(Object.keys(job).sort()).toEqual([
          "concurrency",
          "permissions",
          "runs-on",
          "services",
          "timeout-minutes",
        ]);
      }),
      { numRuns: 300 },
    );
  });

  test("a name that begins an expression is taken apart in `name:` and is itself in `env:`", async () => {
    write(REPOSITORY);
    const title = "It's ${{ secrets.X }}\n🚀";
    write({ "api/health.plan.yaml": JSON.stringify({ name: title, suites: ["health.suite.yaml"] }) });
    await rota("generate");
    const workflow = parse(read(`${WORKFLOWS}/rota-health.yml`));
    expect(workflow.name).toBe("It's $ {{ secrets.X }} 🚀");
    expect(evaluated(workflow.env.ROTA_PLAN)).toBe(title);
  });
});

describe("requests that the ledger takes", () => {
  const told = async (files: Readonly<Record<string, string>>) => {
    write({ ...REPOSITORY, ...files });
    return (await rota("generate")).told;
  };
  const OFTEN = "name: Other\nsuites: [health.suite.yaml]\nresident: 55m\nschedule: [{ every: 10s }]\n";

  test("more than GitHub allows is a warning", async () => {
    expect(await told({ "api/other.plan.yaml": OFTEN })).toMatch(
      /warning\[ledger-requests\]: the ledger takes about 2,160 requests an hour/,
    );
  });

  test.each([
    ["in a database", { "rota.yaml": `action: ${ACTION}\nstate: { store: "redis://ledger.acme.test" }\n` }],
    ["nowhere", { "rota.yaml": `action: ${ACTION}\nstate: { store: memory }\n` }],
    ["of a plan that is paused", { "api/other.plan.yaml": `${OFTEN}paused: true\n` }],
    [
      "of a plan that rota start runs",
      { "api/other.plan.yaml": OFTEN.replace("resident: 55m", "runner: local") },
    ],
  ])("not so %s", async (_name, files) => {
    expect(await told({ "api/other.plan.yaml": OFTEN, ...files })).not.toContain("ledger-requests");
  });
});
