import type { Host } from "../../host/host.ts";

/** What started the workflow, as GitHub tells it; undefined when it cannot be read. */
export async function readEvent({
  environment,
  files,
}: Pick<Host, "environment" | "files">): Promise<unknown> {
  const { GITHUB_EVENT_PATH: path } = environment;
  if (path === undefined) return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(await files.read(path)));
  } catch {
    return undefined;
  }
}
