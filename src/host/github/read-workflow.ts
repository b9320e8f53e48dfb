import { type GithubPlace, instantIn, type LookedUp, lookUp, mapIn } from "./look-up.ts";

/** A workflow as GitHub has it. */
export interface WorkflowFacts {
  /** active, deleted, disabled_fork, disabled_inactivity or disabled_manually. */
  readonly state: string;
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly createdAt: number | undefined;
}

/** A run that the schedule started. */
export interface ScheduledRun {
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly createdAt: number;
  readonly status: string;
  readonly conclusion: string | null;
  readonly url: string;
}

/** How many of the newest runs are looked at: what one request gives. */
export const MOST_RUNS = 100;

/** Reads a workflow by the name of its file. Never throws. */
export function readWorkflow(place: GithubPlace, workflow_id: string): Promise<LookedUp<WorkflowFacts>> {
  return lookUp(place, "actions/workflows/{workflow_id}", { workflow_id }, (data) => {
    const { state, created_at } = mapIn(data);
    return typeof state === "string" ? { state, createdAt: instantIn(created_at) } : undefined;
  });
}

/** The newest runs of a workflow that its schedule started, newest first, at most a hundred. Never throws. */
export function listScheduledRuns(
  place: GithubPlace,
  workflow_id: string,
): Promise<LookedUp<readonly ScheduledRun[]>> {
  const query = { event: "schedule", per_page: MOST_RUNS };
  return lookUp(place, "actions/workflows/{workflow_id}/runs", { workflow_id, ...query }, (data) => {
    const { workflow_runs: runs } = mapIn(data);
    if (!Array.isArray(runs)) return undefined;
    return runs.flatMap(runOf).sort((a, b) => b.createdAt - a.createdAt);
  });
}

function runOf(data: unknown): ScheduledRun[] {
  const { created_at, status, conclusion, html_url } = mapIn(data);
  const createdAt = instantIn(created_at);
  if (createdAt === undefined) return [];
  const text = (value: unknown) => (typeof value === "string" ? value : "");
  return [{ createdAt, status: text(status), conclusion: text(conclusion) || null, url: text(html_url) }];
}
