import { GITHUB_NAMES } from "../compile/names.ts";
import type { Host } from "../host/host.ts";
import type { ResultDocument } from "../model/generated/result.ts";
import type { ValueMap } from "../model/value.ts";

/** What GitHub says about the workflow run we are in; on other machines a run of our own. The occurrence is the moment of the schedule
 * that is run (UTC, RFC 3339), if it is run for one. */
export function workflowRun(
  { environment, random }: Host,
  occurrence: string | null = null,
): ResultDocument["run"] {
  const { GITHUB_RUN_ID: id, GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = environment;
  return {
    id: id ?? random.uuid(),
    attempt: Math.max(1, Number(environment["GITHUB_RUN_ATTEMPT"]) || 1),
    url:
      id !== undefined && server !== undefined && repository !== undefined
        ? `${server}/${repository}/actions/runs/${id}`
        : null,
    event: environment["GITHUB_EVENT_NAME"] ?? null,
    ref: environment["GITHUB_REF"] ?? null,
    sha: environment["GITHUB_SHA"] ?? null,
    occurrence,
  };
}

/** The context `github`; without a token. */
export function githubContext({ environment }: Host): ValueMap {
  return Object.fromEntries(
    GITHUB_NAMES.map((name) => [name, environment[`GITHUB_${name.toUpperCase()}`] ?? null]),
  );
}
