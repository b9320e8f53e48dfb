import { type Call, forward, type Handler, repositoryPath } from "./call.ts";
import { commitOf } from "./commit-of.ts";
import { pageOf, type Reply, refusal } from "./reply.ts";

/** Commit statuses and the files of pull requests as GitHub has them, where the emulator has them otherwise. */
export const PULLS_AND_STATUSES: Readonly<Record<string, Handler>> = {
  "pulls/list": (call) => {
    const address = new URL(call.address);
    const branch = call.state.forkBranches.get(address.searchParams.get("head") ?? "");
    if (branch !== undefined) address.searchParams.set("head", `${call.path["owner"]}:${branch}`);
    return forward({ ...call, address });
  },
  "pulls/list-files": async (call) => {
    const pull = await call.upstream.ask("GET", `${repositoryPath(call)}/pulls/${call.path["pull_number"]}`);
    if (pull.status !== 200) return pull;
    const { base, head } = pull.body as { base: { sha: string }; head: { sha: string } };
    const compared = await call.upstream.ask(
      "GET",
      `${repositoryPath(call)}/compare/${base.sha}...${head.sha}`,
    );
    return pageOf((compared.body as { files: unknown[] }).files, call.address);
  },
  "repos/list-pull-requests-associated-with-commit": async (call) => {
    const sha = call.path["commit_sha"] ?? "";
    if (!(await isCommit(call, sha))) return refusal(422, `No commit found for SHA: ${sha}`);
    const path = `${repositoryPath(call)}/pulls`;
    const { body } = await call.upstream.ask("GET", `${path}?state=closed&per_page=100`);
    const merged = (body as PullBody[]).filter(({ merged_at }) => merged_at !== null);
    const brought: PullBody[] = [];
    for (const pull of merged) {
      const commits = await call.upstream.ask("GET", `${path}/${pull.number}/commits?per_page=100`);
      const shas = (commits.body as { sha: string }[]).map((commit) => commit.sha);
      if ([pull.merge_commit_sha, ...shas].includes(sha)) brought.push(pull);
    }
    return pageOf(brought, call.address);
  },
  "repos/create-commit-status": async (call) => {
    const sha = call.path["sha"] ?? "";
    if (!(await isCommit(call, sha))) return refusal(422, `No commit found for SHA: ${sha}`);
    const {
      state,
      context = "default",
      description = null,
      target_url = null,
    } = call.body as unknown as StatusBody;
    return { status: 201, body: call.state.addStatus({ sha, state, context, description, target_url }) };
  },
  "repos/list-commit-statuses-for-ref": async (call) => {
    const sha = await commitOf(call, call.path["ref"] ?? "");
    return sha === undefined ? missing(call) : pageOf(statusesOf(call, sha), call.address);
  },
  "repos/get-combined-status-for-ref": async (call) => {
    const sha = await commitOf(call, call.path["ref"] ?? "");
    if (sha === undefined) return missing(call);
    // The newest of each context counts.
    const latest = [
      ...new Map(
        statusesOf(call, sha)
          .reverse()
          .map((status) => [status.context, status]),
      ).values(),
    ];
    const states = new Set(latest.map(({ state }) => state));
    const failed = states.has("failure") || states.has("error");
    const state = failed ? "failure" : states.has("pending") || latest.length === 0 ? "pending" : "success";
    const page = pageOf(latest, call.address, "statuses");
    return { ...page, body: { state, sha, ...(page.body as object) } };
  },
};

interface PullBody {
  readonly number: number;
  readonly merged_at: string | null;
  readonly merge_commit_sha: string | null;
}

interface StatusBody {
  readonly state: string;
  readonly context?: string;
  readonly description?: string | null;
  readonly target_url?: string | null;
}

async function isCommit(call: Call, sha: string): Promise<boolean> {
  return /^[0-9a-f]{40}$/.test(sha) && (await commitOf(call, sha)) === sha;
}

/** Newest first. */
function statusesOf({ state }: Call, sha: string) {
  return state.statuses.filter((status) => status.sha === sha).reverse();
}

function missing({ path }: Call): Reply {
  return refusal(422, `No commit found for SHA: ${path["ref"]}`);
}
