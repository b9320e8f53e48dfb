import { planId, planName } from "../../compile/plan-id.ts";
import { postCheck } from "../../publish/github/check.ts";
import type { Posted, Posting } from "../../publish/github/posting.ts";
import { type CheckContent, checkContent, checkName, idleCheck } from "../../report/check.ts";
import { markdownText } from "../../report/markdown-text.ts";
import { statusContext } from "../../report/status-text.ts";
import { narrowingOf } from "./narrowing.ts";
import type { PlanPost } from "./plan-post.ts";

/** Posts the check run of a plan on a commit. `annotate`: failures are shown at their lines.
 * @throws GithubError */
export async function postCheckRun(
  posting: Posting,
  post: PlanPost,
  { sha, annotate }: { readonly sha: string; readonly annotate: boolean },
): Promise<Posted> {
  const content = contentOf(post, annotate);
  const newest = post.runs.at(-1)?.joined;
  const completed = newest === undefined ? null : Date.parse(newest.start) + newest.duration;
  return postCheck(posting, {
    ...content,
    sha,
    name: checkName(planId(post.plan), narrowingOf(post)),
    externalId: statusContext(planId(post.plan), narrowingOf(post)),
    url: newest?.run.url ?? post.run.url,
    startedAt: newest?.start ?? null,
    completedAt: completed === null ? null : new Date(completed).toISOString(),
  });
}

/** What ran last, or why nothing did; what left no result fails it in any case. */
function contentOf({ plan, runs, unfinished, unaffected }: PlanPost, annotate: boolean): CheckContent {
  const named = { id: planId(plan), name: planName(plan) };
  const newest = runs.at(-1);
  const lost = unfinished.map(({ environment, reason }) =>
    environment === null ? `it ${reason}` : `on ${environment} it ${reason}`,
  );
  if (newest === undefined)
    return lost.length > 0
      ? idleCheck(named, "broken", lost.join("; "))
      : idleCheck(named, "unaffected", unaffected ?? "nothing was to run");
  const content = checkContent(newest.joined, { background: newest.background, annotate });
  if (lost.length === 0) return content;
  const lines = lost.map((line) => `- ${markdownText(line, 500)}`).join("\n");
  return { ...content, conclusion: "failure", summary: `${lines}\n\n${content.summary}` };
}
