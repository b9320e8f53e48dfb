import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { parse } from "yaml";
import { type CommandLine, commandLines, fileEntries } from "./runner-protocol.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
/** The folder of the bundle; another one may be given, so that work in progress needs no build into the committed one. */
const dist = resolve(root, process.env["ROTA_DIST"] ?? "dist");

interface Metadata {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: {
    readonly using: string;
    readonly main: string;
    readonly post: string;
    readonly "post-if": string;
  };
}

/** action.yml. */
export const metadata = parse(readFileSync(join(root, "action.yml"), "utf8")) as Metadata;

/** A step of a workflow, and the job around it. */
export interface StepOptions {
  /** The Node binary that runs it. */
  readonly node: string;
  /** The checked-out files by path; values that are not texts are written as JSON, which is YAML, too. */
  readonly files?: Readonly<Record<string, unknown>>;
  /** What stands under `with:`. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** What stands under `env:`, or what the runner sets in another way than usual; undefined: not set. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** `${{ github.event }}`, in place of that of a push. */
  readonly event?: unknown;
  /** `${{ github.token }}`. */
  readonly token?: string;
  /** Called with what the step said so far whenever it says something; `interrupt` cancels it as the runner does, only faster: SIGINT, and SIGTERM when it goes on. */
  readonly watch?: (said: string, interrupt: () => void) => void;
  /** Called when it begins, with what ends it: as `interrupt` of `watch` does, or at once and without a word (SIGKILL). */
  readonly begun?: (ending: Ending) => void;
}

/** What ends a step before its time. */
export interface Ending {
  interrupt(): void;
  kill(): void;
}

/** What the runner sees of a process. */
type Ended = Pick<StepResult, "exitCode" | "stdout" | "stderr" | "commands" | "log">;

/** What the runner sees of a step. */
export interface StepResult {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Every line the runner obeys, of both streams. */
  readonly commands: readonly CommandLine[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** What a reader of the log could see: everything but the commands that the runner takes out of it. */
  readonly log: string;
  readonly workspace: string;
  /** What it kept for the end of the job. */
  readonly saved: Readonly<Record<string, string>>;
  /** A file of the workspace. */
  read(path: string): string;
  /** Runs the action's `post`, which comes at the end of a job that was cancelled. */
  post(): Promise<Ended>;
}

/** Runs the built action as GitHub's runner does: its `main` on a Node of the runner's, in a clean environment, with files to talk through. */
export async function runStep(options: StepOptions): Promise<StepResult> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "rota-action-")));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const workspace = join(folder, "work", "shop", "shop");
  mkdirSync(join(workspace, ".git"), { recursive: true });
  for (const [path, content] of Object.entries(options.files ?? {})) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    writeFileSync(join(workspace, path), typeof content === "string" ? content : JSON.stringify(content));
  }
  const files = Object.fromEntries(
    ["OUTPUT", "STATE", "ENV", "PATH", "STEP_SUMMARY"].map((name) => [
      `GITHUB_${name}`,
      join(folder, name.toLowerCase()),
    ]),
  );
  for (const file of Object.values(files)) writeFileSync(file, "");
  const event = join(folder, "event.json");
  writeFileSync(event, JSON.stringify(options.event ?? { repository: { full_name: "acme/shop" } }));

  const variables = {
    PATH: process.env["PATH"],
    HOME: folder,
    RUNNER_TEMP: folder,
    RUNNER_NAME: "GitHub Actions 7",
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_PATH: event,
    GITHUB_EVENT_NAME: "push",
    GITHUB_REPOSITORY: "acme/shop",
    GITHUB_RUN_ID: "4711",
    GITHUB_RUN_ATTEMPT: "2",
    GITHUB_REF: "refs/heads/main",
    GITHUB_SHA: "0123456789abcdef0123456789abcdef01234567",
    GITHUB_SERVER_URL: "https://github.test",
    GITHUB_API_URL: "http://127.0.0.1:9",
    ...files,
    ...inputVariables(options),
    ...options.env,
  };
  const ended = await run(options, metadata.runs.main, workspace, variables);
  const read = (name: string) => readFileSync(files[`GITHUB_${name}`] as string, "utf8");
  const saved = fileEntries(read("STATE"));
  return {
    ...ended,
    outputs: fileEntries(read("OUTPUT")),
    summary: read("STEP_SUMMARY"),
    saved,
    workspace,
    read: (path) => readFileSync(join(workspace, path), "utf8"),
    post: () => {
      const states = Object.entries(saved).map(([name, value]) => [`STATE_${name}`, value] as const);
      const { node } = options;
      return run({ node }, metadata.runs.post, workspace, { ...variables, ...Object.fromEntries(states) });
    },
  };
}

/** `INPUT_` and the name in capitals, blanks as underscores, hyphens as they are; every input with a default is always given. */
function inputVariables({ inputs = {}, token = "" }: StepOptions): Record<string, string> {
  const defaults = Object.entries(metadata.inputs).map(
    ([name, input]) => [name, (input.default ?? "").replaceAll("${{ github.token }}", token)] as const,
  );
  return Object.fromEntries(
    Object.entries({ ...Object.fromEntries(defaults), ...inputs }).map(([name, value]) => [
      `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`,
      value,
    ]),
  );
}

function run(
  { node, watch, begun }: Pick<StepOptions, "node" | "watch" | "begun">,
  file: string,
  workspace: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(node, [join(dist, file.replace(/^dist\//, ""))], {
      cwd: workspace,
      env,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let stdout = "";
    let stderr = "";
    let second: NodeJS.Timeout | undefined;
    const cancel = () => {
      child.kill("SIGINT");
      // Long enough that it does not meet a step that is just about to end, which it would kill.
      second = setTimeout(() => child.kill("SIGTERM"), 2_000);
    };
    begun?.({ interrupt: cancel, kill: () => child.kill("SIGKILL") });
    const seen = () => watch?.(stdout + stderr, cancel);
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
      seen();
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
      seen();
    });
    child.on("error", reject);
    child.on("close", (exitCode) => {
      clearTimeout(second);
      resolve({ exitCode, stdout, stderr, ...logOf(stdout, stderr) });
    });
  });
}

function logOf(stdout: string, stderr: string): Pick<StepResult, "commands" | "log"> {
  const lines = `${stdout}\n${stderr}`.split(/\r\n|\r|\n/);
  const log = lines.filter((line) => !line.startsWith("::add-mask::")).join("\n");
  return { commands: commandLines(lines), log };
}
