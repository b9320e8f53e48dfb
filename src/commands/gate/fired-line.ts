import type { Host } from "../../host/host.ts";
import { readEvent } from "./workflow-event.ts";

/** The cron text of the line whose tick started the workflow (`github.event.schedule`); undefined when something else started it, or it cannot be
 * read: then the decision goes by the latest tick of all lines. */
export async function firedLine(host: Host): Promise<string | undefined> {
  if (host.environment["GITHUB_EVENT_NAME"] !== "schedule") return undefined;
  const line = ((await readEvent(host)) as { schedule?: unknown } | null | undefined)?.schedule;
  return typeof line === "string" ? line : undefined;
}
