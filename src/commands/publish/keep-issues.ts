import { planId, planName } from "../../compile/plan-id.ts";
import type { ResultDocument } from "../../model/generated/result.ts";
import { plainLine } from "../../report/plain-text.ts";
import { prefixInRepository } from "../repository-folder.ts";
import { keepPlanIssue } from "./plan-issue.ts";
import { planOwners } from "./plan-owners.ts";
import type { PlanPost, PlanPosting } from "./plan-post.ts";
import { runsBefore } from "./runs-before.ts";

/** How a run of the schedule ended in one environment. */
interface Ended {
  readonly environment: string | null;
  readonly run: ResultDocument["run"];
  /** null: it left none. */
  readonly result: ResultDocument | null;
  readonly verdict: "passed" | "failed";
  readonly reason: string;
}

/** Brings the issues of a plan up to date, one for each environment; returns what became of them, in words.
 * @throws GithubError */
export async function keepIssues(
  { host, posting, root, ledger }: PlanPosting,
  post: PlanPost,
  warn: (message: string) => void,
): Promise<string[]> {
  const { content, document } = post.plan;
  const issue = content.report?.issue ?? false;
  const said: string[] = [];
  const prefix = await prefixInRepository(host, root);
  const plan = { id: planId(post.plan), name: planName(post.plan), file: `${prefix}${document.file}` };
  for (const ended of endedRuns(post)) {
    const { environment, run } = ended;
    said.push(
      await keepPlanIssue(posting, {
        ...{ plan, ...ended },
        labels: typeof issue === "object" ? (issue.labels ?? []) : [],
        owners: () => planOwners(host, root, content.owners, document.file),
        before: async () => {
          const opened = await ledger.open();
          return opened === null ? null : runsBefore(opened, plan.id, environment, run);
        },
        warn: (message) => warn(plainLine(posting.mask(`${plan.name}: ${message}`))),
      }),
    );
  }
  return said;
}

/** The oldest first. What was cancelled says nothing about the API. */
function endedRuns({ runs, unfinished, run }: PlanPost): Ended[] {
  const ran = runs
    .flatMap(({ results }) => results)
    .flatMap((result): Ended[] =>
      result.verdict === "cancelled" || result.run.occurrence === null
        ? []
        : [
            {
              ...{ environment: result.environment, run: result.run, result },
              ...{ verdict: result.verdict, reason: result.reason },
            },
          ],
    );
  const lost = unfinished.flatMap(({ environment, occurrence, reason }): Ended[] =>
    occurrence === null
      ? []
      : [{ environment, run: { ...run, occurrence }, result: null, verdict: "failed", reason }],
  );
  return [...ran, ...lost];
}
