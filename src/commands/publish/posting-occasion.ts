import type { SecretsWithheld } from "../../compile/run-choices.ts";
import type { Host } from "../../host/host.ts";
import type { ResultDocument } from "../../model/generated/result.ts";
import { readEvent } from "../gate/workflow-event.ts";
import { withheldFrom } from "../pull-request/pull-request-event.ts";

/** What started the workflow, as far as it says where results belong. */
export interface PostingOccasion {
  readonly event: string | null;
  /** The commit that they are of; null: nobody knows. */
  readonly sha: string | null;
  /** Why the token may only read; null: it may write what the job may. */
  readonly withheld: SecretsWithheld | null;
  /** The deployment that started the workflow. */
  readonly deployment: StartingDeployment | null;
}

/** A deployment as the event has it. */
export interface StartingDeployment {
  readonly id: number;
  readonly sha: string;
  readonly environment: string;
}

/** The events of pull requests, and of what waits to be merged. */
const OF_CHANGES = new Set(["pull_request", "pull_request_target", "merge_group"]);

/** Further events that give a run which Dependabot started a token that may only read (GitHub docs, "Dependabot on Actions"). */
const OF_DEPENDABOT = new Set(["push", "create", "deployment", "deployment_status"]);

/** The parts of a payload that matter here; each may be missing. */
interface Payload {
  readonly pull_request?: Parameters<typeof withheldFrom>[0] & {
    readonly head?: { readonly sha?: unknown };
  };
  readonly deployment?: { readonly id?: unknown; readonly sha?: unknown; readonly environment?: unknown };
}

/** Reads what started the workflow. The commit of a pull request is its own newest one: GitHub runs a merge of it that nobody sees. */
export async function postingOccasion(host: Host, run: ResultDocument["run"]): Promise<PostingOccasion> {
  const { GITHUB_ACTOR: actor } = host.environment;
  const { pull_request: pull, deployment } = ((await readEvent(host)) ?? {}) as Payload;
  const head = pull?.head?.sha;
  return {
    event: run.event,
    sha: typeof head === "string" ? head : run.sha,
    withheld:
      pull !== undefined && run.event === "pull_request"
        ? withheldFrom(pull, actor)
        : actor === "dependabot[bot]" && OF_DEPENDABOT.has(run.event ?? "")
          ? "dependabot"
          : null,
    deployment: startingDeployment(deployment),
  };
}

/** Whether the run is of a change that is not on its branch yet. */
export function isOfChange({ event }: Pick<PostingOccasion, "event">): boolean {
  return event !== null && OF_CHANGES.has(event);
}

function startingDeployment(deployment: Payload["deployment"]): StartingDeployment | null {
  const { id, sha, environment } = deployment ?? {};
  if (typeof id !== "number" || typeof sha !== "string" || typeof environment !== "string") return null;
  return { id, sha, environment };
}
