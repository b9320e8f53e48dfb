import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { planHistory } from "../src/commands/ledger/plan-history.ts";
import { nodeHost } from "../src/host/node-host.ts";

/** What a shell would take to pieces, and git for a pattern. */
const PLAN = 'it\'s $(date)/*; "a".plan.yaml';
const at = (text: string) => Date.parse(text);
/** One for all: each listens for signals. */
const machine = nodeHost();

function folderForTest(): string {
  const folder = mkdtempSync(join(tmpdir(), "rota-history-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A clone, with a commit for each version of the plan. */
class Clone {
  readonly folder = folderForTest();

  constructor() {
    this.git("init", "--quiet", "--initial-branch=main");
  }

  git(...words: string[]): void {
    this.gitAt("2026-11-01T10:00:00Z", ...words);
  }

  gitAt(date: string, ...words: string[]): void {
    const who = {
      GIT_AUTHOR_NAME: "Ada",
      GIT_AUTHOR_EMAIL: "a@b.test",
      GIT_AUTHOR_DATE: "2026-01-01T00:00:00Z",
    };
    const env = {
      ...{ ...process.env, ...who, GIT_COMMITTER_NAME: "Ada", GIT_COMMITTER_EMAIL: "a@b.test" },
      GIT_COMMITTER_DATE: date,
    };
    execFileSync("git", words, { cwd: this.folder, env, stdio: "pipe" });
  }

  write(text: string, file = PLAN): void {
    mkdirSync(dirname(join(this.folder, file)), { recursive: true });
    writeFileSync(join(this.folder, file), text);
  }

  commit(text: string, date: string, file = PLAN): void {
    this.write(text, file);
    this.git("add", "--all");
    this.gitAt(date, "commit", "--quiet", "--message", "x");
  }
}

function historyIn(root: string, files: readonly [string, ...string[]] = [PLAN], path?: string) {
  const { PATH, HOME } = process.env;
  const host = { ...machine, environment: { PATH: path ?? PATH, HOME } };
  return planHistory(host, { root, files, token: null, repository: null, mask: { mask: (text) => text } });
}

test("an edit counts from its commit, a merge from when it was merged", async () => {
  const clone = new Clone();
  clone.commit("name: A\n", "2026-11-02T10:00:00Z");
  clone.commit("x", "2026-11-09T10:00:00Z", "other.txt");
  expect(await historyIn(clone.folder).edited()).toBe(at("2026-11-02T10:00:00Z"));
  clone.git("switch", "--quiet", "--create", "edit");
  clone.commit("name: B\n", "2026-11-03T10:00:00Z");
  expect(await historyIn(clone.folder).edited()).toBe(at("2026-11-03T10:00:00Z"));
  clone.git("switch", "--quiet", "main");
  clone.gitAt("2026-11-05T10:00:00Z", "merge", "--quiet", "--no-ff", "--message", "m", "edit");
  expect(await historyIn(clone.folder).edited()).toBe(at("2026-11-05T10:00:00Z"));
});

test("an edit that nobody has committed counts from when it was written", async () => {
  const clone = new Clone();
  const written = new Date("2026-11-07T10:00:00Z");
  const touch = (file = PLAN) => utimesSync(join(clone.folder, file), written, written);
  clone.write("name: A\n");
  touch();
  expect(await historyIn(clone.folder).edited()).toBe(written.getTime());
  clone.commit("name: A\n", "2026-11-02T10:00:00Z");
  touch();
  expect(await historyIn(clone.folder).edited()).toBe(at("2026-11-02T10:00:00Z"));
  clone.write("name: B\n");
  touch();
  expect(await historyIn(clone.folder).edited()).toBe(written.getTime());
});

test("a calendar that changed is an edit, too; and a project may be in a folder of its clone", async () => {
  const clone = new Clone();
  clone.commit("name: A\n", "2026-11-02T10:00:00Z", "api/a.plan.yaml");
  clone.commit("1", "2026-11-03T10:00:00Z", "api/days.ics");
  const root = join(clone.folder, "api");
  expect(await historyIn(root, ["a.plan.yaml"]).edited()).toBe(at("2026-11-02T10:00:00Z"));
  expect(await historyIn(root, ["a.plan.yaml", "days.ics"]).edited()).toBe(at("2026-11-03T10:00:00Z"));
});

test("resumed is the first version after the pause, on disk or committed", async () => {
  const clone = new Clone();
  clone.commit("name: A\n", "2026-11-02T10:00:00Z");
  clone.commit("name: A\npaused: true\n", "2026-11-03T10:00:00Z");
  clone.commit("name: A\npaused: false\n", "2026-11-04T10:00:00Z");
  clone.commit("name: B\npaused: false\n", "2026-11-05T10:00:00Z");
  const resumed = at("2026-11-04T10:00:00Z");
  expect(await historyIn(clone.folder).resumed(0)).toBe(resumed);
  expect(await historyIn(clone.folder).resumed(resumed)).toBeUndefined();

  clone.commit("name: B\npaused: true\n", "2026-11-06T10:00:00Z");
  expect(await historyIn(clone.folder).resumed(resumed)).toBeUndefined();
  clone.write("name: B\n");
  const written = new Date("2026-11-07T10:00:00Z");
  utimesSync(join(clone.folder, PLAN), written, written);
  expect(await historyIn(clone.folder).resumed(resumed)).toBe(written.getTime());
});

test("without a past nothing is known", async () => {
  const clone = new Clone();
  clone.commit("name: A\n", "2026-11-02T10:00:00Z");
  clone.commit("x", "2026-11-03T10:00:00Z", "other.txt");
  const shallow = new Clone();
  rmSync(shallow.folder, { recursive: true });
  execFileSync("git", ["clone", "--quiet", "--depth=1", `file://${clone.folder}`, shallow.folder]);
  const outside = folderForTest();
  writeFileSync(join(outside, "a.plan.yaml"), "name: A\n");
  const known = [
    historyIn(shallow.folder),
    historyIn(outside, ["a.plan.yaml"]),
    historyIn(clone.folder, ["gone.plan.yaml"]),
    // No git, no shell.
    historyIn(clone.folder, [PLAN], outside),
    historyIn(join(clone.folder, "nowhere")),
  ];
  for (const history of known)
    expect([await history.edited(), await history.resumed(0)]).toEqual([undefined, undefined]);
});
