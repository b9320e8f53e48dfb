import { execFileSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { parseWorkflowText } from "../parsed-workflow.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const dist = resolve(root, process.env["ROTA_DIST"] ?? "dist");
const WORKFLOWS = ".github/workflows";

/** A repository on the disk, and beside it what act needs. */
export interface Repository {
  /** The checkout. */
  readonly folder: string;
  /** For whatever is to be gone after the test. */
  readonly scratch: string;
  /** The action as it is built, in a folder of its own. */
  readonly action: string;
  /** `OWNER/REPOSITORY@SHA`, as the workflows use the action. */
  readonly uses: string;
}

export type Files = Readonly<Record<string, string | ((before: string) => string)>>;

/** Makes a repository of `examples/repository` with its workflows, changed by `files` before `rota generate` and by `edits` after it. */
export function makeRepository({
  files = {},
  edits = {},
}: {
  files?: Files;
  edits?: Files;
} = {}): Repository {
  const scratch = realpathSync(mkdtempSync(join(tmpdir(), "rota-act-")));
  onTestFinished(() => rmSync(scratch, { recursive: true, force: true }));
  const folder = join(scratch, "shop");
  cpSync(join(root, "examples/repository"), folder, { recursive: true });
  write(folder, files);
  execFileSync(process.execPath, [join(dist, "cli.js"), "generate"], { cwd: folder, stdio: "pipe" });
  write(folder, edits);
  const git = (...words: string[]) => execFileSync("git", words, { cwd: folder, stdio: "pipe", env: GIT });
  git("init", "--quiet", "--initial-branch=main");
  git("remote", "add", "origin", "https://github.com/acme/shop.git");
  git("add", "--all");
  git("commit", "--quiet", "--message=shop");

  const action = join(scratch, "action");
  mkdirSync(action);
  for (const file of ["action.yml", "package.json"]) cpSync(join(root, file), join(action, file));
  cpSync(dist, join(action, "dist"), { recursive: true });
  const project = readFileSync(join(folder, "rota.yaml"), "utf8");
  return { folder, scratch, action, uses: /^action: (\S+)/m.exec(project)?.[1] as string };
}

/** What each job of a workflow may do: act gives all of them the same token. */
export function permissionsIn({ folder }: Repository, workflow: string): Record<string, unknown> {
  const { jobs = {} } = parseWorkflowText(readFileSync(join(folder, WORKFLOWS, workflow), "utf8"));
  return Object.fromEntries(Object.entries(jobs).map(([id, { permissions }]) => [id, permissions]));
}

/** A copy of the workflows without the keys that act does not know yet: `timezone` of a schedule and `deployment` of an environment. */
export function workflowsForAct({ folder, scratch }: Repository): string {
  const copy = join(scratch, "workflows");
  cpSync(join(folder, WORKFLOWS), copy, { recursive: true });
  withoutNewKeys(copy);
  return copy;
}

/** The same in the checkout, for workflows that call others: act reads those from there. */
export function forgetNewKeys({ folder }: Repository): void {
  withoutNewKeys(join(folder, WORKFLOWS));
}

function withoutNewKeys(folder: string): void {
  for (const file of readdirSync(folder)) {
    const text = readFileSync(join(folder, file), "utf8");
    writeFileSync(join(folder, file), text.replace(/^ +(?:timezone: .*|deployment: false)\n/gm, ""));
  }
}

function write(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    const place = join(folder, path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, typeof content === "string" ? content : changed(place, content));
  }
}

function changed(place: string, change: (before: string) => string): string {
  const before = readFileSync(place, "utf8");
  const after = change(before);
  if (after === before) throw new Error(`the change of ${place} changes nothing`);
  return after;
}

const GIT = {
  PATH: process.env["PATH"],
  HOME: tmpdir(),
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_SYSTEM: "/dev/null",
  ...{ GIT_AUTHOR_NAME: "Ada", GIT_AUTHOR_EMAIL: "ada@acme.test" },
  ...{ GIT_COMMITTER_NAME: "Ada", GIT_COMMITTER_EMAIL: "ada@acme.test" },
};
