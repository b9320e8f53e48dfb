import type { Host } from "../../host/host.ts";

/** The cron text of the line whose tick started the workflow (`github.event.schedule`); undefined when something else started it. */
export async function firedLine({ environment, files }: Host): Promise<string | undefined> {
  const { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path } = environment;
  if (name !== "schedule" || path === undefined) return undefined;
  let event: unknown;
  try {
    event = JSON.parse(new TextDecoder().decode(await files.read(path)));
  } catch {
    // Without it the decision goes by the latest tick of all lines.
    return undefined;
  }
  const line = (event as { schedule?: unknown } | null)?.schedule;
  return typeof line === "string" ? line : undefined;
}
