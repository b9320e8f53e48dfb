/** A workflow run as far as we show it. */
export interface WorkflowRun {
  readonly id: number;
  readonly name: string;
  /** Of the workflow's file. */
  readonly path: string;
  readonly event: string;
  readonly status: "queued" | "in_progress" | "completed" | "waiting" | "requested" | "pending";
  readonly conclusion: string | null;
  readonly head_branch: string;
  readonly head_sha: string;
  readonly run_attempt: number;
  readonly run_number: number;
  readonly created_at: string;
  readonly updated_at: string;
}

/** A job of a run. */
export interface Job {
  readonly id: number;
  readonly run_id: number;
  readonly run_attempt: number;
  readonly name: string;
  readonly status: WorkflowRun["status"];
  readonly conclusion: string | null;
  readonly runner_name: string | null;
  /** None: it was cancelled, or left out, before it began. */
  readonly steps: readonly { readonly name: string; readonly number: number; readonly status: string }[];
}

/** A workflow. `disabled_inactivity` is what GitHub does to schedules after 60 quiet days. */
export interface Workflow {
  readonly id: number;
  readonly name: string;
  readonly path: string;
  readonly state: "active" | "deleted" | "disabled_fork" | "disabled_inactivity" | "disabled_manually";
  readonly created_at: string;
  readonly updated_at: string;
}

export interface Artifact {
  readonly id: number;
  readonly run_id: number;
  readonly name: string;
  readonly archive: Uint8Array;
  readonly expired: boolean;
  /** What the list says of its bytes, if not the truth. */
  readonly size?: number;
}

export interface CommitStatus {
  readonly id: number;
  readonly sha: string;
  readonly state: string;
  readonly context: string;
  readonly description: string | null;
  readonly target_url: string | null;
  readonly created_at: string;
}

/** A check run; title, summary and text are those of its output. */
export interface CheckRun {
  readonly id: number;
  readonly name: string;
  readonly head_sha: string;
  readonly external_id: string;
  /** The name in the address of the App that made it; `github-actions` is that of workflows. */
  readonly app: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly started_at: string | null;
  readonly completed_at: string | null;
  readonly title: string | null;
  readonly summary: string | null;
  readonly text: string | null;
  readonly annotations: readonly Readonly<Record<string, unknown>>[];
}

export interface Deployment {
  readonly id: number;
  readonly sha: string;
  readonly ref: string;
  readonly task: string;
  readonly environment: string;
}

export interface DeploymentStatus {
  readonly id: number;
  /** The number of the deployment. */
  readonly deployment: number;
  readonly state: string;
  readonly description: string;
  readonly log_url: string;
  readonly environment_url: string;
}

/** An environment, with what its jobs wait for. */
export interface Environment {
  readonly name: string;
  readonly needsReview: boolean;
  /** Minutes. */
  readonly wait: number;
}

/** What the emulator doesn't keep. Tests may change it at will. */
export class State {
  readonly runs: WorkflowRun[] = [];
  readonly jobs: Job[] = [];
  readonly workflows: Workflow[] = [];
  readonly artifacts: Artifact[] = [];
  readonly statuses: CommitStatus[] = [];
  /** In the order in which they were made, like the next two. */
  readonly checkRuns: CheckRun[] = [];
  readonly deployments: Deployment[] = [];
  readonly deploymentStatuses: DeploymentStatus[] = [];
  readonly environments: Environment[] = [];
  /** Where archives of artifacts are, for whoever has the address. */
  storage = "";
  /** Who a token acts as; null: GitHub does not say. */
  viewer: string | null = "github-actions[bot]";
  /** Who wrote a comment, by its id, where it is not whom the emulator says; null: the account is gone. */
  readonly commentAuthors = new Map<
    number,
    { readonly login: string; readonly type: "Bot" | "User" } | null
  >();
  /** Who can be assigned to issues (logins in small letters). */
  readonly assignable = new Set<string>();
  /** Who is assigned to an issue, by its number. */
  readonly assignees = new Map<number, Set<string>>();
  /** Issues that were closed as duplicates, by number. */
  readonly duplicates = new Set<number>();
  /** What the repository is like, where it is not what the emulator says: `archived`, `fork`, `pushed_at` … */
  readonly repository: Record<string, unknown> = {};
  /** The kinds of the rules that hold for a branch, whether it is there or not. */
  readonly rules = new Map<string, readonly string[]>();
  /** Commits that are there, though nobody can look into them. */
  readonly otherCommits = new Set<string>();
  /** Branches of forks (`eve:patch`), and those of the repository that stand in for them. */
  readonly forkBranches = new Map<string, string>();
  /** Branches that a ruleset or a classic protection keeps us from. */
  readonly protections = new Map<string, "ruleset" | "protection">();
  /** Whether the repository has no commit yet. */
  isEmpty = false;
  #id = 1_000;

  /** Adds a run; what is not said is that of a finished scheduled run. */
  addRun(run: Partial<WorkflowRun> & { readonly id: number }): WorkflowRun {
    const whole: WorkflowRun = {
      name: "Rota: checkout",
      path: ".github/workflows/rota-checkout.yml",
      event: "schedule",
      status: "completed",
      conclusion: run.status === undefined || run.status === "completed" ? "success" : null,
      head_branch: "main",
      head_sha: "0".repeat(40),
      run_attempt: 1,
      run_number: this.runs.length + 1,
      created_at: "2026-11-22T08:00:00Z",
      updated_at: "2026-11-22T08:05:00Z",
      ...run,
    };
    const at = this.runs.findIndex(({ id }) => id === run.id);
    if (at === -1) this.runs.push(whole);
    else this.runs[at] = whole;
    return whole;
  }

  addJob(job: Partial<Job> & { readonly run_id: number; readonly name: string }): Job {
    const run_attempt = this.runs.find(({ id }) => id === job.run_id)?.run_attempt ?? 1;
    const whole: Job = {
      id: this.#id++,
      run_attempt,
      status: "completed",
      conclusion: job.status === undefined || job.status === "completed" ? "success" : null,
      runner_name: "GitHub Actions 1",
      steps: job.status === "queued" ? [] : [{ name: "Set up job", number: 1, status: "completed" }],
      ...job,
    };
    this.jobs.push(whole);
    return whole;
  }

  /** Adds a workflow, or changes the one with the same path. */
  addWorkflow(workflow: Partial<Workflow> & { readonly path: string }): Workflow {
    const at = this.workflows.findIndex(({ path }) => path === workflow.path);
    const whole: Workflow = {
      id: this.workflows[at]?.id ?? this.#id++,
      name: workflow.path.replace(/^.*\/|\.ya?ml$/g, ""),
      state: "active",
      created_at: "2026-01-01T00:00:00Z",
      updated_at: "2026-01-01T00:00:00Z",
      ...workflow,
    };
    if (at === -1) this.workflows.push(whole);
    else this.workflows[at] = whole;
    return whole;
  }

  addEnvironment(environment: Partial<Environment> & { readonly name: string }): Environment {
    const whole: Environment = { needsReview: false, wait: 0, ...environment };
    this.environments.push(whole);
    return whole;
  }

  addArtifact(artifact: Partial<Artifact> & { readonly run_id: number; readonly name: string }): Artifact {
    const whole: Artifact = { id: this.#id++, archive: new Uint8Array(), expired: false, ...artifact };
    this.artifacts.push(whole);
    return whole;
  }

  addStatus(status: Omit<CommitStatus, "id" | "created_at">): CommitStatus {
    const whole = { ...status, id: this.#id++, created_at: "2026-11-22T08:00:00Z" };
    this.statuses.push(whole);
    return whole;
  }

  /** Adds a check run of an App; what is not said is that of one without output that has passed. */
  addCheckRun(run: Partial<CheckRun> & { readonly name: string; readonly head_sha: string }): CheckRun {
    const whole: CheckRun = {
      ...{
        id: this.#id++,
        external_id: "",
        app: "github-actions",
        status: "completed",
        conclusion: "success",
      },
      ...{ started_at: null, completed_at: null, title: null, summary: null, text: null, annotations: [] },
      ...run,
    };
    this.checkRuns.push(whole);
    return whole;
  }

  changeCheckRun(id: number, change: Partial<CheckRun>): CheckRun {
    const at = this.checkRuns.findIndex((run) => run.id === id);
    const changed = { ...(this.checkRuns[at] as CheckRun), ...change };
    this.checkRuns[at] = changed;
    return changed;
  }

  addDeployment(deployment: Partial<Deployment> & { readonly sha: string }): Deployment {
    const whole = { id: this.#id++, ref: "main", task: "deploy", environment: "production", ...deployment };
    this.deployments.push(whole);
    return whole;
  }

  addDeploymentStatus(status: Partial<DeploymentStatus> & { readonly deployment: number }): DeploymentStatus {
    const texts = { state: "success", description: "", log_url: "", environment_url: "" };
    const whole = { id: this.#id++, ...texts, ...status };
    this.deploymentStatuses.push(whole);
    return whole;
  }
}
