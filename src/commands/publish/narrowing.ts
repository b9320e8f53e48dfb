import type { PlanPost } from "./plan-post.ts";
import { isOfChange } from "./posting-occasion.ts";

/** What of a plan was run, if not all of it: some of its environments, or what whoever started it chose. It is posted by a name of its own,
 * so that it never passes for the whole plan. A pull request always runs the same part. */
export function narrowingOf({ plan, occasion, runs, unfinished }: PlanPost): readonly string[] {
  const newest = runs.at(-1);
  const chosen = newest?.joined.narrowed ?? [];
  if (isOfChange(occasion)) return chosen;
  const of = [...(newest?.results ?? []), ...unfinished].map(({ environment }) => environment);
  const all = plan.content.environments ?? [];
  const ran = all.filter((environment) => of.includes(environment));
  return ran.length === 0 || ran.length === all.length ? chosen : [...ran, ...chosen];
}
