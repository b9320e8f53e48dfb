import type { Host } from "../../host/host.ts";
import { readEvent } from "./workflow-event.ts";

/** The branch whose runs count for the schedule, when the workflow runs on another one; undefined: it runs there, or nobody knows. */
export async function missedDefaultBranch(
  host: Pick<Host, "environment" | "files">,
): Promise<string | undefined> {
  const event = (await readEvent(host)) as { repository?: { default_branch?: unknown } | null } | null;
  const branch = event?.repository?.default_branch;
  if (typeof branch !== "string" || branch === "") return undefined;
  const { GITHUB_REF: ref } = host.environment;
  return ref === undefined || ref === `refs/heads/${branch}` ? undefined : branch;
}
