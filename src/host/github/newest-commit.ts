import { type GithubPlace, instantIn, type LookedUp, lookUp, mapIn } from "./look-up.ts";

/** When the newest commit of the default branch was made, of all or of those that changed a file, in milliseconds since
 * 1970-01-01T00:00Z; null: there is none. Never throws. */
export function newestCommit(place: GithubPlace, path?: string): Promise<LookedUp<number | null>> {
  const query = { per_page: 1, ...(path === undefined ? {} : { path }) };
  return lookUp(place, "commits", query, (data) => {
    if (!Array.isArray(data)) return undefined;
    if (data.length === 0) return null;
    return instantIn(mapIn(mapIn(mapIn(data[0])["commit"])["committer"])["date"]);
  });
}
