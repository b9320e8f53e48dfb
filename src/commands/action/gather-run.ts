import type { GithubClient, Repository } from "../../host/github/client.ts";
import type { ResultDocument } from "../../model/generated/result.ts";
import { mergeResults } from "../../model/merge-results.ts";
import type { JoinedRun } from "../results/joined-runs.ts";
import type { CommentOccasion } from "./comment-occasion.ts";
import { fetchResults, type UnusableResult } from "./run-results.ts";

/** Of which workflow run the results are wanted, and of which plans. */
export interface RunQuestion {
  readonly repository: Repository;
  readonly occasion: Pick<CommentOccasion, "run" | "runId">;
  /** By id. What a plan is called, and where it stands, is for this checkout to say, not for the run. */
  readonly plans: ReadonlyMap<string, { readonly name: string; readonly file: string }>;
  readonly signal: AbortSignal;
}

/** What a workflow run left behind. */
export interface GatheredRun {
  /** What ran, by the plan's id; where in several environments, joined. Nothing in it says another run, plan or address than it is of. */
  readonly runs: ReadonlyMap<string, JoinedRun>;
  readonly unusable: readonly UnusableResult[];
}

/** Fetches what a workflow run left behind of some plans. What it says is data, from whoever wrote the run's code.
 * @throws GithubError */
export async function gatherRun(
  client: GithubClient,
  { repository, occasion, plans, signal }: RunQuestion,
): Promise<GatheredRun> {
  const wanted = new Set(plans.keys());
  const { runId, run } = occasion;
  const fetched = await fetchResults(client, { repository, runId, plans: wanted, signal });
  const unusable = [...fetched.unusable];
  const runs = new Map<string, JoinedRun>();
  for (const [id, { name, file }] of plans) {
    const results = fetched.results
      .filter((result) => result.plan.id === id)
      .map((result): ResultDocument => ({ ...result, plan: { id, name, file }, run }));
    if (results.length === 0) continue;
    try {
      runs.set(id, { results, joined: mergeResults(results) });
    } catch (error) {
      // Each may be as its schema says, and all the same not go with the others.
      unusable.push({ artifact: `rota-${id}`, plan: id, why: (error as Error).message });
    }
  }
  return { runs, unusable };
}
