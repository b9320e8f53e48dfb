import { allPages, PAGE } from "./all-pages.ts";
import type { GithubClient, Repository } from "./client.ts";
import { askGithub } from "./github-error.ts";

/** A run has at most 256 jobs from a matrix; more pages than these are not worth the requests. */
const PAGES = 4;

/** A job of a workflow run, as far as it says how it ended. */
export interface EndedJob {
  readonly name: string;
  /** null: it has not ended. */
  readonly conclusion: string | null;
}

/** The jobs of a workflow run, of its newest attempt; of those that were not repeated the ones before.
 * @throws GithubError */
export async function listRunJobs(
  { rest }: GithubClient,
  repository: Repository,
  { runId, signal }: { readonly runId: number; readonly signal: AbortSignal },
): Promise<EndedJob[]> {
  const common = { ...repository, run_id: runId, filter: "latest", per_page: PAGE } as const;
  return allPages(async (page) => {
    const { data } = await askGithub("actions: read", () =>
      rest.actions.listJobsForWorkflowRun({ ...common, page, request: { signal } }),
    );
    return data.jobs.map(({ name, conclusion }) => ({ name, conclusion }));
  }, PAGES);
}
