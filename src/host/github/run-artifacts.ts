import { allPages, PAGE } from "./all-pages.ts";
import type { GithubClient, Repository } from "./client.ts";
import { askGithub } from "./github-error.ts";

/** Artifacts of one job are at most 500. */
const PAGES = 20;
const PERMISSION = "actions: read";

/** An artifact of a workflow run, as GitHub lists it. */
export interface RunArtifact {
  readonly id: number;
  readonly name: string;
  /** Bytes, packed. */
  readonly size: number;
}

/** The artifacts of a workflow run, this one or another, that can still be had.
 * @throws GithubError */
export async function listRunArtifacts(
  { rest }: GithubClient,
  repository: Repository,
  { runId, signal }: { readonly runId: number; readonly signal: AbortSignal },
): Promise<RunArtifact[]> {
  const common = { ...repository, run_id: runId, per_page: PAGE };
  const found = await allPages(async (page) => {
    const { data } = await askGithub(PERMISSION, () =>
      rest.actions.listWorkflowRunArtifacts({ ...common, page, request: { signal } }),
    );
    return data.artifacts;
  }, PAGES);
  return found
    .filter(({ expired }) => !expired)
    .map(({ id, name, size_in_bytes: size }) => ({ id, name, size }));
}

/** The ZIP archive of an artifact; null when it has more than `limit` bytes, of which no more are kept.
 * @throws GithubError */
export async function downloadRunArtifact(
  client: GithubClient,
  repository: Repository,
  { id, limit, signal }: { readonly id: number; readonly limit: number; readonly signal: AbortSignal },
): Promise<Uint8Array | null> {
  return askGithub(PERMISSION, async () => {
    // The toolkit's own download unpacks whatever comes, without an end.
    const { data } = await client.request(
      "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}",
      {
        ...{ ...repository, artifact_id: id, archive_format: "zip" },
        request: { signal, parseSuccessResponseBody: false },
      },
    );
    return readAtMost(data as ReadableStream<Uint8Array> | null, limit);
  });
}

async function readAtMost(
  stream: ReadableStream<Uint8Array> | null,
  limit: number,
): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop early cancels the stream.
  for await (const chunk of stream ?? []) {
    size += chunk.length;
    if (size > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
