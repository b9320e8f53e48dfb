import type { RunsOn, Services } from "../model/generated/documents.ts";

/** What the generator has to know of a plan; all of it follows from the files. */
export interface GeneratedPlan {
  readonly id: string;
  readonly name: string;
  /** Relative to the repository's root. */
  readonly file: string;
  readonly schedule: GeneratedSchedule;
  readonly legs: readonly Leg[];
  readonly needs: GivenNames;
  /** Minutes, of the suites; whole, rounded up. */
  readonly timeout: number;
  readonly runsOn: RunsOn | null;
  /** It has `run` steps, so it needs a machine with tools. */
  readonly startsProcesses: boolean;
  readonly services: Services | null;
  readonly overlap: "queue" | "skip" | "cancel";
  /** How many occurrences one run may have to make up for, one after another. */
  readonly most: number;
  readonly push: { readonly branches: readonly string[]; readonly paths: readonly string[] | null } | null;
  readonly pullRequest: GeneratedPullRequest | null;
  readonly tells: GeneratedTelling;
}

/** Where the results of a plan are told on GitHub, beside the run's own page. */
export interface GeneratedTelling {
  /** A comment on the pull request. */
  readonly comment: boolean;
  /** A check run on the commit of pushes and pull requests; `always`: of every run. */
  readonly check: boolean | "always";
  /** A commit status. */
  readonly status: boolean;
  /** The deployment is marked. */
  readonly deployment: boolean;
  /** An issue while runs of the schedule fail. */
  readonly issue: boolean;
}

/** When a plan runs, as GitHub is asked for it. */
export interface GeneratedSchedule {
  /** What stands in `on.schedule`; empty for a plan that is paused, has a clock of its own, or has no schedule. */
  readonly lines: readonly CronEntry[];
  /** Every tick is a run. */
  readonly exact: boolean;
  /** What the header says, one line each. */
  readonly words: readonly string[];
  /** Minutes the job stays, for a resident plan. */
  readonly resident: number | null;
}

/** An item of `on.schedule`. */
export interface CronEntry {
  readonly cron: string;
  readonly timezone?: string;
}

/** A place a plan runs against. */
export interface Leg {
  /** Of rota.yaml; null: the plan has no environments. */
  readonly environment: string | null;
  /** The environment of the GitHub repository; null: none. */
  readonly githubEnvironment: string | null;
}

/** What comes from outside, by the names GitHub has for it (upper case). */
export interface GivenNames {
  readonly secrets: readonly GivenSecret[];
  readonly vars: readonly string[];
}

/** A secret that a step is given. */
export interface GivenSecret {
  readonly name: string;
  /** The environments that it is for; null: all of the plan. */
  readonly environments: readonly string[] | null;
}

/** A plan as it runs on pull requests. */
export interface GeneratedPullRequest {
  readonly leg: Leg;
  readonly needs: GivenNames;
  readonly startsProcesses: boolean;
  readonly services: Services | null;
  /** Minutes that what is started may take until it is ready; whole, rounded up. */
  readonly start: number;
}

/** What the generator has to know of a repository. */
export interface GeneratedProject {
  /** `owner/repository@sha`, or a folder of the repository. */
  readonly action: PinnedAction;
  readonly checkout: PinnedAction;
  readonly runsOn: RunsOn | null;
  readonly pack: "per-plan" | "single";
  /** null: nothing is remembered. */
  readonly ledger: GeneratedLedger | null;
  readonly plans: readonly GeneratedPlan[];
}

/** How jobs get at the ledger. */
export interface GeneratedLedger {
  /** It is a branch of the repository, which they write with their own token. */
  readonly onBranch: boolean;
  /** What holds the address of a database, by the name GitHub has for it (upper case); null: rota.yaml has it. */
  readonly address: { readonly context: "secrets" | "vars"; readonly name: string } | null;
}

/** What stands behind `uses:`. */
export interface PinnedAction {
  readonly uses: string;
  /** The version, for people. */
  readonly remark: string | null;
}
