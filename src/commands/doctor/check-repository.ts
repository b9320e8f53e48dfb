import type { LookedUp } from "../../host/github/look-up.ts";
import type { RepositoryFacts } from "../../host/github/read-repository.ts";
import type { DoctorFinding } from "../../report/doctor-text.ts";
import { failure, ok, unknown, warning } from "./findings.ts";

/** Whether GitHub runs schedules in a repository at all. */
export function checkRepository(name: string, looked: LookedUp<RepositoryFacts>): DoctorFinding[] {
  if (!looked.known) {
    if (looked.status === 401)
      return [
        failure(
          "token-refused",
          `GitHub does not accept the token: ${looked.why}`,
          "give one that has not expired in GITHUB_TOKEN",
        ),
      ];
    if (looked.status === 404)
      return [
        failure(
          "repository-hidden",
          `GitHub shows no ${name} to this token`,
          "see whether the name is right, and whether the token is for this repository",
        ),
      ];
    return [unknown("repository-unknown", `what ${name} is like`, looked)];
  }
  const { isPrivate, isFork, isArchived, isDisabled, defaultBranch } = looked.value;
  if (isArchived)
    return [
      failure(
        "repository-archived",
        `${name} is archived, so nothing runs in it`,
        "unarchive it in its settings",
      ),
    ];
  if (isDisabled)
    return [failure("repository-disabled", `GitHub has disabled ${name}`, "ask GitHub's support why")];
  const kind = isPrivate ? "private" : "public";
  const found = ok("repository", `${name} is ${kind}; schedules run on its branch ${defaultBranch}`);
  if (!isFork || isPrivate) return [found];
  return [
    warning(
      "repository-fork",
      `${name} is a public fork, where GitHub switches schedules off until somebody enables them`,
      "enable the workflows under Actions",
    ),
  ];
}

/** Whether the token may do what this command and the ledger need. `statuses` are those of GitHub's answers, by what was asked for. */
export function checkToken(
  looked: LookedUp<RepositoryFacts>,
  statuses: { readonly actions: readonly number[]; readonly contents: readonly number[] },
): DoctorFinding[] {
  const refused = [
    ...(statuses.actions.includes(403) ? ["actions: read"] : []),
    ...(statuses.contents.includes(403) ? ["contents: read"] : []),
  ];
  if (refused.length > 0)
    return [
      warning(
        "token-permissions",
        `the token lacks ${refused.join(" and ")}`,
        "give it these permissions; without them part of what can be wrong is not found out",
      ),
    ];
  if (!looked.known || statuses.actions.length + statuses.contents.length === 0) return [];
  const { mayWrite } = looked.value;
  if (mayWrite === undefined) return [ok("token", "the token may read Actions and contents")];
  return [
    ok(
      "token",
      mayWrite
        ? "the token may read Actions, and read and write contents"
        : "the token may read Actions and contents, but not write; workflows have a token of their own",
    ),
  ];
}
