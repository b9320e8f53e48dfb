import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type ArtifactService, startArtifacts } from "../../action/artifact-service.ts";
import { HURRY } from "../../action/ledger.ts";
import type { LocalGithub } from "../../github/start-github.ts";
import { forgetNewKeys, type Repository, workflowsForAct } from "./repository.ts";

/** What starts a workflow. */
export interface Trigger {
  /** The file in .github/workflows. */
  readonly workflow: string;
  readonly event: "schedule" | "workflow_dispatch" | "pull_request" | "workflow_run" | "push";
  /** What stands in the event's payload; of a schedule without one: that the first line of cron fired. */
  readonly payload?: Readonly<Record<string, unknown>>;
  /** The workflow run's id. */
  readonly runId?: number;
  /** What GitHub gives the jobs; it may do everything, unless it is said. act knows no `permissions`: all jobs have the same. */
  readonly token?: string;
  readonly vars?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
  /** Where artifacts go. act has such a service, too, but an old one: it refuses what @actions/artifact 6 asks for. */
  readonly artifacts?: ArtifactService;
  /** The workflow calls others of the repository. */
  readonly calls?: boolean;
}

/** What came of it. */
export interface WorkflowOutcome {
  readonly exitCode: number | null;
  /** Of each job that ran, with its matrix: `run (staging)`. */
  readonly jobs: Readonly<Record<string, string>>;
  /** What GitHub shows the jobs as that ran: `checkout (staging)`; where a matrix has several, act numbers them. */
  readonly names: readonly string[];
  /** Outputs of the steps, `run (staging).verdict`. */
  readonly outputs: Readonly<Record<string, string>>;
  /** Job summaries by job. */
  readonly summaries: Readonly<Record<string, string>>;
  /** The archives that were uploaded, by name. */
  readonly archives: ReadonlyMap<string, Buffer>;
  /** What a reader of the log sees. */
  readonly log: string;
}

export const RUN_ID = 4711;

/** GitHub's names of machines; on each of them the job runs right here. */
const MACHINES = ["ubuntu-latest", "ubuntu-slim"];

/** Milliseconds that a whole workflow may take. */
const PATIENCE = 150_000;

/** A line of act's log, as far as it matters here. */
interface Line {
  readonly msg: string;
  readonly job?: string;
  readonly jobID?: string;
  readonly matrix?: Readonly<Record<string, string>>;
  readonly jobResult?: string;
  readonly command?: string;
  readonly content?: string;
  readonly name?: string;
  readonly arg?: string;
}

/** Runs a workflow of a repository with act (host mode: no containers), on a GitHub that knows of the run, and afterwards that it is
 * over. */
export async function runWorkflow(
  repository: Repository,
  github: LocalGithub,
  trigger: Trigger,
): Promise<WorkflowOutcome> {
  const { scratch, folder, action, uses } = repository;
  const { runId = RUN_ID, token = github.token, payload } = trigger;
  const artifacts = trigger.artifacts ?? (await startArtifacts());
  if (trigger.calls) forgetNewKeys(repository);
  const event = join(scratch, "event.json");
  const about = { repository: { full_name: "acme/shop", default_branch: "main" }, ref: "refs/heads/main" };
  writeFileSync(event, JSON.stringify({ ...about, ...(payload ?? firstTick(repository, trigger)) }));
  const named = (option: string, values: Readonly<Record<string, string>>) =>
    Object.entries(values).flatMap(([name, value]) => [option, `${name}=${value}`]);
  const argv = [
    ...[trigger.event, "--json", "--directory", folder, "--eventpath", event],
    ...["--workflows", join(workflowsForAct(repository), trigger.workflow)],
    ...MACHINES.flatMap((machine) => ["--platform", `${machine}=-self-hosted`]),
    ...["--local-repository", `${uses}=${action}`, "--action-offline-mode", "--pull=false"],
    ...["--no-cache-server", "--cache-server-addr", "127.0.0.1", "--artifact-server-addr", "127.0.0.1"],
    ...["--action-cache-path", join(scratch, "cache")],
    ...named("--secret", { GITHUB_TOKEN: token, ...trigger.secrets }),
    ...named("--var", trigger.vars ?? {}),
    ...named("--env", {
      ...artifacts.env,
      GITHUB_API_URL: github.url,
      NODE_OPTIONS: `--import=data:text/javascript,${HURRY}`,
      GITHUB_RUN_ID: String(runId),
    }),
  ];
  const known = { id: runId, event: trigger.event, path: `.github/workflows/${trigger.workflow}` };
  github.state.addRun({ ...known, status: "in_progress" });
  const head = execFileSync("git", ["rev-parse", "HEAD"], { cwd: folder, encoding: "utf8" });
  github.state.otherCommits.add(head.trim());
  github.onRequest = () => keepArtifacts(github, runId, artifacts);
  const { exitCode, said } = await run(argv, scratch);
  keepArtifacts(github, runId, artifacts);
  github.state.addRun({ ...known, conclusion: exitCode === 0 ? "success" : "failure" });
  return { exitCode, archives: artifacts.archives, ...read(said) };
}

/** Lets GitHub know of the artifacts of a run that are there by now: other jobs ask it for them. */
function keepArtifacts({ state }: LocalGithub, run_id: number, { archives }: ArtifactService): void {
  for (const [name, archive] of archives)
    if (!state.artifacts.some((known) => known.run_id === run_id && known.name === name))
      state.addArtifact({ run_id, name, archive });
}

function firstTick({ folder }: Repository, { event, workflow }: Trigger): { readonly schedule?: string } {
  if (event !== "schedule") return {};
  const text = readFileSync(join(folder, ".github/workflows", workflow), "utf8");
  return { schedule: /cron: "([^"]+)"/.exec(text)?.[1] as string };
}

function run(argv: readonly string[], scratch: string): Promise<{ exitCode: number | null; said: string }> {
  const { ROTA_ACT: act = "act", ROTA_NODE24: node = process.execPath, PATH } = process.env;
  const home = join(scratch, "home");
  mkdirSync(home, { recursive: true });
  return new Promise((resolve, reject) => {
    const child = spawn(act, argv, {
      // A group of its own, so that what it started can be ended with it.
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
      env: { PATH: `${dirname(node)}:${PATH}`, HOME: home, XDG_CACHE_HOME: join(home, "cache") },
    });
    let said = "";
    const keep = (text: string) => {
      said += text;
    };
    child.stdout.setEncoding("utf8").on("data", keep);
    child.stderr.setEncoding("utf8").on("data", keep);
    const timer = setTimeout(() => process.kill(-(child.pid as number), "SIGKILL"), PATIENCE);
    child.on("error", reject);
    child.on("close", (exitCode) => {
      clearTimeout(timer);
      resolve({ exitCode, said });
    });
  });
}

/** act says a line of JSON for everything that happens; errors of its own are plain text. */
function read(said: string): Omit<WorkflowOutcome, "exitCode" | "archives"> {
  const names = new Set<string>();
  const jobs: Record<string, string> = {};
  const outputs: Record<string, string> = {};
  const summaries: Record<string, string> = {};
  let log = "";
  for (const text of said.split("\n")) {
    const line = text.startsWith("{") ? (JSON.parse(text) as Line) : { msg: text };
    const { job: path = "", jobID, matrix, jobResult, command, content = "", name, arg = "", msg } = line;
    log += `${jobID ?? "act"} | ${msg.trimEnd()}\n`;
    if (jobID === undefined) continue;
    const environment = matrix?.["environment"];
    const job = environment === undefined ? jobID : `${jobID} (${environment})`;
    if (jobResult !== undefined) {
      jobs[job] = jobResult;
      // Behind the name of the workflow, and those of the jobs that call it.
      names.add(path.replace(/^.*\//, "").trim());
    }
    if (command === "summary") summaries[job] = (summaries[job] ?? "") + content;
    if (command === "set-output") outputs[`${job}.${name}`] = arg;
  }
  return { names: [...names], jobs, outputs, summaries, log };
}
