import type { GithubClient, Repository } from "./client.ts";
import { askGithub } from "./github-error.ts";

const PAGE = 100;
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
  const found: RunArtifact[] = [];
  for (let page = 1; page <= PAGES; page++) {
    const { data } = await askGithub(PERMISSION, () =>
      rest.actions.listWorkflowRunArtifacts({
        ...{ ...repository, run_id: runId, per_page: PAGE, page },
        request: { signal },
      }),
    );
    for (const { id, name, size_in_bytes: size, expired } of data.artifacts)
      if (!expired) found.push({ id, name, size });
    if (data.artifacts.length < PAGE) break;
  }
  return found;
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
