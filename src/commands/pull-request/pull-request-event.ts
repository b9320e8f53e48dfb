import type { SecretsWithheld } from "../../compile/run-choices.ts";
import type { Change } from "../../host/github/list-changed-files.ts";
import type { Host } from "../../host/host.ts";

/** What the event that started a workflow says about its pull request. */
export interface PullRequestEvent {
  /** What changes are to be asked for; null: the event is of no pull request. */
  readonly change: Change | null;
  /** Why secrets are kept from the run; null: they are not. */
  readonly withheld: SecretsWithheld | null;
}

/** The parts of a payload that matter here; each may be missing. */
interface Payload {
  readonly pull_request?: {
    readonly number?: unknown;
    readonly head?: { readonly repo?: { readonly full_name?: unknown } | null };
    readonly base?: { readonly repo?: { readonly full_name?: unknown } | null };
  };
  readonly merge_group?: { readonly base_sha?: unknown; readonly head_sha?: unknown };
}

const COMMIT = /^[0-9a-f]{40,64}$/;

/** Reads the event (GITHUB_EVENT_PATH).
 * @throws Error when it cannot be read, or is of a pull request that it does not name. */
export async function pullRequestEvent({ environment, files }: Host): Promise<PullRequestEvent> {
  const { GITHUB_EVENT_PATH: path, GITHUB_EVENT_NAME: name, GITHUB_ACTOR: actor } = environment;
  if (path === undefined || path === "") throw new Error("GITHUB_EVENT_PATH is not set");
  const payload = (JSON.parse(new TextDecoder().decode(await files.read(path))) ?? {}) as Payload;
  const { pull_request: pullRequest, merge_group: group } = payload;
  if (pullRequest !== undefined) {
    const { number } = pullRequest;
    if (!Number.isSafeInteger(number)) throw new Error("the event does not say which pull request it is of");
    return {
      change: { number: number as number },
      withheld: name === "pull_request" ? withheldFrom(pullRequest, actor) : null,
    };
  }
  if (group === undefined) return { change: null, withheld: null };
  const { base_sha: base, head_sha: head } = group;
  if (typeof base !== "string" || typeof head !== "string" || !COMMIT.test(base) || !COMMIT.test(head))
    throw new Error("the event does not say which commits are to be merged");
  return { change: { base, head }, withheld: null };
}

/** Why a run of a pull request gets no secrets and a token that may only read; null: it gets both. A fork that was deleted since has no
 * repository any more. */
export function withheldFrom(
  { head, base }: NonNullable<Payload["pull_request"]>,
  actor: string | undefined,
): SecretsWithheld | null {
  if (actor === "dependabot[bot]") return "dependabot";
  const [from, to] = [head?.repo?.full_name, base?.repo?.full_name];
  return from === undefined || from !== to ? "fork" : null;
}
