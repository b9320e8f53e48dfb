import type { Host } from "../../host/host.ts";
import type { ActionSurroundings } from "../run-targets.ts";
import type { JobStep } from "./job-step.ts";

/** How long GitHub may take to say which job this is, in milliseconds. */
const PATIENCE = 5_000;

/** The surroundings with a run whose URL is that of this very job, so that a reader of a report does not have to look for it among the
 * run's jobs. Without a token, or an answer, the URL stays that of the workflow run. */
export async function atJob(
  { environment }: Host,
  token: string | null,
  step: Pick<JobStep, "debug">,
  surroundings: ActionSurroundings,
): Promise<ActionSurroundings> {
  if (token === null) return surroundings;
  try {
    const { findJobUrl } = await import("../../host/github/find-job-url.ts");
    const url = await findJobUrl(environment, token, AbortSignal.timeout(PATIENCE));
    return { ...surroundings, run: { ...surroundings.run, url } };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    step.debug(surroundings.mask.mask(`Reports link to the workflow run, not to this job: ${why}`));
    return surroundings;
  }
}
