import type { FileVersion, FileVersions } from "../file-versions.ts";
import type { Answer, GithubApi } from "./github-api.ts";

/** How many versions are listed. */
const LISTED = 20;

/** Whose history is read. */
export interface VersionsPlace {
  /** OWNER/NAME. */
  readonly repository: string;
  /** Null: the default branch. */
  readonly branch: string | null;
  /** What stands before a path to make it one of the repository: empty, or `folder/`. */
  readonly prefix: string;
}

/** The history that GitHub has, for where the checkout holds none. Each question is one request; what GitHub refuses (the permission
 * `contents: read`, and `pull-requests: read` for when a version was merged) is unknown.
 * All throw RotaError `github-unreachable`, `github-limit`, `github-token`. */
export function githubVersions(
  api: Pick<GithubApi, "ask">,
  { repository, branch, prefix }: VersionsPlace,
): FileVersions {
  const [owner, repo] = repository.split("/");
  const ask = (route: string, more: Readonly<Record<string, unknown>>): Promise<Answer> =>
    api.ask(`GET /repos/{owner}/{repo}/${route}`, { owner, repo, ...more });
  return {
    list: async (path) => {
      const sha = branch === null ? {} : { sha: branch };
      const { status, data } = await ask("commits", { ...sha, path: prefix + path, per_page: LISTED });
      return status === 200 && Array.isArray(data) ? data.flatMap(versionOf) : undefined;
    },
    text: async (path, { id }) => {
      const { status, data } = await ask("contents/{path}", { path: prefix + path, ref: id });
      const { encoding, content } = (data ?? {}) as Readonly<Record<string, unknown>>;
      if (status !== 200 || encoding !== "base64" || typeof content !== "string") return undefined;
      return new TextDecoder().decode(Buffer.from(content, "base64"));
    },
    arrived: async ({ id, committed }) => {
      const { status, data } = await ask("commits/{commit_sha}/pulls", { commit_sha: id, per_page: 20 });
      if (status !== 200 || !Array.isArray(data)) return committed;
      const merged = data.flatMap((pull) => mergeOf(pull, branch));
      // Of several the first brought it.
      return merged.length === 0 ? committed : Math.max(committed, Math.min(...merged));
    },
  };
}

function versionOf(item: unknown): FileVersion[] {
  const { sha, commit } = (item ?? {}) as {
    sha?: unknown;
    commit?: { committer?: { date?: unknown } | null } | null;
  };
  const committed = Date.parse(String(commit?.committer?.date));
  return typeof sha === "string" && !Number.isNaN(committed) ? [{ id: sha, committed }] : [];
}

/** When a pull request was merged into the branch, if it was. */
function mergeOf(pull: unknown, branch: string | null): number[] {
  const { merged_at, base } = (pull ?? {}) as {
    merged_at?: unknown;
    base?: { ref?: unknown; repo?: { default_branch?: unknown } | null } | null;
  };
  const merged = typeof merged_at === "string" ? Date.parse(merged_at) : Number.NaN;
  return Number.isNaN(merged) || base?.ref !== (branch ?? base?.repo?.default_branch) ? [] : [merged];
}
