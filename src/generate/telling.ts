import type { GeneratedPlan } from "./generated-plan.ts";

type Permissions = { readonly [scope: string]: "read" | "write" };

/** What the job that tells the results of a plan's own workflow may do for that. A check run of a push is only for a plan that runs on pushes:
 * whoever calls the workflow has to grant all of it. */
export function tellingPermissions({ tells, push, schedule }: GeneratedPlan): Permissions {
  const { check, status, deployment, issue } = tells;
  return {
    ...((check === "always" || (check && push !== null)) && { checks: "write" }),
    ...(status && { statuses: "write" }),
    ...(deployment && { deployments: "write" }),
    ...(issue && hasSchedule(schedule) && { issues: "write" }),
  };
}

/** What the job that tells the results of pull requests may do for that. */
export function pullRequestPermissions(plans: readonly GeneratedPlan[]): Permissions {
  const asked = plans.filter(({ pullRequest }) => pullRequest !== null);
  return {
    // Which pull request it is of has to be read in any case.
    "pull-requests": plans.some(({ tells }) => tells.comment) ? "write" : "read",
    ...(asked.some(({ tells }) => tells.check !== false) && { checks: "write" }),
    ...(asked.some(({ tells }) => tells.status) && { statuses: "write" }),
  };
}

/** Whether anything is told of pull requests beyond the runs of the plans themselves. */
export function tellsPullRequests(plans: readonly GeneratedPlan[]): boolean {
  return Object.values(pullRequestPermissions(plans)).includes("write");
}

/** Whether anything is told of what waits in a merge queue: what a branch requires, it requires there as well. */
export function isQueueTold(plans: readonly GeneratedPlan[]): boolean {
  const { checks, statuses } = pullRequestPermissions(plans);
  return checks !== undefined || statuses !== undefined;
}

/** Whether a run may have been started by the schedule: a paused one goes on some day. */
function hasSchedule({ lines, resident }: GeneratedPlan["schedule"]): boolean {
  return lines.length > 0 || resident !== null;
}
