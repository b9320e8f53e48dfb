import type { ResultDocument } from "../model/generated/result.ts";

/** Where the repository of a workflow run can be seen (`https://github.com/acme/shop`); null: nobody knows. */
export function repositoryUrl({ url }: Pick<ResultDocument["run"], "url">): string | null {
  return /^(https?:\/\/[\w.:-]+\/[\w.-]+\/[\w.-]+)\/actions\/runs\/\d+/.exec(url ?? "")?.[1] ?? null;
}
