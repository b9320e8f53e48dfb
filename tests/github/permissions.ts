/** What a token may do, in the words of `permissions:` of a workflow. What is not named is none. */
export interface Permissions {
  readonly actions?: Level;
  readonly checks?: Level;
  readonly contents?: Level;
  readonly deployments?: Level;
  readonly issues?: Level;
  readonly "pull-requests"?: Level;
  readonly statuses?: Level;
}

type Level = "read" | "write";
type Name = keyof Permissions;

/** What a job has that asks for everything. */
export const ALL: Permissions = {
  actions: "write",
  checks: "write",
  contents: "write",
  deployments: "write",
  issues: "write",
  "pull-requests": "write",
  statuses: "write",
};

/** What a pull request from a fork has, whatever its workflow asks for. */
export const OF_A_FORK: Permissions = {
  actions: "read",
  checks: "read",
  contents: "read",
  deployments: "read",
  issues: "read",
  "pull-requests": "read",
  statuses: "read",
};

/** The permission by the beginning of an operation's name, the longest beginning first; one of the list is enough. */
const NEEDED: readonly (readonly [beginning: string, any: readonly Name[]])[] = [
  ["actions/", ["actions"]],
  ["checks/", ["checks"]],
  ["git/", ["contents"]],
  // Of a pull request's number, the permission for pull requests is as good.
  ["issues/create-comment", ["issues", "pull-requests"]],
  ["issues/update-comment", ["issues", "pull-requests"]],
  ["issues/delete-comment", ["issues", "pull-requests"]],
  ["issues/list-comments", ["issues", "pull-requests"]],
  ["issues/add-labels", ["issues", "pull-requests"]],
  ["issues/remove-label", ["issues", "pull-requests"]],
  ["issues/", ["issues"]],
  ["pulls/", ["pull-requests"]],
  ["repos/list-deployment", ["deployments"]],
  ["repos/create-deployment-status", ["deployments"]],
  ["repos/create-commit-status", ["statuses"]],
  ["repos/get-combined-status-for-ref", ["statuses"]],
  ["repos/list-commit-statuses-for-ref", ["statuses"]],
  ["repos/list-pull-requests-associated-with-commit", ["pull-requests"]],
  ["repos/get-environment", ["actions"]],
  ["repos/get", []],
  ["repos/", ["contents"]],
  ["rate-limit/", []],
  ["users/get-by-username", []],
];

/** Reading operations whose name begins with `repos/get` but that need more than to see the repository. */
const READS_CONTENTS = /^repos\/get-(branch|commit|content|latest-release|release-by-tag)$/;

/** Whether a token may do what an operation does with a method. `users/get-authenticated` is for people, not for jobs. */
export function isAllowed(operation: string, method: string, permissions: Permissions): boolean {
  const needed = READS_CONTENTS.test(operation)
    ? (["contents"] as const)
    : NEEDED.find(([beginning]) => operation.startsWith(beginning))?.[1];
  if (needed === undefined) return false;
  const level = method === "GET" ? /read|write/ : /write/;
  return needed.length === 0 || needed.some((name) => level.test(permissions[name] ?? "none"));
}
