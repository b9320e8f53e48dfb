import { execFile, execFileSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { main } from "../src/commands/main.ts";
import { newestRelease } from "../src/host/github/newest-release.ts";
import { nodeHost } from "../src/host/node-host.ts";
import { folderFiles } from "./folder-files.ts";

const root = new URL("..", import.meta.url).pathname;
/** The folder of the bundle; another one may be given, so that work in progress needs no build into the committed one. */
const dist = resolve(root, process.env["ROTA_DIST"] ?? "dist");
const machine = nodeHost();
/** Nothing listens there, and a port that fetch refuses by itself. */
const NOWHERE = "http://127.0.0.1:9";
const TOKEN = "ghs_not-a-real-token-0123456789";
const COMMIT = "0123456789abcdef0123456789abcdef01234567";
const TAG = "89abcdef0123456789abcdef0123456789abcdef";
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rota-init-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const read = (file: string) => readFileSync(join(folder, file), "utf8");

function write(files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

async function rota(
  argv: readonly string[],
  environment: Readonly<Record<string, string>> = { GITHUB_API_URL: NOWHERE },
  workingFolder = folder,
  files = machine.files,
): Promise<{ exitCode: number; told: string }> {
  let told = "";
  const terminal = {
    ...{ live: false, colours: false, columns: 100, print: () => {} },
    tell: (text: string) => {
      told += text;
    },
  };
  const exitCode = await main(argv, { ...machine, files, terminal, environment, workingFolder });
  return { exitCode, told };
}

type Answers = Readonly<Record<string, unknown>>;

/** A GitHub with these answers by path behind the repository's; what is not JSON is done by a function. */
async function github(answers: Answers): Promise<{ url: string; requests: IncomingMessage[] }> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    const path = request.url?.replace("/repos/rota-run/rota/", "") ?? "";
    const answer = Object.hasOwn(answers, path) ? answers[path] : undefined;
    if (typeof answer === "function") answer(response);
    else
      response
        .writeHead(answer === undefined ? 404 : 200)
        .end(JSON.stringify(answer ?? { message: "Not Found" }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests };
}

const newest = { "releases/latest": { tag_name: "v1.4.0", body: "@everyone" } };
const lightweight: Answers = {
  ...newest,
  "git/ref/tags/v1.4.0": { ref: "refs/tags/v1.4.0", object: { type: "commit", sha: COMMIT } },
};
const annotated: Answers = {
  ...newest,
  "git/ref/tags/v1.4.0": { ref: "refs/tags/v1.4.0", object: { type: "tag", sha: TAG } },
  [`git/tags/${TAG}`]: { tag: "v1.4.0", object: { type: "commit", sha: COMMIT } },
};
const LINE = `action: rota-run/rota@${COMMIT} # v1.4.0`;

describe("the newest release", () => {
  test.each([
    ["a tag of a commit", lightweight, 2],
    ["an annotated tag", annotated, 3],
  ])("is written into a new rota.yaml: %s", async (_name, answers, count) => {
    const { url, requests } = await github(answers);
    const outcome = await rota(["init"], { GITHUB_API_URL: `${url}/`, GITHUB_TOKEN: TOKEN });
    expect(outcome.exitCode).toBe(0);
    expect(read("rota.yaml")).toMatch(new RegExp(`^${LINE}$`, "m"));
    expect(requests).toHaveLength(count);
    for (const { headers } of requests) expect(headers.authorization).toBe(`Bearer ${TOKEN}`);
    expect(outcome.told + [...folderFiles(folder).values()].join("")).not.toContain(TOKEN);
    expect(await rota(["validate"])).toMatchObject({ exitCode: 0, told: "3 files checked, no problems\n" });
  });

  test("is asked for without a token where there is none, and not at all where an action is named", async () => {
    const { url, requests } = await github(lightweight);
    await rota(["init"], { GITHUB_API_URL: url, GITHUB_TOKEN: "" });
    expect(requests.map(({ headers }) => headers.authorization)).toEqual([undefined, undefined]);
    const before = read("rota.yaml");
    const again = await rota(["init"], { GITHUB_API_URL: url });
    expect(again).toEqual({ exitCode: 0, told: "  kept  rota.yaml\n" });
    expect(read("rota.yaml")).toBe(before);
    expect(requests).toHaveLength(2);
  });

  test.each([
    ["environments: { here: } # ours\r\n", `${LINE}\r\nenvironments: { here: } # ours\r\n`],
    ["\ufeff# only this\nvars:\n  a: 1", `\ufeff# only this\n${LINE}\nvars:\n  a: 1`],
    ["# a\n# b\n\nvars: {}\n", `# a\n# b\n${LINE}\n\nvars: {}\n`],
    [
      "# a\r\n\r\n# b\r\n \r\n# of vars\r\nvars: {}\r\n",
      `# a\r\n\r\n# b\r\n${LINE}\r\n \r\n# of vars\r\nvars: {}\r\n`,
    ],
    ["\n\n# of vars\nvars: {}\n", `\n\n# of vars\n${LINE}\nvars: {}\n`],
    ["---\n\n  vars: {}\n", `---\n  ${LINE}\n\n  vars: {}\n`],
    ["--- # ours\nvars: {}\n...\n", `--- # ours\n${LINE}\nvars: {}\n...\n`],
    ["# all\n{} # none\n", `# all\n{${LINE.split(" #")[0]}} # none\n`],
    ["{ vars: { a: 1 } }", `{ vars: { a: 1 }, ${LINE.split(" #")[0]} }`],
    ["", `${LINE}\n`],
    ["\ufeff# nothing yet: {}", `\ufeff# nothing yet: {}\n${LINE}\n`],
    ["\r\n# none\r\n---\r\n", `\r\n# none\r\n---\r\n${LINE}\r\n`],
  ])("is put into a rota.yaml that is there, whose other bytes stay: %j", async (before, after) => {
    write({ "rota.yaml": before });
    const { url } = await github(lightweight);
    const outcome = await rota(["init"], { GITHUB_API_URL: url });
    expect(outcome).toEqual({ exitCode: 0, told: `  wrote ${LINE.split(" #")[0]} into rota.yaml\n` });
    expect([...folderFiles(folder)]).toEqual([["rota.yaml", after]]);
  });

  test("is put where a first rota.yaml without it explains it", async () => {
    await rota(["init"]);
    const { url } = await github(lightweight);
    await rota(["init"], { GITHUB_API_URL: url });
    const later = read("rota.yaml");
    rmSync(join(folder, "rota.yaml"));
    await rota(["init"], { GITHUB_API_URL: url });
    expect(later).toBe(read("rota.yaml"));
  });

  test("is put into a rota.yml, which no rota.yaml is written beside", async () => {
    write({ "rota.yml": "vars: { a: 1 }\n" });
    const { url } = await github(lightweight);
    await rota(["init"], { GITHUB_API_URL: url });
    expect(read("rota.yml")).toBe(`${LINE}\nvars: { a: 1 }\n`);
    expect([...folderFiles(folder).keys()]).not.toContain("rota.yaml");
  });

  const status = (code: number, headers: Record<string, string> = {}) => ({
    "releases/latest": (response: ServerResponse) =>
      response.writeHead(code, headers).end('{"message":"::error::no"}'),
  });
  const raw = (text: string) => ({ "releases/latest": (response: ServerResponse) => response.end(text) });
  const deep = Object.fromEntries([[`git/tags/${TAG}`, { object: { type: "tag", sha: TAG } }]]);
  test.each<[string, Answers, string]>([
    ["no release", {}, "GitHub knows no release of Rota"],
    ["no such tag", newest, "GitHub knows no release of Rota"],
    [
      "the rate limit",
      status(403, { "x-ratelimit-remaining": "0" }),
      "GitHub takes no more requests for now; with a token in GITHUB_TOKEN there are more",
    ],
    ["the second rate limit", status(429), "GitHub takes no more requests for now; with a token"],
    ["a ban", status(403), "GitHub answered with the status 403"],
    ["a bad token", status(401), "GitHub refuses the token"],
    ["a fault", status(502), "GitHub answered with the status 502"],
    ["garbage", raw("<html>"), "GitHub's answer is no JSON"],
    ["null", raw("null"), "GitHub's answer is no JSON object"],
    [
      "a broken connection",
      { "releases/latest": (it: ServerResponse) => it.destroy() },
      "GitHub cannot be reached",
    ],
    [
      "a tag that would write YAML",
      { "releases/latest": { tag_name: "v1.0.0\nvars: {}" } },
      "the newest release has no version as its tag",
    ],
    [
      "a commit that is none",
      { ...newest, "git/ref/tags/v1.4.0": { object: { type: "commit", sha: "main" } } },
      "GitHub's answer about the tag has no commit",
    ],
    [
      "a tag of a file",
      { ...newest, "git/ref/tags/v1.4.0": { object: { type: "blob", sha: COMMIT } } },
      "the tag v1.4.0 does not lead to a commit",
    ],
    ["a tag of itself", { ...annotated, ...deep }, "the tag v1.4.0 does not lead to a commit"],
  ])("is not known by %s: the files are written, and both ways told", async (_name, answers, why) => {
    const { url } = await github(answers);
    const { exitCode, told } = await rota(["init"], { GITHUB_API_URL: url });
    expect(exitCode).toBe(0);
    expect(told).toContain(`The newest release of Rota is not known: ${why}`);
    expect(told).toContain("rota init --vendor");
    expect(told).toContain("action: rota-run/rota@SHA # version");
    expect(told).not.toContain("::error::");
    expect(read("rota.yaml")).toMatch(/^# .*action: rota-run\/rota@SHA # version$/m);
    expect(read("rota.yaml")).not.toMatch(/^action:/m);
    expect(await rota(["validate"])).toMatchObject({ exitCode: 0, told: "3 files checked, no problems\n" });
  });

  test("is not known without a network; a rota.yaml that is there stays as it is", async () => {
    write({ "rota.yaml": "vars: { a: 1 }\n" });
    const closed = createServer().listen(0, "127.0.0.1");
    await once(closed, "listening");
    const { port } = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    const { exitCode, told } = await rota(["init"], { GITHUB_API_URL: `http://127.0.0.1:${port}` });
    expect(exitCode).toBe(0);
    expect(told).toContain("  kept  rota.yaml\n");
    expect(told).toContain(
      "The newest release of Rota is not known: GitHub cannot be reached (ECONNREFUSED).\n",
    );
    expect(read("rota.yaml")).toBe("vars: { a: 1 }\n");
  });

  test("is waited for only so long", async () => {
    const { url, requests } = await github({ "releases/latest": () => {} });
    const environment = { GITHUB_API_URL: url };
    await expect(
      newestRelease("rota-run/rota", { environment, token: null, signal: AbortSignal.timeout(200) }),
    ).rejects.toMatchObject({ code: "release-unknown", message: "GitHub did not answer in time" });
    expect(requests).toHaveLength(1);
  });

  test("is waited for no longer once the person has had enough, and nothing is written", async () => {
    const controller = new AbortController();
    const { url } = await github({ "releases/latest": () => controller.abort() });
    const host = {
      ...{ ...machine, workingFolder: folder, environment: { GITHUB_API_URL: url } },
      ...{ terminal: { ...machine.terminal, tell: () => {} }, interrupted: controller.signal },
    };
    expect(await main(["init"], host)).toBe(130);
    expect(folderFiles(folder).size).toBe(0);
  });
});

describe("the first suite and plan", () => {
  const plan = { "tests/ours.plan.yaml": "suites: [ours.suite.yaml]\n" };
  const project = { "rota.yaml": "vars: { a: 1 }\n" };
  test.each([
    [["init"], plan],
    [["init"], project],
    [["init", "--vendor"], plan],
    [["init", "--vendor"], project],
  ])("are not written by rota %j where there is %j", async (argv, files) => {
    write(files);
    for (let time = 0; time < 2; time++) {
      const { exitCode, told } = await rota(argv);
      expect(exitCode, told).toBe(0);
      expect(told).not.toContain("first.plan.yaml");
    }
    const there = [...folderFiles(folder).keys()].filter((path) => !path.startsWith(".github/"));
    expect(there).toEqual(["rota.yaml", ...Object.keys(files).filter((path) => path !== "rota.yaml")]);
  });

  test("are not written in a folder of a repository that has a plan elsewhere", async () => {
    write({ ".git/HEAD": "", ...plan, "team/note": "" });
    expect((await rota(["init"], undefined, join(folder, "team"))).exitCode).toBe(0);
    expect([...folderFiles(join(folder, "team")).keys()]).toEqual(["note", "rota.yaml"]);
  });
});

test("the first environment is none of GitHub's", async () => {
  await rota(["init", "--vendor"]);
  expect((await rota(["generate"])).exitCode).toBe(0);
  expect(read(".github/workflows/rota-first.yml")).not.toMatch(/^ {4}environment:/m);
});

test.each([
  ["init-write", {}, "api/first.suite.yaml"],
  ["edit-write", { "rota.yaml": "vars: {}\n" }, "rota.yaml"],
])("a file that cannot be written is told with what to do: %s", async (_code, files, path) => {
  write(files);
  const refuse = (at: string, content: string | Uint8Array) =>
    at === join(folder, path)
      ? Promise.reject(new Error("EACCES: permission denied"))
      : machine.files.write(at, content);
  const { exitCode, told } = await rota(["init", "--vendor"], {}, folder, {
    ...machine.files,
    write: refuse,
  });
  expect(exitCode).toBe(2);
  expect(told).toContain(`${path} could not be written: EACCES: permission denied`);
  expect(told).toContain("hint: check that you may write there");
});

test("a copy that cannot be written is told with what to do", async () => {
  write({ ".github": "a file\n" });
  const { exitCode, told } = await rota(["init", "--vendor"]);
  expect(exitCode).toBe(2);
  expect(told).toContain(".github/rota could not be written: ");
  expect(told).toContain("hint: check that you may write there");
});

test("a rota.yaml that is broken is told, and nothing is written", async () => {
  write({ "rota.yaml": "vars: [\n" });
  for (const argv of [["init"], ["init", "--vendor"]]) {
    const outcome = await rota(argv);
    expect(outcome.exitCode).toBe(2);
    expect(outcome.told).toContain("rota.yaml:1:");
  }
  expect([...folderFiles(folder).keys()]).toEqual(["rota.yaml"]);
});

describe("rota init --vendor", () => {
  const copy = ".github/rota";
  /** Runs a program of the copy. */
  const runCopy = async (program: string, argv: readonly string[], env: NodeJS.ProcessEnv) => {
    cpSync(dist, join(folder, copy, "dist"), { recursive: true });
    const path = join(folder, copy, "dist", program);
    const options = { cwd: folder, env: { PATH: process.env["PATH"], ...env } };
    return promisify(execFile)(process.execPath, [path, ...argv], options).then(
      ({ stdout, stderr }) => ({ code: 0, said: stdout + stderr }),
      ({ code, stdout, stderr }) => ({ code, said: stdout + stderr }),
    );
  };

  test("copies an action that works, names it, and asks nobody", async () => {
    execFileSync("git", ["init", "--quiet", folder]);
    write({ ".gitignore": "dist/\n*.json\n" });
    const { url, requests } = await github(lightweight);
    const outcome = await rota(["init", "--vendor"], { GITHUB_API_URL: url });
    expect(outcome.exitCode, outcome.told).toBe(0);
    expect(requests).toEqual([]);
    expect(outcome.told).toMatch(new RegExp(`wrote ${copy} \\(Rota ${manifest.version}\\): \\d+ files`));
    expect(read("rota.yaml")).toMatch(/^action: \.\/\.github\/rota$/m);
    expect(await rota(["validate"])).toMatchObject({ exitCode: 0, told: "3 files checked, no problems\n" });

    const files = folderFiles(join(folder, copy));
    const installed = (part: string) =>
      [...folderFiles(join(root, part))].map(([path, text]) => [`${part}/${path}`, text] as const);
    for (const [path, text] of [...installed("dist"), ...installed("schemas"), ...installed("examples/shop")])
      expect(files.get(path) === text, path).toBe(true);
    const ignored = execFileSync("git", ["status", "--porcelain", "--ignored", "--untracked-files=all"], {
      cwd: folder,
      encoding: "utf8",
    });
    expect(ignored).toContain(`?? ${copy}/dist/action.js`);
    expect(ignored).not.toMatch(new RegExp(`^!! ${copy}`, "m"));

    for (const file of ["output", "summary"]) writeFileSync(join(folder, file), "");
    for (const command of ["demo", "validate"]) {
      const { code, said } = await runCopy("action.js", [], {
        ...{ GITHUB_ACTIONS: "true", GITHUB_WORKSPACE: folder, GITHUB_API_URL: NOWHERE },
        ...{ GITHUB_OUTPUT: join(folder, "output"), GITHUB_STEP_SUMMARY: join(folder, "summary") },
        ...{ INPUT_COMMAND: command, INPUT_OUT: "rota-report" },
      });
      expect(code, said).toBe(0);
    }
    expect(JSON.parse(read("rota-report/result.json")).verdict).toBe("passed");
  });

  test("is done at the root of the repository, also from a folder of it", async () => {
    write({ ".git/HEAD": "", "team/note": "" });
    const outcome = await rota(["init", "--vendor"], {}, join(folder, "team"));
    expect(outcome.exitCode).toBe(0);
    expect(read("team/rota.yaml")).toMatch(/^action: \.\/\.github\/rota$/m);
    expect(read(`${copy}/action.yml`)).toBe(readFileSync(join(root, "action.yml"), "utf8"));
  });

  test("brings the copy up to date: only what is Rota's is changed or goes", async () => {
    await rota(["init", "--vendor"]);
    const known = JSON.parse(read(`${copy}/vendored.json`));
    const fresh = folderFiles(join(folder, copy));
    expect(known.files).toEqual([...fresh.keys()].filter((path) => path !== "vendored.json"));
    expect((await rota(["init", "--vendor"])).told).toContain(`  kept  ${copy} (Rota ${manifest.version})\n`);

    write({
      [`${copy}/dist/action.js`]: "// an older one",
      [`${copy}/dist/chunks/gone.js`]: "// of an older version",
      [`${copy}/notes.md`]: "Ours\n",
      [`${copy}/vendored.json`]: JSON.stringify({
        ...known,
        files: [...known.files, "dist/chunks/gone.js", "../../rota.yaml", "dist/never.js"],
      }),
    });
    const outcome = await rota(["init", "--vendor"]);
    expect(outcome.exitCode).toBe(0);
    expect(outcome.told).toContain(`  wrote ${copy} (Rota ${manifest.version}): 1 file\n`);
    expect(outcome.told).toContain(`  removed ${copy}/dist/chunks/gone.js\n`);
    expect(outcome.told).toContain(`  left  ${copy}/notes.md, which is not Rota's\n`);
    expect(folderFiles(join(folder, copy))).toEqual(
      new Map([...fresh, ["notes.md", "Ours\n"]].sort() as [string, string][]),
    );
    expect(read("rota.yaml")).toContain("action: ./.github/rota");
  });

  test("does not write over a file that is not Rota's", async () => {
    write({ [`${copy}/action.yml`]: "name: Mine\n" });
    const outcome = await rota(["init", "--vendor"]);
    expect(outcome.exitCode).toBe(2);
    expect(outcome.told).toContain(`${copy}/action.yml would be overwritten, and is not Rota's`);
    expect([...folderFiles(folder)]).toEqual([[`${copy}/action.yml`, "name: Mine\n"]]);
  });

  test.each(["<<<<<<< HEAD", "[]", '{ "files": [1] }', "null"])(
    "refuses a broken list of its files: %s",
    async (text) => {
      write({ [`${copy}/vendored.json`]: text });
      const outcome = await rota(["init", "--vendor"]);
      expect(outcome.exitCode).toBe(2);
      expect(outcome.told).toContain(`${copy}/vendored.json is not what rota init --vendor wrote`);
    },
  );

  test("keeps another action that is named, and says so", async () => {
    write({ "rota.yaml": `${LINE}\n` });
    const outcome = await rota(["init", "--vendor"]);
    expect(outcome.exitCode).toBe(0);
    expect(read("rota.yaml")).toBe(`${LINE}\n`);
    expect(outcome.told).toContain(`its action is rota-run/rota@${COMMIT}: write ./.github/rota there`);
  });

  test("is not done by the copy itself", async () => {
    await rota(["init", "--vendor"]);
    const { code, said } = await runCopy("cli.js", ["init", "--vendor"], {});
    expect(code).toBe(2);
    expect(said).toContain("this Rota is the copy in .github/rota itself");
  });
});
