import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** An artifact of the workflow run that we are in. */
export interface StoredArtifact {
  readonly id: number;
  readonly name: string;
  /** Bytes, packed, as whoever uploaded it said. */
  readonly size: number;
  /** `sha256:` and the digest of the archive; undefined when none was said. */
  readonly digest: string | undefined;
}

/** Uploads files of a folder as an artifact of this workflow run; their paths are absolute.
 * @throws Error saying why that did not work. */
export async function uploadArtifact(name: string, files: readonly string[], folder: string): Promise<void> {
  const client = await artifactClient();
  await client.uploadArtifact(name, [...files], folder);
}

/** The artifacts of this workflow run, of all its attempts so far.
 * @throws Error saying why they cannot be known. */
export async function listArtifacts(): Promise<StoredArtifact[]> {
  const client = await artifactClient();
  const { artifacts } = await client.listArtifacts();
  return artifacts.map(({ id, name, size, digest }) => ({ id, name, size, digest }));
}

/** The ZIP archive of an artifact of this workflow run, packed as it is: what unpacks it decides how much it takes out.
 * @throws Error when it cannot be had, is not what was uploaded, or has more than `limit` bytes. */
export async function downloadArtifact(
  { id, size, digest }: StoredArtifact,
  limit: number,
): Promise<Uint8Array> {
  if (size > limit) throw new Error(`it has more than ${limit} bytes`);
  const client = await artifactClient();
  const path = await mkdtemp(join(process.env["RUNNER_TEMP"] || tmpdir(), "rota-artifact-"));
  try {
    const options = { path, skipDecompress: true, ...(digest !== undefined && { expectedHash: digest }) };
    const { digestMismatch } = await client.downloadArtifact(id, options);
    if (digestMismatch === true) throw new Error("its digest is not that of what was uploaded");
    const [file] = await readdir(path);
    if (file === undefined) throw new Error("nothing came");
    const archive = join(path, file);
    if ((await stat(archive)).size > limit) throw new Error(`it has more than ${limit} bytes`);
    return await readFile(archive);
  } finally {
    await rm(path, { recursive: true, force: true });
  }
}

/** GitHub's own client; loaded only here, because it is as large as everything else together. */
async function artifactClient() {
  const { DefaultArtifactClient } = await import("@actions/artifact");
  return new DefaultArtifactClient();
}
