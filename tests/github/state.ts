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
  readonly environments: Environment[] = [];
  /** What the repository is like, where it is not what the emulator says: `archived`, `fork`, `pushed_at` … */
  readonly repository: Record<string, unknown> = {};
  /** The kinds of the rules that hold for a branch, whether it is there or not. */
  readonly rules = new Map<string, readonly string[]>();
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
}
